#include "language/lemmatiser.h"

#include "language/forms_builder/forms_table.h"
#include "language/forms_builder/supplement.h"

#include "support/catch.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace vestitel;
using namespace vestitel::language;

namespace {

/// The table of the program is made of the system's dictionary; a machine without it has none.
bool isThere() {
    if (Lemmatiser::bulgarian().isEmpty()) {
        WARN("no dictionary was there at build time");
    }
    return !Lemmatiser::bulgarian().isEmpty();
}

bool meet(const char* one, const char* other) {
    const QStringList keys = Lemmatiser::bulgarian().keysOf(QString::fromUtf8(one));
    const QStringList others = Lemmatiser::bulgarian().keysOf(QString::fromUtf8(other));
    INFO(keys.join(u' ').toStdString() << " / " << others.join(u' ').toStdString());
    return std::any_of(keys.begin(), keys.end(),
                       [&others](const QString& key) { return others.contains(key); });
}

forms::Dictionary smallDictionary() {
    const auto dictionary = forms::Dictionary::read(
        QByteArray("SET UTF-8\n"
                   "SFX C Y 3\nSFX C 0 а .\nSFX C 0 и .\nSFX C 0 ът .\n"
                   "SFX K Y 3\nSFX K а и а\nSFX K 0 та .\nSFX K а ите [^х]а\n"),
        QByteArray("10\nпроект/C\nсалон/C\nхора\nотрежа\nотрежеш\nотряза\nотрязал\nизрежеш\nлипа/"
                   "K\nмуха/K\n"));
    REQUIRE(dictionary);
    return *dictionary;
}

QByteArray smallTable() {
    const auto known = forms::paradigmsOf(smallDictionary());
    const auto table = forms::buildTable(known, known);
    REQUIRE(table);
    return *table;
}

} // namespace

TEST_CASE("forms of one word of the dictionary meet, and those of another do not") {
    if (!isThere()) {
        return;
    }
    CHECK(meet("проект", "проектът"));
    CHECK(meet("проекта", "проектите"));
    CHECK(meet("пиша", "пишат"));
    CHECK(meet("пишат", "писахме"));
    CHECK(meet("община", "общините"));
    CHECK(meet("компютър", "компютрите"));
    CHECK_FALSE(meet("общината", "обща"));
    CHECK_FALSE(meet("проект", "проектант"));
    CHECK(Lemmatiser::bulgarian().knows(QStringLiteral("общините")));
    CHECK(Lemmatiser::bulgarian().keysOf(QStringLiteral("общините")) ==
          QStringList{QStringLiteral("община")});
}

TEST_CASE("our supplement joins what the dictionary does not, and has newer words") {
    if (!isThere()) {
        return;
    }
    CHECK(meet("човек", "хора"));
    CHECK(meet("хората", "човекът"));
    CHECK(meet("дете", "децата"));
    CHECK(meet("ловеч", "ловешките"));
    CHECK(meet("дрон", "дроновете"));
    CHECK(meet("имейл", "имейлите"));
    CHECK(meet("мярка", "мерките"));
    CHECK(meet("взеха", "вземат"));
    CHECK(meet("видя", "видяхме"));
    CHECK(meet("отрежа", "отрязаха"));
    CHECK(meet("дойдат", "дошли"));
    CHECK(meet("влязат", "влезли"));
    CHECK_FALSE(meet("отрежа", "изрежа"));
    CHECK(meet("видеонаблюдение", "видеонаблюдението"));
}

TEST_CASE("forms of a word that nobody knows meet by their endings") {
    if (!isThere()) {
        return;
    }
    CHECK_FALSE(Lemmatiser::bulgarian().knows(QStringLiteral("гласокод")));
    CHECK(meet("гласокод", "гласокодове"));
    CHECK(meet("гласокодовете", "гласокодът"));
    CHECK(meet("шмърцлевина", "шмърцлевините"));
    CHECK_FALSE(meet("гласокод", "гласолод"));
    for (const QString& key : Lemmatiser::bulgarian().keysOf(QStringLiteral("гласокодът"))) {
        CHECK(key.startsWith(u'~'));
    }
}

TEST_CASE("every word has a key, whatever is in it") {
    const Lemmatiser& lemmatiser = Lemmatiser::bulgarian();
    for (const QString& word :
         {QStringLiteral("covid"), QStringLiteral("covidът"), QStringLiteral("2018"),
          QStringLiteral("а"), QStringLiteral("ъ"), QStringLiteral("東京"), QString(128, u'я')}) {
        const QStringList keys = lemmatiser.keysOf(word);
        CHECK_FALSE(keys.isEmpty());
        CHECK_FALSE(keys.contains(QString()));
        CHECK_FALSE(keys.contains(QStringLiteral("~")));
    }
    CHECK(lemmatiser.keysOf(QString()).isEmpty());
    CHECK(Lemmatiser(QByteArrayView()).isEmpty());
    CHECK(Lemmatiser(QByteArrayView()).keysOf(QStringLiteral("дума")) ==
          QStringList{QStringLiteral("~дума")});
}

