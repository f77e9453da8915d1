#include "html/foreign_images.h"
#include "html/sanitiser.h"

#include "app/html/profile_checker.h"
#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::html;
using vestitel::test::profileFaults;

namespace {

QString repeated(const char* piece, int times) {
    return QString::fromLatin1(piece).repeated(times);
}

/// The body, having checked that it goes in again and comes out the same.
QString fixedPoint(const QString& source) {
    const auto body = sanitise(source);
    REQUIRE(body);
    const auto again = sanitise(body->html());
    REQUIRE(again);
    CHECK((again->html() == body->html()));
    return body->html();
}

} // namespace

TEST_CASE("elements nested without end keep their text and cost a bounded number of tags") {
    const char* const piece = GENERATE(
        "<div>", "<b>", "<p><table>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<span>",
        "<font style='font-weight:bold'>", "<a href='https://example.bg/x'>", "<svg>", "<select>",
        "<svg><style>", "<h2>", "<b><p>", "<i><div>", "<div></p>", "<p><div></p>",
        "<div><table><tr><td></div>", "<b><div></b>", "<unknown>", "<pre>", "<figure>", "</div>",
        "</p>", "<math><mtext><table><mglyph><style>", "<table><td><table>", "<form>", "<li>");
    INFO(piece);
    const QString html = fixedPoint(repeated(piece, 100'000) + QStringLiteral("end"));
    const bool endsInRawText = QLatin1String(piece).contains(QLatin1String("<style>"));
    CHECK(html.contains(QStringLiteral("end")) == !endsInRawText);
    CHECK(html.count(u'<') < 50'000);
}

TEST_CASE("a million nested tags are taken in, a million in a row are refused by the limit") {
    CHECK(fixedPoint(repeated("<div>", 1'000'000) + QStringLiteral("end"))
              .contains(QStringLiteral("end")));
    const auto refused = sanitise(repeated("<p>x", 1'000'000));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
    CHECK(refused.error().message.contains(QStringLiteral("200000")));
}

TEST_CASE("a link around many blocks does not multiply") {
    const QString link =
        QStringLiteral("<a href='https://example.bg/%1'>").arg(QString(2000, u'x'));
    const QString source = link + repeated("<p>x</p>", 10'000);
    CHECK(fixedPoint(source).size() < 40 * source.size() + 5000);
}

TEST_CASE("ten megabytes of text, and in one attribute, are taken in") {
    const QString text(10'000'000, u'я');
    CHECK(fixedPoint(text).size() > 10'000'000);
    CHECK(fixedPoint(QStringLiteral("<p title='") + text + QStringLiteral("'>x</p>")).size() < 100);
    CHECK(fixedPoint(QStringLiteral("<a href='https://x/") + text + QStringLiteral("'>x</a>"))
              .size() < 100);
    const auto refused = sanitise(QString(21 * 1024 * 1024, u'x'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
}

TEST_CASE("controls, NUL, noncharacters and lone surrogates are dropped, pairs stay") {
    const char16_t text[] = {u'a',   0,      1,      8,      0x0B,   0x7F,   0x85,   0xD800, u'b',
                             0xDC00, 0xFFFE, 0xFEFF, 0xFDD0, 0xD83D, 0xDE00, 0xD83F, 0xDFFF, u'c'};
    const QString html = fixedPoint(QString::fromUtf16(text, std::size(text)));
    INFO(html.toUtf8().toHex().toStdString());
    CHECK(html.contains(u'>' + QString::fromUtf16(u"ab\U0001F600c") + u'<'));
    CHECK(fixedPoint(QStringLiteral("&#1;&#x0B;&#xFFFE;x")).contains(QStringLiteral(">x<")));
}

TEST_CASE("no payload brings anything that is not of the profile") {
    const char* const payload = GENERATE(
        "<script>alert(1)</script>x", "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 "
        "onerror=alert(1)&gt;\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<svg><![CDATA[><img xlink:href=\"]]><img src=x onerror=alert(1)>\"></svg>",
        "<select><template><style><!--</style><a rel=\"--></style></template></select><img src "
        "onerror=alert(1)>\">",
        "<math><annotation-xml encoding=\"text/html\"><style><img src onerror=alert(1)></style>",
        "<svg><foreignObject><style><!--</style><img src onerror=alert(1)>",
        "<xmp><p title=\"</xmp><img src onerror=alert(1)>\">", "<plaintext><img onerror=alert(1)>",
        "<textarea></textarea><img src onerror=alert(1)>", "<iframe srcdoc='<script>1</script>'>",
        "<template><script>alert(1)</script></template>", "<base href='javascript:'>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<a href=\"java\nscript:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt&colon;alert(1)\">x</a>", "<a href=\" \x01javascript:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>1</script>\">x</a>", "<a href=vbscript:x>x</a>",
        "<a href=\"https:javascript:alert(1)\">x</a>", "<a href='//evil.example'>x</a>",
        "<a href='https://x\"onclick=\"alert(1)'>x</a>", "<p id=cookie name=x style='a:b'>x</p>",
        "<p lang='\"><img src onerror=alert(1)>'>x", "<abbr title='\"><script>'>x</abbr>",
        "<!--><img src onerror=alert(1)>-->", "<!--x--!><img src onerror=alert(1)>",
        "<![CDATA[<img src onerror=alert(1)>]]>", "<?xml <img src onerror=alert(1)>?>",
        "<table><tr><td background=javascript:1>x", "<p data-block='\" onclick=x'>x</p>",
        "<img src='media:../../etc/passwd'>", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;script&amp;gt;", "<p><a href='https://a.bg'><a href='https://b.bg'>x</a></a></p>",
        "<svg><a><p>x</svg><style>y</style>", "<option><style></option></select><img src>");
    INFO(payload);
    const QString html = fixedPoint(QString::fromLatin1(payload));
    INFO(html.toStdString());
    CHECK(profileFaults(html).join(u'\n') == QString());
    static const QStringList kNever = {QStringLiteral("<script"), QStringLiteral("<img"),
                                       QStringLiteral("<svg"), QStringLiteral("<style"),
                                       QStringLiteral("javascript:alert(1)\"")};
    for (const QString& text : kNever) {
        CHECK_FALSE(html.contains(text, Qt::CaseInsensitive));
    }
}

TEST_CASE("foreign images are asked for in order, however long their data, and stand in figures") {
    const auto hash = MediaHash::fromString(QString(64, u'a'));
    const QString data = QStringLiteral("data:image/png;base64,") + QString(1'000'000, u'A');
    QStringList asked;
    const ImageResolver resolver = [&](const QString& source) {
        asked += source.left(30);
        return source.startsWith(u"cid:") ? std::nullopt : hash;
    };
    const auto body = sanitise(QStringLiteral("<img src='https://a.bg/x?a=1&amp;b=2'>t<img "
                                              "src='cid:1'><img src='") +
                                   data + QStringLiteral("' alt=y>"),
                               resolver);
    REQUIRE(body);
    CHECK(asked == QStringList{QStringLiteral("https://a.bg/x?a=1&b=2"), QStringLiteral("cid:1"),
                               data.left(30)});
    CHECK(body->html().count(QStringLiteral("<figure")) == 2);
    CHECK(body->html().contains(QStringLiteral("<img alt=\"y\" src=\"media:aaaa")));
}
