#include "importing/wordpress_text.h"

#include "html/body_text.h"
#include "html/foreign_images.h"
#include "html/sanitiser.h"

#include "support/catch.h"

#include <QRegularExpression>

using namespace vestitel;

namespace {

importing::WordPressMedia media() {
    importing::WordPressMedia media{QString()};
    for (int i = 1; i <= 3; ++i) {
        importing::WordPressItem item;
        item.id = QString::number(i);
        item.parent = QStringLiteral("7");
        item.attachment = QStringLiteral("https://a.example/wp-content/uploads/%1.jpg").arg(i);
        item.excerpt = QStringLiteral("Надпис %1").arg(i);
        item.meta[QStringLiteral("_wp_attachment_image_alt")] = QStringLiteral("Снимка %1").arg(i);
        media.add(item);
    }
    return media;
}

importing::WordPressText read(const QString& content) {
    return importing::readWordPressText(content, QStringLiteral("7"), media());
}

/// The canonical body of a content, without block ids, a block a line; every picture stands.
QString bodyOf(const QString& content) {
    const auto body = html::sanitise(read(content).markup, [](const QString&) {
        return MediaHash::fromString(QString(64, u'a'));
    });
    REQUIRE(body);
    static const QRegularExpression kNoise(
        QStringLiteral(" data-block=\"[^\"]*\"| src=\"media:a+\""));
    return QString(body->html()).remove(kNoise);
}

} // namespace

TEST_CASE("blank lines of the classic editor part paragraphs, single ones break lines") {
    CHECK(bodyOf(QStringLiteral("Първи\r\nред\r\n\r\nВтори <strong>абзац</strong>\n\nтрети")) ==
          QStringLiteral("<p>Първи<br>ред</p>\n<p>Втори <strong>абзац</strong></p>\n<p>трети</p>"));
    CHECK(bodyOf(QStringLiteral(
              "а\n\n<ul>\n<li>едно</li>\n\n<li>две</li>\n</ul>\nб\n<h2>в</h2>\nг")) ==
          QStringLiteral(
              "<p>а</p>\n<ul><li>едно</li><li>две</li></ul>\n<p>б</p>\n<h2>в</h2>\n<p>г</p>"));
    CHECK(bodyOf(QStringLiteral("а<br />\nб\n<!--more-->\nв")) ==
          QStringLiteral("<p>а<br>б</p>\n<p>в</p>"));
    CHECK(bodyOf(QStringLiteral("<p>вече\nабзац</p>")) == QStringLiteral("<p>вече<br>абзац</p>"));
}

TEST_CASE("what the block editor wrote is taken as it is") {
    CHECK(
        bodyOf(QStringLiteral("<!-- wp:paragraph -->\n<p>Един\nред</p>\n<!-- /wp:paragraph -->\n\n"
                              "<!-- wp:heading {\"level\":3} -->\n<h3>Глава</h3>\n"
                              "<!-- /wp:heading -->\n<!-- wp:latest-posts /-->")) ==
        QStringLiteral("<p>Един ред</p>\n<h2>Глава</h2>"));
    CHECK(
        bodyOf(QStringLiteral("<!-- wp:table --><figure class=\"wp-block-table\"><table><tbody><tr>"
                              "<td>а</td></tr></tbody></table></figure><!-- /wp:table -->"))
            .startsWith(QStringLiteral("<table>")));
    CHECK(bodyOf(QStringLiteral("<!-- wp:freeform -->\nстар\n\nтекст\n<!-- /wp:freeform -->")) ==
          QStringLiteral("<p>стар</p>\n<p>текст</p>"));
}

TEST_CASE("galleries of blocks become pictures one after the other, with their captions") {
    const QString old = bodyOf(QStringLiteral(
        "<!-- wp:gallery --><figure class=\"wp-block-gallery columns-2\"><ul "
        "class=\"blocks-gallery-"
        "grid\"><li class=\"blocks-gallery-item\"><figure><img src=\"1.jpg\" alt=\"А\"><figcaption>"
        "Едно</figcaption></figure></li><li class=\"blocks-gallery-item\"><figure><img "
        "src=\"2.jpg\" "
        "alt=\"Б\"></figure></li></ul></figure><!-- /wp:gallery --><p>край</p>"));
    const QString now = bodyOf(QStringLiteral(
        "<!-- wp:gallery --><figure class=\"wp-block-gallery has-nested-images\"><!-- wp:image -->"
        "<figure class=\"wp-block-image\"><img src=\"1.jpg\" "
        "alt=\"А\"><figcaption>Едно</figcaption>"
        "</figure><!-- /wp:image --><figure class=\"wp-block-image\"><img src=\"2.jpg\" alt=\"Б\">"
        "</figure></figure><!-- /wp:gallery --><p>край</p>"));
    CHECK(now == old);
    CHECK(now.count(QStringLiteral("<figure")) == 2);
    CHECK(now.contains(QStringLiteral("<figcaption>Едно</figcaption>")));
    CHECK(now.endsWith(QStringLiteral("<p>край</p>")));
}

