#include "cli_runner.h"

#include <QImage>

using namespace vestitel::test;

namespace {

QJsonObject themeIn(const QJsonObject& document, const QString& name) {
    for (const QJsonValue& theme : document[QStringLiteral("themes")].toArray()) {
        if (theme[QStringLiteral("name")].toString() == name) {
            return theme.toObject();
        }
    }
    FAIL("no such theme");
    return {};
}

QJsonObject valuesIn(const QJsonObject& theme, const QString& key) {
    for (const QJsonValue& option : theme[QStringLiteral("options")].toArray()) {
        if (option[QStringLiteral("key")].toString() == key) {
            return option[QStringLiteral("values")].toObject();
        }
    }
    FAIL("no such option");
    return {};
}

} // namespace

TEST_CASE("theme lists the themes with their options and which is used") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    const Outcome listed = runOn(archive, "theme");
    CHECK(listed.status == 0);
    CHECK(listed.output.contains("* herald"));
    CHECK(listed.output.contains("  municipal"));
    CHECK(listed.output.contains("accent=#1d6b52"));

    REQUIRE(runOn(archive, "theme municipal --use").status == 0);
    const QJsonObject document = runOn(archive, "theme --json").json();
    CHECK(themeIn(document, QStringLiteral("municipal"))[QStringLiteral("used")].toBool());
    CHECK_FALSE(themeIn(document, QStringLiteral("herald"))[QStringLiteral("used")].toBool());
    const QByteArray bulgarian =
        run({QStringLiteral("--language"), QStringLiteral("bg"), QStringLiteral("--archive"),
             archive, QStringLiteral("theme")})
            .output;
    CHECK_FALSE(bulgarian.isEmpty());
}

TEST_CASE("an option is set, shown, exported, and set back") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    write(folder.file(QStringLiteral("n.txt")),
          "Открит е музеят\n\n12.03.2024:\n\nМузеят показва занаяти.\n\n"
          "Входът е свободен.\n");
    REQUIRE(
        runOn(archive, "import --format text --edition bg", {folder.file(QStringLiteral("n.txt"))})
            .status == 0);
    QImage logo(200, 60, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    REQUIRE(logo.save(folder.file(QStringLiteral("лого.png"))));
    const Outcome set =
        runOn(archive, "theme herald --set accent=#7A1F3D --set slogan:bg=Заедно --json --set",
              {QStringLiteral("logo=") + folder.file(QStringLiteral("лого.png"))});
    REQUIRE(set.status == 0);
    const QJsonObject herald = themeIn(set.json(), QStringLiteral("herald"));
    CHECK(valuesIn(herald, QStringLiteral("accent"))[QStringLiteral("accent")].toString() ==
          QStringLiteral("#7a1f3d"));
    CHECK(valuesIn(herald, QStringLiteral("logo"))[QStringLiteral("logo")].toString() ==
          QStringLiteral("200 × 60"));

    const QString site = folder.file(QStringLiteral("site"));
    REQUIRE(runOn(archive, "export --all --as page --to", {site}).status == 0);
    CHECK(contents(site + QStringLiteral("/assets/style.css")).contains("--accent:#7a1f3d;"));
    CHECK(QDir(site + QStringLiteral("/assets")).entryList({QStringLiteral("logo-*.png")}).size() ==
          1);

    REQUIRE(runOn(archive, "theme herald --set accent=").status == 0);
    REQUIRE(runOn(archive, "export --all --as page --to", {site}).status == 0);
    CHECK_FALSE(contents(site + QStringLiteral("/assets/style.css")).contains("7a1f3d"));
}

TEST_CASE("a colour that is hard to read is set and said") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    const Outcome set = runOn(archive, "theme herald --set accent=#ffcc00");
    CHECK(set.status == 1);
    CHECK(set.complaints.contains("#ffcc00"));
    CHECK(set.complaints.contains("4.5:1"));
    CHECK(set.output.contains("accent=#ffcc00"));
    const Outcome listed = runOn(archive, "theme --json");
    CHECK(listed.status == 1);
    CHECK(themeIn(listed.json(), QStringLiteral("herald"))[QStringLiteral("findings")]
              .toArray()
              .size() == 1);
}

TEST_CASE("nonsense about themes is refused by a sentence and changes nothing") {
    const TemporaryFolder folder;
    const QString archive = newArchive(folder);
    const QByteArray before = runOn(archive, "theme --json").output;
    for (const auto& [words, status, named] :
         std::vector<std::tuple<const char*, int, const char*>>{
             {"theme herald --set accent=red;}</style><script>", 2, "red;}"},
             {"theme herald --set accent", 2, "KEY=VALUE"},
             {"theme herald --set =x", 2, "KEY=VALUE"},
             {"theme herald --set sound=loud", 2, "accent"},
             {"theme herald --set columns=7", 2, "1, 2"},
             {"theme herald --set accent=#000 --set accent=#111", 2, "twice"},
             {"theme herald --set accent=#000 --set logo=../../../etc/passwd", 4, "passwd"},
             {"theme --set accent=#000", 2, "NAME"},
             {"theme herald municipal", 2, "one theme"},
             {"theme baroque", 4, "herald, municipal"},
             {"theme baroque --use", 4, "herald, municipal"},
             {"export --all --as page --to x --theme baroque", 4, "herald, municipal"}}) {
        CAPTURE(words);
        const Outcome outcome = runOn(archive, words);
        CHECK(outcome.status == status);
        CHECK(outcome.complaints.contains(named));
        CHECK(outcome.output.isEmpty());
    }
    CHECK(runOn(archive, "theme --json").output == before);
}
