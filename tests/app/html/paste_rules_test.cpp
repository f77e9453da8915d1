#include "html/foreign_images.h"
#include "html/sanitiser.h"

#include "app/html/markup_generator.h"
#include "app/html/profile_checker.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <random>

using namespace vestitel;
using namespace vestitel::html;
using vestitel::test::profileFaults;

namespace {

QString plain(const QString& source) {
    const auto body = sanitise(source);
    REQUIRE(body);
    static const QRegularExpression kIds(QStringLiteral(" data-block=\"[a-z0-9]+\""));
    return QString(body->html()).remove(kIds);
}

QString item(const QString& marker, int level, const QString& text) {
    return QStringLiteral("<p class=MsoListParagraph style='mso-list:l0 level%1 lfo1'><span "
                          "style='mso-list:Ignore'>%2<span style='font:7.0pt \"Times New "
                          "Roman\"'>&nbsp;&nbsp; </span></span>%3</p>")
        .arg(level)
        .arg(marker, text);
}

} // namespace

TEST_CASE("a marker's text says of which kind a list is and where it starts") {
    struct Example {
        const char* marker;
        const char* list;
    };
    const Example example = GENERATE(
        Example{"·", "<ul>"}, Example{"o", "<ul>"}, Example{"-", "<ul>"}, Example{"§", "<ul>"},
        Example{"1.", "<ol>"}, Example{"7)", "<ol start=\"7\">"},
        Example{"(2)", "<ol start=\"2\">"}, Example{"1.2.3.", "<ol start=\"3\">"},
        Example{"a)", "<ol type=\"a\">"}, Example{"C.", "<ol start=\"3\" type=\"A\">"},
        Example{"i.", "<ol type=\"i\">"}, Example{"IV.", "<ol start=\"4\" type=\"I\">"},
        Example{"xii)", "<ol start=\"12\" type=\"i\">"},
        Example{"в)", "<ol start=\"3\" type=\"a\">"}, Example{"Б.", "<ol start=\"2\" type=\"A\">"});
    INFO(example.marker);
    CHECK(plain(item(QString::fromUtf8(example.marker), 1, QStringLiteral("x"))) ==
          QString::fromUtf8(example.list) + QStringLiteral("<li>x</li>") +
              QString::fromUtf8(example.list)
                  .mid(0, 3)
                  .replace(QStringLiteral("<"), QStringLiteral("</")) +
              u'>');
}

TEST_CASE("a letter is read as the list goes on: h, i, j are no Roman one") {
    QString source;
    for (const char* const marker : {"g)", "h)", "i)", "j)"}) {
        source += item(QString::fromLatin1(marker), 1, QStringLiteral("x"));
    }
    CHECK(plain(source) == QStringLiteral("<ol start=\"7\" type=\"a\"><li>x</li><li>x</li><li>x"
                                          "</li><li>x</li></ol>"));
}

TEST_CASE("lists made of levels have as many items as the source, each at its depth") {
    std::mt19937 random(11);
    const auto below = [&random](int limit) {
        return int(random() % unsigned(limit));
    };
    for (int i = 0; i < 500; ++i) {
        QString source;
        QStringList words;
        for (int n = 1 + below(20); n > 0; --n) {
            const QString word = QStringLiteral("w%1").arg(n);
            words += word;
            source += item(below(2) == 0 ? QStringLiteral("·") : QStringLiteral("%1.").arg(n),
                           1 + below(9), word);
        }
        INFO(source.toStdString());
        const auto body = sanitise(source);
        REQUIRE(body);
        INFO(body->html().toStdString());
        CHECK(body->html().count(QStringLiteral("<li>")) == words.size());
        CHECK(profileFaults(body->html()).join(u'\n') == QString());
        qsizetype at = 0;
        for (const QString& word : words) {
            at = body->html().indexOf(QRegularExpression(word + QStringLiteral("\\b")), at);
            REQUIRE(at >= 0);
        }
    }
}

TEST_CASE("in what the rules for foreign text made they find nothing left to do") {
    test::MarkupGenerator generator(42);
    for (int i = 0; i < 3000; ++i) {
        const QString source = generator.next().remove(QStringLiteral("data-block"));
        INFO("document " << i << ": " << source.toStdString());
        const QString once = plain(source);
        INFO(once.toStdString());
        CHECK(plain(once) == once);
    }
}

TEST_CASE("canonical text with ids is not touched by the rules for foreign text") {
    const QString canonical = QStringLiteral(
        "<h2 data-block=\"a\"><strong>Bold</strong></h2>\n<p data-block=\"b\"><a href=\""
        "https://example.bg/?fbclid=1\">x</a>a\u00A0b</p>\n<table data-block=\"c\"><tbody><tr><td>"
        "<strong>A</strong></td><td><strong>B</strong></td></tr><tr><td>1</td><td></td></tr>"
        "</tbody></table>");
    const auto body = sanitise(canonical);
    REQUIRE(body);
    CHECK((body->html() == canonical));
}

