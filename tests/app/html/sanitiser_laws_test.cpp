#include "html/body_text.h"
#include "html/rewrite.h"
#include "html/sanitiser.h"

#include "app/html/markup_generator.h"
#include "app/html/profile_checker.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace vestitel;
using namespace vestitel::html;
using vestitel::test::MarkupGenerator;
using vestitel::test::profileFaults;

namespace {

constexpr int kDocuments = 6000;

} // namespace

TEST_CASE("the canonical form of anything is a fixed point, of the profile, and bounded") {
    MarkupGenerator generator(2026);
    for (int i = 0; i < kDocuments; ++i) {
        const QString source = generator.next();
        INFO("document " << i << ": " << source.toStdString());
        const auto body = sanitise(source);
        REQUIRE(body);
        const auto again = sanitise(body->html());
        REQUIRE(again);
        REQUIRE(again->html() == body->html());
        REQUIRE(sanitise(source)->html() == body->html());
        const QStringList faults = profileFaults(body->html());
        INFO(body->html().toStdString());
        REQUIRE(faults.join(u'\n') == QString());
        REQUIRE(body->html().size() <= 40 * source.size() + 5000);
    }
}

TEST_CASE("every word is kept, in order, where no element takes its content with it") {
    static const QRegularExpression kWord(QStringLiteral("t\\d+"));
    MarkupGenerator generator(7, MarkupGenerator::Kind::WithoutDropped);
    for (int i = 0; i < kDocuments; ++i) {
        const QString source = generator.next();
        INFO("document " << i << ": " << source.toStdString());
        const auto body = sanitise(source);
        REQUIRE(body);
        static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
        QStringList words;
        auto found = kWord.globalMatch(QString(body->html()).replace(kTag, QStringLiteral(" ")));
        while (found.hasNext()) {
            words += found.next().captured();
        }
        QStringList expected;
        for (int word = 1; word <= generator.words(); ++word) {
            expected += QStringLiteral("t%1").arg(word);
        }
        REQUIRE(words.join(u' ') == expected.join(u' '));
    }
}

TEST_CASE("what is rewritten without a rule is the same body") {
    MarkupGenerator generator(99);
    Rewriting same;
    same.keepBlockIds = true;
    for (int i = 0; i < 1000; ++i) {
        const auto body = sanitise(generator.next());
        REQUIRE(body);
        const auto again = sanitise(rewrite(*body, same));
        REQUIRE(again);
        REQUIRE(again->html() == body->html());
    }
}
