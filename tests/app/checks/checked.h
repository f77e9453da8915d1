#pragma once

#include "checks/check.h"
#include "html/sanitiser.h"
#include "support/catch.h"

#include <QStringList>

namespace vestitel::test {

inline const domain::Language kBulgarian = domain::Language::bulgarian();
inline const domain::Language kEnglish = domain::Language::english();

/// A post of 9 March 2026 (a Monday) that was published, with an edition that breaks no rule.
inline checks::Subject subject(const domain::Language& language = kBulgarian) {
    domain::Edition edition;
    edition.title = QStringLiteral("Х");
    edition.lead = QStringLiteral("Х");
    edition.body = html::sanitise(QStringLiteral("<p>Х</p>")).value();
    domain::Post post{
        .id = *PostId::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001"))};
    post.status = domain::Status::Published;
    post.date = QDate(2026, 3, 9);
    post.editions[language] = edition;
    return {.post = post, .languages = {language}, .today = QDate(2026, 3, 10)};
}

inline checks::Subject withBody(const QString& html,
                                const domain::Language& language = kBulgarian) {
    checks::Subject made = subject(language);
    made.post.editions.at(language).body = html::sanitise(html).value();
    return made;
}

/// What one rule finds; the others are off.
inline std::vector<checks::Finding> foundBy(const QString& rule, const checks::Subject& subject) {
    checks::Levels levels;
    bool isKnown = false;
    for (const checks::RuleInfo& info : checks::knownRules()) {
        levels[info.key] = info.key == rule ? checks::Level::Must : checks::Level::Off;
        isKnown = isKnown || info.key == rule;
    }
    REQUIRE(isKnown);
    return checks::checkPost(subject, levels);
}

} // namespace vestitel::test