TEST_CASE("a caption's shortcode becomes a figure with its side") {
    const QString body = bodyOf(QStringLiteral(
        "Преди\n\n[caption id=\"attachment_1\" align=\"alignleft\" width=\"300\"]<a href=\"x\">"
        "<img src=\"1.jpg\" alt=\"Поле\" /></a> Полето <em>напролет</em>[/caption]\n\nСлед"));
    CHECK(body ==
          QStringLiteral("<p>Преди</p>\n<figure class=\"left\"><img alt=\"Поле\"><figcaption>"
                         "Полето <em>напролет</em></figcaption></figure>\n<p>След</p>"));
}

TEST_CASE("a gallery's shortcode brings its pictures, or all that were uploaded to the post") {
    const QString named = read(QStringLiteral("[gallery ids=\"3, 1\"]")).markup;
    CHECK(named.indexOf(QStringLiteral("3.jpg")) < named.indexOf(QStringLiteral("1.jpg")));
    CHECK(named.contains(QStringLiteral("alt=\"Снимка 3\"")));
    CHECK(named.contains(QStringLiteral("Надпис 1")));
    CHECK(read(QStringLiteral("[gallery]")).markup.count(QStringLiteral("<img")) == 3);
    CHECK(read(QStringLiteral("[gallery ids=\"99\"]")).leftOut ==
          QStringList{QStringLiteral("gallery")});
}

TEST_CASE("embedded films and addresses alone on a line become links") {
    for (const char* content :
         {"[embed]https://youtu.be/abc[/embed]", "а\n\nhttps://youtu.be/abc\n\nб",
          "<!-- wp:embed --><figure class=\"wp-block-embed\"><div "
          "class=\"wp-block-embed__wrapper\">\n"
          "https://youtu.be/abc\n</div></figure><!-- /wp:embed -->",
          "[video src=\"https://youtu.be/abc\"][/video]"}) {
        INFO(content);
        CHECK(bodyOf(QString::fromUtf8(content))
                  .contains(
                      QStringLiteral("<a href=\"https://youtu.be/abc\">https://youtu.be/abc</a>")));
    }
    CHECK(
        bodyOf(QStringLiteral("<iframe src=\"https://www.youtube.com/embed/a-1?rel=0\"></iframe>"))
            .contains(QStringLiteral("href=\"https://www.youtube.com/watch?v=a-1\"")));
    CHECK(bodyOf(QStringLiteral("вижте https://a.example и")) ==
          QStringLiteral("<p>вижте https://a.example и</p>"));
}

TEST_CASE("other shortcodes go and are named, what stands between them stays") {
    const auto text = read(QStringLiteral(
        "[vc_row][vc_column "
        "width=\"1/2\"][vc_column_text]Думи[/vc_column_text][/vc_column][/vc_row]"
        "[contact-form-7 id=\"5\" title=\"Форма\"] [su_button url=\"x\"]Още[/su_button]"));
    CHECK_FALSE(text.markup.contains(u'['));
    CHECK(text.markup.contains(QStringLiteral("Думи")));
    CHECK(text.markup.contains(QStringLiteral("Още")));
    CHECK(text.leftOut ==
          QStringList{QStringLiteral("contact-form-7"), QStringLiteral("su_button")});
}

TEST_CASE("brackets that are no shortcodes stay") {
    for (const char* content : {"виж [1] и [2, 3]", "[sic]", "[бележка на редактора]", "[note]",
                                "it's [it's here] done"}) {
        const auto text = read(QString::fromUtf8(content));
        CHECK(text.markup == QString::fromUtf8(content));
        CHECK(text.leftOut.isEmpty());
    }
    CHECK(read(QStringLiteral("[[gallery]]")).markup == QStringLiteral("[gallery]"));
}

TEST_CASE("a text of qTranslate comes apart by language") {
    for (const char* text :
         {"[:bg]Добър ден[:en]Good day[:]", "<!--:bg-->Добър ден<!--:--><!--:en-->Good "
                                            "day<!--:-->"}) {
        const auto languages = importing::languagesOf(QString::fromUtf8(text));
        REQUIRE(languages.size() == 2);
        CHECK(languages.at(QStringLiteral("bg")) == QStringLiteral("Добър ден"));
        CHECK(languages.at(QStringLiteral("en")) == QStringLiteral("Good day"));
    }
    CHECK(importing::languagesOf(QStringLiteral("Обикновен [текст]")).empty());
}
