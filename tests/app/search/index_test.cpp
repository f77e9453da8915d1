#include "index_fixture.h"

#include "language/tokens.h"
#include "search/document_key.h"
#include "sqlite/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <random>

using namespace vestitel;
using domain::Language;
using search::Document;
using test::IndexFixture;

namespace {

using Random = std::mt19937;

qsizetype below(Random& random, qsizetype count) {
    return std::uniform_int_distribution<qsizetype>(0, count - 1)(random);
}

const QStringList& vocabulary() {
    static const QStringList kWords = {
        QStringLiteral("проект"),     QStringLiteral("проекта"),  QStringLiteral("проектите"),
        QStringLiteral("край"),       QStringLiteral("Лясковец"), QStringLiteral("Стражица"),
        QStringLiteral("община"),     QStringLiteral("Община"),   QStringLiteral("ѝ"),
        QStringLiteral("и"),          QStringLiteral("2018"),     QStringLiteral("committee"),
        QStringLiteral("Kazakhstan"), QStringLiteral("вино"),     QStringLiteral("музей"),
        QStringLiteral("читалище"),   QStringLiteral("а"),        QStringLiteral("OR"),
        QStringLiteral("NEAR"),       QStringLiteral("café"),     QStringLiteral("Ямбол")};
    return kWords;
}

QString randomText(Random& random, int most) {
    static const QStringList kBetween = {QStringLiteral(" "),  QStringLiteral(", "),
                                         QStringLiteral("-"),  QStringLiteral(" „"),
                                         QStringLiteral("“ "), QStringLiteral("\n")};
    QString text;
    const int count = std::uniform_int_distribution<int>(1, most)(random);
    for (int i = 0; i < count; ++i) {
        text += vocabulary()[below(random, vocabulary().size())];
        text += kBetween[below(random, kBetween.size())];
    }
    return text;
}

QStringList termsOf(const QString& text) {
    QStringList terms;
    for (const language::Token& token : language::tokens(text.toUtf8())) {
        terms.append(QString::fromUtf8(token.term));
    }
    return terms;
}

bool isPhraseIn(const QStringList& phrase, const QStringList& terms) {
    for (qsizetype i = 0; i + phrase.size() <= terms.size(); ++i) {
        if (terms.mid(i, phrase.size()) == phrase) {
            return true;
        }
    }
    return false;
}

/// Whether the word, or a form of it that the vocabulary has, is one of the terms.
bool isWordIn(const QString& word, const QStringList& terms) {
    static const QStringList kForms = {QStringLiteral("проект"), QStringLiteral("проекта"),
                                       QStringLiteral("проектите")};
    const QStringList forms = kForms.contains(word) ? kForms : QStringList{word};
    return std::any_of(forms.begin(), forms.end(),
                       [&terms](const QString& form) { return isPhraseIn(termsOf(form), terms); });
}

} // namespace

TEST_CASE("every word of a document finds it, however it is written") {
    IndexFixture fixture;
    Random random(1);
    for (int i = 0; i < 20; ++i) {
        const PostId post = fixture.newPost();
        Document document{.post = post,
                          .language = Language::bulgarian(),
                          .title = randomText(random, 8),
                          .lead = randomText(random, 8),
                          .body = randomText(random, 60),
                          .captions = randomText(random, 5),
                          .tags = randomText(random, 3),
                          .attachments = randomText(random, 3)};
        fixture.update(post, {document});
        for (const QString& field : {document.title, document.lead, document.body,
                                     document.captions, document.tags, document.attachments}) {
            for (const QString& word : termsOf(field)) {
                REQUIRE(fixture.finds(word + u' ', post));
                REQUIRE(fixture.finds(word.toUpper() + u' ', post));
                REQUIRE(fixture.finds(word.normalized(QString::NormalizationForm_D), post));
                REQUIRE(fixture.finds(word.left(2) + QChar(0x0301) + word.mid(2) + u' ', post));
                REQUIRE(fixture.finds(word.left(3), post));
            }
        }
        for (const QString& word : termsOf(document.title)) {
            REQUIRE(fixture.finds(word.left(1), post));
        }
    }
}

