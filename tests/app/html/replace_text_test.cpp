#include "html/body_text.h"
#include "html/replace_text.h"
#include "html/sanitiser.h"
#include "markup_generator.h"
#include "profile_checker.h"

#include "support/catch.h"

#include <random>

using namespace vestitel;
using namespace vestitel::html;
using test::MarkupGenerator;

namespace {

constexpr int kDocuments = 1000;

TextChooser every(const QString& sought) {
    return [sought](const QString& text) {
        std::vector<TextRange> places;
        for (qsizetype at = text.indexOf(sought); at >= 0;
             at = text.indexOf(sought, at + sought.size())) {
            places.push_back({at, at + sought.size()});
        }
        return places;
    };
}

QString replaced(const QString& markup, const QString& sought, const QString& text) {
    const auto body = sanitise(markup);
    REQUIRE(body);
    const auto result = replaceText(*body, every(sought), text);
    REQUIRE(result);
    return result->body.html();
}

/// Ranges at random that hold no line break.
TextChooser anything(std::mt19937& random) {
    return [&random](const QString& text) {
        std::vector<TextRange> places;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype begin = at + static_cast<qsizetype>(random() % 4);
            const qsizetype end = begin + 1 + static_cast<qsizetype>(random() % 5);
            if (end > text.size()) {
                break;
            }
            if (!text.mid(begin, end - begin).contains(QChar::ObjectReplacementCharacter)) {
                places.push_back({begin, end});
            }
            at = end;
        }
        return places;
    };
}

} // namespace

TEST_CASE("a match that crosses marks keeps those of what stays, and begins with its first ones") {
    const QString markup =
        QStringLiteral("<p data-block=\"a\">Нова <strong>къ</strong>ща в <em>Троян</em></p>");
    CHECK(replaced(markup, QStringLiteral("къща"), QStringLiteral("сграда")) ==
          QStringLiteral("<p data-block=\"a\">Нова <strong>сград</strong>а в <em>Троян</em></p>"));
    CHECK(replaced(markup, QStringLiteral("къща"), QStringLiteral("къщата")) ==
          QStringLiteral("<p data-block=\"a\">Нова <strong>къ</strong>щата в <em>Троян</em></p>"));
    CHECK(replaced(markup, QStringLiteral("ща в Троян"), QStringLiteral("ща в Ловеч")) ==
          QStringLiteral("<p data-block=\"a\">Нова <strong>къ</strong>ща в <em>Ловеч</em></p>"));
    CHECK(replaced(markup, QStringLiteral("Нова къща"), QString()) ==
          QStringLiteral("<p data-block=\"a\">в <em>Троян</em></p>"));
}

TEST_CASE("a link goes on through a word that is replaced within it") {
    CHECK(
        replaced(QStringLiteral("<p data-block=\"a\"><a href=\"https://a.bg\">стар адрес</a></p>"),
                 QStringLiteral("стар"), QStringLiteral("нов")) ==
        QStringLiteral("<p data-block=\"a\"><a href=\"https://a.bg\">нов адрес</a></p>"));
}

TEST_CASE("what is put in is text, whatever it looks like") {
    CHECK(replaced(QStringLiteral("<p data-block=\"a\">x</p>"), QStringLiteral("x"),
                   QStringLiteral("<b>&amp;</b>")) ==
          QStringLiteral("<p data-block=\"a\">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>"));
}

TEST_CASE("titles and leads change by the same places") {
    CHECK(replacedIn(QStringLiteral("една и една"), {{0, 4}, {7, 11}}, QStringLiteral("две")) ==
          QStringLiteral("две и две"));
}

TEST_CASE("whatever is replaced by whatever, the result is canonical and the rest is as it was") {
    MarkupGenerator generator(1126);
    std::mt19937 random(1126);
    for (int i = 0; i < kDocuments; ++i) {
        const auto body = sanitise(generator.next());
        REQUIRE(body);
        INFO("document " << i << ": " << body->html().toStdString());
        const QString text =
            QStringLiteral("я<&🙂 \u00a0z").left(static_cast<int>(random() % 9));
        const bool halvesPair = !text.isEmpty() && text.back().isHighSurrogate();
        const auto result = replaceText(*body, anything(random), halvesPair ? QString() : text);
        REQUIRE(result);
        const QString html = result->body.html();
        const auto again = sanitise(html);
        REQUIRE(again);
        REQUIRE(again->html() == html);
        REQUIRE(test::profileFaults(html).join(u'\n') == QString());
        for (const ReplacedPassage& passage : result->passages) {
            REQUIRE(replacedIn(passage.before, passage.places, halvesPair ? QString() : text) ==
                    passage.after);
        }
    }
}

TEST_CASE("blocks without a match stay byte for byte") {
    MarkupGenerator generator(77);
    for (int i = 0; i < kDocuments; ++i) {
        const auto body = sanitise(generator.next());
        REQUIRE(body);
        const QStringList before = body->html().split(u'\n');
        const auto result = replaceText(*body, every(QStringLiteral("t3")), QStringLiteral("q"));
        REQUIRE(result);
        const QStringList after = result->body.html().split(u'\n');
        REQUIRE(before.size() == after.size());
        for (qsizetype at = 0; at < before.size(); ++at) {
            if (!before[at].contains(u't') || before[at] == after[at]) {
                continue;
            }
            INFO(before[at].toStdString() << "\n" << after[at].toStdString());
            REQUIRE(after[at].contains(u'q'));
        }
    }
}

TEST_CASE("a replacement of letters is taken back by the opposite one, with every mark") {
    MarkupGenerator generator(31);
    for (int i = 0; i < kDocuments; ++i) {
        const auto body = sanitise(generator.next());
        REQUIRE(body);
        const auto there = replaceText(*body, every(QStringLiteral("t")), QStringLiteral("Ж"));
        REQUIRE(there);
        const auto back = replaceText(there->body, every(QStringLiteral("Ж")), QStringLiteral("t"));
        REQUIRE(back);
        INFO(there->body.html().toStdString());
        REQUIRE(back->body.html() == body->html());
        const auto same = replaceText(*body, every(QStringLiteral("t")), QStringLiteral("t"));
        REQUIRE(same);
        REQUIRE(same->passages.empty());
        REQUIRE(same->body.html() == body->html());
    }
}
