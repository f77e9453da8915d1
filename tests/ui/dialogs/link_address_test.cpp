#include "dialogs/link_address.h"
#include "support/catch.h"

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("what people write becomes the target that they mean") {
    const auto [written, target] = GENERATE(table<QString, QString>({
        {u"https://example.org/a?b=c#d"_s, u"https://example.org/a?b=c#d"_s},
        {u" http://example.org "_s, u"http://example.org"_s},
        {u"example.org/page"_s, u"https://example.org/page"_s},
        {u"www.example.org"_s, u"https://www.example.org"_s},
        {u"office@example.org"_s, u"mailto:office@example.org"_s},
        {u"mailto:office@example.org?subject=x"_s, u"mailto:office@example.org?subject=x"_s},
        {u"+359 888 123-456"_s, u"tel:+359888123456"_s},
        {u"0619 / 12 345"_s, u"tel:061912345"_s},
        {u"post:00000000-0000-4000-8000-000000000001"_s,
         u"post:00000000-0000-4000-8000-000000000001"_s},
    }));
    const auto result = dialogs::linkTarget(written);
    INFO(written.toStdString());
    REQUIRE(result);
    CHECK(*result == target);
}

TEST_CASE("what no link may lead to is refused with a sentence") {
    const QString written = GENERATE(
        u""_s, u"  "_s, u"javascript:alert(1)"_s, u"JavaScript:alert(1)//example.org"_s,
        u"data:text/html,x"_s, u"file:///etc/passwd"_s, u"ftp://example.org"_s, u"https://"_s,
        u"https://a b.org"_s, u"post:1"_s, u"two words"_s, u"mailto:x"_s, u"vbscript:x@y.bg"_s);
    INFO(written.toStdString());
    const auto result = dialogs::linkTarget(written);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidArgument);
    CHECK(result.error().message.endsWith(u'.'));
}

TEST_CASE("a target that was accepted is accepted again unchanged") {
    const QString written = GENERATE(u"example.org"_s, u"a@b.bg"_s, u"+359 2 123 456"_s);
    const QString once = *dialogs::linkTarget(written);
    CHECK(*dialogs::linkTarget(once) == once);
}
