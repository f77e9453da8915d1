#include "posts_panel/marked_text.h"

#include "support/catch.h"

using namespace vestitel::posts_panel;

TEST_CASE("marks become places in the text, and escaped characters themselves") {
    const MarkedText text = fromMarkup(QStringLiteral(
        "… <mark>проекта</mark> &amp; &lt;b&gt; на <mark>млади</mark> &quot;хора&quot;"));
    CHECK(text.text == QStringLiteral("… проекта & <b> на млади \"хора\""));
    REQUIRE(text.marks.size() == 2);
    CHECK(text.text.mid(text.marks[0].start, text.marks[0].length) == QStringLiteral("проекта"));
    CHECK(text.text.mid(text.marks[1].start, text.marks[1].length) == QStringLiteral("млади"));
}

TEST_CASE("any text comes back from its escaped form") {
    for (const QString& text : {QStringLiteral("a < b && c > \"d\""), QStringLiteral("&amp;lt;"),
                                QStringLiteral("&"), QString(), QStringLiteral("край&")}) {
        CHECK(fromMarkup(text.toHtmlEscaped()).text == text);
    }
}
