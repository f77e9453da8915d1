#include "html/link_cleaning.h"

#include "support/catch.h"

using namespace vestitel::html;

TEST_CASE("an address loses what only tells who clicked, and nothing else") {
    struct Example {
        const char* address;
        const char* expected;
    };
    const Example example = GENERATE(
        Example{"https://example.bg/a", "https://example.bg/a"},
        Example{"https://example.bg/a?utm_source=x&id=2&UTM_Campaign=y#b",
                "https://example.bg/a?id=2#b"},
        Example{"https://example.bg/?fbclid=1", "https://example.bg/"},
        Example{"https://example.bg?gclid=1&wbraid=2", "https://example.bg"},
        Example{"https://example.bg/a?b=fbclid&c=utm_source",
                "https://example.bg/a?b=fbclid&c=utm_source"},
        Example{"https://example.bg/a?x=%D1%8F&x=2&&y", "https://example.bg/a?x=%D1%8F&x=2&&y"},
        Example{
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.bg%2Fa%3Fb%3D1%26fbclid%3D2&h=AT",
            "https://example.bg/a?b=1"},
        Example{"https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.bg%2F&usg=AO",
                "https://example.bg/"},
        Example{"https://www.google.com/url?q=javascript:alert(1)",
                "https://www.google.com/url?q=javascript:alert(1)"},
        Example{"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fl.facebook.com"
                "%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.bg%252F&data=1",
                "https://example.bg/"},
        Example{"https://evil.example/l.php?u=https%3A%2F%2Fexample.bg%2F",
                "https://evil.example/l.php?u=https%3A%2F%2Fexample.bg%2F"},
        Example{"https://www.youtube.com/watch?v=abc&feature=share&si=xyz&t=10",
                "https://www.youtube.com/watch?v=abc&t=10"},
        Example{"https://example.bg/?si=1&feature=2", "https://example.bg/?si=1&feature=2"},
        Example{"https://www.facebook.com/a/posts/1?__cft__[0]=A&__tn__=R&comment_id=5",
                "https://www.facebook.com/a/posts/1?comment_id=5"},
        Example{"https://example.bg/a#:~:text=%D0%B4%D1%83%D0%BC%D0%B0", "https://example.bg/a"},
        Example{"https://example.bg/a#b:~:text=x", "https://example.bg/a#b"},
        Example{"mailto:a@example.bg?utm_source=x", "mailto:a@example.bg?utm_source=x"},
        Example{"post:6f1c0000-0000-4000-8000-000000000001",
                "post:6f1c0000-0000-4000-8000-000000000001"},
        Example{"", ""}, Example{"https://", "https://"}, Example{"https://?fbclid", "https://"});
    const QString cleaned = cleanedLink(QString::fromUtf8(example.address));
    CHECK(cleaned == QString::fromUtf8(example.expected));
    CHECK(cleanedLink(cleaned) == cleaned);
}