TEST_CASE("programs' pieces in any order and unclosed give a body of the profile that stays") {
    const QStringList pieces = {
        QStringLiteral("<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"),
        QStringLiteral("<span style='mso-list:Ignore'>1."),
        QStringLiteral("<span style='font:7.0pt \"Times New Roman\"'>&nbsp;"),
        QStringLiteral("<p class=MsoQuote>"),
        QStringLiteral("<p class=MsoCaption>"),
        QStringLiteral("<p class=MsoTitle>"),
        QStringLiteral("<p class=MsoListContinue>"),
        QStringLiteral("<a href='#_ftn1'>[1]</a>"),
        QStringLiteral("<a href='#_ftnref1'>[1]"),
        QStringLiteral("<div style='mso-element:footnote-list'><hr>"),
        QStringLiteral("<div style='mso-element:footnote' id=ftn1>"),
        QStringLiteral("<span style='mso-element:field-begin'>"),
        QStringLiteral("<span style='mso-element:field-separator'>"),
        QStringLiteral("<ul>"),
        QStringLiteral("<ol start=3>"),
        QStringLiteral("<li data-aria-level=2>"),
        QStringLiteral("<li>"),
        QStringLiteral("<li value=4 style='list-style-type:upper-roman'>"),
        QStringLiteral("<div class=ListContainerWrapper>"),
        QStringLiteral("<table>"),
        QStringLiteral("<table role=presentation>"),
        QStringLiteral("<tr><td style='font-weight:700'>x"),
        QStringLiteral("<td>"),
        QStringLiteral("<h1>"),
        QStringLiteral("<div role=heading aria-level=3>"),
        QStringLiteral("<blockquote style='border:none'>"),
        QStringLiteral("<object>"),
        QStringLiteral("<v:shape alt=a><v:imagedata src=b>"),
        QStringLiteral("<img alt='🎉' src='https://a.bg/emoji/1f389.png'>"),
        QStringLiteral("<nav>"),
        QStringLiteral("<b style='font-weight:normal'>"),
        QStringLiteral("<span style='font-weight:normal;white-space:pre'>a\nb"),
        QStringLiteral("<style>p{font-weight:bold}</style>"),
        QStringLiteral("</p>"),
        QStringLiteral("</li>"),
        QStringLiteral("</ul>"),
        QStringLiteral("</div>"),
        QStringLiteral("</span>"),
        QStringLiteral("</a>"),
        QStringLiteral("</table>"),
        QStringLiteral("</td>"),
        QStringLiteral("&nbsp;"),
        QStringLiteral(" word "),
        QStringLiteral("word"),
        QStringLiteral("<br>"),
    };
    std::mt19937 random(5);
    for (int i = 0; i < 4000; ++i) {
        QString source;
        for (auto n = 3 + random() % 40; n > 0; --n) {
            source += pieces[qsizetype(random() % unsigned(pieces.size()))];
        }
        INFO(source.toStdString());
        const auto body = sanitise(source);
        REQUIRE(body);
        INFO(body->html().toStdString());
        CHECK(profileFaults(body->html()).join(u'\n') == QString());
        const auto again = sanitise(body->html());
        REQUIRE(again);
        CHECK(again->html() == body->html());
    }
}

TEST_CASE("what the editor itself copied is not tidied, what another editor copied is") {
    const QString table =
        QStringLiteral("<table><tbody><tr><td><strong>A</strong></td><td><strong>B"
                       "</strong></td></tr><tr><td>1</td><td>2</td></tr></tbody>"
                       "</table>");
    CHECK(plain(QString(table).replace(QStringLiteral("<table"),
                                       QStringLiteral("<table data-pm-slice=\"0 0 []\""))) ==
          table);
    const QString other = QString(table).replace(
        QStringLiteral("<table"),
        QStringLiteral("<table data-pm-slice=\"0 0 []\" style=\"width: 1px\""));
    CHECK_THAT(plain(other).toStdString(), ContainsSubstring("<thead>"));
}

