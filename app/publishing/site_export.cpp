#include "publishing/site_export.h"

#include "base/atomic_file.h"
#include "base/sha256.h"
#include "publishing/site_feeds.h"
#include "publishing/site_journal.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <array>
#include <utility>

namespace vestitel::publishing {

using domain::Language;

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

/// What other sites have at their root, too.
constexpr QLatin1String kRobots("robots.txt");
constexpr std::array kRootFiles = {QLatin1String("index.html"), QLatin1String("404.html"), kRobots,
                                   QLatin1String("sitemap.xml")};

constexpr qint64 kLargestFile = 200 * 1024 * 1024;
constexpr unsigned long kStepOfFileClock = 12; // milliseconds

/// Removes folders that became empty, from this one upwards to the root.
void removeEmptyFolders(const QDir& root, QString folder) {
    while (!folder.isEmpty() && root.rmdir(folder)) {
        folder = folder.section(u'/', 0, -2);
    }
}

} // namespace

SiteExport::SiteExport(QString folder, Theme theme, Site site, Cancellation cancellation,
                       FolderExport::Mode mode)
    : m_files(std::move(folder), theme, Form::Page, std::move(cancellation), mode), m_mode(mode),
      m_theme(std::move(theme)), m_site(std::move(site)), m_keys(m_site, m_theme) {
    m_files.announceTo([folder = m_files.folder()](const AnnouncedFiles& files) {
        return announce(folder, files);
    });
}

Result<void> SiteExport::begin() {
    VESTITEL_TRY(EarlierSite earlier, EarlierSite::read(m_files.folder()));
    return begin(std::move(earlier));
}

Result<void> SiteExport::begin(EarlierSite earlier) {
    m_earlier = std::move(earlier);
    const QDir folder(m_files.folder());
    if (!folder.exists(kRecordName)) {
        for (const QLatin1String name : kRootFiles) {
            if (folder.exists(name)) {
                return failure(
                    ErrorCode::AlreadyExists,
                    Words::tr("In “%1” there is a file “%2” already that is not Vestitel's, so "
                              "nothing was written. Choose an empty folder for the site.")
                        .arg(QDir::toNativeSeparators(folder.path()), name));
            }
        }
        // From now on the folder is the site's, also when this export does not get through.
        return writeRecord();
    }
    if (m_mode == FolderExport::Mode::Write) {
        // Of the record itself, which the export that was killed had not finished.
        VESTITEL_CHECK(removeHalfWrittenFiles(folder.path()));
    }
    return {};
}

/// Whether the file is in the folder as this export would make it.
bool SiteExport::isAsMade(const QString& path, const QByteArray& key) const {
    const auto made = earlier().made.constFind(path);
    return made != earlier().made.constEnd() && made->key == key && isUntouched(path, *made);
}

/// Whether a file of the record, and what it shows, are as they were made.
bool SiteExport::isUntouched(const QString& path, const SiteRecord::Made& made) const {
    return m_earlier.isAsRecorded(path, made.bytes) &&
           std::all_of(made.media.begin(), made.media.end(),
                       [this](const QString& medium) { return m_earlier.isAsRecorded(medium); });
}

void SiteExport::takeOver(const QString& path, FileKind kind) {
    if (m_files.find(path) == nullptr) {
        m_files.keep({path, kind, false, earlier().files.value(path)});
    }
}

/// A file that isAsMade(), with what it shows.
void SiteExport::takeOverMade(const QString& path, FileKind kind) {
    const SiteRecord::Made made = earlier().made.value(path);
    for (const QString& medium : made.media) {
        takeOver(medium, FileKind::Medium);
    }
    takeOver(path, kind);
    m_record.made.insert(path, made);
}

void SiteExport::noteMade(const QString& path, const QByteArray& key, QStringList media) {
    const ExportedFile* const file = m_files.find(path);
    if (file != nullptr && !key.isEmpty()) {
        m_record.made.insert(path, {key, file->bytes, std::move(media)});
    }
}

