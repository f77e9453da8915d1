#pragma once

#include "archive/settings_store.h"
#include "editorial/funding.h"
#include "models/typing_habits.h"
#include "style/appearance.h"

namespace vestitel::dialogs {

/// What the settings dialog shows and gives back.
struct SettingsValues {
    archive::Settings archive{}; ///< Travels with the archive.
    QString interfaceLanguage{}; ///< "bg", "en"; empty: the system's.
    style::AppearanceChoice appearance = style::AppearanceChoice::FollowSystem;
    models::TypingHabits typing{};
    std::vector<editorial::EmblemState> emblems{}; ///< The same; a new file is to be added.

    friend bool operator==(const SettingsValues&, const SettingsValues&) = default;
};

} // namespace vestitel::dialogs
