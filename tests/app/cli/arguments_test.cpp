#include "cli/arguments.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::cli;

namespace {

const std::vector<OptionRule> kRules = {
    {QStringLiteral("--all"), OptionRule::Kind::Flag},
    {QStringLiteral("--to"), OptionRule::Kind::Text},
    {QStringLiteral("--as"),
     OptionRule::Kind::Text,
     {QStringLiteral("page"), QStringLiteral("text")}},
    {QStringLiteral("--limit"), OptionRule::Kind::Number},
    {QStringLiteral("--from"), OptionRule::Kind::Date},
};

Result<Arguments> parse(const char* words) {
    return Arguments::parse(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), kRules);
}

} // namespace

TEST_CASE("options may stand before, between and after words") {
    const auto arguments = parse("--all a --limit 5 b --to=папка");
    REQUIRE(arguments);
    CHECK(arguments->words() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(arguments->has(QStringLiteral("--all")));
    CHECK(arguments->number(QStringLiteral("--limit"), 50) == 5);
    CHECK(arguments->text(QStringLiteral("--to")) == QStringLiteral("папка"));
}

TEST_CASE("a hyphen alone is a word, and two end the options") {
    const auto arguments = parse("- -- --all");
    REQUIRE(arguments);
    CHECK(arguments->words() == QStringList{QStringLiteral("-"), QStringLiteral("--all")});
    CHECK_FALSE(arguments->has(QStringLiteral("--all")));
}

TEST_CASE("what an option cannot be is refused with a sentence") {
    for (const char* words :
         {"--unknown", "--to", "--as pdf", "--limit -1", "--limit many", "--from 2026-02-30"}) {
        const auto arguments = parse(words);
        INFO(words);
        REQUIRE_FALSE(arguments);
        CHECK(arguments.error().message.endsWith(u'.'));
    }
}
