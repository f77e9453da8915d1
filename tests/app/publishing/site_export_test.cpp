#include "publishing/site_export.h"

#include "base/atomic_file.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/site_posts.h"
#include "support/temporary_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUrl>
#include <QXmlStreamReader>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

using Mode = FolderExport::Mode;
using Old = SiteExport::Old;

SiteExport exportSite(const QString& folder, const std::vector<Publication>& publications,
                      Mode mode = Mode::Write) {
    Site::Builder builder;
    for (const Publication& publication : publications) {
        builder.add(publication);
    }
    SiteExport site(folder, *Theme::load(), builder.build(), {}, mode);
    REQUIRE(site.begin().has_value());
    for (const Publication& publication : publications) {
        REQUIRE(site.add(publication).has_value());
    }
    REQUIRE(site.finish(Old::Remove).has_value());
    return site;
}

QMap<QString, QByteArray> contentOf(const QString& folder) {
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(QDir(folder).relativeFilePath(path), *readFile(path, 100'000'000));
    }
    return content;
}

QStringList writtenBy(const SiteExport& site) {
    QStringList written;
    for (const ExportedFile& file : site.files().files()) {
        if (file.isNew) {
            written.append(file.path);
        }
    }
    return written;
}

/// Posts with everything in them, and enough others for lists of several pages.
std::vector<Publication> wholeSite(const QString& media) {
    std::vector<Publication> publications = numberedPublications(45);
    Publication whole = samplePublication(media);
    whole.organisation = publications.front().organisation;
    publications.push_back(whole);
    publications[3].post.kind = QStringLiteral("page");
    publications[4].post.editions.erase(Language::english());
    publications[5].post.date = QDate();
    return publications;
}

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

TEST_CASE("every link and picture of an exported site leads to a file of it", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    exportSite(folder.path(), wholeSite(media.path()));
    const auto content = contentOf(folder.path());
    int links = 0;
    for (auto file = content.begin(); file != content.end(); ++file) {
        if (!file.key().endsWith(QLatin1String(".html")) ||
            file.key() == QLatin1String("404.html")) {
            continue;
        }
        for (const HtmlElement& element : htmlElements(file.value())) {
            QStringList targets;
            for (const char* const name : {"href", "src"}) {
                targets.append(element.attributes.value(QLatin1String(name)));
            }
            for (const QString& candidate :
                 element.attributes.value(QLatin1String("srcset")).split(QLatin1String(", "))) {
                targets.append(candidate.section(u' ', 0, 0));
            }
            for (const QString& target : targets) {
                if (target.isEmpty() || target.startsWith(u'#') ||
                    QUrl(target).scheme() != QString()) {
                    continue;
                }
                const QString path = QDir::cleanPath(QFileInfo(file.key()).path() + u'/' + target);
                INFO(file.key().toStdString() << " links to " << target.toStdString());
                CHECK(content.contains(path));
                ++links;
            }
        }
    }
    CHECK(links > 1000);
}

TEST_CASE("a second export of a site writes nothing", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    const TemporaryFolder other;
    const auto publications = wholeSite(media.path());
    const SiteExport first = exportSite(folder.path(), publications);
    CHECK(first.files().writtenCount() == static_cast<qsizetype>(first.files().files().size()));
    const auto content = contentOf(folder.path());
    const SiteExport second = exportSite(folder.path(), publications);
    CHECK(writtenBy(second) == QStringList());
    CHECK(second.removed().isEmpty());
    CHECK(contentOf(folder.path()) == content);
    // In another folder and order the same bytes.
    exportSite(other.path(), {publications.rbegin(), publications.rend()});
    CHECK(contentOf(other.path()) == content);
}

