#pragma once

#include "archive/settings_store.h"
#include "publishing/theme.h"

#include <optional>

namespace vestitel::editorial {

/// The theme with what the settings choose in it, for checks that ask for it again and again: it is
/// loaded once for as long as the choice is the same. Of a theme in a folder only theme.json is
/// watched, where its colours are. For one thread.
class ChosenLook final {
public:
    /// Nothing where the theme cannot be used.
    [[nodiscard]] std::optional<publishing::Theme> of(const archive::Settings& settings);

private:
    struct Choice {
        QString theme;
        std::map<QString, std::map<QString, QString>> options;
        qint64 changed = 0; ///< When theme.json was.

        friend bool operator==(const Choice&, const Choice&) = default;
    };

    std::optional<Choice> m_choice;
    std::optional<publishing::Theme> m_theme;
};

} // namespace vestitel::editorial
