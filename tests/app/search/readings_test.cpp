#include "index_fixture.h"

#include "search/speller.h"

#include "support/edit_distance.h"

#include <QSet>

#include <random>

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
    const PostId cyrillic = fixture.add(QStringLiteral("Среща"), QStringLiteral("София."));
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
    const PostId exact = fixture.add(QStringLiteral("Един проект"), QStringLiteral("Друго."));
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
        "DELETE FROM search_form; UPDATE search_state SET value = 'стара' WHERE key = 'forms'")));
    CHECK(fixture.finds(QStringLiteral("проект "), post));
}

TEST_CASE("a word in Latin letters finds its forms, though it stands in no text itself") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("Хората"), QStringLiteral("За дроновете."));
    for (const char* query : {"chovek ", "chovek", "4ovek ", "`owek ", "dron "}) {
        INFO(query);
        CHECK(fixture.finds(QString::fromUtf8(query), post));
    }
    CHECK_FALSE(fixture.finds(QStringLiteral("\"chovek\""), post));
}

TEST_CASE("an unfinished word that the dictionary has finds its forms at once") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("Хората"), QStringLiteral("пишат"));
    CHECK(fixture.finds(QStringLiteral("човек"), post));
    CHECK(fixture.finds(QStringLiteral("пиша"), post));
}

TEST_CASE("words that are spelled nearly so are shown, and said, when nothing has what was typed") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("Правителството заседава"),
                                    QStringLiteral("Решение за водоснабдяването."));
    fixture.add(QStringLiteral("Друго"), QStringLiteral("Съвсем различен текст."));
    for (const char* query : {"правителсво", "правитеслтво ", "прваителството ", "водоснабдявне",
                              "„правителсвото“", "решение правителсво", "pravitelsvoto "}) {
        INFO(query);
        const search::Results results = fixture.search(QString::fromUtf8(query));
        REQUIRE(results.hits.size() == 1);
        CHECK(results.hits.front().post == post);
        CHECK(results.hits.front().matchedBy == QStringLiteral("spelling"));
        REQUIRE(results.respellings.size() == 1);
        CHECK(results.respellings.front().shown.size() == 1);
        CHECK((results.hits.front().title + results.hits.front().snippet)
                  .contains(QStringLiteral("<mark>")));
    }
    // Never while something has it, nor for words that are an edit away from too many.
    CHECK(fixture.search(QStringLiteral("правителство")).respellings.empty());
    CHECK(fixture.search(QStringLiteral("тескт ")).respellings.size() == 1);
    CHECK(fixture.search(QStringLiteral("зс ")).total == 0);
    CHECK(fixture.search(QStringLiteral("решение непознато ")).total == 0);
    // What is gone is not offered.
    fixture.update(post, {});
    CHECK(fixture.search(QStringLiteral("правителсво")).total == 0);
}

TEST_CASE("the words near a term are those that a look at every word finds") {
    IndexFixture fixture;
    std::mt19937 random(5);
    const auto below = [&random](qsizetype count) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(count));
    };
    const QString letters = QStringLiteral("абвгй");
    const auto word = [&] {
        QString text;
        for (qsizetype i = below(6) + 4; i > 0; --i) {
            text += letters[below(letters.size())];
        }
        return text;
    };
    QStringList words;
    for (int i = 0; i < 300; ++i) {
        words.append(word());
    }
    fixture.add(QString(), words.join(u' '));
    search::Speller speller(fixture.connection());
    for (int i = 0; i < 300; ++i) {
        const QString term = word();
        const auto groups = speller.wordsNear(term.toUtf8(), 1000).value();
        QSet<QString> near;
        for (const search::Spelling& spelling : groups) {
            for (const QByteArray& each : spelling.terms) {
                near.insert(QString::fromUtf8(each));
            }
        }
        QSet<QString> one;
        QSet<QString> two;
        for (const QString& each : words) {
            const int distance = test::editDistance(each, term);
            if (distance == 1) {
                one.insert(each);
            } else if (distance == 2 && term.size() >= 7) {
                two.insert(each);
            }
        }
        INFO(term.toStdString());
        REQUIRE(near == (one.isEmpty() ? two : one));
    }
}
