#include "exported_site.h"

#include "publishing/site_keys.h"
#include "support/temporary_folder.h"

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

TEST_CASE("when a text was changed is told by the site map alone", "[site-keys]") {
    auto publications = numberedPublications(30);
    const Theme theme = Theme::load().value();
    const Site before = siteOf(publications);
    publications[7].post.modified = publications[7].post.modified.addSecs(60);
    const Site after = siteOf(publications);
    const SiteKeys old(before, theme);
    const SiteKeys now(after, theme);
    for (size_t at = 0; at < before.languages().size(); ++at) {
        const LanguageSite& one = before.languages()[at];
        const LanguageSite& other = after.languages()[at];
        CHECK(old.searchIndex(one) == now.searchIndex(other));
        CHECK(old.map(one) == now.map(other));
        const auto pages = pagesOf(one.all);
        for (const ListPage& page : pages) {
            CHECK(old.list(one, one.all, page) == now.list(other, other.all, page));
        }
    }
    CHECK(old.siteMap() != now.siteMap());
}

TEST_CASE("the site map's addresses are those that a browser makes of the site's", "[site-keys]") {
    const TemporaryFolder folder;
    auto publications = numberedPublications(1);
    publications.front().organisation.siteAddress =
        QUrl(QStringLiteral("https://example.org/a/../новини&ние"));
    exportSite(folder.path(), publications);
    const QByteArray map = *readFile(folder.file(QStringLiteral("sitemap.xml")), 1'000'000);
    CHECK(map.contains(
        "<loc>https://example.org/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8&amp;%D0%BD%D0%B8%D0%B5/bg/"
        "2024/novina-0/</loc>"));
}
