#include "importing/import_html.h"

#include "base/atomic_file.h"
#include "html/body_text.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <random>

using namespace vestitel;
using domain::Language;
using importing::ImportedPost;

namespace {

Result<ImportedPost> import(const QString& html, const QString& folder = {}) {
    test::CountingIdSource ids;
    return importing::importHtml(html.toUtf8(), {folder, std::nullopt}, ids);
}

QString textOf(const ImportedPost& imported) {
    return html::plainText(imported.post.editions.begin()->second.body);
}

QString titleOf(const ImportedPost& imported) {
    return imported.post.editions.begin()->second.title;
}

} // namespace

TEST_CASE("a page with an article gives its title, day, language and text alone") {
    const auto imported = import(QStringLiteral(
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Harvest | Seed Society</title>"
        "<meta property=\"og:title\" content=\"Harvest &amp; home\"></head><body>"
        "<header><a href=\"/\">Seed Society</a></header><nav><ul><li>Menu</li></ul></nav>"
        "<main><article><header><h1>Harvest &amp; home</h1>"
        "<time datetime=\"2021-09-03T10:00\">3 September 2021</time></header>"
        "<p>First <b>paragraph</b>.</p><div class=\"share-buttons\">Tweet it</div>"
        "<aside>Sign up!</aside><p>Second.</p><form><input><button>Send</button></form>"
        "<footer>Filed under news</footer></article></main>"
        "<footer>© Seed Society</footer><script>track()</script></body></html>"));
    REQUIRE(imported);
    CHECK(titleOf(*imported) == QStringLiteral("Harvest & home"));
    CHECK(imported->post.date == QDate(2021, 9, 3));
    CHECK(imported->post.editions.contains(Language::english()));
    CHECK(textOf(*imported).simplified() == QStringLiteral("First paragraph. Second."));
    CHECK(imported->remarks.isEmpty());
}

TEST_CASE("an old page of tables gives the cell with the most text") {
    const auto imported = import(QStringLiteral(
        "<html><head><title>Община Примерна - Изложба на картини</title></head><body><table><tr>"
        "<td><a href=\"1\">Начало</a><br><a href=\"2\">Услуги</a></td>"
        "<td><font size=5>Изложба на картини</font><br>07.06.2019:<br>"
        "<p>Първият абзац разказва за картините и за хората, които ги рисуваха цяло лято.</p>"
        "<p>Вторият абзац кани всички на откриването в голямата зала на читалището.</p></td>"
        "</tr><tr><td colspan=2>© 2001-2020 Община Примерна</td></tr></table></body></html>"));
    REQUIRE(imported);
    CHECK(titleOf(*imported) == QStringLiteral("Изложба на картини"));
    CHECK(imported->post.date == QDate(2019, 6, 7));
    CHECK(imported->post.editions.contains(Language::bulgarian()));
    const QString text = textOf(*imported);
    CHECK(text.contains(QStringLiteral("Първият абзац")));
    CHECK(text.contains(QStringLiteral("Вторият абзац")));
    CHECK_FALSE(text.contains(QStringLiteral("Услуги")));
    CHECK_FALSE(text.contains(QStringLiteral("©")));
}

TEST_CASE("the day is read from meta elements and linked data too") {
    for (const QString& head :
         {QStringLiteral("<meta property=\"article:published_time\" content=\"2018-01-25T08:00\">"),
          QStringLiteral("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                         "\"datePublished\":\"2018-01-25\"}</script>"),
          QStringLiteral("<script type=\"application/ld+json\">{\"@graph\":[{},"
                         "{\"datePublished\":\"2018-01-25\"}]}</script>")}) {
        const auto imported = import(QStringLiteral("<html><head>") + head +
                                     QStringLiteral("</head><body><h1>Т</h1><p>Текст</p></body>"));
        REQUIRE(imported);
        CHECK(imported->post.date == QDate(2018, 1, 25));
    }
}

