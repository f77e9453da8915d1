#include "publishing/folder_export.h"

#include "base/atomic_file.h"
#include "base/sha256.h"
#include "publishing/editions.h"
#include "publishing/image_plan.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <optional>

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
/// From so many on pages are made beside one another, too. For the few of one post the threads
/// cost more than they save.
constexpr size_t kManyFiles = 32;

/// What the name of a picture of this family tells.
std::optional<PictureName> nameOf(const PlannedFiles& planned, const QString& path) {
    return path.startsWith(planned.family) ? readPictureName(path.mid(planned.family.size()))
                                           : std::nullopt;
}

/// Which of the pictures (the narrowest first) stands in for another: of its format if there are
/// any, the widest that is not above its width.
size_t nearest(const PlannedFiles& planned, const PictureName& other) {
    std::optional<size_t> alike;
    size_t any = 0;
    for (size_t at = 0; at < planned.paths.size(); ++at) {
        const auto name = nameOf(planned, planned.paths[at]);
        const bool fits = name && name->width <= other.width;
        if (name && name->format == other.format && (fits || !alike)) {
            alike = at;
        } else if (fits && name->format != QLatin1String("webp")) {
            any = at;
        }
    }
    return alike.value_or(any);
}

std::vector<size_t> allOf(const PlannedFiles& planned) {
    std::vector<size_t> all(planned.paths.size());
    std::iota(all.begin(), all.end(), size_t{0});
    return all;
}

bool isThere(const QString& path) {
    const QFileInfo info(path);
    return info.isFile() && info.size() > 0;
}

} // namespace

FolderExport::FolderExport(QString folder, Theme theme, Form form, Cancellation cancellation,
                           Mode mode)
    : m_folder(std::move(folder)), m_theme(std::move(theme)), m_form(form),
      m_cancellation(std::move(cancellation)), m_mode(mode), m_batch(m_folder) {
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
    const auto staged = stage(plan);
    VESTITEL_CHECK(commit());
    return staged;
}

Result<void> FolderExport::commit() {
    if (m_cancellation.isCancelled()) {
        forgetPending();
        return cancelled();
    }
    auto done = announcePending();
    if (done) {
        done = m_batch.commit();
    }
    if (!done) {
        forgetPending();
    }
    return done;
}

Result<void> FolderExport::announcePending() const {
    std::map<QString, QByteArray> files;
    for (const QString& whole : m_announce ? m_batch.pending() : QStringList()) {
        const QString path = whole.mid(m_folder.size() + 1);
        const ExportedFile* const file = find(path);
        files[path] = m_replaced.value(path, file == nullptr ? QByteArray() : file->digest);
    }
    return files.empty() ? Result<void>() : m_announce(files);
}

/// Forgets the files that did not get to their places.
void FolderExport::forgetPending() {
    const QStringList pending = m_batch.pending();
    const QSet<QString> lost(pending.begin(), pending.end());
    m_batch.drop();
    std::erase_if(m_files, [&](const ExportedFile& file) {
        return file.isNew && lost.contains(m_folder + u'/' + file.path);
    });
    for (const QString& path : pending) {
        m_replaced.remove(path.mid(m_folder.size() + 1));
    }
    m_places.clear();
    for (size_t at = 0; at < m_files.size(); ++at) {
        m_places.insert(m_files[at].path, at);
    }
}

Result<void> FolderExport::stage(const std::vector<PlannedFiles>& plan) {
    MakingAhead ahead;
    const auto isMadeAhead = [&](const PlannedFiles& planned) {
        return planned.isNamedByContent
                   ? m_mode == Mode::Write && planned.copyOf.isEmpty()
                   : planned.kind == FileKind::Page && plan.size() > kManyFiles;
    };
    std::vector<std::vector<size_t>> wanted;
    for (const PlannedFiles& planned : plan) {
        wanted.push_back(planned.isNamedByContent ? missing(planned) : allOf(planned));
        if (isMadeAhead(planned) && !wanted.back().empty()) {
            ahead.add([&planned, indices = wanted.back()] { return planned.make(indices); });
        }
    }
    for (size_t at = 0; at < plan.size(); ++at) {
        const PlannedFiles& planned = plan[at];
        if (m_cancellation.isCancelled()) {
            return cancelled();
        }
        const bool isDone = planned.kind == FileKind::Asset &&
                            std::all_of(planned.paths.begin(), planned.paths.end(),
                                        [this](const QString& path) { return find(path); });
        if (isDone) {
            continue; // of another post
        }
        if (planned.isNamedByContent) {
            VESTITEL_CHECK(writeNamedByContent(planned, wanted[at], ahead));
        } else {
            VESTITEL_TRY(const std::vector<QByteArray> made,
                         isMadeAhead(planned) ? ahead.take() : planned.make(wanted[at]));
            VESTITEL_CHECK(writeCompared(planned, made));
        }
        if (m_mode == Mode::Write) {
            VESTITEL_CHECK(replaceEarlierPictures(planned));
        }
        if (m_batch.isFull()) {
            VESTITEL_CHECK(commit());
        }
    }
    return {};
}

