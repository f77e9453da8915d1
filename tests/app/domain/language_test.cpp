#include "domain/language.h"

#include "support/catch.h"

using vestitel::domain::Language;

TEST_CASE("a tag in BCP 47 form is a language, in one letter case only") {
    CHECK(Language::fromTag(QStringLiteral("bg")) == Language::bulgarian());
    CHECK(Language::fromTag(QStringLiteral("BG")) == Language::bulgarian());
    CHECK(Language::fromTag(QStringLiteral("sr-latn-rs"))->tag() == QStringLiteral("sr-Latn-RS"));
    for (const char* wrong : {"", "b", "bulgarian", "bg-", "-bg", "bg_BG", "бг", "bg\n", "b1"}) {
        CHECK_FALSE(Language::fromTag(QString::fromUtf8(wrong)));
    }
}

TEST_CASE("a language is called as its speakers call it") {
    CHECK(Language::bulgarian().nativeName() == QStringLiteral("Български"));
    CHECK(Language::english().nativeName() == QStringLiteral("English"));
    CHECK(Language::fromTag(QStringLiteral("qqq"))->nativeName() == QStringLiteral("qqq"));
}
