#include "html/sanitiser.h"

#include "support/catch.h"

#include <QRegularExpression>

using namespace vestitel;
using namespace vestitel::html;

namespace {

QString withoutIds(const QString& html) {
    static const QRegularExpression kIds(QStringLiteral(" data-block=\"[a-z0-9]+\""));
    return QString(html).remove(kIds);
}

/// The canonical form of `source`, without block ids, having checked that it is a fixed point.
QString canonical(const char* source) {
    const auto body = sanitise(QString::fromUtf8(source));
    REQUIRE(body);
    const auto again = sanitise(body->html());
    REQUIRE(again);
    CHECK(again->html() == body->html());
    return withoutIds(body->html());
}

const char* const kHash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

} // namespace

TEST_CASE("foreign elements become those of the profile") {
    struct Example {
        const char* source;
        const char* expected;
    };
    const Example example = GENERATE(
        Example{"text", "<p>text</p>"},
        Example{"<div>a<div>b</div>c</div>", "<p>a</p>\n<p>b</p>\n<p>c</p>"},
        Example{"<h1>a</h1><h5>b</h5>", "<h2>a</h2>\n<h3>b</h3>"},
        Example{"<p><b>a</b><i> b</i></p>", "<p><strong>a</strong><em> b</em></p>"},
        Example{"<p><em><strong>a</strong></em></p>", "<p><strong><em>a</em></strong></p>"},
        Example{"<p>a<br><br>b<br>c<br></p>", "<p>a</p>\n<p>b<br>c</p>"},
        Example{"<p> a\n b  <b> c</b></p>", "<p>a b <strong>c</strong></p>"},
        Example{"<p>&nbsp;</p><p></p><p>a&nbsp;b</p>", "<p>a\u00A0b</p>"},
        Example{"<pre>a\nb</pre>", "<p>a<br>b</p>"},
        Example{"<dl><dt>a<dd>b</dl>", "<p>a</p>\n<p>b</p>"},
        Example{"<ul><li>a<li><p>b</p><ul><li>c</ul></ul>",
                "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"},
        Example{"<ul><li><p>a<p>b</ul>", "<ul><li><p>a</p><p>b</p></li></ul>"},
        Example{"<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"},
        Example{"<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>"},
        Example{"<table><tr><th scope=row>a<td colspan=2>b</table>",
                "<table><tbody><tr><th scope=\"row\">a</th><td colspan=\"2\">b</td></tr></tbody>"
                "</table>"},
        Example{"<table><tr><td><h2>a</h2><table><tr><td>b</table>c</table>",
                "<h2>a</h2>\n<table><tbody><tr><td>b</td></tr></tbody></table>\n<p>c</p>"},
        Example{"<table><caption>c</caption><thead><tr><th>a</thead><tr><td>b</table>",
                "<table><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b"
                "</td></tr></tbody></table>"},
        Example{"<figure><img src=x><figcaption>a</figcaption></figure>", "<p>a</p>"},
        Example{"<b style='font-weight:normal'><p>a <span style='font-weight: 700'>b</span></b>",
                "<p>a <strong>b</strong></p>"},
        Example{"<a href='https://example.bg/a b'><p>x</p><p>y</p></a>",
                "<p><a href=\"https://example.bg/a%20b\">x</a></p>\n"
                "<p><a href=\"https://example.bg/a%20b\">y</a></p>"},
        Example{"<p lang=BG-bg>a <span lang='no such'>b</span> <span lang=EN>c</span></p>",
                "<p lang=\"bg-BG\">a b <span lang=\"en\">c</span></p>"},
        Example{"<p>1 < 2 &amp; 3 > 2</p>", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>"},
        Example{"<hr>a<hr>", "<hr>\n<p>a</p>\n<hr>"},
        Example{"<aside class='x note'><h2>a</h2>b</aside>",
                "<aside class=\"note\"><h3>a</h3><p>b</p></aside>"},
        Example{"a<script>b</script><style>c</style><svg><p>d</p></svg><select><option>e</select>f",
                "<p>af</p>"},
        Example{"a<svg>b", "<p>ab</p>"},
        Example{"<p>a<table><tr><td>b</table>",
                "<p>a</p>\n<table><tbody><tr><td>b</td></tr></tbody></table>"});
    CHECK(canonical(example.source) == QString::fromUtf8(example.expected));
}

TEST_CASE("a paragraph keeps its language where its item is missing") {
    CHECK(canonical("<ul><p lang=en>a</p></ul>") ==
          QStringLiteral("<ul><li><p lang=\"en\">a</p></li></ul>"));
    CHECK(canonical("<blockquote lang=bg><ul><p lang=en>a</ul></blockquote>") ==
          QStringLiteral(
              "<blockquote lang=\"bg\"><ul><li><p lang=\"en\">a</p></li></ul></blockquote>"));
}

TEST_CASE("an image of the archive stands in a figure, with its alternative text") {
    const QByteArray image = QByteArray("<img alt=\"x\" src=\"media:") + kHash + "\">";
    const QString figure =
        QStringLiteral("<figure>") + QString::fromLatin1(image) + QStringLiteral("</figure>");
    CHECK(canonical("<p><img src='media:0123456789abcdef0123456789abcdef0123456789abcdef0123456789"
                    "abcdef' alt=' x '></p>") == figure);
    CHECK(canonical((QByteArray("<p>a ") + image + " b</p>").constData()) ==
          QStringLiteral("<p>a b</p>\n") + figure);
    CHECK(canonical(
              (QByteArray("<figure class=left>") + image + "<figcaption>c</figcaption></figure>")
                  .constData())
              .startsWith(QStringLiteral("<figure class=\"left\"><img")));
    CHECK(canonical("<p>a<img src='data:image/png;base64,AAAA' alt='gone'></p>") ==
          QStringLiteral("<p>a</p>"));
}
