#pragma once

#include "domain/medium.h"
#include "domain/post.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::checks {

/// What is checked, as values.
struct Subject {
    domain::Post post;
    std::vector<domain::Language> languages{}; ///< Of the archive; first: the primary one.
    QHash<MediaHash, domain::Medium> media{};  ///< All that the post shows or offers.
    QSet<MediaHash> wordless{}; ///< Documents that were read and in which no words were found.
    QSet<PostId> linked{};      ///< Posts that links may lead to.
    QDate today{};
    /// What keeps the post from showing what its programme demands; empty for nothing.
    QString fundingProblem{};
    /// Which colours of the pages' look cannot be read well: a sentence each.
    QStringList lookProblems{};
};

/// How much a finding weighs; what the office sets for a rule.
enum class Level {
    Off,
    Advice,
    Must,
};
[[nodiscard]] QString toString(Level level); ///< "off", "advice", "must"
[[nodiscard]] std::optional<Level> levelFromString(const QString& text);

/// The part of an edition that a finding is in.
enum class Part {
    Edition, ///< As a whole
    Title,
    Lead,
    Description,
    Body,
    Images, ///< The lead image or one of the text
    Attachments,
};
[[nodiscard]] QString toString(Part part); ///< "edition", "title", "lead", ...

/// Something that should be mended.
struct Finding {
    QString rule; ///< For scripts and settings: "alt-missing"
    Level level = Level::Advice;
    domain::Language language;
    Part part = Part::Edition;
    QString block;        ///< Of the body: the id of the block; empty otherwise.
    qsizetype start = 0;  ///< In UTF-16 units of the passage's plain text.
    qsizetype length = 0; ///< 0: the passage as a whole.
    QString found;        ///< What stands there, to the letter; empty for the passage as a whole.
    QString excerpt;      ///< What stands there, shortened; a single mark with its neighbours.
    QString sentence;     ///< Translated: what is wrong.
    QString reason;       ///< Translated: why it matters.
    std::optional<QString> repair; ///< What to write there instead.

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Levels = std::map<QString, Level>; ///< By rule; what is not in it has the rule's own.

/// All findings of a post, by language in the subject's order, then in the order of the text.
[[nodiscard]] std::vector<Finding> checkPost(const Subject& subject, const Levels& levels = {});

/// A rule as the settings show it.
struct RuleInfo {
    QString key;
    QString name;                ///< Translated
    QString reason;              ///< Translated
    Level level = Level::Advice; ///< Where nothing is set.
};
[[nodiscard]] std::vector<RuleInfo> knownRules();

} // namespace vestitel::checks
