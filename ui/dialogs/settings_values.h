#pragma once

#include "archive/settings_store.h"
#include "models/typing_habits.h"
#include "style/appearance.h"

namespace vestitel::dialogs {

/// What the settings dialog shows and gives back.
struct SettingsValues {
    archive::Settings archive; ///< Travels with the archive.
    QString interfaceLanguage; ///< "bg", "en"; empty: the system's.
    style::AppearanceChoice appearance = style::AppearanceChoice::FollowSystem;
    models::TypingHabits typing;

    friend bool operator==(const SettingsValues&, const SettingsValues&) = default;
};

} // namespace vestitel::dialogs