TEST_CASE("pictures beside the page come along, and others are named") {
    const test::TemporaryFolder folder;
    REQUIRE(makeFolder(folder.file(QStringLiteral("page_files"))));
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("page_files/a b.jpg")), "bytes"));
    const auto imported = import(
        QStringLiteral("<article><h1>Т</h1><p>Текст</p>"
                       "<img src=\"page_files/a%20b.jpg?x=1\" alt=\"А\">"
                       "<img src=\"./page_files/a%20b.jpg\"><img src=\"page_files/no.jpg\">"
                       "<img src=\"https://example.org/c.jpg\"><img src=\"../out.jpg\"></article>"),
        folder.path());
    REQUIRE(imported);
    REQUIRE(imported->media.size() == 1);
    CHECK(imported->media[0].name == QStringLiteral("a b.jpg"));
    CHECK(imported->post.editions.begin()->second.body.html().count(
              QStringLiteral("media:") + imported->media[0].hash->toString()) == 2);
    CHECK(imported->remarks.size() == 3);
}

TEST_CASE("the edition that is asked for counts more than the page's language") {
    test::CountingIdSource ids;
    const auto imported = importing::importHtml("<html lang=en><h1>T</h1><p>x</p>",
                                                {QString(), Language::bulgarian()}, ids);
    REQUIRE(imported);
    CHECK(imported->post.editions.contains(Language::bulgarian()));
}

TEST_CASE("a page of two texts gives each the heading above it as its title") {
    const QString bulgarian = QStringLiteral(
        "<p>Абзацът разказва за срещата в читалището, на която дойдоха стопани и учители.</p>");
    const QString english = QStringLiteral(
        "<p>The paragraph tells of the meeting, to which farmers and teachers came at noon.</p>");
    const auto imported =
        import(QStringLiteral("<html><title>Новини | МИГ</title><body><h1>Среща</h1>") + bulgarian +
               QStringLiteral("<h1>A meeting</h1>") + english);
    REQUIRE(imported);
    REQUIRE(imported->post.editions.size() == 2);
    CHECK(imported->post.editions.at(Language::bulgarian()).title == QStringLiteral("Среща"));
    CHECK(imported->post.editions.at(Language::english()).title == QStringLiteral("A meeting"));
}

TEST_CASE("a page in windows-1251 is read as it says") {
    test::CountingIdSource ids;
    const auto imported = importing::importHtml(
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">"
        "</head><body><h1>\xC2\xE8\xED\xEE</h1><p>\xEC\xE5\xE4</p>",
        {}, ids);
    REQUIRE(imported);
    CHECK(titleOf(*imported) == QStringLiteral("Вино"));
    CHECK(textOf(*imported).trimmed() == QStringLiteral("мед"));
}

TEST_CASE("a page without text is refused") {
    for (const QString& html : {QString(), QStringLiteral("<html><body></body></html>"),
                                QStringLiteral("<script>x</script>")}) {
        const auto imported = import(html);
        REQUIRE_FALSE(imported);
        CHECK(imported.error().code == ErrorCode::InvalidArgument);
    }
}

TEST_CASE("no markup fails but by a limit, however broken, and depth costs no time") {
    static const QStringList kPieces = {QStringLiteral("<p>"),
                                        QStringLiteral("</p>"),
                                        QStringLiteral("<div class=\"nav\">"),
                                        QStringLiteral("</div>"),
                                        QStringLiteral("<article>"),
                                        QStringLiteral("</article>"),
                                        QStringLiteral("<main"),
                                        QStringLiteral(">"),
                                        QStringLiteral("<h1>"),
                                        QStringLiteral("</h1>"),
                                        QStringLiteral("текст "),
                                        QStringLiteral("<a href='"),
                                        QStringLiteral("<!--"),
                                        QStringLiteral("-->"),
                                        QStringLiteral("<title>"),
                                        QStringLiteral("<td"),
                                        QStringLiteral("\""),
                                        QStringLiteral("<"),
                                        QStringLiteral("</"),
                                        QStringLiteral("<time>25.01.2018"),
                                        QStringLiteral("&amp;")};
    std::mt19937 random(3);
    for (int i = 0; i < 1500; ++i) {
        QString html;
        for (int j = std::uniform_int_distribution<int>(0, 30)(random); j > 0; --j) {
            html +=
                kPieces[std::uniform_int_distribution<qsizetype>(0, kPieces.size() - 1)(random)];
        }
        const auto imported = import(html);
        INFO(html.toStdString());
        if (!imported) {
            REQUIRE(imported.error().code == ErrorCode::InvalidArgument);
        }
    }
    const auto deep = import(QStringLiteral("<div>").repeated(100'000) + QStringLiteral("текст") +
                             QStringLiteral("</div>").repeated(100'000));
    CHECK((deep || deep.error().code == ErrorCode::TooLarge));
}
