#include "publishing/site_export.h"

#include "base/atomic_file.h"
#include "publishing/site_feeds.h"
#include "publishing/site_paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace vestitel::publishing {

namespace {

constexpr qint64 kLargestFile = 200 * 1024 * 1024;

Result<QByteArray> digestOfFile(const QString& path) {
    VESTITEL_TRY(const QByteArray bytes, readFile(path, kLargestFile));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
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
    VESTITEL_CHECK(m_files.write(planSiteAssets(m_theme)));
    VESTITEL_CHECK(m_files.write(planFeeds(m_site, m_theme)));
    // Last the pages that link to all others.
    VESTITEL_CHECK(m_files.write(planSitePages(m_site, m_theme, m_record.moved)));
    for (const ExportedFile& file : m_files.files()) {
        VESTITEL_TRY(m_record.files[file.path], digestOf(file));
    }
    if (old == Old::Remove) {
        VESTITEL_CHECK(removeStale());
    } else {
        m_record.files.insert(m_earlier.files.begin(), m_earlier.files.end());
    }
    return writeRecord();
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
