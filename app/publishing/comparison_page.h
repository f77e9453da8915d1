#pragma once

#include "html/compare.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>

#include <functional>

namespace vestitel::publishing {

/// Two states of an edition beside each other.
struct ComparedTexts {
    html::LineComparison title;
    html::LineComparison lead;
    html::LineComparison description; ///< Shown where it changed.
    html::Comparison body;
};

/// A change that can be taken back by itself.
struct TextChange {
    enum class Part { Title, Lead, Description, Block };
    Part part = Part::Title;
    qsizetype block = 0; ///< Of a Block: its number in the comparison.

    friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// "title", "block-12", ... and back; nothing for what is none.
[[nodiscard]] QString toString(const TextChange& change);
[[nodiscard]] std::optional<TextChange> textChangeFromString(const QString& text);

/// The window's own words on the page, in its language.
struct ComparisonWords {
    QString language; ///< BCP 47 tag
    QString putBack;  ///< On the link after a change: as it was.
    QString takeOut;  ///< The same where there was nothing.
    QString description;
};

/// A page in the theme's style that shows what went and what is new, word by word. After each
/// change a link to "undo/CHANGE" (see toString); the first is the page's fragment "first-change".
/// `root` leads from the page to the site's root. What the texts show has to be in `publication`.
[[nodiscard]] QByteArray renderComparison(const ComparedTexts& texts,
                                          const Publication& publication,
                                          const domain::Language& language, const Theme& theme,
                                          const ComparisonWords& words);

/// Where that page is to be served, so that its addresses hold.
inline constexpr char kComparisonPath[] = "history/text/page/index.html";

} // namespace vestitel::publishing
