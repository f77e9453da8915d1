#include "language/english_forms.h"

#include "support/catch.h"

using namespace vestitel::language;

namespace {

bool areForms(const char* one, const char* other) {
    return englishForms(QString::fromLatin1(one)).contains(QString::fromLatin1(other));
}

} // namespace

TEST_CASE("the forms of an English word are found from each of them") {
    const QStringList words = {
        QStringLiteral("call calls called calling"),
        QStringLiteral("city cities"),
        QStringLiteral("apply applies applied applying"),
        QStringLiteral("stop stops stopped stopping"),
        QStringLiteral("plan plans planned planning"),
        QStringLiteral("fund funds funded funding"),
        QStringLiteral("travel travels travelled traveled travelling traveling"),
        QStringLiteral("agree agrees agreed agreeing"),
        QStringLiteral("church churches"),
        QStringLiteral("use uses used using"),
        QStringLiteral("key keys"),
        QStringLiteral("write writes wrote written writing"),
        QStringLiteral("go goes went gone going"),
        QStringLiteral("child children"),
        QStringLiteral("woman women"),
        QStringLiteral("person people"),
        QStringLiteral("election elections"),
        QStringLiteral("be is was were being"),
    };
    for (const QString& line : words) {
        for (const QString& one : line.split(u' ')) {
            for (const QString& other : line.split(u' ')) {
                INFO(one.toStdString() << " and " << other.toStdString());
                CHECK(englishForms(one).contains(other));
            }
        }
    }
}

TEST_CASE("words that only begin alike are not forms of each other") {
    CHECK_FALSE(areForms("university", "universe"));
    CHECK_FALSE(areForms("universities", "universe"));
    CHECK_FALSE(areForms("news", "new"));
    CHECK_FALSE(areForms("new", "news"));
    CHECK_FALSE(areForms("hoping", "hop"));
    CHECK_FALSE(areForms("hop", "hoped"));
    CHECK_FALSE(areForms("organ", "organic"));
    CHECK_FALSE(areForms("thing", "th"));
    CHECK_FALSE(areForms("evening", "even"));
    CHECK_FALSE(areForms("seed", "see"));
    CHECK_FALSE(areForms("was", "bing"));
    CHECK_FALSE(areForms("do", "dos"));
}

TEST_CASE("if one word is a form of another, the other is one of it") {
    for (const char* const word :
         {"this",  "saw",   "lefts",   "thi",   "lay",    "lying",      "need",
          "bus",   "buses", "process", "added", "banned", "controlled", "visited",
          "grass", "ies",   "sees",    "seed",  "dying",  "founded"}) {
        const QString one = QString::fromLatin1(word);
        const QStringList forms = englishForms(one);
        REQUIRE(forms.first() == one);
        for (const QString& other : forms) {
            INFO(one.toStdString() << " gives " << other.toStdString());
            CHECK(englishForms(other).contains(one));
        }
    }
}

TEST_CASE("what is no English word has itself as its form only") {
    for (const QString& word : {QStringLiteral("дума"), QStringLiteral("42"), QStringLiteral("a"),
                                QStringLiteral("caf\u00e9s"), QString()}) {
        CHECK(englishForms(word) == QStringList{word});
    }
    CHECK(englishForms(QStringLiteral("CALLS")).first() == QStringLiteral("calls"));
}
