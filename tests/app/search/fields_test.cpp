#include "index_fixture.h"

#include <algorithm>

using namespace vestitel;
using domain::Language;
using search::Document;
using test::IndexFixture;

TEST_CASE("newest first is a choice, and more posts than are looked through have their count") {
    IndexFixture fixture;
    std::vector<PostId> posts;
    auto transaction = sqlite::Transaction::begin(fixture.connection()).value();
    REQUIRE(fixture.index().beginRebuild(transaction));
    for (int i = 0; i < 2100; ++i) {
        posts.push_back(fixture.newPost());
        REQUIRE(fixture.index().add(
            transaction, posts.back(),
            {IndexFixture::document(posts.back(),
                                    i == 5 ? QStringLiteral("вино") : QStringLiteral("друго"),
                                    QStringLiteral("вино"), QDate(2000, 1, 1).addDays(i))}));
    }
    int steps = 1;
    while (fixture.index().joinPieces(transaction).value()) {
        ++steps;
    }
    CHECK(steps < 10);
    REQUIRE(fixture.index().finishRebuild(transaction));
    REQUIRE(transaction.commit());

    const search::Results best = fixture.search(QStringLiteral("вино "));
    CHECK_FALSE(best.total);
    CHECK(fixture.index().count(best).value() == 2100);
    CHECK(best.hits.front().post == posts[5]); // the title, though it is among the oldest
    CHECK(best.hits[1].post == posts.back());
    const search::Results newest =
        fixture.index().search({QStringLiteral("вино "), 2200, 0, search::Order::Newest}).value();
    REQUIRE(newest.hits.size() == 2100);
    for (size_t i = 0; i < posts.size(); ++i) {
        REQUIRE(newest.hits[i].post == posts[posts.size() - 1 - i]);
    }
    CHECK(fixture.index().count(fixture.search(QStringLiteral("вино -друго "))).value() == 1);
    CHECK(fixture.index()
              .count(fixture.search(QStringLiteral("вино after:2000-01-11 before:2001 ")))
              .value() == 356);
    CHECK(fixture.index().verify().value().isEmpty());
}

TEST_CASE("fields narrow what is found: the title, tags, the category, status, language, days") {
    IndexFixture fixture;
    using search::LabelKind;
    const PostId first = fixture.newPost();
    Document bulgarian = IndexFixture::document(first, QStringLiteral("Гости"),
                                                QStringLiteral("вино"), QDate(2018, 1, 25));
    bulgarian.tags = QStringLiteral("местна история посещения");
    bulgarian.attachments = QStringLiteral("насоки.pdf");
    bulgarian.labels = {{LabelKind::Status, QStringLiteral("published")},
                        {LabelKind::Tag, QStringLiteral("Местна история")},
                        {LabelKind::Category, QStringLiteral("visits")},
                        {LabelKind::Category, QStringLiteral("Посещения")}};
    Document english =
        IndexFixture::document(first, QStringLiteral("Guests"), QStringLiteral("wine"),
                               QDate(2018, 1, 25), Language::english());
    english.labels = bulgarian.labels;
    fixture.update(first, {bulgarian, english});
    const PostId second = fixture.newPost();
    Document other = IndexFixture::document(second, QStringLiteral("Вино"), QStringLiteral("гости"),
                                            QDate(2019, 6, 1));
    other.labels = {{LabelKind::Status, QStringLiteral("draft")},
                    {LabelKind::Tag, QStringLiteral("история")}};
    other.tags = QStringLiteral("история");
    fixture.update(second, {other});

    const auto found = [&fixture](const char* query) {
        std::vector<int> numbers = fixture.numbers(QString::fromUtf8(query));
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    };
    const std::vector<int> kFirst{1};
    const std::vector<int> kSecond{2};
    const std::vector<int> kBoth{1, 2};
    for (const char* query : {"title:гости",
                              "заглавие:гост ",
                              "tag:„местна история“",
                              "етикет:\"МЕСТНА ИСТОРИЯ\"",
                              "tag:местна",
                              "category:visits",
                              "категория:посещения",
                              "категория: посещение ",
                              "status:published",
                              "статус:публикувана",
                              "lang:en",
                              "език:английски",
                              "before:2019",
                              "date:2018",
                              "преди:26.01.2018 вино",
                              "file:насоки",
                              "вино -status:draft",
                              "status:published lang:bg вино",
                              "дата:01.2018",
                              "-заглавие:вино гости"}) {
        INFO(query);
        CHECK(found(query) == kFirst);
    }
    for (const char* query :
         {"title:вино", "tag:история", "status:draft", "after:2019", "след:26.01.2018 вино",
          "вино -lang:en", "вино -category:visits", "гости after:2018-01-26"}) {
        INFO(query);
        CHECK(found(query) == kSecond);
    }
    for (const char* query : {"after:2018-01-25", "status:draft OR status:published",
                              "вино OR гости", "lang:bg", "title:вино OR title:гости",
                              "after:2000 before:2030", "tag:история OR category:visits"}) {
        INFO(query);
        CHECK(found(query) == kBoth);
    }
    for (const char* query : {"title:wine", "status:ready", "before:2018", "tag:вино",
                              "lang:en гости", "after:2020 вино"}) {
        INFO(query);
        CHECK(found(query).empty());
    }
    const search::Results hits = fixture.search(QStringLiteral("status:draft"));
    CHECK(hits.hits.front().matchedBy == QStringLiteral("exact"));
    CHECK(hits.hits.front().snippet == QStringLiteral("гости"));
}
