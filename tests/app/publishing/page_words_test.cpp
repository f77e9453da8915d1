#include "publishing/page_words.h"
#include "support/catch.h"

using vestitel::domain::Language;
using namespace vestitel::publishing;

TEST_CASE("a date is said as its language says it", "[page_words]") {
    const QDate date(2018, 1, 25);
    CHECK(dateInWords(date, Language::bulgarian()) == QStringLiteral("25 януари 2018 г."));
    CHECK(dateInWords(date, Language::english()) == QStringLiteral("25 January 2018"));
    CHECK(dateInWords(QDate(2026, 9, 3), Language::bulgarian()) ==
          QStringLiteral("3 септември 2026 г."));
    CHECK(dateInWords(QDate(2026, 12, 31), *Language::fromTag(QStringLiteral("de"))) ==
          QStringLiteral("31 Dezember 2026"));
    CHECK(dateInWords(QDate(), Language::bulgarian()).isEmpty());
}

TEST_CASE("every month has a name of its own in both languages", "[page_words]") {
    for (const Language& language : {Language::bulgarian(), Language::english()}) {
        QStringList seen;
        for (int month = 1; month <= 12; ++month) {
            seen.append(dateInWords(QDate(2020, month, 1), language));
        }
        CHECK(seen.removeDuplicates() == 0);
    }
}

TEST_CASE("a size is said in whole kilobytes, then in megabytes", "[page_words]") {
    const Language bg = Language::bulgarian();
    const Language en = Language::english();
    CHECK(sizeInWords(1, bg) == QStringLiteral("1 KB"));
    CHECK(sizeInWords(340'009, bg) == QStringLiteral("340 KB"));
    CHECK(sizeInWords(999'400, bg) == QStringLiteral("999 KB"));
    CHECK(sizeInWords(999'600, bg) == QStringLiteral("1,0 MB"));
    CHECK(sizeInWords(1'240'000, bg) == QStringLiteral("1,2 MB"));
    CHECK(sizeInWords(1'240'000, en) == QStringLiteral("1.2 MB"));
}

TEST_CASE("a language has the name that Open Graph gives it", "[page_words]") {
    CHECK(openGraphLocale(Language::bulgarian()) == QStringLiteral("bg_BG"));
    CHECK(openGraphLocale(Language::english()) == QStringLiteral("en_GB"));
    CHECK(openGraphLocale(*Language::fromTag(QStringLiteral("de"))) == QStringLiteral("de_DE"));
}
