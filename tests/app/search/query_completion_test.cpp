#include "search/query_completion.h"

#include "search/query.h"

#include "support/catch.h"

using namespace vestitel::search;

namespace {

const KnownNames kNames{{QStringLiteral("местна история"), QStringLiteral("младежи")},
                        {QStringLiteral("Покани за прием"), QStringLiteral("visits")},
                        {{QStringLiteral("leader-2023-2027"), QStringLiteral("ЛИДЕР, план")},
                         {QStringLiteral("national"), QStringLiteral("Национално финансиране")}}};

QStringList shown(const QString& query) {
    QStringList parts;
    for (const Completion& each : completionsOf(query, query.size(), kNames)) {
        parts.append(each.shown);
    }
    return parts;
}

} // namespace

TEST_CASE("a word that begins as a field does is completed to it, in its own language") {
    CHECK(shown(QStringLiteral("загл")) == QStringList{QStringLiteral("заглавие:")});
    CHECK(shown(QStringLiteral("вино titl")) == QStringList{QStringLiteral("title:")});
    CHECK(shown(QStringLiteral("-кате")) == QStringList{QStringLiteral("категория:")});
    CHECK(shown(QStringLiteral("за")).isEmpty()); // a word like others
    CHECK(shown(QStringLiteral("вино")).isEmpty());
    CHECK(shown(QString()).isEmpty());
    const Completion completed = completionsOf(QStringLiteral("вино загл"), 9, kNames).front();
    CHECK(completed.text == QStringLiteral("вино заглавие:"));
    CHECK(completed.at == completed.text.size());
    CHECK_FALSE(completed.detail.isEmpty());
}

TEST_CASE("after a colon the values are offered that there are") {
    CHECK(shown(QStringLiteral("статус:")) == QStringList{QStringLiteral("статус:чернова"),
                                                          QStringLiteral("статус:готова"),
                                                          QStringLiteral("статус:публикувана")});
    CHECK(shown(QStringLiteral("вид:")) ==
          QStringList{QStringLiteral("вид:новина"), QStringLiteral("вид:страница")});
    CHECK(shown(QStringLiteral("lang:e")) == QStringList{QStringLiteral("lang:english")});
    CHECK(shown(QStringLiteral("етикет:м")) ==
          QStringList{QStringLiteral("етикет:„местна история“"), QStringLiteral("етикет:младежи")});
    CHECK(shown(QStringLiteral("етикет:„местна ис")) ==
          QStringList{QStringLiteral("етикет:„местна история“")});
    CHECK(shown(QStringLiteral("tag:истор")) ==
          QStringList{QStringLiteral("tag:\"местна история\"")});
    CHECK(shown(QStringLiteral("категория:visits")).isEmpty());
    CHECK(shown(QStringLiteral("непознато:м")).isEmpty());
    CHECK(shown(QStringLiteral("програма:")) ==
          QStringList{QStringLiteral("програма:leader-2023-2027"),
                      QStringLiteral("програма:national")});
    for (const char* query : {"програма:lead", "програма:лид", "програма:план"}) {
        const QString begun = QString::fromUtf8(query);
        CHECK(shown(begun) == QStringList{QStringLiteral("програма:leader-2023-2027")});
        CHECK(completionsOf(begun, begun.size(), kNames).front().detail ==
              QStringLiteral("ЛИДЕР, план"));
    }
}

TEST_CASE("what is completed is read as what it says") {
    for (const char* begun :
         {"етикет:мест", "category:пок", "статус:пуб", "език:анг", "програма:нац"}) {
        const QString query = QString::fromUtf8(begun);
        for (const Completion& each : completionsOf(query, query.size(), kNames)) {
            INFO(each.text.toStdString());
            const Query understood = parseQuery(each.text);
            REQUIRE(understood.wanted.size() == 1);
            CHECK(understood.wanted.front().front().field != Field::Anywhere);
        }
    }
    for (const bool inBulgarian : {true, false}) {
        CHECK(allFields(QStringLiteral("вино"), inBulgarian).size() == 14);
    }
}