TEST_CASE("spaces that hold together stay, those that fill do not") {
    struct Example {
        const char* source;
        const char* expected;
    };
    const Example example = GENERATE(
        Example{"№&nbsp;5", "№\u00A05"}, Example{"10&nbsp;км", "10\u00A0км"},
        Example{"2026&nbsp;г.", "2026\u00A0г."}, Example{"№<span>&nbsp;</span>5", "№\u00A05"},
        Example{"на&nbsp;края", "на\u00A0края"}, Example{"а<span>&nbsp;</span>б", "а б"},
        Example{"а&nbsp; б", "а б"}, Example{"а &nbsp;б", "а б"},
        Example{"&nbsp;&nbsp;&nbsp;а", "а"}, Example{"а&#160;&#xA0;б", "а б"},
        Example{"а&nbsp;б&nbsp;в&nbsp;г", "а б в г"}, Example{"дъл&shy;го", "дъл\u00ADго"},
        Example{"дълго&shy; x", "дълго x"}, Example{"а\u200Bб", "аб"},
        Example{"&lt;&nbsp;&amp;amp;&eacute;", "&lt;\u00A0&amp;amp;é"});
    INFO(example.source);
    CHECK(
        plain(QStringLiteral("<p>") + QString::fromUtf8(example.source) + QStringLiteral("</p>")) ==
        QStringLiteral("<p>") + QString::fromUtf8(example.expected) + QStringLiteral("</p>"));
}

TEST_CASE("ten megabytes of Word's lists and spans take bounded time") {
    QString source = QStringLiteral("<html xmlns:w='urn:schemas-microsoft-com:office:word'>");
    const QString one =
        item(QStringLiteral("1."), 3,
             QStringLiteral("<span lang=BG style='font-family:\"Calibri\",sans-serif;"
                            "mso-ansi-language:BG'>текст</span><o:p></o:p>"));
    while (source.size() < 10 * 1024 * 1024) {
        source += one;
    }
    QElapsedTimer timer;
    timer.start();
    const auto body = sanitise(source);
    CHECK(timer.elapsed() < 60'000);
    REQUIRE(body);
    CHECK(body->html().count(QStringLiteral("<li>")) == source.count(QStringLiteral("<p class")));
}

TEST_CASE("hostile repetition costs the rules for foreign text no more than a line") {
    const char* const piece = GENERATE(
        "<p style='mso-list:l0 level1 lfo1'>", "<span style='mso-list:Ignore'>",
        "<li data-aria-level=3>", "<ul><li data-stringify-indent=2>", "<span aria-hidden=true>",
        "<div style='mso-element:footnote'>", "<a href='#_ftn1'>", "<a href='#_ftnref1'>",
        "<span style='mso-element:field-begin'>", "<div role=heading aria-level=2>",
        "<p class=MsoQuote>x</p>", "<p class=MsoCaption>", "<table role=presentation><tr><td>",
        "<object>", "<div role=button>", "<p><span>", "<span></div>", "<del>", "&nbsp;",
        "<p style='font:bold 1px x;\"'>", "<style>.a{", "<style>@list l0:level1{x:y}</style>",
        "<p style='text-indent:-1pt'>1.", "<b style='font-weight:normal'>", "<td><li></td>");
    INFO(piece);
    QElapsedTimer timer;
    timer.start();
    const auto body = sanitise(QString::fromLatin1(piece).repeated(40'000) + QStringLiteral("end"));
    CHECK(timer.elapsed() < 30'000);
    if (body) {
        const auto again = sanitise(body->html());
        REQUIRE(again);
        CHECK((again->html() == body->html()));
    }
}

TEST_CASE("of an image's alternative text only what describes it stays") {
    struct Example {
        const char* written;
        const char* kept;
    };
    const Example example = GENERATE(
        Example{"Площадът след ремонта", "Площадът след ремонта"},
        Example{"Description: Площадът", "Площадът"},
        Example{"Title: - Description: Площадът", "Площадът"},
        Example{"A tree in a park. Description automatically generated", "A tree in a park."},
        Example{"A tree, Description automatically generated with medium confidence", "A tree"},
        Example{"Дърво, Автоматично генерирано описание", "Дърво"},
        Example{"A tree AI-generated content may be incorrect.", "A tree"},
        Example{"http://example.org/200/305", ""}, Example{"C:\\Users\\ivan\\2.jpg", ""},
        Example{"IMG_0231.JPG", ""}, Example{"Picture 1", ""}, Example{"Картина 12", ""},
        Example{"image001.png", ""}, Example{"Картина на Ван Гог", "Картина на Ван Гог"},
        Example{"Image of a mill", "Image of a mill"},
        Example{"Описание: http://example.org/a", ""});
    INFO(example.written);
    const auto body =
        sanitise(QStringLiteral("<p>x</p><img src=\"a.png\" alt=\"%1\">")
                     .arg(QString::fromUtf8(example.written)),
                 [](const QString&) { return MediaHash::fromString(QString(64, u'a')); });
    REQUIRE(body);
    CHECK(body->html().contains(QStringLiteral("alt=\"%1\"").arg(QString::fromUtf8(example.kept))));
}
