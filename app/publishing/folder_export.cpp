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

Result<void> FolderExport::add(const Publication& publication) {
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
    return write(planFiles(publication, m_theme, m_form));
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
        if (m_places.contains(path)) {
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
        VESTITEL_TRY(const QString whole, wholePath(planned.paths.front()));
        VESTITEL_CHECK(prepareFolderOf(whole));
        VESTITEL_CHECK(copyFileAtomically(planned.copyOf, whole, Durability::Later));
        note(planned.paths.front(), planned.kind, true);
        return {};
    }
    VESTITEL_TRY(const std::vector<QByteArray> made, planned.make(missing));
    for (size_t at = 0; at < missing.size(); ++at) {
        const QString& path = planned.paths[missing[at]];
        VESTITEL_TRY(const QString whole, wholePath(path));
        VESTITEL_TRY(const bool isNew, writeBytes(whole, made.at(at)));
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
        VESTITEL_CHECK(writeBytes(QDir(m_folder).filePath(path), bytes));
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
        VESTITEL_TRY(const QString whole, wholePath(planned.paths[index]));
        VESTITEL_TRY(const bool isNew, writeBytes(whole, made.at(index)));
        note(planned.paths[index], planned.kind, isNew, made.at(index));
    }
    return {};
}

Result<QString> FolderExport::wholePath(const QString& path) const {
    if (!isSafePath(path)) {
        return failure(
            ErrorCode::Internal,
            Words::tr("The post has a name that no file can have, so it was not exported. "
                      "Change its name in the address."),
            QStringLiteral("unsafe path"));
    }
    return m_folder + u'/' + path;
}

/// Whether they were others than those that are there.
Result<bool> FolderExport::writeBytes(const QString& whole, QByteArrayView bytes) {
    if (fileHolds(whole, bytes)) {
        return false;
    }
    if (m_mode == Mode::Write) {
        VESTITEL_CHECK(prepareFolderOf(whole));
        VESTITEL_CHECK(writeFileAtomically(whole, bytes, Durability::Later));
    }
    return true;
}

Result<void> FolderExport::prepareFolderOf(const QString& whole) {
    m_hasWritten = true;
    const QString parent = whole.section(u'/', 0, -2);
    if (m_folders.contains(parent)) {
        return {};
    }
    if (QFileInfo::exists(parent)) {
        // An export that was killed may have left some, and the folder is uploaded as it is.
        VESTITEL_CHECK(removeHalfWrittenFiles(parent));
    } else {
        VESTITEL_CHECK(makeFolder(parent, Durability::Later));
    }
    m_folders.insert(parent);
    return {};
}

Result<void> FolderExport::settle() {
    return m_hasWritten ? syncFileSystem(m_folder) : Result<void>();
}

void FolderExport::keep(ExportedFile file) {
    if (!m_places.contains(file.path)) {
        m_places.insert(file.path, m_files.size());
        m_files.push_back(std::move(file));
    }
}

const ExportedFile* FolderExport::find(const QString& path) const {
    const auto place = m_places.constFind(path);
    return place == m_places.constEnd() ? nullptr : &m_files[*place];
}

void FolderExport::note(const QString& path, FileKind kind, bool isNew, QByteArrayView bytes) {
    keep({path, kind, isNew, bytes.isEmpty() ? QByteArray() : digestOf(bytes), bytes.size()});
}

} // namespace vestitel::publishing
