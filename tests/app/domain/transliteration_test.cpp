#include "domain/transliteration.h"

#include "support/catch.h"

#include <utility>

using vestitel::domain::transliterate;

TEST_CASE("the Transliteration Act's table and its exceptions hold") {
    const std::pair<const char*, const char*> cases[] = {
        {"абвгдежзийклмнопрстуфхцчшщъьюя", "abvgdezhziyklmnoprstufhtschshshtayyuya"},
        {"Стара планина", "Stara planina"},
        {"Лясковец – Стражица", "Lyaskovets – Strazhitsa"},
        {"Щъркелово, ЩЪРКЕЛОВО, Щ", "Shtarkelovo, SHTARKELOVO, Sht"},
        {"БОРЕЦ", "BORETS"},
        {"джудже, дзифт", "dzhudzhe, dzift"},
        {"Кьосев, йод, Синьо", "Kyosev, yod, Sinyo"},
        // Article 5
        {"Мария, СОФИЯ, Илиян, Марияна, партията", "Maria, SOFIA, Iliyan, Mariyana, partiyata"},
        // Article 6, and words that only begin like it
        {"България, БЪЛГАРИЯ, българин", "Bulgaria, BULGARIA, balgarin"},
        {"LEADER 2018 (ЕС)", "LEADER 2018 (ES)"},
    };
    for (const auto& [bulgarian, latin] : cases) {
        CHECK(transliterate(QString::fromUtf8(bulgarian)) == QString::fromUtf8(latin));
    }
}

TEST_CASE("text without Bulgarian letters passes unchanged") {
    const QString text = QString::fromUtf8("Žluťoučký kůň 1 €, ыэё, 🙂");
    CHECK(transliterate(text).startsWith(QString::fromUtf8("Žluťoučký kůň 1 €, ыэё")));
    CHECK(transliterate(text).endsWith(QString::fromUtf8("🙂")));
    CHECK(transliterate({}).isEmpty());
}
