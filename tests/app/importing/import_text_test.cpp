#include "importing/import_text.h"

#include "base/atomic_file.h"

#include "support/catch.h"
#include "support/fixed_clock.h"

#include <QDir>

using namespace vestitel;
using domain::Language;

namespace {

const domain::Edition& onlyEdition(const importing::ImportedPost& imported) {
    REQUIRE(imported.post.editions.size() == 1);
    return imported.post.editions.begin()->second;
}

} // namespace

TEST_CASE("a text becomes a post with one edition of paragraphs and lists") {
    test::CountingIdSource ids;
    const auto imported = importing::importText(
        "Заглавие & повод\n\n12.05.2020\n\nПърви <b>абзац</b> с „кавички“.\n\n- едно\n- две\n",
        {Language::bulgarian()}, ids);
    REQUIRE(imported);
    CHECK(imported->post.editions.contains(Language::bulgarian()));
    const domain::Edition& edition = onlyEdition(*imported);
    CHECK(edition.title == QStringLiteral("Заглавие & повод"));
    CHECK(imported->post.date == QDate(2020, 5, 12));
    CHECK(imported->post.status == domain::Status::Draft);
    CHECK_FALSE(imported->idWasGiven);
    CHECK(edition.body.html().contains(
        QStringLiteral(">Първи &lt;b&gt;абзац&lt;/b&gt; с „кавички“.</p>")));
    CHECK(edition.body.html().count(QStringLiteral("<p")) == 1);
    CHECK(edition.body.html().count(QStringLiteral("<li")) == 2);
    CHECK(imported->remarks.isEmpty());
}

TEST_CASE("a file without text is refused with a sentence") {
    test::CountingIdSource ids;
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray(" \n\xC2\xA0\n"), QByteArray("\xEF\xBB\xBF\r\n")}) {
        const auto imported = importing::importText(bytes, {Language::bulgarian()}, ids);
        REQUIRE_FALSE(imported);
        CHECK(imported.error().code == ErrorCode::InvalidArgument);
        CHECK_FALSE(imported.error().message.isEmpty());
    }
}

TEST_CASE("the article that was sent to us gives its title, its day and its five paragraphs") {
    const QDir seeds(QStringLiteral(VESTITEL_SOURCES "/../shared/seeds"));
    const QStringList files = seeds.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    if (files.isEmpty()) {
        WARN("no seeds beside the sources");
        return;
    }
    test::CountingIdSource ids;
    const auto imported = importing::importText(
        readFile(seeds.filePath(files.first()), 1 << 20).value(), {Language::bulgarian()}, ids);
    REQUIRE(imported);
    const domain::Edition& edition = onlyEdition(*imported);
    CHECK(edition.title == QStringLiteral("Гости от Казахстан посрещна Местната инициативна група "
                                          "Лясковец-Стражица"));
    CHECK(imported->post.date == QDate(2018, 1, 25));
    CHECK(edition.body.html().count(QStringLiteral("<p ")) +
              edition.body.html().count(QStringLiteral("<p>")) ==
          5);
    CHECK(edition.body.html().contains(QStringLiteral("„МИГ-Лясковец-Стражица“")));
    for (const char* chrome : {"JavaScript", "©", "карта на сайта", "25.01.2018"}) {
        CHECK_FALSE(edition.body.html().contains(QString::fromUtf8(chrome)));
    }
    CHECK_FALSE(edition.body.html().contains(edition.title));
}

TEST_CASE("a text that says the same in two languages becomes one post with two editions") {
    const QByteArray text =
        "Открит е новият музей на занаятите\n\nПървият абзац разказва за откриването и за гостите, "
        "които дойдоха от цялата област.\n\nВходът е свободен през целия месец.\n\n"
        "The new museum of crafts is open\n\nThe first paragraph tells of the opening and of the "
        "guests who came from the whole region.\n\nEntrance is free during the whole month.\n";
    test::CountingIdSource ids;
    const auto imported = importing::importText(text, {}, ids);
    REQUIRE(imported);
    REQUIRE(imported->post.editions.size() == 2);
    CHECK(imported->post.editions.at(Language::bulgarian()).title ==
          QStringLiteral("Открит е новият музей на занаятите"));
    CHECK(imported->post.editions.at(Language::english()).title ==
          QStringLiteral("The new museum of crafts is open"));
    REQUIRE(imported->asOneText);
    CHECK(imported->asOneText->edition.body.html().contains(QStringLiteral("The new museum")));

    const auto forced = importing::importText(text, {Language::bulgarian()}, ids);
    REQUIRE(forced);
    CHECK(forced->post.editions.size() == 1);
    CHECK_FALSE(forced->asOneText);
}

TEST_CASE("a text of which nothing is said is taken for the language of its letters") {
    test::CountingIdSource ids;
    const auto english = importing::importText("Harvest\n\nThe apples are in.\n", {}, ids);
    REQUIRE(english);
    CHECK(english->post.editions.contains(Language::english()));
    const auto none = importing::importText("2024\n", {{}, Language::bulgarian()}, ids);
    REQUIRE(none);
    CHECK(none->post.editions.contains(Language::bulgarian()));
}
