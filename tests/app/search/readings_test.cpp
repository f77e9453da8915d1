#include "index_fixture.h"

using namespace vestitel;
using test::IndexFixture;

TEST_CASE("a word is found however it is typed: in Latin letters, on another keyboard layout") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("Гости в Лясковец"),
                                    QStringLiteral("Общината прие програмата на читалището."));
    fixture.add(QStringLiteral("Друго"), QStringLiteral("Съвсем различен текст."));
    for (const char* query : {"lyaskovets ", "Liaskovetz ", "lqskovec ", "lyask", "obshtinata ",
                              "ob]inata ", "4itali6teto ", "gosti lyaskovets "}) {
        INFO(query);
        CHECK(fixture.finds(QString::fromUtf8(query), post));
        const search::Results results = fixture.search(QString::fromUtf8(query));
        REQUIRE(results.total == 1);
        CHECK(results.hits.front().matchedBy == QStringLiteral("transliteration"));
        CHECK((results.hits.front().title + results.hits.front().snippet)
                  .contains(QStringLiteral("<mark>")));
    }
    CHECK(fixture.search(QStringLiteral("Lyaskovets ")).hits.front().title ==
          QStringLiteral("Гости в <mark>Лясковец</mark>"));
    CHECK(fixture.search(QStringLiteral("\"gosti v lyaskovets\"")).total == 1);
    CHECK(fixture.search(QStringLiteral("\"lyaskovets v gosti\"")).total == 0);
    CHECK(fixture.search(QStringLiteral("gosti -lyaskovets ")).total == 1); // as typed only
    CHECK(fixture.search(QStringLiteral("лясковец ")).hits.front().matchedBy ==
          QStringLiteral("exact"));
}

TEST_CASE("a word as it was typed stands before its reading in another alphabet") {
    IndexFixture fixture;
    const PostId cyrillic = fixture.add(QStringLiteral("София"), QStringLiteral("Среща."));
    const PostId latin = fixture.add(QStringLiteral("Meeting"), QStringLiteral("In Sofia."));
    const search::Results results = fixture.search(QStringLiteral("sofia "));
    REQUIRE(results.hits.size() == 2);
    CHECK(results.hits[0].post == latin);
    CHECK(results.hits[0].matchedBy == QStringLiteral("exact"));
    CHECK(results.hits[1].post == cyrillic);
}

TEST_CASE(
    "what a deleted post said is read for nothing, and what is in the index cannot be forged") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("Временно"), QStringLiteral("Изтрит текст."));
    fixture.update(post, {});
    CHECK(fixture.search(QStringLiteral("vremenno ")).total == 0);
    fixture.add(QStringLiteral("Нещо"), QStringLiteral("друго"));
    CHECK(fixture.search(QString(QChar(0xE000)) + QStringLiteral("нещо\uE001друго")).total == 1);
    CHECK(fixture.search(QStringLiteral("\"\uE000нещо\uE001иначе\"")).total == 0);
    CHECK(fixture.search(QString(200, u'y') + u' ').total == 0);
}

TEST_CASE("a word finds its other forms, after the word as it was typed") {
    IndexFixture fixture;
    const PostId forms = fixture.add(QStringLiteral("Проектите са одобрени"),
                                     QStringLiteral("Хората пишат за дроновете. Calls were open."));
    const PostId exact = fixture.add(QStringLiteral("Друго"), QStringLiteral("Един проект."));
    const search::Results results = fixture.search(QStringLiteral("проект "));
    REQUIRE(results.hits.size() == 2);
    CHECK(results.hits[0].post == exact);
    CHECK(results.hits[0].matchedBy == QStringLiteral("exact"));
    CHECK(results.hits[1].post == forms);
    CHECK(results.hits[1].matchedBy == QStringLiteral("form"));
    CHECK(results.hits[1].title == QStringLiteral("<mark>Проектите</mark> са одобрени"));
    for (const char* query : {"човек ", "пиша ", "дрон ", "call ", "одобрен ", "проекти хора ",
                              "proekt ", "horata pishat "}) {
        INFO(query);
        CHECK(fixture.finds(QString::fromUtf8(query), forms));
    }
    // In quotes, and after a minus, it is the word itself.
    CHECK_FALSE(fixture.finds(QStringLiteral("„проект“"), forms));
    CHECK(fixture.finds(QStringLiteral("хора -проект "), forms));
}

TEST_CASE("another table of forms joins all words anew, without the texts") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("Проектите"), QStringLiteral("Среща."));
    REQUIRE(fixture.connection().execute(QStringLiteral(
        "DELETE FROM search_form WHERE key <> ''; UPDATE search_form SET term = 'стара'")));
    CHECK(fixture.finds(QStringLiteral("проект "), post));
}

TEST_CASE("an archive of before has its words read, too, once it is migrated") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("Гости в Лясковец"), QStringLiteral("Среща."));
    REQUIRE(fixture.connection().execute(QStringLiteral("DROP TABLE search_term; "
                                                        "DROP TABLE search_form")));
    const auto sql = readFile(
        QStringLiteral(VESTITEL_SOURCES "/resources/migrations/0005_search_terms.sql"), 1 << 20);
    REQUIRE(fixture.connection().execute(QString::fromUtf8(sql.value())));
    CHECK(fixture.finds(QStringLiteral("lyaskovets "), post));

    REQUIRE(fixture.connection().execute(QStringLiteral("DELETE FROM search_term")));
    fixture.add(QStringLiteral("Ново"), QStringLiteral("Друга среща."));
    CHECK(fixture.finds(QStringLiteral("lyaskovets "), post));
}
