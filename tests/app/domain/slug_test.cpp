#include "domain/slug.h"

#include "support/catch.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace vestitel::domain;

namespace {

/// Titles of letters, signs, spaces, surrogates and marks, by a fixed seed.
QString randomTitle(std::mt19937& random) {
    static const QString alphabet =
        QString::fromUtf8("абвгдежзийклмнопрстуфхцчшщъьюяАЩЮabcXYZ019  "
                          "--–„“'’.,éßøыі\n\t€🙂\u0306");
    std::uniform_int_distribution<qsizetype> length(0, 160);
    std::uniform_int_distribution<qsizetype> letter(0, alphabet.size() - 1);
    QString title;
    for (qsizetype i = length(random); i > 0; --i) {
        title += alphabet[letter(random)];
    }
    return title;
}

} // namespace

TEST_CASE("a slug is the title in Latin letters") {
    const std::pair<const char*, const char*> cases[] = {
        {"Гости от Казахстан", "gosti-ot-kazahstan"},
        {"  „Обща“ среща – 25 януари!  ", "obshta-sreshta-25-yanuari"},
        {"Среща в София, България", "sreshta-v-sofia-bulgaria"},
        {"Ivan's café", "ivans-cafe"},
        {"Straße Ørsted Łódź", "strasse-orsted-lodz"},
        {"Крумов\u0438\u0306", "krumovy"},
        {"", "post"},
        {"— 🙂 —", "post"},
    };
    for (const auto& [title, slug] : cases) {
        CHECK(slugFromTitle(QString::fromUtf8(title)) == QString::fromLatin1(slug));
    }
}

TEST_CASE("whatever the title, its slug has a slug's form and is a slug's own slug") {
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        const QString slug = slugFromTitle(randomTitle(random));
        REQUIRE(isSlug(slug));
        REQUIRE(slugFromTitle(slug) == slug);
    }
}

TEST_CASE("a long title is cut at a word, a long word anywhere") {
    const QString words = slugFromTitle(QStringLiteral("един два три ").repeated(20));
    CHECK(words.size() <= 80);
    CHECK(QStringList({QStringLiteral("edin"), QStringLiteral("dva"), QStringLiteral("tri")})
              .contains(words.section(u'-', -1)));
    CHECK(slugFromTitle(QString(300, u'a')) == QString(80, u'a'));
}

TEST_CASE("only lower-case words apart by single hyphens have a slug's form") {
    for (const char* right : {"a", "a-b", "2018-godina", "0"}) {
        CHECK(isSlug(QString::fromUtf8(right)));
    }
    for (const char* wrong : {"", "-", "-a", "a-", "a--b", "A", "a b", "а", "a/b", "..", "a\n"}) {
        CHECK_FALSE(isSlug(QString::fromUtf8(wrong)));
    }
    CHECK_FALSE(isSlug(QString(81, u'a')));
}

TEST_CASE("numbered slugs are each free, each new and each in form") {
    QSet<QString> taken;
    for (const QString& slug : {QStringLiteral("news"), QString(80, u'a'),
                                QStringLiteral("word-").repeated(15) + QStringLiteral("last")}) {
        for (int i = 0; i < 120; ++i) {
            const QString unique =
                uniqueSlug(slug, [&](const QString& text) { return taken.contains(text); });
            REQUIRE(isSlug(unique));
            REQUIRE_FALSE(taken.contains(unique));
            taken.insert(unique);
        }
    }
    CHECK(taken.contains(QStringLiteral("news")));
    CHECK(taken.contains(QStringLiteral("news-2")));
    CHECK_FALSE(taken.contains(QStringLiteral("news-1")));
}

TEST_CASE("a free slug among ten thousand taken ones is found in few questions") {
    QSet<QString> taken;
    int most = 0;
    for (int i = 0; i < 10'000; ++i) {
        int questions = 0;
        taken.insert(uniqueSlug(QStringLiteral("news"), [&](const QString& text) {
            ++questions;
            return taken.contains(text);
        }));
        most = std::max(most, questions);
    }
    CHECK(taken.size() == 10'000);
    CHECK(most < 50);
}
