#include "language/typed_otherwise.h"

#include "domain/transliteration.h"
#include "support/catch.h"

#include <set>

using namespace vestitel;
using language::latinSteps;

namespace {

/// Whether some way to read `latin` gives `cyrillic`.
bool mayMean(QByteArrayView latin, QByteArrayView cyrillic) {
    if (latin.isEmpty()) {
        return cyrillic.isEmpty();
    }
    for (const language::LatinStep& step : latinSteps(latin)) {
        if (cyrillic.startsWith(step.cyrillic) &&
            mayMean(latin.sliced(step.length), cyrillic.sliced(step.cyrillic.size()))) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("what the Act writes in Latin letters may mean the word it was") {
    for (const char* word :
         {"лясковец", "стражица", "община", "щастие", "юлия", "българия", "шофьор", "джулюница",
          "синьо", "йордан", "съхранение", "подзаглавие", "отсъствие", "кюстендил", "жълтъци"}) {
        const QString latin = domain::transliterate(QString::fromUtf8(word));
        INFO(word);
        CHECK(mayMean(latin.toUtf8(), word));
    }
}

TEST_CASE("what people write without Cyrillic may mean it too") {
    const std::pair<const char*, const char*> kWritten[] = {
        {"lqskovec", "лясковец"},
        {"liaskovetz", "лясковец"},
        {"6te", "ще"},
        {"4itali6te", "читалище"},
        {"kyrdjali", "кърджали"},
        {"bulgaria", "българия"},
        {"bylgariq", "българия"},
        {"jelanie", "желание"},
        {"wreme", "време"},
        {"xora", "хора"},
        {"iuni", "юни"},
        {"zakoniat", "законият"},
    };
    for (const auto& [latin, cyrillic] : kWritten) {
        INFO(latin);
        CHECK(mayMean(latin, cyrillic));
    }
}

TEST_CASE("a letter that stands for nothing gives no reading") {
    CHECK(latinSteps("я").empty());
    CHECK(latinSteps("9").empty());
}

TEST_CASE("keys of another layout give the word that was meant") {
    CHECK(language::onOtherLayouts(QStringLiteral("Obshtina")).size() <= 2);
    // By the phonetic layout, and by BDS, where „община“ is f m l x h d.
    CHECK(language::onOtherLayouts(QStringLiteral("ob]ina")).contains(QStringLiteral("община")));
    CHECK(language::onOtherLayouts(QStringLiteral("f/brk")).size() == 1);
    CHECK(language::onOtherLayouts(QStringLiteral("фвеь")).contains(QStringLiteral("hlep")) ==
          false);
    CHECK(language::onOtherLayouts(QStringLiteral("проект")).contains(QStringLiteral("proekt")));
    CHECK(language::onOtherLayouts(QStringLiteral("2024 г")).isEmpty());
}

TEST_CASE("each layout goes both ways: what it gave of a word gives the word back") {
    for (const char* word : {"община", "лясковец", "читалище", "юли", "project", "deadline"}) {
        const QString text = QString::fromUtf8(word);
        const QStringList others = language::onOtherLayouts(text);
        REQUIRE_FALSE(others.isEmpty());
        for (const QString& other : others) {
            INFO(word << " " << other.toStdString());
            CHECK(language::onOtherLayouts(other).contains(text));
        }
    }
}
