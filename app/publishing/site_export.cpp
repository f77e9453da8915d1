#include "publishing/site_export.h"

#include "base/atomic_file.h"
#include "publishing/site_feeds.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace vestitel::publishing {

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

QByteArray digestOfBytes(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray> digestOfFile(const QString& path) {
    VESTITEL_TRY(const QByteArray bytes, readFile(path, kLargestFile));
    return digestOfBytes(bytes);
}

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
      m_theme(std::move(theme)), m_site(std::move(site)) {
}

Result<void> SiteExport::begin() {
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
    VESTITEL_TRY(m_earlier, readRecord(m_files.folder()));
    return {};
}

Result<void> SiteExport::add(Publication publication) {
    m_site.dropUnknownLinks(publication);
    return m_files.add(publication, &m_site);
}

Result<void> SiteExport::finish(Old old) {
    m_record.articles = articles();
    m_record.moved = movedPages(m_earlier, m_record.articles);
    VESTITEL_CHECK(writeRest(planSiteAssets(m_theme)));
    VESTITEL_CHECK(writeRest(planFeeds(m_site, m_theme)));
    // Last the pages that link to all others.
    VESTITEL_CHECK(writeRest(planSitePages(m_site, m_theme, m_record.moved)));
    for (const ExportedFile& file : m_files.files()) {
        if (isOwn(file)) {
            VESTITEL_TRY(m_record.files[file.path], digestOf(file));
        }
    }
    if (old == Old::Remove) {
        VESTITEL_CHECK(removeStale());
    } else {
        m_record.files.insert(m_earlier.files.begin(), m_earlier.files.end());
    }
    return writeRecord();
}

/// Writes them, but for a robots.txt that somebody has written otherwise since: people do.
Result<void> SiteExport::writeRest(std::vector<PlannedFiles> plan) {
    const auto earlier = m_earlier.files.find(kRobots);
    const auto planned = std::find_if(plan.begin(), plan.end(), [](const PlannedFiles& file) {
        return file.paths.front() == kRobots;
    });
    const QString path = QDir(m_files.folder()).filePath(kRobots);
    if (planned != plan.end() && earlier != m_earlier.files.end() && QFile::exists(path)) {
        VESTITEL_TRY(const QByteArray now, readFile(path, kLargestFile));
        VESTITEL_TRY(const auto made, planned->make({0}));
        // An export that was killed may have written it before its record.
        if (digestOfBytes(now) != earlier->second && now != made.front()) {
            m_changedByOthers.append(kRobots);
            m_record.files[kRobots] = earlier->second;
            plan.erase(planned);
        }
    }
    return m_files.write(plan);
}

/// A picture or document that was there before any export of this site may be another export's.
bool SiteExport::isOwn(const ExportedFile& file) const {
    return file.isNew || file.kind != FileKind::Medium || m_earlier.files.contains(file.path);
}

Result<void> SiteExport::stop() {
    m_record = m_earlier;
    for (auto file = m_files.replaced().begin(); file != m_files.replaced().end(); ++file) {
        m_record.files[file.key()] = file.value();
    }
    for (const ExportedFile& file : m_files.files()) {
        if (file.isNew) {
            VESTITEL_TRY(m_record.files[file.path], digestOf(file));
        }
    }
    return writeRecord();
}

Result<void> SiteExport::removeStale() {
    const QDir root(m_files.folder());
    for (const auto& [path, digest] : m_earlier.files) {
        const QString whole = root.filePath(path);
        if (m_record.files.contains(path) || !QFile::exists(whole)) {
            continue;
        }
        VESTITEL_TRY(const QByteArray now, digestOfFile(whole));
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
    VESTITEL_CHECK(
        writeFileIfChanged(QDir(m_files.folder()).filePath(kRecordName), recordBytes(m_record)));
    return {};
}

/// What is named by its content and was there already is as the earlier export left it.
Result<QByteArray> SiteExport::digestOf(const ExportedFile& file) const {
    if (!file.digest.isEmpty()) {
        return file.digest;
    }
    const auto earlier = m_earlier.files.find(file.path);
    if (earlier != m_earlier.files.end()) {
        return earlier->second;
    }
    if (m_mode == FolderExport::Mode::Trial) {
        return QByteArray();
    }
    return digestOfFile(QDir(m_files.folder()).filePath(file.path));
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
