#include "publishing/folder_export.h"

#include "base/atomic_file.h"
#include "publishing/editions.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace vestitel::publishing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

tl::unexpected<Error> cancelled() {
    return failure(
        ErrorCode::Cancelled,
        Words::tr("The export was stopped. What was written until then is whole; another "
                  "export does the rest."));
}

constexpr qint64 kLargestPicture = 100 * 1024 * 1024;

/// The widest of pictures called "…-960.jpg" (the narrowest first) that is not above a width.
size_t nearestWidth(const std::vector<QString>& paths, int width) {
    size_t nearest = 0;
    for (size_t at = 0; at < paths.size(); ++at) {
        if (paths[at].section(u'-', -1).section(u'.', 0, 0).toInt() <= width) {
            nearest = at;
        }
    }
    return nearest;
}

QByteArray digestOf(QByteArrayView bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool holds(const QString& path, const QByteArray& bytes) {
    const auto now = readFile(path, bytes.size() + 1);
    return now && *now == bytes;
}

bool isThere(const QString& path) {
    const QFileInfo info(path);
    return info.isFile() && info.size() > 0;
}

} // namespace

FolderExport::FolderExport(QString folder, Theme theme, Form form, Cancellation cancellation,
                           Mode mode)
    : m_folder(std::move(folder)), m_theme(std::move(theme)), m_form(form),
      m_cancellation(std::move(cancellation)), m_mode(mode) {
}

Result<void> FolderExport::add(const Publication& publication, const Site* site) {
    if (publishableLanguages(publication).empty()) {
        return failure(
            ErrorCode::InvalidArgument,
            Words::tr("This post has no edition with a title and a text, so there is nothing "
                      "to export. Write one first."));
    }
    if (m_form == Form::Page && !m_hasAssets) {
        VESTITEL_CHECK(write(planAssets(m_theme)));
        m_hasAssets = true;
    }
    return write(planFiles(publication, m_theme, m_form, site));
}

qsizetype FolderExport::writtenCount() const {
    return std::count_if(m_files.begin(), m_files.end(),
                         [](const ExportedFile& file) { return file.isNew; });
}

QString FolderExport::firstPage() const {
    const auto page = std::find_if(m_files.begin(), m_files.end(), [](const ExportedFile& file) {
        return file.kind == FileKind::Page;
    });
    return page == m_files.end() ? QString() : QDir(m_folder).filePath(page->path);
}

Result<void> FolderExport::write(const std::vector<PlannedFiles>& plan) {
    for (const PlannedFiles& planned : plan) {
        if (m_cancellation.isCancelled()) {
            return cancelled();
        }
        const bool isDone =
            planned.kind == FileKind::Asset &&
            std::all_of(planned.paths.begin(), planned.paths.end(),
                        [&](const QString& path) { return m_noted.contains(path); });
        if (isDone) {
            continue; // of another post
        }
        VESTITEL_CHECK(planned.isNamedByContent ? writeNamedByContent(planned)
                                                : writeCompared(planned));
        if (m_mode == Mode::Write) {
            VESTITEL_CHECK(replaceEarlierPictures(planned));
        }
    }
    return {};
}

Result<void> FolderExport::writeNamedByContent(const PlannedFiles& planned) {
    // Where the image was edited otherwise before, a file of this name may have got those pixels.
    const bool isSure = earlierPictures(planned).isEmpty();
    std::vector<size_t> missing;
    for (size_t index = 0; index < planned.paths.size(); ++index) {
        const QString& path = planned.paths[index];
        if (m_noted.contains(path)) {
            continue;
        }
        if (isThere(QDir(m_folder).filePath(path)) && (isSure || m_mode == Mode::Trial)) {
            note(path, planned.kind, false);
        } else {
            missing.push_back(index);
        }
    }
    if (missing.empty()) {
        return {};
    }
    if (m_mode == Mode::Trial) {
        for (const size_t index : missing) {
            note(planned.paths[index], planned.kind, true);
        }
        return {};
    }
    if (!planned.copyOf.isEmpty()) {
        VESTITEL_TRY(const QString whole, preparedPath(planned.paths.front()));
        VESTITEL_CHECK(copyFileAtomically(planned.copyOf, whole));
        note(planned.paths.front(), planned.kind, true);
        return {};
    }
    VESTITEL_TRY(const std::vector<QByteArray> made, planned.make(missing));
    for (size_t at = 0; at < missing.size(); ++at) {
        const QString& path = planned.paths[missing[at]];
        VESTITEL_TRY(const QString whole, preparedPath(path));
        VESTITEL_TRY(const bool isNew, writeFileIfChanged(whole, made.at(at)));
        note(path, planned.kind, isNew, made.at(at));
    }
    return {};
}

