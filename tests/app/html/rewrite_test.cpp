#include "html/rewrite.h"
#include "html/sanitiser.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::html;

TEST_CASE("a page gets its own links and images, and no block ids") {
    const auto body = sanitise(
        QStringLiteral("<p data-block=p1><a href='https://gone.bg'>x</a> <a "
                       "href='https://kept.bg'>y</a></p><figure><img alt='a' src='media:%1'>"
                       "<figcaption>c</figcaption></figure><figure><img src='media:%2'>"
                       "<figcaption>left</figcaption></figure>")
            .arg(QString(64, u'a'), QString(64, u'b')));
    REQUIRE(body);
    Rewriting rewriting;
    rewriting.indent = 2;
    rewriting.link = [](const QString& target) -> std::optional<QString> {
        return target.contains(u"gone") ? std::nullopt
                                        : std::optional(target + QStringLiteral("?a&b"));
    };
    rewriting.image = [](const MediaHash& image) -> std::optional<ImageMarkup> {
        if (image.toString().startsWith(u'b')) {
            return std::nullopt;
        }
        return ImageMarkup{.source = QStringLiteral("../a.jpg"),
                           .sets =
                               [](const QString&) {
                                   return ImageSets{QStringLiteral("../a-480.jpg 480w"),
                                                    {},
                                                    QStringLiteral("100vw")};
                               },
                           .size = QSize(800, 600),
                           .lazy = true};
    };
    CHECK(rewrite(*body, rewriting) ==
          QStringLiteral(
              "  <p>x <a href=\"https://kept.bg?a&amp;b\">y</a></p>\n"
              "  <figure>\n"
              "    <img alt=\"a\" src=\"../a.jpg\" srcset=\"../a-480.jpg 480w\" sizes=\"100vw\" "
              "width=\"800\" height=\"600\" loading=\"lazy\">\n"
              "    <figcaption>c</figcaption>\n"
              "  </figure>\n"
              "  <p>left</p>\n"));
}

TEST_CASE("a picture that is there as WebP too is offered so first, in the sizes of its place") {
    const auto body = sanitise(QStringLiteral("<figure class=\"gallery\"><img alt='a' "
                                              "src='media:%1'></figure>")
                                   .arg(QString(64, u'a')));
    REQUIRE(body);
    Rewriting rewriting;
    rewriting.image = [](const MediaHash&) -> std::optional<ImageMarkup> {
        return ImageMarkup{.source = QStringLiteral("a.jpg"),
                           .sets =
                               [](const QString& place) {
                                   return ImageSets{QStringLiteral("a.jpg 480w, b.jpg 960w"),
                                                    QStringLiteral("a.webp 480w, b.webp 960w"),
                                                    place + u'!'};
                               },
                           .focus = {0.25, 0.5}};
    };
    CHECK(
        rewrite(*body, rewriting) ==
        QStringLiteral("<figure class=\"gallery\">\n"
                       "  <picture><source type=\"image/webp\" srcset=\"a.webp 480w, b.webp 960w\" "
                       "sizes=\"gallery!\"><img alt=\"a\" src=\"a.jpg\" srcset=\"a.jpg 480w, b.jpg "
                       "960w\" sizes=\"gallery!\" style=\"object-position:25% 50%\"></picture>\n"
                       "</figure>\n"));
}

TEST_CASE("a page writes an image's credit after its caption, and a gallery without gaps") {
    const QString hash(64, u'a');
    const auto body = sanitise(QStringLiteral("<figure class=\"gallery\"><img src=\"media:%1\">"
                                              "<figcaption>A</figcaption></figure>"
                                              "<figure class=\"gallery\"><img src=\"media:%1\">"
                                              "</figure><p>x</p>")
                                   .arg(hash));
    REQUIRE(body);
    Rewriting rewriting;
    rewriting.credit = [](const MediaHash&) {
        return QStringLiteral("Photo: B & C");
    };
    const QString page = rewrite(*body, rewriting);
    CHECK(page.contains(QStringLiteral("<figcaption>A Photo: B &amp; C</figcaption>")));
    CHECK(page.contains(QStringLiteral("<figcaption>Photo: B &amp; C</figcaption>")));
    CHECK(page.contains(QStringLiteral("</figure><figure class=\"gallery\">")));
    rewriting.creditClass = QStringLiteral("c");
    CHECK(rewrite(*body, rewriting).contains(QStringLiteral("A <span class=\"c\">Photo: B")));
}
