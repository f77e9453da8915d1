#include "exported_site.h"

#include "publishing/image_plan.h"
#include "support/html_elements.h"
#include "support/temporary_folder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUrl>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

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
    Cancellation cancellation;
    SiteExport stopped(folder.path(), *Theme::load(), siteOf(publications), cancellation,
                       Mode::Write);
    REQUIRE(stopped.begin().has_value());
    REQUIRE(stopped.add(publications.back()).has_value());
    cancellation.cancel();
    const auto next = stopped.add(publications.front());
    REQUIRE(!next.has_value());
    CHECK(next.error().code == ErrorCode::Cancelled);
    REQUIRE(stopped.stop().has_value());
    CHECK(QFileInfo::exists(folder.file(QStringLiteral("bg/2024/novina-0/index.html"))));
    // Nothing waits for the disk.
    CHECK_FALSE(QFileInfo::exists(folder.file(QStringLiteral("bg/2024/novina-20/index.html"))));
    CHECK(stopped.files().find(QStringLiteral("bg/2024/novina-20/index.html")) == nullptr);
    exportSite(folder.path(), publications);
    exportSite(whole.path(), publications);
    auto completed = contentOf(folder.path());
    auto atOnce = contentOf(whole.path());
    // Its record still knows the post that is gone.
    completed.remove(kRecordName);
    atOnce.remove(kRecordName);
    CHECK(completed == atOnce);
}

TEST_CASE("a file that cannot get to its place is on no record", "[site-export]") {
    const TemporaryFolder folder;
    const auto publications = numberedPublications(2);
    const QString blocked = QStringLiteral("en/2024/item-0/index.html");
    const QString whole = folder.file(blocked);
    REQUIRE(makeFolder(whole)); // no file can take the place of a folder
    SiteExport site(folder.path(), *Theme::load(), siteOf(publications), {}, Mode::Write);
    REQUIRE(site.begin().has_value());
    for (const Publication& publication : publications) {
        REQUIRE(site.add(publication).has_value());
    }
    const auto finished = site.finish(Old::Remove);
    REQUIRE_FALSE(finished);
    CHECK(finished.error().message.contains(QStringLiteral("index.html")));
    REQUIRE(site.stop().has_value());
    CHECK(site.files().find(blocked) == nullptr);
    const auto record = contentOf(folder.path()).value(QStringLiteral(".vestitel-site"));
    CHECK_FALSE(record.contains(blocked.toUtf8()));
    // All that is on record is there, and nothing half-written.
    const auto content = contentOf(folder.path());
    CHECK(content.size() > 2);
    for (auto file = content.begin(); file != content.end(); ++file) {
        CHECK_FALSE(file.key().endsWith(QLatin1String(".part")));
        CHECK(record.contains(file.key().toUtf8()) !=
              (file.key() == QLatin1String(".vestitel-site")));
    }
    REQUIRE(QDir().rmdir(whole));
    exportSite(folder.path(), publications);
    CHECK(QFile::exists(whole));
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
    CHECK(exported.removed().size() == 8);
    CHECK(pictures.entryList(QDir::Files).size() == before.size());
    CHECK(writtenBy(exportSite(folder.path(), publications)).isEmpty());
}

TEST_CASE("pictures that another version of the program made go from the site", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    const std::vector<Publication> publications = {samplePublication(media.path())};
    exportSite(folder.path(), publications);
    const auto now = contentOf(folder.path());
    // As a version without recipes in its names has left it.
    const QString old = picturePrefix(*publications[0].post.leadImage) + QStringLiteral("960.jpg");
    const QByteArray bytes = "old pixels";
    const QByteArray line =
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + old.toUtf8();
    REQUIRE(writeFileAtomically(folder.file(old), bytes).has_value());
    REQUIRE(writeFileAtomically(folder.file(kRecordName), now.value(kRecordName) + line + '\n')
                .has_value());
    const SiteExport exported = exportSite(folder.path(), publications);
    CHECK(exported.removed() == QStringList{old});
    CHECK(contentOf(folder.path()) == now);
}