/// Pictures of the same image in the folder that are not these: it was edited otherwise then.
QStringList FolderExport::earlierPictures(const PlannedFiles& planned) {
    if (planned.family.isEmpty()) {
        return {};
    }
    static const QRegularExpression kRest(
        QStringLiteral("^(?:[0-9a-f]{8}-)?([0-9]+)\\.(?:jpg|png|gif)$"));
    const QString parent = planned.family.section(u'/', 0, -2);
    const QString begin = planned.family.section(u'/', -1);
    if (!m_pictures) {
        m_pictures = QDir(QDir(m_folder).filePath(parent))
                         .entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    }
    QStringList earlier;
    for (auto name = std::lower_bound(m_pictures->cbegin(), m_pictures->cend(), begin);
         name != m_pictures->cend() && name->startsWith(begin); ++name) {
        const QString path = parent + u'/' + *name;
        const bool isNow =
            std::find(planned.paths.begin(), planned.paths.end(), path) != planned.paths.end();
        if (!isNow && kRest.match(name->mid(begin.size())).hasMatch()) {
            earlier.append(path);
        }
    }
    return earlier;
}

Result<void> FolderExport::replaceEarlierPictures(const PlannedFiles& planned) {
    for (const QString& path : earlierPictures(planned)) {
        const int width = path.section(u'-', -1).section(u'.', 0, 0).toInt();
        const size_t nearest = nearestWidth(planned.paths, width);
        VESTITEL_TRY(const QByteArray bytes,
                     readFile(QDir(m_folder).filePath(planned.paths.at(nearest)), kLargestPicture));
        VESTITEL_CHECK(writeFileIfChanged(QDir(m_folder).filePath(path), bytes));
        m_replaced.insert(path, digestOf(bytes));
    }
    return {};
}

Result<void> FolderExport::writeCompared(const PlannedFiles& planned) {
    std::vector<size_t> all(planned.paths.size());
    for (size_t index = 0; index < all.size(); ++index) {
        all[index] = index;
    }
    VESTITEL_TRY(const std::vector<QByteArray> made, planned.make(all));
    for (const size_t index : all) {
        VESTITEL_TRY(const QString whole, preparedPath(planned.paths[index]));
        bool isNew = false;
        if (m_mode == Mode::Trial) {
            isNew = !holds(whole, made.at(index));
        } else {
            VESTITEL_TRY(isNew, writeFileIfChanged(whole, made.at(index)));
        }
        note(planned.paths[index], planned.kind, isNew, made.at(index));
    }
    return {};
}

Result<QString> FolderExport::preparedPath(const QString& path) {
    if (!isSafePath(path)) {
        return failure(
            ErrorCode::Internal,
            Words::tr("The post has a name that no file can have, so it was not exported. "
                      "Change its name in the address."),
            QStringLiteral("unsafe path"));
    }
    QString whole = QDir(m_folder).filePath(path);
    if (m_mode == Mode::Trial) {
        return whole;
    }
    const QString parent = QFileInfo(whole).path();
    if (!m_folders.contains(parent)) {
        VESTITEL_CHECK(makeFolder(parent));
        // An export that was killed may have left some, and the folder is uploaded as it is.
        VESTITEL_CHECK(removeHalfWrittenFiles(parent));
        m_folders.insert(parent);
    }
    return whole;
}

void FolderExport::note(const QString& path, FileKind kind, bool isNew, QByteArrayView bytes) {
    if (m_noted.contains(path)) {
        return;
    }
    m_noted.insert(path);
    m_files.push_back({path, kind, isNew, {}});
    if (!bytes.isEmpty()) {
        m_files.back().digest = digestOf(bytes);
    }
}

} // namespace vestitel::publishing