bool SiteExport::isKept(const Sources& sources) const {
    return !sources.empty() && std::all_of(sources.begin(), sources.end(), [&](const auto& each) {
        const auto path = pageOf(each.second.post, each.first);
        return path && isAsMade(*path, m_keys.article(each.second, each.first));
    });
}

void SiteExport::keep(const Sources& sources) {
    for (const auto& [language, source] : sources) {
        if (const auto path = pageOf(source.post, language)) {
            takeOverMade(*path, FileKind::Page);
        }
    }
}

/// Nothing where the post has no page in the language.
std::optional<QString> SiteExport::pageOf(const PostId& post, const Language& language) const {
    const QString folder = m_site.folderOf(post, language);
    return folder.isEmpty() ? std::nullopt : std::optional(indexPath(folder));
}

Result<void> SiteExport::writeAssets() {
    if (m_hasAssets) {
        return {};
    }
    VESTITEL_CHECK(m_files.stage(planAssets(m_theme)));
    VESTITEL_CHECK(m_files.stage(planSiteAssets(m_theme)));
    m_hasAssets = true;
    return {};
}

Result<void> SiteExport::add(Publication publication, const Sources& sources) {
    m_site.dropUnknownLinks(publication);
    VESTITEL_CHECK(writeAssets());
    const std::vector<PlannedFiles> plan = planFiles(publication, m_theme, Form::Page, &m_site);
    VESTITEL_CHECK(m_files.stage(plan));
    // All that the pages show, a programme's emblems among the assets included.
    QStringList media;
    for (const PlannedFiles& planned : plan) {
        if (planned.kind != FileKind::Page) {
            media.append(QStringList(planned.paths.begin(), planned.paths.end()));
        }
    }
    for (const auto& [language, source] : sources) {
        noteMade(pagePath(publication, language), m_keys.article(source, language), media);
    }
    return {};
}

Result<void> SiteExport::finish(Old old) {
    m_record.articles = articles();
    m_record.moved = movedPages(earlier(), m_record.articles);
    VESTITEL_CHECK(writeAssets());
    VESTITEL_CHECK(writeRest(planFeeds(m_site, m_theme, m_keys)));
    // Last the pages that link to all others.
    VESTITEL_CHECK(writeRest(planSitePages(m_site, m_theme, m_keys, m_record.moved)));
    VESTITEL_CHECK(m_files.commit());
    m_record.files.reserve(static_cast<qsizetype>(m_files.files().size()));
    for (const ExportedFile& file : m_files.files()) {
        if (isOwn(file)) {
            VESTITEL_TRY(m_record.files[file.path], digestOf(file));
        }
    }
    if (old == Old::Remove) {
        VESTITEL_CHECK(removeStale());
    } else {
        QHash<QString, QByteArray> files = earlier().files;
        files.insert(std::exchange(m_record.files, {}));
        m_record.files = std::move(files);
    }
    return writeRecord();
}

/// Writes those that are not as they should be already.
Result<void> SiteExport::writeRest(std::vector<PlannedFiles> plan) {
    VESTITEL_CHECK(leaveRobots(plan));
    std::erase_if(plan, [this](const PlannedFiles& planned) {
        const bool isKept = !planned.key.isEmpty() && isAsMade(planned.paths.front(), planned.key);
        if (isKept) {
            takeOverMade(planned.paths.front(), planned.kind);
        }
        return isKept;
    });
    VESTITEL_CHECK(m_files.stage(plan));
    for (const PlannedFiles& planned : plan) {
        noteMade(planned.paths.front(), planned.key, {});
    }
    return {};
}

/// Takes a robots.txt out that somebody has written otherwise since: people do.
Result<void> SiteExport::leaveRobots(std::vector<PlannedFiles>& plan) {
    const QByteArray recorded = earlier().files.value(kRobots);
    const auto planned = std::find_if(plan.begin(), plan.end(), [](const PlannedFiles& file) {
        return file.paths.front() == kRobots;
    });
    const QString path = QDir(m_files.folder()).filePath(kRobots);
    if (planned == plan.end() || recorded.isEmpty() || !QFile::exists(path)) {
        return {};
    }
    VESTITEL_TRY(const QByteArray now, readFile(path, kLargestFile));
    VESTITEL_TRY(const auto made, planned->make({0}));
    // An export that was killed may have written it before its record.
    if (sha256(now) != recorded && now != made.front()) {
        m_changedByOthers.append(kRobots);
        m_record.files[kRobots] = recorded;
        plan.erase(planned);
    }
    return {};
}