TEST_CASE("what another export wrote into the folder stays", "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    const Publication publication = samplePublication(media.path());
    FolderExport pieces(folder.path(), *Theme::load(), Form::Fragment);
    REQUIRE(pieces.add(publication).has_value());
    const auto before = contentOf(folder.path());
    exportSite(folder.path(), {publication});
    exportSite(folder.path(), numberedPublications(1));
    const auto after = contentOf(folder.path());
    for (auto file = before.begin(); file != before.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK(after.value(file.key()) == file.value());
    }
}

TEST_CASE("a folder with somebody else's site is left alone", "[site-export]") {
    for (const char* const name : {"index.html", "robots.txt", "404.html", "sitemap.xml"}) {
        const TemporaryFolder folder;
        REQUIRE(writeFileAtomically(folder.file(QLatin1String(name)), "mine").has_value());
        for (const Mode mode : {Mode::Trial, Mode::Write}) {
            SiteExport site(folder.path(), *Theme::load(), siteOf(numberedPublications(1)), {},
                            mode);
            const auto begun = site.begin();
            REQUIRE(!begun.has_value());
            CHECK(begun.error().message.contains(QLatin1String(name)));
        }
        CHECK(contentOf(folder.path()).size() == 1);
    }
}

TEST_CASE("what somebody wrote at the root of the site stays", "[site-export]") {
    const TemporaryFolder folder;
    exportSite(folder.path(), numberedPublications(2));
    const QString robots = folder.file(QStringLiteral("robots.txt"));
    REQUIRE(writeFileAtomically(robots, "Disallow: /private/").has_value());
    for (int time = 0; time < 2; ++time) {
        CHECK(exportSite(folder.path(), numberedPublications(3)).changedByOthers() ==
              QStringList{QStringLiteral("robots.txt")});
        CHECK(*readFile(robots, 100) == "Disallow: /private/");
    }
}

TEST_CASE("what a killed export wrote at the root is written on", "[site-export]") {
    const TemporaryFolder folder;
    const TemporaryFolder other;
    auto publications = numberedPublications(2);
    exportSite(folder.path(), publications);
    for (Publication& publication : publications) {
        publication.organisation.siteAddress = QUrl(QStringLiteral("https://elsewhere.example/"));
    }
    exportSite(other.path(), publications);
    // Newer than the record says, as when the export ended before its last step.
    for (const char* const name : {"robots.txt", "sitemap.xml", "index.html", "404.html"}) {
        REQUIRE(writeFileAtomically(folder.file(QLatin1String(name)),
                                    *readFile(other.file(QLatin1String(name)), 100'000))
                    .has_value());
    }
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("sitemap.xml")), "half").has_value());
    // The record that it was about to write.
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("..vestitel-site.0123456789abc.part")),
                                "half")
                .has_value());
    CHECK(exportSite(folder.path(), publications).changedByOthers().isEmpty());
    CHECK(contentOf(folder.path()) == contentOf(other.path()));
}

TEST_CASE("a page that was away for a while is still led to from its old place", "[site-export]") {
    const TemporaryFolder folder;
    auto publications = numberedPublications(3);
    exportSite(folder.path(), publications);
    publications[1].post.editions.at(Language::bulgarian()).slug = QStringLiteral("nov-adres");
    exportSite(folder.path(), publications);
    exportSite(folder.path(), {publications[0], publications[2]});
    CHECK(!QFileInfo::exists(folder.file(QStringLiteral("bg/2024/novina-1/index.html"))));
    exportSite(folder.path(), publications);
    CHECK(readFile(folder.file(QStringLiteral("bg/2024/novina-1/index.html")), 10'000)
              ->contains("bg/2024/nov-adres/index.html"));
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
