#include "cli_runner.h"

#include "support/zip_writer.h"

#include <QDirIterator>
#include <QImage>

namespace test = vestitel::test;
using namespace vestitel::test;

TEST_CASE("what cannot be understood ends with 2 and a sentence") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    CHECK(run({}).status == 2);
    CHECK(run({QStringLiteral("dance")}).status == 2);
    CHECK(run({QStringLiteral("list")}).status == 2); // no --archive
    CHECK(runOn(archive, "list --limit many").status == 2);
    CHECK(runOn(archive, "export --all --to x --as pdf").status == 2);
    CHECK(runOn(archive, "export --as page --to x").status == 2);
    const Outcome outcome = runOn(archive, "list --shape round");
    CHECK(outcome.status == 2);
    CHECK(outcome.output.isEmpty());
    CHECK(outcome.complaints.contains("--shape"));
}

TEST_CASE("an archive that is not one ends with 3 and is left as it was") {
    const TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("other"));
    REQUIRE(QDir().mkpath(path));
    CHECK(runOn(path, "list").status == 3);
    CHECK(QDir(path).isEmpty());
    write(path + QStringLiteral("/archive.sqlite"), "this is no database, but a note of mine");
    CHECK(runOn(path, "list").status == 3);
    CHECK(contents(path + QStringLiteral("/archive.sqlite")) ==
          "this is no database, but a note of mine");
}

TEST_CASE("a new archive refuses a folder that is not empty") {
    const TemporaryFolder folder;
    write(folder.file(QStringLiteral("letter.txt")), "x");
    const Outcome outcome = run({QStringLiteral("init"), folder.path()});
    CHECK(outcome.status == 4);
    CHECK(outcome.complaints.contains("empty"));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a text is imported, found, shown and exported as a page") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    write(folder.file(QStringLiteral("новина.txt")),
          "Открит е читалищният музей\n\n12.03.2024:\n\nМузеят показва „стари“ занаяти.\n\n"
          "Входът е свободен.\n");
    const Outcome imported = runOn(archive, "import --format text --edition bg --json",
                                   {folder.file(QStringLiteral("новина.txt"))});
    REQUIRE(imported.status == 0);
    const QString id = imported.json()[QStringLiteral("posts")][0].toString();

    const QJsonObject post = runOn(archive, "show --as json", {id}).json();
    CHECK(post[QStringLiteral("date")].toString() == QStringLiteral("2024-03-12"));
    const QJsonObject edition = post[QStringLiteral("editions")][QStringLiteral("bg")].toObject();
    CHECK(edition[QStringLiteral("title")].toString() ==
          QStringLiteral("Открит е читалищният музей"));
    CHECK(edition[QStringLiteral("body")].toString().contains(QStringLiteral("„стари“")));
    CHECK(edition[QStringLiteral("slug")].toString() ==
          QStringLiteral("otkrit-e-chitalishtniyat-muzey"));

    const QJsonObject found = runOn(archive, "search --json", {QStringLiteral("занаяти")}).json();
    CHECK(found[QStringLiteral("total")].toInt() == 1);
    CHECK(found[QStringLiteral("hits")][0][QStringLiteral("id")].toString() == id);
    CHECK(found[QStringLiteral("hits")][0][QStringLiteral("snippet")].toString().contains(
        QStringLiteral("<mark>занаяти</mark>")));

    const QString site = folder.file(QStringLiteral("site"));
    REQUIRE(runOn(archive, "export --all --as page --to", {site}).status == 0);
    const QByteArray page =
        contents(site + QStringLiteral("/bg/2024/otkrit-e-chitalishtniyat-muzey/index.html"));
    CHECK(page.contains("<html lang=\"bg\""));
    CHECK(page.contains("12 март 2024 г."));

    const QJsonObject again = runOn(archive, "export --all --as page --json --to", {site}).json();
    CHECK(again[QStringLiteral("written")].toInt() == 0);
}