TEST_CASE("a changed text rewrites its own page only, a new post few", "[site-export]") {
    const TemporaryFolder folder;
    auto publications = numberedPublications(60);
    exportSite(folder.path(), publications);
    publications[30].post.editions.at(Language::english()).body =
        bodyFrom(QStringLiteral("<p>Another text.</p>"));
    CHECK(writtenBy(exportSite(folder.path(), publications)) ==
          QStringList{QStringLiteral("en/2024/item-30/index.html")});
    publications.push_back(numberedPublication(60));
    const QStringList written = writtenBy(exportSite(folder.path(), publications));
    INFO(written.join(u'\n').toStdString());
    // Two articles, the two before them, home, category, two tags, year, feed and search index in
    // two languages, and the site map.
    CHECK(written.size() == 19);
}

TEST_CASE("a post that is gone takes its files with it, and nobody else's", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    auto publications = wholeSite(media.path());
    exportSite(folder.path(), publications);
    const QString own = folder.file(QStringLiteral("bg/2024/novina-7/index.html"));
    const QString changed = folder.file(QStringLiteral("en/2024/item-7/index.html"));
    const QString foreign = folder.file(QStringLiteral("bg/2024/novina-7x.html"));
    REQUIRE(QFileInfo::exists(own));
    REQUIRE(writeFileAtomically(changed, "by hand").has_value());
    REQUIRE(writeFileAtomically(foreign, "somebody else's").has_value());
    publications.erase(publications.begin() + 7);
    publications.pop_back(); // the one with pictures
    const SiteExport exported = exportSite(folder.path(), publications);
    CHECK(!QFileInfo::exists(own));
    CHECK(!QFileInfo::exists(QFileInfo(own).path()));
    CHECK(*readFile(changed, 100) == "by hand");
    CHECK(exported.changedByOthers() == QStringList{QStringLiteral("en/2024/item-7/index.html")});
    CHECK(QFileInfo::exists(foreign));
    CHECK(QDir(folder.file(QStringLiteral("media"))).entryList(QDir::Files).isEmpty());
    CHECK(exported.removed().contains(QStringLiteral("bg/2018/pchelari-pod-oreha/index.html")));
    CHECK(exportSite(folder.path(), publications).removed().isEmpty());
}

