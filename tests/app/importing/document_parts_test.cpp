#include "importing/document_parts.h"

#include "html/body_text.h"
#include "importing/import_word.h"

#include "support/catch.h"
#include "support/fixed_clock.h"

using namespace vestitel;
using importing::readDocumentParts;

namespace {

const QString kLong =
    QStringLiteral("<p>Абзацът е дълъг, разказва за всичко, което се случи на срещата, и свършва "
                   "с точка.</p>");

QString p(const char* text) {
    return QStringLiteral("<p>") + QString::fromUtf8(text) + QStringLiteral("</p>");
}

} // namespace

TEST_CASE("the first heading near the beginning is the title, also below a letterhead") {
    const auto parts = readDocumentParts(p("Община Примерна") +
                                         QStringLiteral("<h2>Ден на <em>розата</em></h2>") + kLong);
    CHECK(parts.title == QStringLiteral("Ден на розата"));
    CHECK(parts.markup.contains(QStringLiteral("Община Примерна")));
    CHECK_FALSE(parts.markup.contains(QStringLiteral("розата")));
    CHECK(parts.lead.isEmpty());
}

TEST_CASE("a heading below the text's beginning is no title") {
    const auto parts = readDocumentParts(kLong.repeated(3) + QStringLiteral("<h2>Втора част</h2>"));
    CHECK(parts.title.startsWith(QStringLiteral("Абзацът е дълъг")));
    CHECK(parts.markup.contains(QStringLiteral("Втора част")));
    CHECK(parts.markup.count(QStringLiteral("Абзацът")) == 3);
}

TEST_CASE("a first line in bold, or short above a longer one, is the title") {
    for (const char* line : {"<strong>Ден на розата</strong>", "Ден на розата",
                             "<strong>Ден на </strong><strong>розата</strong>"}) {
        const auto parts = readDocumentParts(p(line) + kLong);
        CHECK(parts.title == QStringLiteral("Ден на розата"));
        CHECK(parts.markup.trimmed() == kLong);
    }
}

TEST_CASE("a first sentence stays in the text and only lends its words to the title") {
    const auto parts = readDocumentParts(p("Дойдоха много гости.") + kLong);
    CHECK(parts.title == QStringLiteral("Дойдоха много гости."));
    CHECK(parts.markup.contains(QStringLiteral("Дойдоха много гости.")));
}

TEST_CASE("a lead is taken only where it plainly is one") {
    const QString title = QStringLiteral("<h1>Заглавие</h1>");
    const QString words = QStringLiteral("Това изречение обобщава накратко какво се случи и кога, "
                                         "преди самият текст да започне");
    CHECK(readDocumentParts(title + QStringLiteral("<p><strong>%1</strong></p>").arg(words) + kLong)
              .lead == words);
    CHECK(
        readDocumentParts(title + QStringLiteral("<p class=\"lead\">Накратко</p>") + kLong).lead ==
        QStringLiteral("Накратко"));
    for (const QString& first :
         {QStringLiteral("<p>%1</p>").arg(words), QStringLiteral("<p><strong>Кратко</strong></p>"),
          QStringLiteral("<p><strong>%1</strong> и още нещо</p>").arg(words)}) {
        const auto parts = readDocumentParts(title + first + kLong);
        CHECK(parts.lead.isEmpty());
        CHECK(parts.markup.contains(first));
    }
    // All of it in bold: that is how the whole text looks.
    const QString bold = QStringLiteral("<p><strong>%1</strong></p>").arg(words);
    CHECK(readDocumentParts(title + bold + bold).lead.isEmpty());
}

TEST_CASE("headings below the title begin at the second level and keep their order") {
    const auto parts = readDocumentParts(QStringLiteral(
        "<h1>Заглавие</h1><h3 class=\"x\">А</h3><p>т</p><h4>Б</h4><p>т</p><H6>В</H6><p>т</p>"));
    CHECK(QString(parts.markup).remove(u'\n') ==
          QStringLiteral("<h2 class=\"x\">А</h2><p>т</p><h3>Б</h3><p>т</p><H4>В</H4><p>т</p>"));
    CHECK(
        QString(readDocumentParts(QStringLiteral("<h1>Т</h1><h1>А</h1><p>т</p><h2>Б</h2>")).markup)
            .remove(u'\n') == QStringLiteral("<h2>А</h2><p>т</p><h3>Б</h3>"));
}

TEST_CASE("a picture in the title's paragraph stays in the text") {
    const auto parts = readDocumentParts(
        QStringLiteral("<h1><img src=\"image:0\" alt=\"\">Заглавие</h1>") + kLong);
    CHECK(parts.title == QStringLiteral("Заглавие"));
    CHECK(parts.markup.contains(QStringLiteral("<img src=\"image:0\"")));
}

TEST_CASE("a Word document becomes a post with its pictures, each once") {
    const importing::WordMarkup document{
        QStringLiteral("<h1>Заглавие</h1><p>Текст<img src=\"image:0\" alt=\"Поле\"></p>"
                       "<p><img src=\"image:1\"><img src=\"image:9\">"
                       "<img src=\"file:///etc/passwd\"></p>"),
        {{"bytes", QStringLiteral("image/png")}, {"bytes", QStringLiteral("image/png")}}};
    test::CountingIdSource ids;
    const auto imported = importing::importWord(document, {}, ids);
    REQUIRE(imported);
    REQUIRE(imported->media.size() == 1);
    CHECK(imported->media[0].bytes == "bytes");
    const auto& edition = imported->post.editions.at(domain::Language::bulgarian());
    CHECK(edition.title == QStringLiteral("Заглавие"));
    CHECK(edition.body.html().count(QStringLiteral("<img")) == 2);
    CHECK_FALSE(edition.body.html().contains(QStringLiteral("passwd")));
}

TEST_CASE("a bilingual Word document has its pictures and its titles in both editions") {
    const importing::WordMarkup document{
        QStringLiteral("<table><tr><td><h1>Среща на пчеларите</h1><p>Пчеларите от областта се "
                       "събраха, за да говорят за пролетта и за новия мед.</p></td>"
                       "<td><h1>Beekeepers meet</h1><p>The beekeepers of the region came together "
                       "to talk about spring and about the new honey.</p></td></tr></table>"
                       "<p><img src=\"image:0\"></p>"),
        {{"bytes", QStringLiteral("image/jpeg")}}};
    test::CountingIdSource ids;
    const auto imported = importing::importWord(document, {}, ids);
    REQUIRE(imported);
    REQUIRE(imported->post.editions.size() == 2);
    CHECK(imported->post.editions.at(domain::Language::bulgarian()).title ==
          QStringLiteral("Среща на пчеларите"));
    const auto& english = imported->post.editions.at(domain::Language::english());
    CHECK(english.title == QStringLiteral("Beekeepers meet"));
    CHECK(english.body.html().contains(QStringLiteral("<img")));
    REQUIRE(imported->asOneText);
    CHECK(html::plainText(imported->asOneText->edition.body).contains(QStringLiteral("honey")));
}

TEST_CASE("a document without a word is refused") {
    test::CountingIdSource ids;
    const auto imported = importing::importWord({QStringLiteral("<p> </p>"), {}}, {}, ids);
    REQUIRE_FALSE(imported);
    CHECK(imported.error().code == ErrorCode::InvalidArgument);
}