TEST_CASE("the list is narrowed by languages and exports, and sorted otherwise") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    write(folder.file(QStringLiteral("posts.jsonl")),
          R"({"date":"2018-01-25","editions":{"bg":{"title":"Б","body":"<p>т</p>"}}})"
          "\n"
          R"({"date":"2018-01-26","editions":{"bg":{"title":"А"},"en":{"title":"A"}}})"
          "\n");
    REQUIRE(runOn(archive, "import", {folder.file(QStringLiteral("posts.jsonl"))}).status == 0);
    const auto dates = [&](const char* words) {
        QStringList found;
        const QJsonArray posts =
            runOn(archive, words).json().value(QStringLiteral("posts")).toArray();
        for (const QJsonValue& post : posts) {
            found.append(post.toObject().value(QStringLiteral("date")).toString());
        }
        return found.join(u' ').toStdString();
    };
    CHECK(dates("list --json") == "2018-01-26 2018-01-25");
    CHECK(dates("list --json --sort oldest") == "2018-01-25 2018-01-26");
    CHECK(dates("list --json --sort title") == "2018-01-26 2018-01-25");
    CHECK(dates("list --json --missing en") == "2018-01-25");
    CHECK(dates("list --json --exported current").empty());
    REQUIRE(runOn(archive, "export --all --as page --to", {folder.file(QStringLiteral("out"))})
                .status <= 1);
    CHECK(dates("list --json --exported current") == "2018-01-25"); // the other has no text
    CHECK(runOn(archive, "list --missing 1").status == 2);
}

