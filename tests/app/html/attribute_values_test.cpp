#include "html/attribute_values.h"

#include "support/catch.h"

using namespace vestitel::html;

TEST_CASE("language tags are checked by RFC 5646 and get their usual case") {
    struct Example {
        const char* tag;
        const char* expected;
    };
    const Example example = GENERATE(
        Example{"bg", "bg"}, Example{"BG-bg", "bg-BG"}, Example{"zh-hant-tw", "zh-Hant-TW"},
        Example{"sl-rozaj-biske", "sl-rozaj-biske"}, Example{"de-CH-1996", "de-CH-1996"},
        Example{"es-419", "es-419"}, Example{"en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc"},
        Example{"zh-yue-HK", "zh-yue-HK"}, Example{"", ""}, Example{"b", ""}, Example{"bg-", ""},
        Example{"bg--BG", ""}, Example{"bg_BG", ""}, Example{"en-x", ""}, Example{"en-a", ""},
        Example{"en-GB-Latn", ""}, Example{"български", ""}, Example{"bg\"x", ""});
    const QString tag = canonicalLanguageTag(QString::fromUtf8(example.tag));
    CHECK(tag == QString::fromUtf8(example.expected));
    CHECK(canonicalLanguageTag(tag) == tag);
}

TEST_CASE("only absolute links of the listed schemes are links, in a form that is stable") {
    struct Example {
        const char* target;
        const char* expected;
    };
    const Example example =
        GENERATE(Example{"HTTPS://Example.bg/новини?a=1&b", "https://Example.bg/новини?a=1&b"},
                 Example{" ht\ntps://example.bg/\t", "https://example.bg/"},
                 Example{"https:\\\\example.bg\\x", "https://example.bg/x"},
                 Example{"https://example.bg/100%/%41", "https://example.bg/100%25/%41"},
                 Example{"mailto:a@example.bg", "mailto:a@example.bg"},
                 Example{"tel:+359 61", "tel:+359%2061"},
                 Example{"post:6F1C0000-0000-4000-8000-000000000001",
                         "post:6f1c0000-0000-4000-8000-000000000001"},
                 Example{"post:x", ""}, Example{"media:x", ""}, Example{"https:example.bg", ""},
                 Example{"https://", ""}, Example{"/x", ""}, Example{"#x", ""}, Example{"x", ""},
                 Example{"java\tscript:x", ""}, Example{"data:x", ""}, Example{"file:///x", ""},
                 Example{"mailto:", ""}, Example{":x", ""}, Example{"", ""});
    const QString link = canonicalLink(QString::fromUtf8(example.target)).value_or(QString());
    CHECK(link == QString::fromUtf8(example.expected));
    CHECK(canonicalLink(link).value_or(QString()) == link);
}
