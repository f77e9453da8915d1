#pragma once

#include "publishing/theme.h"

#include <QStringList>

#include <vector>

namespace vestitel::publishing {

/// A chosen colour of a theme that does not stand out from another one as it must.
struct ContrastFinding {
    QString name;      ///< Of the value: "accent", "accent:dark"
    QString sentence;  ///< Translated: which colours, what contrast they have and should have.
    QString offered{}; ///< The nearest colour that does, "#1d6b52"; empty where there is none.
};

/// What of a theme's colours cannot be read well, in the light and in the dark look. A theme's own
/// colours are measured, too: one chosen colour may spoil a pair.
[[nodiscard]] std::vector<ContrastFinding> contrastFindings(const Theme& theme);

/// The same as sentences.
[[nodiscard]] QStringList contrastSentences(const Theme& theme);

} // namespace vestitel::publishing