std::vector<size_t> FolderExport::missing(const PlannedFiles& planned) {
    // Where the image was edited otherwise before, a file of this name may have got those pixels.
    const bool isTrusted = m_mode == Mode::Trial || earlierPictures(planned).isEmpty();
    std::vector<size_t> missing;
    for (size_t index = 0; index < planned.paths.size(); ++index) {
        const QString& path = planned.paths[index];
        const bool isDone = isTrusted && isThere(QDir(m_folder).filePath(path));
        if (!m_places.contains(path) && !isDone) {
            missing.push_back(index);
        }
    }
    return missing;
}

Result<void> FolderExport::writeNamedByContent(const PlannedFiles& planned,
                                               const std::vector<size_t>& wanted,
                                               MakingAhead& ahead) {
    for (size_t index = 0; index < planned.paths.size(); ++index) {
        if (std::find(wanted.begin(), wanted.end(), index) == wanted.end()) {
            note(planned.paths[index], planned.kind, false);
        }
    }
    if (wanted.empty()) {
        return {};
    }
    if (m_mode == Mode::Trial) {
        for (const size_t index : wanted) {
            note(planned.paths[index], planned.kind, true);
        }
        return {};
    }
    if (!planned.copyOf.isEmpty()) {
        VESTITEL_TRY(const QString whole, wholePath(planned.paths.front()));
        VESTITEL_CHECK(prepareFolderOf(whole));
        VESTITEL_TRY(FileBatch::Copied copied, m_batch.copy(planned.copyOf, whole));
        keep({planned.paths.front(), planned.kind, true, std::move(copied.digest), copied.bytes});
        return {};
    }
    VESTITEL_TRY(const std::vector<QByteArray> made, ahead.take());
    for (size_t at = 0; at < wanted.size(); ++at) {
        const QString& path = planned.paths[wanted[at]];
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
    const auto now = nameOf(planned, planned.paths.front());
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
        const auto other = nameOf(planned, path);
        // One of another recipe shows the same, and those who know it may keep it.
        if (now && other && other->edit != now->edit) {
            earlier.append(path);
        }
    }
    return earlier;
}

Result<void> FolderExport::replaceEarlierPictures(const PlannedFiles& planned) {
    const QStringList earlier = earlierPictures(planned);
    if (!earlier.isEmpty()) {
        VESTITEL_CHECK(commit()); // since they are read
    }
    for (const QString& path : earlier) {
        const QString& now = planned.paths.at(nearest(planned, *nameOf(planned, path)));
        VESTITEL_TRY(const QByteArray bytes,
                     readFile(QDir(m_folder).filePath(now), kLargestPicture));
        VESTITEL_CHECK(writeBytes(m_folder + u'/' + path, bytes));
        m_replaced.insert(path, sha256(bytes));
    }
    return {};
}

Result<void> FolderExport::writeCompared(const PlannedFiles& planned,
                                         const std::vector<QByteArray>& made) {
    for (size_t index = 0; index < planned.paths.size(); ++index) {
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
        VESTITEL_CHECK(m_batch.write(whole, bytes));
    }
    return true;
}

Result<void> FolderExport::prepareFolderOf(const QString& whole) {
    const QString parent = whole.section(u'/', 0, -2);
    if (m_folders.contains(parent)) {
        return {};
    }
    if (QFileInfo::exists(parent)) {
        // An export that was killed may have left some, and the folder is uploaded as it is.
        VESTITEL_CHECK(removeHalfWrittenFiles(parent));
    } else {
        VESTITEL_CHECK(m_batch.makeFolder(parent));
    }
    m_folders.insert(parent);
    return {};
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
    keep({path, kind, isNew, bytes.isEmpty() ? QByteArray() : sha256(bytes), bytes.size()});
}

} // namespace vestitel::publishing