TEST_CASE("the sample archive becomes a site, and the trial before says what is written") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("sample"));
    const QString site = folder.file(QStringLiteral("site"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    const QJsonObject trial =
        runOn(archive, "export --ready --as site --dry-run --json --to", {site}).json();
    CHECK(!QFileInfo::exists(site));
    const Outcome real = runOn(archive, "export --ready --as site --json --to", {site});
    CHECK(real.status == 0);
    CHECK(real.json()[QStringLiteral("changed")] == trial[QStringLiteral("changed")]);
    CHECK(real.json()[QStringLiteral("changed")].toArray().contains(QStringLiteral("bg/atom.xml")));
    CHECK(contents(site + QStringLiteral("/bg/index.html")).contains("site-entry"));
    const Outcome lines = runOn(archive, "export --ready --as site --dry-run --to", {site});
    CHECK(lines.status == 0);
    CHECK(!lines.output.contains("+ "));
    CHECK(lines.output.contains("0"));
    // All of them, drafts too, when they are asked for.
    const QJsonObject all = runOn(archive, "export --all --as site --json --to", {site}).json();
    CHECK(all[QStringLiteral("posts")].toArray().size() >
          real.json()[QStringLiteral("posts")].toArray().size());
    CHECK(runOn(archive, "export --all --ready --as site --to", {site}).status == 2);
    CHECK(runOn(archive, "export --all --as jsonl --dry-run --to", {site}).status == 2);
}

TEST_CASE("posts are exported for another system, by mail, for a calendar, networks and a board") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("sample"));
    const QString to = folder.file(QStringLiteral("out"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    for (const char* profile : {"joomla", "wordpress", "wordpress-classic"}) {
        const QByteArray words =
            QByteArray("export --ready --as fragment --json --profile ") + profile + " --to";
        const QJsonObject report = runOn(archive, words.constData(), {to}).json();
        CHECK(report[QStringLiteral("remarks")].toArray().isEmpty());
        CHECK(report[QStringLiteral("written")].toInt() > 0);
    }
    CHECK(runOn(archive,
                "export --ready --as fragment --profile inline --media-address "
                "https://cms.example.org/files --to",
                {to})
              .status == 0);
    CHECK(runOn(archive, "export --ready --as bulletin --edition bg --to", {to}).status == 0);
    CHECK(QDir(to).entryList({QStringLiteral("bulletin-*-bg.eml")}).size() == 1);
    CHECK(QDir(to).entryList({QStringLiteral("bulletin-*-en.eml")}).isEmpty());
    CHECK(runOn(archive, "export --ready --as notice --dry-run --to", {to}).status == 0);
    CHECK(QDir(to).entryList({QStringLiteral("*.notice.html")}).isEmpty());
    CHECK(runOn(archive, "export --ready --as notice --to", {to}).status == 0);
    CHECK(runOn(archive, "export --ready --as social --to", {to}).status == 0);
    CHECK(runOn(archive, "export --ready --as calendar --to", {to}).status <= 1);
    CHECK(!QDir(to).entryList({QStringLiteral("*.ics")}).isEmpty());
    const QString social = QDir(to).entryList({QStringLiteral("*-bg.social.txt")}).value(0);
    CHECK(contents(QDir(to).filePath(social)).contains("== X "));

    CHECK(runOn(archive, "export --ready --as page --profile joomla --to", {to}).status == 2);
    CHECK(runOn(archive, "export --ready --as site --edition bg --to", {to}).status == 2);
    CHECK(runOn(archive, "export --ready --as fragment --media-address https://a.bg/ --to", {to})
              .status == 2);
    CHECK(runOn(archive, "export --ready --as fragment --profile inline --media-address files --to",
                {to})
              .status == 2);
    CHECK(runOn(archive, "export --ready --as fragment --profile drupal --to", {to}).status == 2);

    const QJsonArray posts =
        runOn(archive, "list --json --limit 1").json()[QStringLiteral("posts")].toArray();
    const QString id = posts.at(0).toObject().value(QStringLiteral("id")).toString();
    CHECK(runOn(archive, "show --as social --edition bg", {id}).output.contains("== LinkedIn"));
}

TEST_CASE("a post in one file needs no other") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("sample"));
    const QString to = folder.file(QStringLiteral("single"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    const QJsonObject report =
        runOn(archive, "export --ready --as single --json --to", {to}).json();
    CHECK(report[QStringLiteral("posts")].toArray().size() == 23);
    const QStringList files = QDir(to).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    CHECK(files.size() == report[QStringLiteral("written")].toInt());
    for (const QString& file : files) {
        const QByteArray page = contents(to + u'/' + file);
        CHECK(page.contains("<style>"));
        CHECK(!page.contains("=\"../"));
        CHECK(!page.contains("=\"media/"));
    }
}

TEST_CASE("queries on standard input are answered one a line") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("sample"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    const Outcome outcome = run({QStringLiteral("--archive"), archive, QStringLiteral("search"),
                                 QStringLiteral("-"), QStringLiteral("--json")},
                                "делегация\n\"малки населени\nhoney OR\n");
    CHECK(outcome.status == 0);
    const auto lines = outcome.output.trimmed().split('\n');
    REQUIRE(lines.size() == 3);
    CHECK(QJsonDocument::fromJson(lines[0])[QStringLiteral("total")].toInt() >= 1);
    CHECK(QJsonDocument::fromJson(lines[0])[QStringLiteral("query")].toString() ==
          QStringLiteral("делегация"));
}

TEST_CASE("an archive exported as lines and imported elsewhere gives the same bytes") {
    const TemporaryFolder folder;
    const QString first = folder.file(QStringLiteral("first"));
    REQUIRE(run({QStringLiteral("init"), first, QStringLiteral("--sample")}).status == 0);
    const QString lines = folder.file(QStringLiteral("lines"));
    REQUIRE(runOn(first, "export --all --as jsonl --to", {lines}).status == 0);

    const QString second = newArchive(folder, "second");
    REQUIRE(runOn(second, "import", {lines + QStringLiteral("/posts.jsonl")}).status == 0);
    const QString again = folder.file(QStringLiteral("again"));
    REQUIRE(runOn(second, "export --all --as jsonl --to", {again}).status == 0);

    int files = 0;
    QDirIterator each(lines, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        CHECK(contents(path) == contents(again + path.mid(lines.size())));
        ++files;
    }
    CHECK(files >= 5); // the lines and the pictures
    CHECK(runOn(second, "verify").status == 0);
}

TEST_CASE("a bad line is named and skipped, and the others are imported") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    write(folder.file(QStringLiteral("posts.jsonl")),
          "{\"editions\":{\"bg\":{\"title\":\"Първа\",\"body\":\"<p>а</p>\"}}}\n"
          "{\"editions\":{\"bg\":{}}}\n"
          "not json\n"
          "{\"editions\":{\"en\":{\"title\":\"Second\",\"body\":\"<p>b</p>\"}},\"shape\":1}\n");
    const Outcome outcome =
        runOn(archive, "import --json", {folder.file(QStringLiteral("posts.jsonl"))});
    CHECK(outcome.status == 1);
    CHECK(outcome.json()[QStringLiteral("imported")].toInt() == 2);
    CHECK(outcome.json()[QStringLiteral("refused")].toArray().size() == 2);
    CHECK(outcome.complaints.contains("2"));
    CHECK(runOn(archive, "list --json").json()[QStringLiteral("total")].toInt() == 2);
}

