#pragma once

#include "publishing/site_export.h"

#include "base/atomic_file.h"
#include "support/catch.h"
#include "support/sample_publication.h"
#include "support/site_posts.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>

namespace vestitel::test {

using namespace publishing;

using Mode = FolderExport::Mode;
using Old = SiteExport::Old;

inline Site siteOf(const std::vector<Publication>& publications) {
    Site::Builder builder;
    for (const Publication& publication : publications) {
        builder.add(publication);
    }
    return builder.build();
}

inline SiteExport exportSite(const QString& folder, const std::vector<Publication>& publications,
                             Mode mode = Mode::Write) {
    SiteExport site(folder, *Theme::load(), siteOf(publications), {}, mode);
    REQUIRE(site.begin().has_value());
    for (const Publication& publication : publications) {
        REQUIRE(site.add(publication).has_value());
    }
    REQUIRE(site.finish(Old::Remove).has_value());
    return site;
}

inline QMap<QString, QByteArray> contentOf(const QString& folder) {
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(QDir(folder).relativeFilePath(path), *readFile(path, 100'000'000));
    }
    return content;
}

inline QStringList writtenBy(const SiteExport& site) {
    QStringList written;
    for (const ExportedFile& file : site.files().files()) {
        if (file.isNew) {
            written.append(file.path);
        }
    }
    return written;
}

/// Posts with everything in them, and enough others for lists of several pages.
inline std::vector<Publication> wholeSite(const QString& media) {
    std::vector<Publication> publications = numberedPublications(45);
    Publication whole = samplePublication(media);
    whole.organisation = publications.front().organisation;
    publications.push_back(whole);
    publications[3].post.kind = QStringLiteral("page");
    publications[4].post.editions.erase(domain::Language::english());
    publications[5].post.date = QDate();
    return publications;
}

} // namespace vestitel::test