TEST_CASE("every form of the dictionary finds its lemma") {
    QFile aff(QStringLiteral(VESTITEL_BULGARIAN_DICTIONARY "aff"));
    QFile dic(QStringLiteral(VESTITEL_BULGARIAN_DICTIONARY "dic"));
    if (!isThere() || !aff.open(QIODevice::ReadOnly) || !dic.open(QIODevice::ReadOnly)) {
        return;
    }
    const auto dictionary = forms::Dictionary::read(aff.readAll(), dic.readAll());
    REQUIRE(dictionary);
    REQUIRE(dictionary->entries().size() > 50'000);
    qsizetype wrong = 0;
    for (std::size_t i = 0; i < dictionary->entries().size(); i += 37) {
        const forms::Dictionary::Entry& entry = dictionary->entries()[i];
        const auto paradigm = forms::paradigmOf(*dictionary, entry.word, entry.flags);
        const QString lemma = QString::fromStdU16String(paradigm.lemma);
        for (const std::u16string& form : paradigm.forms) {
            const QStringList keys =
                Lemmatiser::bulgarian().keysOf(QString::fromStdU16String(form));
            wrong += keys.contains(lemma) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("affixes apply where their condition holds") {
    const forms::Dictionary dictionary = smallDictionary();
    CHECK(dictionary.expand(QStringLiteral("липа"), {QStringLiteral("K")}) ==
          QStringList{QStringLiteral("липа"), QStringLiteral("липи"), QStringLiteral("липата"),
                      QStringLiteral("липите")});
    CHECK(dictionary.expand(QStringLiteral("муха"), {QStringLiteral("K")}) ==
          QStringList{QStringLiteral("муха"), QStringLiteral("мухи"), QStringLiteral("мухата")});
}

TEST_CASE("prefixes cross with suffixes, and suffixes follow suffixes") {
    const auto dictionary = forms::Dictionary::read(
        QByteArray("SET UTF-8\nPFX P Y 1\nPFX P 0 най .\nSFX S Y 1\nSFX S 0 и/T .\n"
                   "SFX T N 1\nSFX T 0 те .\n"),
        QByteArray("1\nнов/PS\n"));
    REQUIRE(dictionary);
    QStringList forms =
        dictionary->expand(dictionary->entries()[0].word, dictionary->entries()[0].flags);
    forms.sort();
    CHECK(forms == QStringList{QStringLiteral("найнов"), QStringLiteral("найнови"),
                               QStringLiteral("нов"), QStringLiteral("нови"),
                               QStringLiteral("новите")});
}

TEST_CASE("a dictionary in windows-1251 says the same") {
    const auto dictionary =
        forms::Dictionary::read(QByteArray("SET microsoft-cp1251\nSFX C Y 1\nSFX C 0 \xFA\xF2 .\n"),
                                QByteArray("1\n\xE4\xF0\xEE\xED/C\n"));
    REQUIRE(dictionary);
    CHECK(dictionary->expand(dictionary->entries()[0].word, dictionary->entries()[0].flags) ==
          QStringList{QStringLiteral("дрон"), QStringLiteral("дронът")});
}

TEST_CASE("the supplement models a word on another, adds forms and joins words") {
    const forms::Dictionary dictionary = smallDictionary();
    const auto paradigms = forms::readSupplement(
        QStringLiteral("# remark\nдрон : салон\nчовек + хора хората\nдърво < липа\n"
                       "режа ~ режеш реж ряза.\n"),
        dictionary);
    REQUIRE(paradigms);
    const auto table = forms::buildTable(*paradigms, {});
    REQUIRE(table);
    const Lemmatiser lemmatiser(*table);
    CHECK(lemmatiser.keysOf(QStringLiteral("дронът")) == QStringList{QStringLiteral("дрон")});
    CHECK(lemmatiser.keysOf(QStringLiteral("хората")) == QStringList{QStringLiteral("човек")});
    CHECK(lemmatiser.keysOf(QStringLiteral("липите")) == QStringList{QStringLiteral("дърво")});
    CHECK(lemmatiser.keysOf(QStringLiteral("отряза")) == QStringList{QStringLiteral("отрежа")});
    CHECK(lemmatiser.keysOf(QStringLiteral("изрежеш")) == QStringList{QStringLiteral("изрежа")});
    CHECK_FALSE(lemmatiser.knows(QStringLiteral("отрязал"))); // "ряза." is the whole form
    CHECK_FALSE(forms::readSupplement(QStringLiteral("дрон = салон"), dictionary));
    CHECK_FALSE(forms::readSupplement(QStringLiteral("дрон : няматакъв"), dictionary));
}

TEST_CASE("the same dictionary gives the same bytes") {
    CHECK(smallTable() == smallTable());
}

TEST_CASE("a damaged table of word forms does no harm") {
    const QByteArray table = smallTable();
    const QStringList words = {QStringLiteral("проектът"), QStringLiteral("липи"),
                               QStringLiteral("кашпите"), QStringLiteral("ъ"), QString(200, u'и')};
    const auto ask = [&words](const QByteArray& bytes) {
        // On the heap in its exact size, so that a sanitizer sees the byte after it.
        const std::vector<char> exact(bytes.begin(), bytes.end());
        const Lemmatiser lemmatiser(
            QByteArrayView(exact.data(), static_cast<qsizetype>(exact.size())));
        for (const QString& word : words) {
            REQUIRE_FALSE(lemmatiser.keysOf(word).isEmpty());
        }
    };
    for (qsizetype size = 0; size < table.size(); ++size) {
        ask(table.first(size));
    }
    std::mt19937 random(4);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray damaged = table;
        for (int j = 0; j <= i % 8; ++j) {
            // Half of the damage in the header and the first arcs.
            const qsizetype end =
                j % 2 == 0 ? damaged.size() : std::min<qsizetype>(80, damaged.size());
            damaged[std::uniform_int_distribution<qsizetype>(0, end - 1)(random)] =
                static_cast<char>(random() & 0xFFU);
        }
        ask(damaged);
    }
}