TEST_CASE("words, phrases and minuses find what a look at every text finds") {
    IndexFixture fixture;
    Random random(2);
    std::map<PostId, QStringList> texts;
    for (int i = 0; i < 150; ++i) {
        const QString body = randomText(random, 12);
        const PostId post = fixture.add(QString(), body);
        texts.emplace(post, termsOf(body));
    }
    for (int i = 0; i < 400; ++i) {
        const auto word = [&] {
            return vocabulary()[below(random, vocabulary().size())];
        };
        const QString first = word();
        const QStringList phrase = {word(), word()};
        const QString excluded = word();
        const QString query =
            first + QStringLiteral(" „") + phrase.join(u' ') + QStringLiteral("“ -") + excluded;
        for (const auto& [post, terms] : texts) {
            const bool expected = isWordIn(first, terms) &&
                                  isPhraseIn(termsOf(phrase.join(u' ')), terms) &&
                                  !isPhraseIn(termsOf(excluded), terms);
            INFO(query.toStdString() << " in " << terms.join(u' ').toStdString());
            REQUIRE(fixture.finds(query, post) == expected);
        }
    }
}

TEST_CASE("an update replaces the words of a post, and none of them removes it") {
    IndexFixture fixture;
    Random random(3);
    std::map<PostId, QString> texts;
    std::vector<PostId> posts;
    for (int i = 0; i < 8; ++i) {
        posts.push_back(fixture.newPost());
    }
    for (int step = 0; step < 200; ++step) {
        const PostId post = posts[static_cast<size_t>(below(random, 8))];
        if (random() % 4 == 0) {
            fixture.update(post, {});
            texts.erase(post);
        } else {
            const QString text = randomText(random, 6);
            const QDate date(2018, 1, 1 + static_cast<int>(below(random, 3)));
            fixture.update(post, {IndexFixture::document(post, QString(), text, date)});
            texts[post] = text;
        }
        const QString word = vocabulary()[below(random, vocabulary().size())];
        for (const PostId& other : posts) {
            const bool expected = texts.contains(other) && isWordIn(word, termsOf(texts.at(other)));
            REQUIRE(fixture.finds(word + u' ', other) == expected);
        }
    }
    CHECK(fixture.index().verify().value().isEmpty());
}

TEST_CASE("editions that change, change places or go leave no words behind") {
    IndexFixture fixture;
    const PostId post = fixture.newPost();
    const auto bg = IndexFixture::document(post, QStringLiteral("а"), QStringLiteral("вино"));
    auto en = IndexFixture::document(post, QStringLiteral("a"), QStringLiteral("wine"), {},
                                     Language::english());
    fixture.update(post, {bg, en});
    en.body = QStringLiteral("beer");
    for (const auto& documents : std::vector<std::vector<Document>>{{bg, en}, {en, bg}, {en}}) {
        fixture.update(post, documents);
        CHECK(fixture.finds(QStringLiteral("beer"), post));
        CHECK_FALSE(fixture.finds(QStringLiteral("\"wine\""), post));
        CHECK(fixture.finds(QStringLiteral("\"вино\""), post) == (documents.size() == 2));
        CHECK(fixture.index().verify().value().isEmpty());
    }
}

