#include "search/beginnings.h"

#include "index_fixture.h"

#include "search/match_expression.h"

using namespace vestitel;
using search::Target;
using test::IndexFixture;

namespace {

search::Query continued(IndexFixture& fixture, const QString& text) {
    search::Query query = search::parseQuery(text);
    search::Vocabulary vocabulary(fixture.connection());
    REQUIRE(search::continueBeginnings(query, vocabulary));
    return query;
}

search::Continuations continuationsOf(IndexFixture& fixture, const QString& text) {
    return continued(fixture, text).wanted.front().front().continuations.value();
}

} // namespace

TEST_CASE("three letters go on as the word itself and as beginnings of four, once each") {
    IndexFixture fixture;
    fixture.add(QStringLiteral("а"), QStringLiteral("при приятел прием приеми придобив прах бор"));
    const auto found = continuationsOf(fixture, QStringLiteral("при"));
    CHECK(found.words == std::vector<QByteArray>{"при"});
    CHECK(found.beginnings == std::vector<QByteArray>{"прид", "прие", "прия"});
    CHECK(continuationsOf(fixture, QStringLiteral("нищ")).beginnings.empty());
}

TEST_CASE("four letters stay, and more go on as words while these are few") {
    IndexFixture fixture;
    QStringList many;
    for (const QChar first : QStringLiteral("абвгдежзик")) {
        for (const QChar second : QStringLiteral("абвгдежзик")) {
            many.append(QStringLiteral("новин") + first + second);
        }
    }
    fixture.add(QStringLiteral("а"), QStringLiteral("проект проекта проекти ") + many.join(u' '));
    CHECK(continuationsOf(fixture, QStringLiteral("прое")).beginnings ==
          std::vector<QByteArray>{"прое"});
    const auto few = continuationsOf(fixture, QStringLiteral("проект"));
    CHECK(few.words == std::vector<QByteArray>{"проект", "проекта", "проекти"});
    CHECK(few.beginnings.empty());
    const auto others = continuationsOf(fixture, QStringLiteral("новин"));
    CHECK(others.words.empty());
    CHECK(others.beginnings == std::vector<QByteArray>{"новин"});
    CHECK_FALSE(continued(fixture, QStringLiteral("проект ")).wanted[0][0].continuations);
}

TEST_CASE("every beginning of a word, of three letters and more, finds it, in a phrase too") {
    IndexFixture fixture;
    const QStringList words =
        QStringLiteral("при приятел Приеми проект проектите committee com café 2018 20183")
            .split(u' ');
    for (const QString& word : words) {
        fixture.add(QStringLiteral("друго"), QStringLiteral("едно ") + word);
    }
    for (int i = 0; i < words.size(); ++i) {
        for (qsizetype letters = 3; letters <= words[i].size(); ++letters) {
            const QString beginning = words[i].left(letters);
            INFO(beginning.toStdString());
            CHECK(fixture.numbers(beginning).size() >= 1);
            const auto found = fixture.numbers(beginning);
            CHECK(std::find(found.begin(), found.end(), i + 1) != found.end());
            const auto inPhrase = fixture.numbers(QStringLiteral("едно-") + beginning);
            CHECK(std::find(inPhrase.begin(), inPhrase.end(), i + 1) != inPhrase.end());
        }
    }
}

TEST_CASE("what a beginning goes on as is quoted, and titles have no need of it") {
    IndexFixture fixture;
    fixture.add(QStringLiteral("а"), QStringLiteral("гост гости гос"));
    const search::Query query = continued(fixture, QStringLiteral("гос"));
    CHECK(matchExpression(query, Target::Texts).text ==
          QStringLiteral("(\"гос\" OR \"гос\" OR \"гост\" *)"));
    CHECK(matchExpression(query, Target::Titles).text ==
          QStringLiteral("title : (\"гос\" OR \"гос\" *)"));
}
