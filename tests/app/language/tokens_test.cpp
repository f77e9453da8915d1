#include "language/tokens.h"

#include "support/catch.h"

#include <QStringList>

#include <random>

using namespace vestitel::language;

namespace {

QStringList terms(const QString& text) {
    QStringList result;
    for (const Token& token : tokens(text.toUtf8())) {
        result.append(QString::fromUtf8(token.term));
    }
    return result;
}

/// A text of all that is awkward: scripts, marks, separators, ligatures, halves of surrogates.
QString awkwardText(std::mt19937& random) {
    static const QString kAlphabet =
        QStringLiteral("абвгийѝьюяАБЙЩabcehkmopxyABXЁёїéßﬁ²½ﬂİıǅ0129 -„“\"'.,*()\u00AD\u0301\u0306"
                       "\u0300\u0308\u200D\u200B\n\u0903\u0915ａ№");
    QString text;
    const auto length = std::uniform_int_distribution<int>(0, 40)(random);
    std::uniform_int_distribution<qsizetype> position(0, kAlphabet.size() - 1);
    for (int i = 0; i < length; ++i) {
        text.append(kAlphabet[position(random)]);
    }
    return text;
}

} // namespace

TEST_CASE("a text falls into words of letters and digits") {
    CHECK(terms(QStringLiteral("Екипът на СНЦ „МИГ-Лясковец“, 25.01.2018 г.")) ==
          QStringList{QStringLiteral("екипът"), QStringLiteral("на"), QStringLiteral("снц"),
                      QStringLiteral("миг"), QStringLiteral("лясковец"), QStringLiteral("25"),
                      QStringLiteral("01"), QStringLiteral("2018"), QStringLiteral("г")});
    CHECK(terms(QStringLiteral("don’t stop")) ==
          QStringList{QStringLiteral("don"), QStringLiteral("t"), QStringLiteral("stop")});
    CHECK(terms(QString()).isEmpty());
    CHECK(terms(QStringLiteral(" – … „“ \u0301\u00AD")).isEmpty());
}

TEST_CASE("spellings of one word give one term") {
    const QStringList pairs = {
        QStringLiteral("край"),   QStringLiteral("краи\u0306"), // decomposed
        QStringLiteral("край"),   QStringLiteral("КРАИ\u0306"), //
        QStringLiteral("ѝ"),      QStringLiteral("и"),          //
        QStringLiteral("ѝ"),      QStringLiteral("и\u0300"),    //
        QStringLiteral("парк"),   QStringLiteral("па\u0301рк"), // a dictionary's stress
        QStringLiteral("община"), QStringLiteral("об\u00ADщи\u00ADна"),
        QStringLiteral("село"),   QStringLiteral("ceлo"),   // Latin c, e, o
        QStringLiteral("Велико"), QStringLiteral("Beликo"), // Latin B, e, o
        QStringLiteral("café"),   QStringLiteral("cafe\u0301"),
        QStringLiteral("café"),   QStringLiteral("CAFE"),
        QStringLiteral("oﬃce"),   QStringLiteral("office"),
    };
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        INFO(pairs[i].toStdString() << " and " << pairs[i + 1].toStdString());
        CHECK(terms(pairs[i]).size() == 1);
        CHECK(terms(pairs[i]) == terms(pairs[i + 1]));
    }
}

TEST_CASE("different words keep different terms") {
    CHECK(terms(QStringLiteral("край")) != terms(QStringLiteral("краи")));
    CHECK(terms(QStringLiteral("сом")) != terms(QStringLiteral("com")));
    CHECK(terms(QStringLiteral("covidът")) == QStringList{QStringLiteral("covidът")});
}

TEST_CASE("a token's offsets enclose the word as it is written") {
    const QByteArray text = QStringLiteral("„Краи\u0306“ на се\u00ADлото").toUtf8();
    const std::vector<Token> found = tokens(text);
    REQUIRE(found.size() == 3);
    CHECK(text.mid(found[0].begin, found[0].end - found[0].begin) ==
          QStringLiteral("Краи\u0306").toUtf8());
    CHECK(text.mid(found[2].begin, found[2].end - found[2].begin) ==
          QStringLiteral("се\u00ADлото").toUtf8());
}

TEST_CASE("a term analysed again is itself") {
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        for (const Token& token : tokens(awkwardText(random).toUtf8())) {
            const std::vector<Token> again = tokens(token.term);
            INFO(token.term.toStdString());
            REQUIRE(again.size() == 1);
            REQUIRE(again[0].term == token.term);
            REQUIRE(again[0].begin == 0);
            REQUIRE(again[0].end == token.term.size());
        }
    }
}

TEST_CASE("terms do not depend on case or on Unicode's normal form") {
    std::mt19937 random(2);
    static const QString kAlphabet =
        QStringLiteral("абвгдежзийклмнопрстуфхцчшщъьюяabcdefghijklmnopqrstuvwxyzéüñ0123456789 ");
    std::uniform_int_distribution<qsizetype> position(0, kAlphabet.size() - 1);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int j = 0; j < 30; ++j) {
            text.append(kAlphabet[position(random)]);
        }
        INFO(text.toStdString());
        REQUIRE(terms(text) == terms(text.toUpper()));
        REQUIRE(terms(text) == terms(text.normalized(QString::NormalizationForm_D)));
    }
}

TEST_CASE("what follows a word does not matter to its term") {
    // Most words are read in a quicker way, when what follows surely ends them.
    std::mt19937 random(4);
    static const QStringList kAlphabets{
        QStringLiteral("абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
        QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
        QStringLiteral("абвсеноABCEHOё129")};
    for (int i = 0; i < 3000; ++i) {
        const QString& alphabet = kAlphabets[i % 3];
        std::uniform_int_distribution<qsizetype> position(0, alphabet.size() - 1);
        QString word;
        const int length = i % 100 == 0 ? 127 + i / 100 % 4 : 1 + i % 12;
        for (int j = 0; j < length; ++j) {
            word.append(alphabet[position(random)]);
        }
        INFO(word.toStdString());
        const std::vector<Token> alone = tokens(word.toUtf8());
        REQUIRE(alone.size() == 1);
        for (const auto& rest : {QStringLiteral("\u2060"), QStringLiteral("–"), QStringLiteral(","),
                                 QStringLiteral(" а"), QStringLiteral("\n")}) {
            const Token token = tokens((word + rest).toUtf8()).front();
            REQUIRE(token.term == alone.front().term);
            REQUIRE(token.begin == 0);
            REQUIRE(token.end == word.toUtf8().size());
        }
    }
}

TEST_CASE("tokens stand in order, apart, and at characters' edges, whatever the bytes") {
    std::mt19937 random(3);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes = awkwardText(random).toUtf8();
        for (int j = 0; j < i % 4 && !bytes.isEmpty(); ++j) {
            bytes[std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random)] =
                static_cast<char>(random() & 0xFFU);
        }
        qsizetype last = 0;
        for (const Token& token : tokens(bytes)) {
            REQUIRE(token.begin >= last);
            REQUIRE(token.end > token.begin);
            REQUIRE(token.end <= bytes.size());
            REQUIRE((static_cast<unsigned char>(bytes[token.begin]) & 0xC0U) != 0x80U);
            REQUIRE_FALSE(token.term.isEmpty());
            last = token.end;
        }
    }
}

TEST_CASE("a word of a million letters counts as its beginning") {
    const std::vector<Token> found = tokens(QByteArray(1'000'000, 'a'));
    REQUIRE(found.size() == 1);
    CHECK(found[0].term == QByteArray(128, 'a'));
    CHECK(found[0].end == 1'000'000);
}