TEST_CASE("no query is an error") {
    IndexFixture fixture;
    Random random(4);
    fixture.add(QStringLiteral("Заглавие"), randomText(random, 50));
    const QString alphabet = QStringLiteral("абв \"„“«»-*():^{}+\\'~@#%&|<>[]/.,;?!ANDORNEAR"
                                            "\t\n\u0306\u0301\u00AD😀") +
                             QChar(0) + QChar(0xD800) + QChar(0xFFFF);
    for (int i = 0; i < 5000; ++i) {
        QString query;
        const qsizetype length = below(random, 40);
        for (qsizetype j = 0; j < length; ++j) {
            query += alphabet[below(random, alphabet.size())];
        }
        fixture.search(query);
    }
    fixture.search(QStringLiteral("дума ").repeated(20'000));
    fixture.search(u'"' + QStringLiteral("дума вино ").repeated(2'000));
    fixture.search(QString(1'000'000, u'а'));
    QString many;
    for (int i = 0; i < 5000; ++i) {
        many += QStringLiteral("дума%1 ").arg(i);
    }
    fixture.search(many);
    fixture.search(many.replace(QStringLiteral("дума"), QStringLiteral("-дума")) + u'а');
}

TEST_CASE("a query that says nothing finds nothing") {
    IndexFixture fixture;
    fixture.add(QStringLiteral("Заглавие"), QStringLiteral("текст"));
    for (const QString& query : {QString(), QStringLiteral("  "), QStringLiteral("-заглавие"),
                                 QStringLiteral("„“"), QStringLiteral("*")}) {
        CHECK(fixture.search(query).total == 0);
        CHECK(fixture.search(query).hits.empty());
    }
}

TEST_CASE("a post is one hit, by its best edition, however many of them match") {
    IndexFixture fixture;
    const PostId post = fixture.newPost();
    fixture.update(
        post,
        {IndexFixture::document(post, QStringLiteral("Гости"), QStringLiteral("програма LEADER"),
                                QDate(2018, 1, 25)),
         IndexFixture::document(post, QStringLiteral("LEADER guests"), QStringLiteral("visitors"),
                                QDate(2018, 1, 25), Language::english())});
    const search::Results results = fixture.search(QStringLiteral("leader"));
    REQUIRE(results.total == 1);
    REQUIRE(results.hits.size() == 1);
    CHECK(results.hits[0].language == Language::english());
    CHECK(results.hits[0].title == QStringLiteral("<mark>LEADER</mark> guests"));
    CHECK(results.hits[0].snippet == QStringLiteral("visitors"));
    CHECK(results.hits[0].date == QDate(2018, 1, 25));
    CHECK(fixture.search(QStringLiteral("програма")).hits.at(0).language == Language::bulgarian());
}

TEST_CASE("a minus excludes the post when any of its editions has the word") {
    IndexFixture fixture;
    const PostId post = fixture.newPost();
    fixture.update(post,
                   {IndexFixture::document(post, QStringLiteral("LEADER"), QStringLiteral("вино")),
                    IndexFixture::document(post, QStringLiteral("LEADER"), QStringLiteral("wine"),
                                           {}, Language::english())});
    CHECK(fixture.search(QStringLiteral("leader -wine")).total == 0);
    CHECK(fixture.search(QStringLiteral("leader -вино")).total == 0);
    CHECK(fixture.search(QStringLiteral("leader -бира")).total == 1);
}

TEST_CASE("words of the title come first, then newer posts") {
    IndexFixture fixture;
    fixture.add(QStringLiteral("Друго"), QStringLiteral("ново вино"), QDate(2019, 5, 1)); // 1
    fixture.add(QStringLiteral("Ново вино"), QStringLiteral("друго"), QDate(2015, 5, 1)); // 2
    fixture.add(QStringLiteral("Друго"), QStringLiteral("ново вино"), QDate(2020, 5, 1)); // 3
    fixture.add(QStringLiteral("Друго"), QStringLiteral("ново вино"), QDate());           // 4
    fixture.add(QStringLiteral("Друго"), QStringLiteral("ново вино"), QDate(2019, 5, 1)); // 5
    CHECK(fixture.numbers(QStringLiteral("вино ")) == std::vector<int>{2, 3, 5, 1, 4});
}

TEST_CASE("a day with more posts than it has numbers goes on among the numbers of the next days") {
    IndexFixture fixture;
    const QDate day(2020, 5, 1);
    for (const int days : {1, 2}) { // rows of other posts, the last ones of two days
        REQUIRE(fixture.connection().run(
            QStringLiteral("INSERT INTO search_document VALUES (?, ?, 'bg', '')"),
            search::firstRowIdOf(day.addDays(days)) - 1, QString::number(days)));
    }
    const PostId before = fixture.add(QStringLiteral("вино"), QString(), day.addDays(-1));
    const PostId first = fixture.add(QStringLiteral("вино"), QString(), day);
    const PostId second = fixture.add(QStringLiteral("вино"), QString(), day);
    const auto hits = fixture.search(QStringLiteral("вино ")).hits;
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].post == second);
    CHECK(hits[1].post == first);
    CHECK(hits[2].post == before);
    fixture.update(first, {});
    CHECK(fixture.search(QStringLiteral("вино ")).total == 2);
}

TEST_CASE("the word as it was typed comes before words that only begin so, but after titles") {
    IndexFixture fixture;
    const PostId title = fixture.add(QStringLiteral("Проектите, проекти"), QString());
    const PostId form = fixture.add(QStringLiteral("Друго"), QStringLiteral("за проектите"));
    const PostId exact = fixture.add(QStringLiteral("Друго"), QStringLiteral("един проект"));
    const search::Results results = fixture.search(QStringLiteral("проект"));
    REQUIRE(results.hits.size() == 3);
    CHECK(results.hits[0].post == title);
    CHECK(results.hits[0].matchedBy == QStringLiteral("form"));
    CHECK(results.hits[0].title == QStringLiteral("<mark>Проектите</mark>, <mark>проекти</mark>"));
    CHECK(results.hits[1].post == exact);
    CHECK(results.hits[1].matchedBy == QStringLiteral("exact"));
    CHECK(results.hits[2].post == form);
    CHECK(results.hits[1].score > results.hits[2].score);
}

TEST_CASE("words that stand near each other come before words that stand apart") {
    IndexFixture fixture;
    const QString between = QStringLiteral(" нещо").repeated(30);
    const PostId near = fixture.add(QString(), QStringLiteral("бяло вино") + between);
    const PostId apart =
        fixture.add(QString(), QStringLiteral("бяло") + between + QStringLiteral(" вино вино"));
    const search::Results results = fixture.search(QStringLiteral("вино бяло "));
    REQUIRE(results.hits.size() == 2);
    CHECK(results.hits[0].post == near);
    CHECK(results.hits[1].post == apart);
}

TEST_CASE("pages of hits put together are the whole list") {
    IndexFixture fixture;
    Random random(5);
    for (int i = 0; i < 60; ++i) {
        fixture.add(randomText(random, 3), QStringLiteral("вино ") + randomText(random, 9));
    }
    const search::Results all = fixture.search(QStringLiteral("вино"), 1000);
    REQUIRE(all.total == 60);
    REQUIRE(all.hits.size() == 60);
    std::vector<PostId> paged;
    for (qint64 offset = 0; offset < 70; offset += 7) {
        for (const search::Hit& hit : fixture.search(QStringLiteral("вино"), 7, offset).hits) {
            paged.push_back(hit.post);
        }
    }
    std::vector<PostId> whole;
    for (const search::Hit& hit : all.hits) {
        whole.push_back(hit.post);
    }
    CHECK(paged == whole);
    CHECK(fixture.search(QStringLiteral("вино"), -1, -5).hits.empty());
}

TEST_CASE("an interrupted search is cancelled, and the next one works") {
    IndexFixture fixture;
    for (int i = 0; i < 50; ++i) {
        fixture.add(QStringLiteral("вино"), QStringLiteral("вино"));
    }
    sqlite3_progress_handler(
        fixture.connection().handle(), 50, [](void*) { return 1; }, nullptr);
    for (const QString& query : {QStringLiteral("вино"), QStringLiteral("вино -вино")}) {
        const auto cancelled = fixture.index().search({query, 50, 0});
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
    sqlite3_progress_handler(fixture.connection().handle(), 0, nullptr, nullptr);
    CHECK(fixture.search(QStringLiteral("вино")).total == 50);
}

TEST_CASE("an update that is rolled back leaves the words as they were") {
    IndexFixture fixture;
    const PostId post = fixture.add(QStringLiteral("старо"), QString());
    {
        auto transaction = sqlite::Transaction::begin(fixture.connection()).value();
        REQUIRE(fixture.index().update(
            transaction, post, {IndexFixture::document(post, QStringLiteral("ново"), QString())}));
    }
    CHECK(fixture.finds(QStringLiteral("старо"), post));
    CHECK_FALSE(fixture.finds(QStringLiteral("ново"), post));
    CHECK(fixture.index().verify().value().isEmpty());
}

TEST_CASE("an update that changes nothing writes nothing") {
    IndexFixture fixture;
    const PostId post = fixture.newPost();
    const Document document = IndexFixture::document(post, QStringLiteral("вино"),
                                                     QStringLiteral("текст"), QDate(2018, 1, 2));
    fixture.update(post, {document});
    const int before = sqlite3_total_changes(fixture.connection().handle());
    fixture.update(post, {document});
    CHECK(sqlite3_total_changes(fixture.connection().handle()) == before);
}

TEST_CASE("verify tells of an index that does not agree with the texts") {
    IndexFixture fixture;
    fixture.add(QStringLiteral("вино"), QStringLiteral("текст"));
    REQUIRE(
        fixture.connection().execute(QStringLiteral("UPDATE search_text SET body = 'друго нещо'")));
    CHECK(fixture.index().verify().value().size() == 1);
}

TEST_CASE("verify tells of documents without words, and of words that are counted wrongly") {
    IndexFixture fixture;
    fixture.add(QStringLiteral("вино"), QStringLiteral("текст"));
    CHECK(fixture.index().verify().value().isEmpty());
    REQUIRE(fixture.connection().execute(QStringLiteral("UPDATE search_term SET texts = 5 "
                                                        "WHERE term = 'вино'")));
    CHECK(fixture.index().verify().value().size() == 1);
    REQUIRE(fixture.connection().execute(QStringLiteral("PRAGMA foreign_keys=OFF;"
                                                        "DELETE FROM search_document")));
    CHECK(fixture.index().verify().value().size() == 2);
}

TEST_CASE("one post has one text in a language, and only its own") {
    IndexFixture fixture;
    const PostId post = fixture.newPost();
    const Document document = IndexFixture::document(post, QStringLiteral("а"), QString());
    auto transaction = sqlite::Transaction::begin(fixture.connection()).value();
    CHECK_FALSE(fixture.index().update(transaction, post, {document, document}));
    CHECK_FALSE(fixture.index().update(transaction, fixture.newPost(), {document}));
}