TEST_CASE("a page that moved leaves one that leads to it, for good", "[site-export]") {
    const TemporaryFolder folder;
    auto publications = numberedPublications(3);
    exportSite(folder.path(), publications);
    domain::Edition& edition = publications[1].post.editions.at(Language::bulgarian());
    edition.slug = QStringLiteral("nov-adres");
    exportSite(folder.path(), publications);
    edition.slug = QStringLiteral("treti-adres");
    for (int time = 0; time < 2; ++time) {
        exportSite(folder.path(), publications);
        for (const char* const old : {"novina-1", "nov-adres"}) {
            const QString path = QStringLiteral("bg/2024/%1/index.html").arg(QLatin1String(old));
            const auto page = htmlElements(*readFile(folder.file(path), 10'000));
            const auto refresh = withTag(page, QStringLiteral("meta"), QStringLiteral("http-equiv"),
                                         QStringLiteral("refresh"));
            REQUIRE(refresh.size() == 1);
            CHECK(refresh.front().attributes.value(QStringLiteral("content")) ==
                  QStringLiteral("0; url=../../../bg/2024/treti-adres/index.html"));
        }
    }
    // Somebody else's page now.
    publications[2].post.editions.at(Language::bulgarian()).slug = QStringLiteral("novina-1");
    exportSite(folder.path(), publications);
    CHECK(readFile(folder.file(QStringLiteral("bg/2024/novina-1/index.html")), 100'000)
              ->contains("Текст на новина 2"));
    publications.erase(publications.begin() + 1);
    exportSite(folder.path(), publications);
    CHECK(!QFileInfo::exists(folder.file(QStringLiteral("bg/2024/nov-adres/index.html"))));
}

TEST_CASE("a trial writes nothing and tells what the export does then", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    auto publications = wholeSite(media.path());
    const QString nowhere = folder.file(QStringLiteral("not-there"));
    CHECK(writtenBy(exportSite(nowhere, publications, Mode::Trial)).size() > 100);
    CHECK(!QFileInfo::exists(nowhere));
    exportSite(folder.path(), publications);
    publications.erase(publications.begin() + 20);
    publications[10].post.editions.at(Language::bulgarian()).title = QStringLiteral("Друго име");
    const auto before = contentOf(folder.path());
    const SiteExport trial = exportSite(folder.path(), publications, Mode::Trial);
    CHECK(contentOf(folder.path()) == before);
    const SiteExport real = exportSite(folder.path(), publications);
    CHECK(writtenBy(trial) == writtenBy(real));
    CHECK(trial.removed() == real.removed());
    CHECK(real.removed().size() == 2);
}

TEST_CASE("an export that is stopped removes nothing, and the next one does the rest",
          "[site-export]") {
    const TemporaryFolder folder;
    const TemporaryFolder whole;
    auto publications = numberedPublications(12);
    exportSite(folder.path(), publications);
    publications.erase(publications.begin());
    publications.push_back(numberedPublication(20));
    Site::Builder builder;
    for (const Publication& publication : publications) {
        builder.add(publication);
    }
    Cancellation cancellation;
    SiteExport stopped(folder.path(), *Theme::load(), builder.build(), cancellation, Mode::Write);
    REQUIRE(stopped.begin().has_value());
    REQUIRE(stopped.add(publications.back()).has_value());
    cancellation.cancel();
    const auto next = stopped.add(publications.front());
    REQUIRE(!next.has_value());
    CHECK(next.error().code == ErrorCode::Cancelled);
    REQUIRE(stopped.stop().has_value());
    CHECK(QFileInfo::exists(folder.file(QStringLiteral("bg/2024/novina-0/index.html"))));
    CHECK(QFileInfo::exists(folder.file(QStringLiteral("bg/2024/novina-20/index.html"))));
    exportSite(folder.path(), publications);
    exportSite(whole.path(), publications);
    CHECK(contentOf(folder.path()) == contentOf(whole.path()));
}

TEST_CASE("pictures of before an image was edited go from the site", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    std::vector<Publication> publications = {samplePublication(media.path())};
    exportSite(folder.path(), publications);
    const QDir pictures(folder.file(QStringLiteral("media")));
    const QStringList before = pictures.entryList(QDir::Files);
    publications[0].media.find(*publications[0].post.leadImage)->edit.turns = 1;
    const SiteExport exported = exportSite(folder.path(), publications);
    CHECK(exported.changedByOthers().isEmpty());
    CHECK(exported.removed().size() == 3);
    CHECK(pictures.entryList(QDir::Files).size() == before.size());
    CHECK(writtenBy(exportSite(folder.path(), publications)).isEmpty());
}

TEST_CASE("the record is what sha256sum checks", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    exportSite(folder.path(), wholeSite(media.path()));
    const auto content = contentOf(folder.path());
    int lines = 0;
    for (const QByteArray& line : content.value(kRecordName).split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QString path = QString::fromUtf8(line.mid(66));
        CHECK(QCryptographicHash::hash(content.value(path), QCryptographicHash::Sha256).toHex() ==
              line.left(64));
        ++lines;
    }
    CHECK(lines == content.size() - 1);
}

TEST_CASE("a record names no file outside of its folder", "[site-export]") {
    const TemporaryFolder folder;
    const QString site = folder.file(QStringLiteral("site"));
    const QString outside = folder.file(QStringLiteral("mine.txt"));
    REQUIRE(makeFolder(site).has_value());
    REQUIRE(writeFileAtomically(outside, "mine").has_value());
    const QByteArray digest = QCryptographicHash::hash("mine", QCryptographicHash::Sha256).toHex();
    REQUIRE(writeFileAtomically(site + QStringLiteral("/.vestitel-site"),
                                digest + "  ../mine.txt\n" + digest + "  " + outside.toUtf8() +
                                    "\nnonsense\n#article x\n")
                .has_value());
    exportSite(site, numberedPublications(2));
    CHECK(*readFile(outside, 10) == "mine");
}

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