TEST_CASE("an export of WordPress is imported once, with its pictures, and told by its content") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("wp-content/uploads/2020")));
    QImage image(12, 8, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(folder.file(QStringLiteral("wp-content/uploads/2020/pole.png"))));
    const QString file = folder.file(QStringLiteral("export.xml"));
    const QByteArray post =
        "<item><title>Нова %1</title><content:encoded><![CDATA[Първи абзац.\n\n<img src=\"https://"
        "a.example/wp-content/uploads/2020/pole-6x4.png\" alt=\"Поле\">]]></content:encoded>"
        "<wp:post_id>%1</wp:post_id><wp:post_date>2020-02-03 10:00:00</wp:post_date>"
        "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
        "<category domain=\"category\" nicename=\"news\"><![CDATA[Новини]]></category></item>";
    const QByteArray empty = "<item><title></title><wp:post_id>9</wp:post_id>"
                             "<wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>";
    write(file,
          "<?xml version=\"1.0\"?><rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
          "xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>" +
              QByteArray(post).replace("%1", "1") + empty + QByteArray(post).replace("%1", "2") +
              "</channel></rss>");
    const Outcome imported = runOn(archive, "import --json", {file});
    CHECK(imported.status == 1);
    CHECK(imported.json()[QStringLiteral("imported")].toInt() == 2);
    CHECK(imported.json()[QStringLiteral("refused")].toArray().size() == 1);
    CHECK(imported.json()[QStringLiteral("remarks")].toArray().isEmpty());
    const QString id = imported.json()[QStringLiteral("posts")][0].toString();
    CHECK(runOn(archive, "show --as html", {id}).output.contains("media:"));
    CHECK(runOn(archive, "list --json --category news --status published")
              .json()[QStringLiteral("total")]
              .toInt() == 2);
    CHECK(runOn(archive, "verify").status == 0);

    const Outcome again = runOn(archive, "import --format wxr --json", {file});
    CHECK(again.status == 1);
    CHECK(again.json()[QStringLiteral("imported")].toInt() == 0);
    CHECK(runOn(archive, "list --json").json()[QStringLiteral("total")].toInt() == 2);
}

TEST_CASE("what cannot be imported is named in one sentence, and the rest comes in") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    write(folder.file(QStringLiteral("а.docx")), test::wordDocument({QString(), {}}));
    write(folder.file(QStringLiteral("б.docx")), test::oleFile(QStringLiteral("EncryptedPackage")));
    write(folder.file(QStringLiteral("в.txt")), {});
    write(folder.file(QStringLiteral("г.heic")), QByteArray("\0\0\0\x18"
                                                            "ftypheic\0\0",
                                                            14));
    write(folder.file(QStringLiteral("д.xml")), "<?xml version=\"1.0\"?><feed/>");
    write(folder.file(QStringLiteral("е.txt")), "Заглавие\n\nТекстът е тук.\n");
    QStringList files;
    for (const char* name : {"а.docx", "б.docx", "в.txt", "г.heic", "д.xml", "е.txt"}) {
        files.append(folder.file(QString::fromUtf8(name)));
    }
    const Outcome outcome = runOn(archive, "import --json", files);
    CHECK(outcome.status == 1);
    CHECK(outcome.json()[QStringLiteral("imported")].toInt() == 1);
    const QJsonArray refused = outcome.json()[QStringLiteral("refused")].toArray();
    REQUIRE(refused.size() == 5);
    for (int i = 0; i < 5; ++i) {
        CHECK(refused[i].toString().contains(files[i].section(u'/', -1)));
    }
    CHECK(refused[1].toString().contains(QStringLiteral("password")));
}

TEST_CASE("sanitise prints the canonical body and nothing else") {
    const Outcome outcome =
        run({QStringLiteral("sanitise"), QStringLiteral("-")},
            "<div onclick=x><h1>Заглавие</h1>текст <b>тук</b><script>alert(1)</script></div>");
    CHECK(outcome.status == 0);
    CHECK_FALSE(outcome.output.contains("script"));
    CHECK_FALSE(outcome.output.contains("onclick"));
    CHECK(outcome.output.contains("<strong>тук</strong>"));
    const Outcome again = run({QStringLiteral("sanitise"), QStringLiteral("-")}, outcome.output);
    CHECK(again.output == outcome.output);
}

TEST_CASE("a backup is complete and can be restored elsewhere") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("sample"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    const QString backup = folder.file(QStringLiteral("backup"));
    REQUIRE(runOn(archive, "backup --to", {backup}).status == 0);
    const QString restored = folder.file(QStringLiteral("restored"));
    REQUIRE(run({QStringLiteral("restore"), backup, QStringLiteral("--to"), restored}).status == 0);
    CHECK(runOn(restored, "list --json").json() == runOn(archive, "list --json").json());
    CHECK(runOn(restored, "verify").status == 0);
}

TEST_CASE("a backup that lacks a medium of the archive says so") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("sample"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    const QDir media(archive + QStringLiteral("/media"));
    const QStringList files = media.entryList(QDir::Files);
    REQUIRE_FALSE(files.isEmpty());
    REQUIRE(QFile::remove(media.filePath(files.constFirst())));
    const Outcome outcome = runOn(archive, "backup --to", {folder.file(QStringLiteral("backup"))});
    CHECK(outcome.status == 1);
    CHECK_FALSE(outcome.output.contains("complete"));
    CHECK_FALSE(outcome.complaints.isEmpty());
}

