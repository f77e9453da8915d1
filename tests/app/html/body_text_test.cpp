#include "html/body_text.h"
#include "html/sanitiser.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::html;

namespace {

Body bodyOf(const QString& html) {
    const auto body = sanitise(html);
    REQUIRE(body);
    return *body;
}

const QString kHash(64, u'a');

} // namespace

TEST_CASE("text, captions and alternative texts come apart") {
    const BodyText texts = bodyText(
        bodyOf(QStringLiteral("<h2>Т</h2><p>a <b>b</b>c<br>d</p><ul><li>e</li></ul><figure><img "
                              "alt='alt' src='media:%1'><figcaption>cap</figcaption></figure>"
                              "<table><caption>tab</caption><tr><td>f</table>")
                   .arg(kHash)));
    CHECK(texts.text == QStringLiteral("Т\na bc d\ne\nf"));
    CHECK(texts.captions == QStringLiteral("cap\ntab"));
    CHECK(texts.altTexts == QStringLiteral("alt"));
}

TEST_CASE("plain text sets paragraphs, lists and tables as people do") {
    CHECK(plainText(bodyOf(QStringLiteral(
              "<h2>H</h2><p>a<br>b</p><ol start=3><li>x<ul><li>y</ul><li>z</ol><blockquote>q"
              "</blockquote><table><tr><td>1<td>2<tr><td>3<td>4</table>"))) ==
          QStringLiteral("H\n\na\nb\n\n3. x\n   - y\n4. z\n\nq\n\n1\t2\n3\t4"));
    CHECK(plainText(Body()) == QString());
}

TEST_CASE("words are counted as people count them") {
    struct Example {
        const char* text;
        int words;
    };
    const Example example =
        GENERATE(Example{"", 0}, Example{"Гости от Казахстан", 3}, Example{"е-mail", 1},
                 Example{"2014–2020", 1}, Example{"2014 – 2020", 2}, Example{"„МИГ-Лясковец“.", 1},
                 Example{"1.5, 10:30", 2}, Example{"край.Начало", 1}, Example{"a... b", 2},
                 Example{"a\nb\u00A0c", 3}, Example{"— * —", 0}, Example{"и\u0306", 1});
    CHECK(countWords(QString::fromUtf8(example.text)).words == example.words);
    CHECK(countWords(QStringLiteral("аб\nв ") + QString::fromUtf16(u"\U0001F600")).characters == 5);
}

TEST_CASE("media and linked posts are found, in order, each once") {
    const QString post = QStringLiteral("6f1c0000-0000-4000-8000-000000000001");
    const Body body = bodyOf(QStringLiteral("<ul><li><a href='media:%2'>x</a><a href='post:%3'>p"
                                            "</a></ul><img src='media:%1'><img src='media:%2'>"
                                            "<p><a href='post:%3'>p</a>")
                                 .arg(kHash, QString(64, u'b'), post));
    const auto media = mediaOf(body);
    REQUIRE(media.size() == 2);
    CHECK(media[0].toString() == QString(64, u'b'));
    CHECK(media[1].toString() == kHash);
    const auto posts = linkedPostsOf(body);
    REQUIRE(posts.size() == 1);
    CHECK(posts[0].toString() == post);
}
