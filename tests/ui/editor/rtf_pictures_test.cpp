#include "editor/clipping.h"
#include "editor/rtf_pictures.h"

#include "support/catch.h"

#include <QMimeData>

using namespace vestitel;
using namespace vestitel::editor;

namespace {

using Format = RtfPicture::Format;

QByteArray rtf(const QByteArray& content) {
    return "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}{\\stylesheet{\\s0 Normal;}}" + content +
           "}";
}

/// As Word writes a picture in the line: the picture, and a metafile of it for older readers.
QByteArray inLine(const QByteArray& blip, const QByteArray& bytes) {
    return "{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn fLine}{\\sv 0}}}\\picscalex100"
           "\\picw100\\pich75\\picwgoal1500\\pichgoal1125\\" +
           blip + "\\bliptag-12345{\\*\\blipuid 00ffabcdef0011223344556677889900}\r\n" +
           bytes.toHex().insert(2, "\r\n") +
           "}}{\\nonshppict{\\pict\\picw100\\wmetafile8 0100090000}}";
}

} // namespace

TEST_CASE("pictures of RTF come in order, once each, with their bytes") {
    const auto pictures =
        rtfPictures(rtf("\\pard Text {\\*\\bkmkstart x}" + inLine("pngblip", "\x89PNG-one") +
                        "\\par " + inLine("jpegblip", "\xFF\xD8two") + "{\\pict\\wmetafile8 0102}" +
                        "{\\pict\\emfblip 0102}{\\pict\\pngblip\\bin5 a}{\\\\b \\'7d}"));
    REQUIRE(pictures.size() == 5);
    CHECK(pictures[0].format == Format::Png);
    CHECK(pictures[0].bytes == QByteArray("\x89PNG-one"));
    CHECK(pictures[0].name() == QStringLiteral("image.png"));
    CHECK(pictures[1].format == Format::Jpeg);
    CHECK(pictures[1].bytes == QByteArray("\xFF\xD8two"));
    CHECK_FALSE(pictures[2].isUsable());
    CHECK_FALSE(pictures[3].isUsable());
    CHECK(pictures[4].bytes == QByteArray("a}{\\\\"));
}

TEST_CASE("pictures that are not in the text are passed over, floating ones are taken") {
    const QByteArray picture = "{\\pict\\pngblip 0102}";
    CHECK(rtfPictures(rtf("{\\header " + picture + "}{\\footerf " + picture + "}{\\*\\listpicture" +
                          picture + "}{\\*\\background{\\shp" + picture + "}}{\\*\\unknown " +
                          picture + "}"))
              .empty());
    const auto floating =
        rtfPictures(rtf("{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn pib}{\\sv " + picture +
                        "}}}{\\shprslt{\\pict\\wmetafile8 01}}}{\\object\\objemb{\\*\\objdata "
                        "0105000002}{\\result " +
                        picture + "}}"));
    REQUIRE(floating.size() == 2);
    CHECK(floating[0].bytes == QByteArray("\x01\x02"));
}