TEST_CASE("a search narrows by fields, says what it was read as, and can be newest first") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    write(folder.file(QStringLiteral("posts.jsonl")),
          R"({"date":"2018-01-25","status":"published","category":"visits","tags":["вино"],)"
          R"("editions":{"bg":{"title":"Гости от чужбина","body":"<p>Правителството.</p>"}}})"
          "\n"
          R"({"date":"2019-02-03","status":"draft","tags":["мед"],)"
          R"("editions":{"bg":{"title":"Пчелари","body":"<p>Гости на изложението.</p>"},)"
          R"("en":{"title":"Beekeepers","body":"<p>Guests of the fair.</p>"}}})"
          "\n");
    REQUIRE(runOn(archive, "import", {folder.file(QStringLiteral("posts.jsonl"))}).status == 0);
    const auto titles = [&archive](const char* query, const char* options = "search --json") {
        QStringList found;
        for (const QJsonValue& hit : runOn(archive, options, {QString::fromUtf8(query)})
                                         .json()[QStringLiteral("hits")]
                                         .toArray()) {
            found.append(hit[QStringLiteral("title")].toString());
        }
        return found;
    };
    const QString first = QStringLiteral("Гости от чужбина");
    const QString second = QStringLiteral("Пчелари");
    CHECK(titles("гости") == QStringList{first, second});
    CHECK(titles("гости", "search --json --sort newest") == QStringList{second, first});
    CHECK(titles("гости заглавие:гости") == QStringList{first});
    CHECK(titles("гости status:draft") == QStringList{second});
    CHECK(titles("категория:visits") == QStringList{first});
    CHECK(titles("tag:мед") == QStringList{second});
    CHECK(titles("след:2019") == QStringList{second});
    CHECK(titles("guests") == QStringList{QStringLiteral("Beekeepers")});
    CHECK(titles("чужбина OR пчелари").size() == 2);
    const QJsonObject mistyped =
        runOn(archive, "search --json", {QStringLiteral("правителсво")}).json();
    CHECK(mistyped[QStringLiteral("hits")][0][QStringLiteral("matched_by")].toString() ==
          QStringLiteral("spelling"));
    CHECK(mistyped[QStringLiteral("respellings")][0][QStringLiteral("shown")][0].toString() ==
          QStringLiteral("правителство"));
}

TEST_CASE("check names what would leave a gap on the page") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("sample"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    const Outcome outcome = runOn(archive, "check --all --json");
    CHECK(outcome.status == 1);
    QStringList rules;
    for (const QJsonValue& remark : outcome.json()[QStringLiteral("remarks")].toArray()) {
        rules.append(remark[QStringLiteral("rule")].toString());
    }
    CHECK(rules.contains(QStringLiteral("edition-missing")));
    CHECK_FALSE(rules.contains(QStringLiteral("alt-missing")));
}

TEST_CASE("the municipality's saved page gives one clean post") {
    const QDir seeds(QStringLiteral(VESTITEL_SOURCES "/../shared/seeds"));
    const QStringList files = seeds.entryList({QStringLiteral("*.txt")});
    if (files.isEmpty()) {
        WARN("no saved page beside the sources; this test needs ../shared/seeds");
        return;
    }
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    REQUIRE(
        runOn(archive, "import --format text --edition bg", {seeds.filePath(files.constFirst())})
            .status == 0);
    const QJsonObject list = runOn(archive, "list --json").json();
    REQUIRE(list[QStringLiteral("total")].toInt() == 1);
    const QString id = list[QStringLiteral("posts")][0][QStringLiteral("id")].toString();
    const QJsonObject post = runOn(archive, "show --as json", {id}).json();
    const QJsonObject edition = post[QStringLiteral("editions")][QStringLiteral("bg")].toObject();
    CHECK(edition[QStringLiteral("title")].toString() ==
          QStringLiteral("Гости от Казахстан посрещна Местната инициативна група "
                         "Лясковец-Стражица"));
    CHECK(post[QStringLiteral("date")].toString() == QStringLiteral("2018-01-25"));
    const QString body = edition[QStringLiteral("body")].toString();
    CHECK(body.count(QStringLiteral("<p")) == 5);
    CHECK(body.contains(QStringLiteral("„МИГ-Лясковец-Стражица“")));
    CHECK_FALSE(body.contains(QStringLiteral("JavaScript")));
    CHECK_FALSE(body.contains(QStringLiteral("©")));
    CHECK(runOn(archive, "search --json", {QStringLiteral("делегация")})
              .json()[QStringLiteral("total")]
              .toInt() == 1);
}