/// A picture or document that was there before any export of this site may be another export's.
bool SiteExport::isOwn(const ExportedFile& file) const {
    return file.isNew || file.kind != FileKind::Medium || earlier().files.contains(file.path);
}

Result<void> SiteExport::stop() {
    const auto committed = m_files.commit();
    const auto made = std::exchange(m_record, earlier()).made;
    // The record will be younger than what this export did not get to.
    m_record.made.removeIf([this](auto file) { return !isUntouched(file.key(), *file); });
    for (auto file = m_files.replaced().begin(); file != m_files.replaced().end(); ++file) {
        m_record.files[file.key()] = file.value();
    }
    for (const ExportedFile& file : m_files.files()) {
        if (file.isNew) {
            VESTITEL_TRY(m_record.files[file.path], digestOf(file));
            m_record.made.remove(file.path);
            if (const auto page = made.constFind(file.path); page != made.constEnd()) {
                m_record.made.insert(file.path, *page);
            }
        }
    }
    VESTITEL_CHECK(writeRecord());
    const bool isStopped = !committed && committed.error().code == ErrorCode::Cancelled;
    return isStopped ? Result<void>() : committed;
}

Result<void> SiteExport::removeStale() {
    const QDir root(m_files.folder());
    QStringList paths;
    for (auto file = earlier().files.begin(); file != earlier().files.end(); ++file) {
        if (!m_record.files.contains(file.key())) {
            paths.append(file.key());
        }
    }
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        const QByteArray digest = earlier().files.value(path);
        const QString whole = root.filePath(path);
        if (!QFile::exists(whole)) {
            continue;
        }
        VESTITEL_TRY(const QByteArray now, sha256OfFile(whole));
        // This export itself may have put an edited picture there.
        if (now != m_files.replaced().value(path, digest)) {
            m_changedByOthers.append(path);
            m_record.files[path] = digest; // so that it is said again
            continue;
        }
        m_removed.append(path);
        if (m_mode == FolderExport::Mode::Write) {
            VESTITEL_CHECK(removeFile(whole));
            removeEmptyFolders(root, path.section(u'/', 0, -2));
        }
    }
    return {};
}

Result<void> SiteExport::writeRecord() {
    if (m_mode == FolderExport::Mode::Trial) {
        return {};
    }
    VESTITEL_CHECK(makeFolder(m_files.folder()));
    if (!m_earlier.isRecordWhole() || m_record != earlier()) {
        // The clock of files goes in steps of up to ten milliseconds, and the record is to be
        // younger than all that it speaks of.
        QThread::msleep(kStepOfFileClock);
        VESTITEL_CHECK(writeFileInChunks(
            m_files.folder() + u'/' + kRecordName,
            [this](const WriteChunk& write) { return writeLines(m_record, write); }));
    }
    return removeJournal(m_files.folder());
}

/// What is named by its content and was there already is as the earlier export left it.
Result<QByteArray> SiteExport::digestOf(const ExportedFile& file) const {
    if (!file.digest.isEmpty()) {
        return file.digest;
    }
    if (const QByteArray recorded = earlier().files.value(file.path); !recorded.isEmpty()) {
        return recorded;
    }
    if (m_mode == FolderExport::Mode::Trial) {
        return QByteArray();
    }
    return sha256OfFile(QDir(m_files.folder()).filePath(file.path));
}

std::vector<SiteRecord::Article> SiteExport::articles() const {
    std::vector<SiteRecord::Article> articles;
    for (const LanguageSite& language : m_site.languages()) {
        for (const auto* entries : {&language.ownPages, &language.news}) {
            for (const SiteEntry& entry : *entries) {
                articles.push_back({entry.folder, entry.post, language.language});
            }
        }
    }
    return articles;
}

} // namespace vestitel::publishing