TEST_CASE("damaged RTF gives no more than what it holds") {
    CHECK(rtfPictures("no rtf {\\pict\\pngblip 01}").empty());
    CHECK(rtfPictures({}).empty());
    CHECK(rtfPictures("{\\rtf1{\\pict\\pngblip 0102").empty());
    CHECK(rtfPictures("{\\rtf1{\\pict\\pngblip\\bin99999999999999999999 ab").empty());
    CHECK(rtfPictures("{\\rtf1{\\pict\\pngblip\\bin-5 0102}}").size() == 1);
    CHECK(rtfPictures("{\\rtf1" + QByteArray("{").repeated(1'000'000)).empty());
    CHECK(rtfPictures("{\\rtf1" + QByteArray("}\\").repeated(100'000) + "'").empty());
}

TEST_CASE("images that Word's HTML names by file come from the RTF beside it, in order") {
    QMimeData data;
    data.setHtml(QStringLiteral(
        "<p>a<img width=1 src=\"cid:pixel\"><img src=\"file:///C:/Temp/clip_image001.png\">b<img "
        "src='file:///C:/Temp/clip_image002.emz'><img src=\"https://example.org/far.png\">"
        "<img src=\"file:///C:/Temp/clip_image003.jpg\"><img alt='🎉' src='https://e.org/e.png'>"));
    SECTION("as many as there are in the RTF") {
        data.setData(QStringLiteral("text/rtf"),
                     rtf("{\\pict\\pngblip 0a}" + inLine("pngblip", "one") +
                         "{\\pict\\emfblip 01}" + inLine("jpegblip", "three"))
                         .replace("{\\pict\\pngblip 0a}", ""));
        data.setHtml(data.html().replace(QStringLiteral("cid:pixel"), QStringLiteral("x:pixel")));
        const auto clipping = clippingOf(data, PasteMode::Formatted);
        REQUIRE(clipping);
        REQUIRE(clipping->images.size() == 4);
        CHECK(clipping->images[0].image.bytes == QByteArray("one"));
        CHECK(clipping->images[0].image.name == QStringLiteral("image.png"));
        CHECK(clipping->images[3].image.bytes == QByteArray("three"));
        CHECK(clipping->leftOut == 2);
        CHECK(clipping->drawings == 1);
        CHECK(clipping->missing == 0);
    }
    SECTION("none where the RTF has another number of them") {
        data.setData(QStringLiteral("application/rtf"), rtf(inLine("pngblip", "one")));
        const auto clipping = clippingOf(data, PasteMode::Formatted);
        REQUIRE(clipping);
        CHECK(clipping->missing == 3);
        CHECK(clipping->leftOut == 4);
    }
}

TEST_CASE("a picture that Word's HTML holds as vector graphics only comes from the RTF, too") {
    const QString shape = QStringLiteral(
        "<v:shape alt='x'><v:imagedata src=\"file:///C:/clip_image001.png\"/></v:shape>");
    QMimeData data;
    data.setData(QStringLiteral("text/rtf"), rtf(inLine("pngblip", "one")));
    SECTION("by itself") {
        data.setHtml(QStringLiteral("<p>") + shape + QStringLiteral("a</p>"));
    }
    SECTION("not a second time, where an image stands beside it") {
        data.setHtml(QStringLiteral("<p><!--[if gte vml 1]>") + shape +
                     QStringLiteral("<![endif]--><![if !vml]><img "
                                    "src=\"file:///C:/clip_image002.png\" v:shapes=\"x\">a</p>"));
    }
    SECTION("not from a comment") {
        data.setHtml(QStringLiteral("<!--") + shape +
                     QStringLiteral("--><p>a<img src=\"file:///C:/a.png\"></p>"));
    }
    const auto clipping = clippingOf(data, PasteMode::Formatted);
    REQUIRE(clipping);
    REQUIRE(clipping->images.size() == 1);
    CHECK(clipping->images[0].image.bytes == QByteArray("one"));
}

TEST_CASE("shapes that Word drew for its HTML alone take no picture of the RTF") {
    const QString vml = QStringLiteral(
        "<!--[if gte vml 1]><v:group id=\"Group_x0020_1\"><v:rect id=\"Box_x0020_2\"/><v:shape "
        "id=\"Photo_x0020_in\"><v:imagedata src=\"file:///C:/in.png\"/></v:shape></v:group>"
        "<v:oval id=Circle_x0020_3 /><v:shape\n id=\"Photo_x0020_4\" type=\"#_x0000_t75\">"
        "<v:imagedata src=\"file:///C:/image001.jpg\" o:title=\"\"/></v:shape>"
        "<v:shape id=\"Arrow_x0020_5\" type=\"#_x0000_t13\"/><![endif]-->");
    const auto image = [](const char* shapes) {
        return QStringLiteral("<img src=\"file:///C:/Temp/clip.png\" v:shapes=\"%1\">")
            .arg(QLatin1String(shapes));
    };
    QMimeData data;
    data.setHtml(QStringLiteral("<p>a") + vml + image("Group_x0020_1 Box_x0020_2 Photo_x0020_in") +
                 image("Circle_x0020_3") + image("Photo_x0020_4") + image("Arrow_x0020_5") +
                 QStringLiteral("</p>"));
    SECTION("the one picture is found by what the others are") {
        data.setData(QStringLiteral("text/rtf"), rtf(inLine("jpegblip", "photo")));
        const auto clipping = clippingOf(data, PasteMode::Formatted);
        REQUIRE(clipping);
        REQUIRE(clipping->images.size() == 4);
        CHECK(clipping->images[2].image.bytes == QByteArray("photo"));
        CHECK(clipping->drawings == 3);
        CHECK(clipping->leftOut == 3);
    }
    SECTION("where the RTF has one for each, each gets its own") {
        data.setData(QStringLiteral("text/rtf"),
                     rtf(inLine("pngblip", "1") + inLine("pngblip", "2") + inLine("pngblip", "3") +
                         inLine("pngblip", "4")));
        const auto clipping = clippingOf(data, PasteMode::Formatted);
        REQUIRE(clipping);
        CHECK(clipping->leftOut == 0);
        CHECK(clipping->images[3].image.bytes == QByteArray("4"));
    }
}
