#include "exported_site.h"

#include "support/html_elements.h"
#include "support/temporary_folder.h"

#include <QFileInfo>
#include <QXmlStreamReader>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

/// The text of each element with this name, in order.
QStringList textsOf(const QByteArray& xml, const QString& name) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name) {
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    INFO(reader.errorString().toStdString());
    CHECK(!reader.hasError());
    return texts;
}

} // namespace

TEST_CASE("the pages of two languages name one another", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    exportSite(folder.path(), wholeSite(media.path()));
    const auto content = contentOf(folder.path());
    QMap<QString, QMap<QString, QString>> alternates; // by canonical address
    for (auto file = content.begin(); file != content.end(); ++file) {
        if (!file.key().endsWith(QLatin1String(".html"))) {
            continue;
        }
        const auto page = htmlElements(file.value());
        const auto canonical = withTag(page, QStringLiteral("link"), QStringLiteral("rel"),
                                       QStringLiteral("canonical"));
        QMap<QString, QString> others;
        for (const HtmlElement& link :
             withTag(page, QStringLiteral("link"), QStringLiteral("hreflang"))) {
            others.insert(link.attributes.value(QStringLiteral("hreflang")),
                          link.attributes.value(QStringLiteral("href")));
        }
        if (!others.isEmpty()) {
            REQUIRE(canonical.size() == 1);
            alternates.insert(canonical.front().attributes.value(QStringLiteral("href")), others);
        }
    }
    CHECK(alternates.size() > 90);
    for (auto page = alternates.begin(); page != alternates.end(); ++page) {
        CHECK(page.value().values().contains(page.key()));
        CHECK(page.value().value(QStringLiteral("x-default")) ==
              page.value().value(QStringLiteral("bg")));
        for (const QString& address : page.value()) {
            CHECK(alternates.value(address) == page.value());
        }
    }
}

TEST_CASE("the feed has the newest posts, whole addresses and fixed ids", "[site-export]") {
    const TemporaryFolder folder;
    auto publications = numberedPublications(30);
    publications[29].post.editions.at(Language::english()).title =
        QStringLiteral("Bees & <honey>\x01");
    exportSite(folder.path(), publications);
    const QByteArray feed = *readFile(folder.file(QStringLiteral("en/atom.xml")), 1'000'000);
    const QStringList titles = textsOf(feed, QStringLiteral("title"));
    REQUIRE(titles.size() == 21);
    CHECK(titles[0] == QStringLiteral("News – LAG Trial"));
    CHECK(titles[1] == QStringLiteral("Bees & <honey>"));
    CHECK(titles[20] == QStringLiteral("News item 10"));
    const QStringList ids = textsOf(feed, QStringLiteral("id"));
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == 21);
    CHECK(textsOf(feed, QStringLiteral("updated")).front() ==
          QStringLiteral("2024-01-30T10:00:00Z"));
    CHECK(feed.contains("href=\"https://example.org/news/en/2024/item-10/\""));
    CHECK(textsOf(feed, QStringLiteral("name")) == QStringList{QStringLiteral("LAG Trial")});
    // A new address or text is no new entry.
    publications[20].post.editions.at(Language::english()).slug = QStringLiteral("elsewhere");
    exportSite(folder.path(), publications);
    CHECK(textsOf(*readFile(folder.file(QStringLiteral("en/atom.xml")), 1'000'000),
                  QStringLiteral("id")) == ids);
}

TEST_CASE("the site map has each page once, with its languages", "[site-export]") {
    const TemporaryFolder folder;
    exportSite(folder.path(), numberedPublications(45));
    const QByteArray map = *readFile(folder.file(QStringLiteral("sitemap.xml")), 1'000'000);
    const QStringList addresses = textsOf(map, QStringLiteral("loc"));
    CHECK(QSet<QString>(addresses.begin(), addresses.end()).size() == addresses.size());
    // By language: 45 articles, home, its one numbered page, 3 categories, 6 tags, a year.
    CHECK(addresses.size() == 2 * (45 + 1 + 1 + 3 + 6 + 1));
    CHECK(map.contains("<xhtml:link rel=\"alternate\" hreflang=\"x-default\" "
                       "href=\"https://example.org/news/bg/2024/novina-7/\"/>"));
    CHECK(readFile(folder.file(QStringLiteral("robots.txt")), 1000)
              ->contains("Sitemap: https://example.org/news/sitemap.xml"));
}

TEST_CASE("a site whose address is not known says nothing that needs one", "[site-export]") {
    const TemporaryFolder folder;
    auto publications = numberedPublications(3);
    for (Publication& publication : publications) {
        publication.organisation.siteAddress = QUrl();
    }
    exportSite(folder.path(), publications);
    CHECK(!QFileInfo::exists(folder.file(QStringLiteral("sitemap.xml"))));
    CHECK(!readFile(folder.file(QStringLiteral("robots.txt")), 1000)->contains("Sitemap"));
    const QByteArray feed = *readFile(folder.file(QStringLiteral("bg/atom.xml")), 100'000);
    CHECK(feed.contains("href=\"../bg/2024/novina-2/index.html\""));
    CHECK(readFile(folder.file(QStringLiteral("404.html")), 100'000)
              ->contains("href=\"/assets/style.css\""));
}
