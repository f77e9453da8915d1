#include "cli_runner.h"

#include <QImage>

namespace test = vestitel::test;
using namespace vestitel::test;

namespace {

/// An archive with a post of a programme that wants the LEADER logo, and one of another.
struct Stand {
    TemporaryFolder folder;
    QString archive = newArchive(folder);

    Stand() {
        write(
            folder.file(QStringLiteral("posts.jsonl")),
            R"({"id":"00000000-0000-4000-8000-000000000001","status":"published",)"
            R"("date":"2018-05-01","programme":"eafrd-2014-2020",)"
            R"("editions":{"bg":{"title":"Пътека","body":"<p>Текст</p>"}}})"
            "\n"
            R"({"id":"00000000-0000-4000-8000-000000000002","status":"published",)"
            R"("date":"2024-05-01","programme":"esf-plus-2021-2027","programme_waiver":"Чака се",)"
            R"("editions":{"bg":{"title":"Обучение","body":"<p>Текст</p>"}}})"
            "\n");
        REQUIRE(
            runOn(archive, "import --format jsonl", {folder.file(QStringLiteral("posts.jsonl"))})
                .status == 0);
    }

    QJsonObject programme(const QString& key) {
        const QJsonObject all = runOn(archive, "funding --json").json();
        for (const QJsonValue& each : all[QStringLiteral("programmes")].toArray()) {
            if (each[QStringLiteral("key")].toString() == key) {
                return each.toObject();
            }
        }
        return {};
    }

    QString logo() {
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder.file(QStringLiteral("лого.png"));
        REQUIRE(image.save(path));
        return path;
    }

    void nameOrganisation() {
        // The command line has no setting for it, so the office's file asks for none.
        const QString own = archive + QStringLiteral("/funding");
        REQUIRE(QDir().mkpath(own));
        write(own + QStringLiteral("/eafrd-2014-2020.json"),
              R"({"key":"eafrd-2014-2020","names":{"bg":"ПРСР"},"versions":[{"valid_from":)"
              R"("2014-01-01","source":"808/2014","emblems":[{"key":"eu","min_height_mm":10,)"
              R"("names":{"bg":"ЕС"}},{"key":"leader","min_height_mm":10,"names":{"bg":"Лого"}}],)"
              R"("sentences":[{"bg":"Едно"}]}]})");
    }
};

} // namespace

TEST_CASE("funding lists the programmes, what is in force and what is missing") {
    Stand stand;
    const QJsonObject programme = stand.programme(QStringLiteral("eafrd-2014-2020"));
    CHECK(programme[QStringLiteral("posts")].toInt() == 1);
    CHECK(programme[QStringLiteral("missing")].toArray() == QJsonArray{QStringLiteral("leader")});
    CHECK(programme[QStringLiteral("version")][QStringLiteral("source")].toString().contains(
        QStringLiteral("808/2014")));
    CHECK(runOn(stand.archive, "funding").output.contains("leader-2023-2027"));

    CHECK(runOn(stand.archive, "list --json --programme eafrd-2014-2020")
              .json()[QStringLiteral("total")]
              .toInt() == 1);
    const QJsonObject posts =
        runOn(stand.archive, "funding esf-plus-2021-2027 --posts --json").json();
    CHECK(posts[QStringLiteral("posts")][0][QStringLiteral("title")].toString() ==
          QStringLiteral("Обучение"));
    const QJsonObject shown =
        runOn(stand.archive, "show 00000000-0000-4000-8000-000000000002 --as json").json();
    CHECK(shown[QStringLiteral("programme")].toString() == QStringLiteral("esf-plus-2021-2027"));
    CHECK(shown[QStringLiteral("programme_waiver")].toString() == QStringLiteral("Чака се"));
}

TEST_CASE("an export refuses what lacks its emblem until the office adds it") {
    Stand stand;
    stand.nameOrganisation();
    const QString site = stand.folder.file(QStringLiteral("site"));
    const Outcome refused = runOn(stand.archive, "export --all --as page --json --to", {site});
    CHECK(refused.status == 1);
    CHECK(refused.complaints.contains("leader"));
    CHECK(refused.complaints.contains("let through"));
    CHECK(refused.json()[QStringLiteral("posts")].toArray().size() == 1);
    CHECK(refused.json()[QStringLiteral("hints")].toArray().size() == 1);

    const QString emblem = QStringLiteral("leader=") + stand.logo();
    REQUIRE(runOn(stand.archive, "funding --emblem", {emblem}).status == 0);
    CHECK(stand.programme(QStringLiteral("eafrd-2014-2020"))[QStringLiteral("missing")]
              .toArray()
              .isEmpty());
    REQUIRE(runOn(stand.archive, "compact").status == 0); // an emblem is not dropped
    CHECK(runOn(stand.archive, "export --all --as page --to", {site}).status == 0);
    CHECK(QFile::exists(site + QStringLiteral("/assets/funding/eu-emblem.svg")));
    REQUIRE(runOn(stand.archive, "funding --emblem leader=").status == 0);
    CHECK(runOn(stand.archive, "export --all --as page --to", {site}).status == 1);
}

TEST_CASE("funding --changed lists posts that were exported under an older wording") {
    Stand stand;
    const QString site = stand.folder.file(QStringLiteral("site"));
    REQUIRE(runOn(stand.archive, "export --as page --to",
                  {site, QStringLiteral("00000000-0000-4000-8000-000000000002")})
                .status == 0);
    CHECK(runOn(stand.archive, "funding --changed").status == 0);
    const QString own = stand.archive + QStringLiteral("/funding");
    REQUIRE(QDir().mkpath(own));
    write(own + QStringLiteral("/esf-plus-2021-2027.json"),
          R"({"key":"esf-plus-2021-2027","names":{"bg":"ЕСФ+"},"versions":[{"valid_from":)"
          R"("2021-01-01","source":"Договор","sentences":[{"bg":"Друго"}]}]})");
    const Outcome changed = runOn(stand.archive, "funding --changed --json");
    CHECK(changed.status == 1);
    CHECK(changed.json()[QStringLiteral("posts")].toArray().size() == 1);

    write(own + QStringLiteral("/esf-plus-2021-2027.json"), "{");
    const Outcome bad = runOn(stand.archive, "funding --json");
    CHECK(bad.status == 1);
    CHECK(bad.complaints.contains("esf-plus-2021-2027.json"));
    CHECK(bad.json()[QStringLiteral("problems")].toArray().size() == 1);
}

TEST_CASE("funding refuses what it cannot understand") {
    Stand stand;
    CHECK(runOn(stand.archive, "funding leader-2023-2027").status == 2);
    CHECK(runOn(stand.archive, "funding --posts").status == 2);
    CHECK(runOn(stand.archive, "funding --changed --emblem a=b").status == 2);
    CHECK(runOn(stand.archive, "funding --emblem logo.png").status == 2);
    CHECK(runOn(stand.archive, "funding --emblem eu=logo.png").status == 4);
    CHECK(runOn(stand.archive, "funding --emblem leader=missing.png").status == 4);
}
