#include "html/heading_levels.h"

#include "html/parse_document.h"
#include "html/sanitiser.h"

#include "markup_generator.h"
#include "support/catch.h"

#include <QRegularExpression>

#include <random>

using namespace vestitel;
using namespace vestitel::html;

namespace {

/// "242": a document of these headings.
QString markupOf(const QString& levels) {
    QString markup;
    for (qsizetype at = 0; at < levels.size(); ++at) {
        markup += QStringLiteral("<h%1>t%2</h%1><p>x</p>").arg(levels[at]).arg(at);
    }
    return markup;
}

/// Of the headings at the top.
QString levelsOf(const Body& body) {
    static const QRegularExpression kHeading(QStringLiteral("^<h([234])"),
                                             QRegularExpression::MultilineOption);
    QString levels;
    for (auto found = kHeading.globalMatch(body.html()); found.hasNext();) {
        levels += found.next().captured(1);
    }
    return levels;
}

QString repaired(const QString& levels) {
    const auto body = sanitise(markupOf(levels));
    REQUIRE(body);
    return levelsOf(*body);
}

bool skips(const QString& levels) {
    QChar before = u'1';
    for (const QChar level : levels) {
        if (level.unicode() > before.unicode() + 1) {
            return true;
        }
        before = level;
    }
    return false;
}

QString randomLevels(std::mt19937& random) {
    QString levels;
    for (auto count = random() % 12; count > 0; --count) {
        levels += QChar(static_cast<char16_t>(u'2' + random() % 3));
    }
    return levels;
}

} // namespace

TEST_CASE("headings of another program skip no level, and keep what is beside what") {
    const std::vector<std::pair<const char*, const char*>> examples{
        {"", ""},         {"4", "2"},     {"44", "22"},         {"443", "222"},     {"24", "23"},
        {"2443", "2333"}, {"324", "223"}, {"234234", "234234"}, {"22432", "22332"}, {"343", "232"},
    };
    for (const auto& [before, after] : examples) {
        CAPTURE(before);
        CHECK(repaired(QLatin1String(before)) == QLatin1String(after));
    }
    // As Word's styles come: a title that was taken for one, and the third level under it.
    CHECK(levelsOf(*sanitise(QStringLiteral("<h3>а</h3><p>x</p><h5>б</h5><h6>в</h6>"))) ==
          QStringLiteral("233"));
}

TEST_CASE("whatever the levels are, none is skipped, siblings stay siblings, what fits stays") {
    std::mt19937 random(2605);
    for (int i = 0; i < 2000; ++i) {
        const QString before = randomLevels(random);
        const QString after = repaired(before);
        CAPTURE(before.toStdString(), after.toStdString());
        REQUIRE(after.size() == before.size());
        REQUIRE_FALSE(skips(after));
        if (!skips(before)) {
            REQUIRE(after == before);
        }
        REQUIRE(repaired(after) == after);
        for (qsizetype at = 1; at < before.size(); ++at) {
            if (before[at] == before[at - 1]) {
                REQUIRE(after[at] == after[at - 1]);
            }
            // What stood under the heading before it still does.
            REQUIRE((before[at] > before[at - 1]) == (after[at] > after[at - 1]));
        }
    }
}

TEST_CASE("foreign markup of any kind comes without skipped levels") {
    test::MarkupGenerator generator(404);
    int headings = 0;
    for (int i = 0; i < 3000; ++i) {
        const QString source = generator.next();
        if (source.contains(QStringLiteral("data-block"))) {
            continue; // is taken for the archive's own
        }
        const auto body = sanitise(source);
        REQUIRE(body);
        const QString levels = levelsOf(*body);
        headings += static_cast<int>(levels.size());
        INFO(body->html().toStdString());
        REQUIRE_FALSE(skips(levels));
    }
    CHECK(headings > 100);
}

TEST_CASE("what is stored keeps its headings, whichever they are") {
    const QString stored =
        QStringLiteral("<h4 data-block=\"a\">а</h4>\n<h2 data-block=\"b\">б</h2>\n"
                       "<h4 data-block=\"c\">в</h4>");
    const auto body = sanitise(stored);
    REQUIRE(body);
    CHECK(body->html() == stored);
}

TEST_CASE("the headings of a note are its own") {
    const auto body = sanitise(QStringLiteral("<h2>а</h2><aside class=note><h4>б</h4><p>в</p>"
                                              "</aside><h4>г</h4>"));
    REQUIRE(body);
    CHECK(body->html().contains(QStringLiteral("<h4>б</h4>")));
    CHECK(levelsOf(*body) == QStringLiteral("23"));
}
