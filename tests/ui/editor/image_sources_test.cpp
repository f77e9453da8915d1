#include "editor/image_sources.h"

#include "support/catch.h"

#include <QStringList>

using namespace vestitel::editor;

namespace {

QStringList sourcesIn(const char* html) {
    const QString text = QString::fromUtf8(html);
    QStringList sources;
    for (const ImageSource& source : imageSources(text)) {
        sources.append(text.mid(source.offset, source.length));
    }
    return sources;
}

} // namespace

TEST_CASE("the address of an image is found however its tag is written") {
    const QStringList expected{QStringLiteral("a.png")};
    for (const char* html :
         {"<img src=\"a.png\">", "<IMG SRC='a.png'>", "<img src=a.png>", "<img/src=a.png>",
          "<img alt='x > y' src = \"a.png\" />", "<img\nsrc\n=\n\"a.png\"", "<img = src=a.png>",
          "<p><img hidden src=a.png class=x></p>", "<img data-src=b.png src=a.png src=c.png>"}) {
        INFO(html);
        CHECK(sourcesIn(html) == expected);
    }
}

TEST_CASE("what is no image, or has no address, gives none") {
    for (const char* html :
         {"", "<img", "<img>", "<image src=a>", "<imgsrc=a>", "<img src>", "<img src=>",
          "<img src=\"\">", "<img alt='src=a.png'>", "img src=a"}) {
        INFO(html);
        CHECK(sourcesIn(html).isEmpty());
    }
}

TEST_CASE("images are found in their order and a torn tag ends the search in bounded time") {
    CHECK(sourcesIn("<img src=1><p>x</p><img src='2'><img src=\"3\">") ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    const QString many = QStringLiteral("<img src=\"").repeated(100'000);
    CHECK(imageSources(many).size() < 100'001);
}

TEST_CASE("tags, comments and style sheets are no text") {
    CHECK_FALSE(
        hasVisibleText(QStringLiteral("<html><head><style>p{}</style></"
                                      "head><body><!--StartFragment--><img src=x>&nbsp;</body>")));
    CHECK(hasVisibleText(QStringLiteral("<p>дума</p>")));
}
