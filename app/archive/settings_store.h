#pragma once

#include "archive/archive.h"
#include "domain/organisation.h"

#include <map>

namespace vestitel::archive {

/// What belongs to the archive and travels with it (the window's own settings do not).
struct Settings {
    domain::Organisation organisation;
    std::vector<domain::Language> languages; ///< First: the primary one. By default bg, en.
    QString theme;      ///< Empty: the default theme; else a theme's name or its folder.
    int trashDays = 90; ///< How long `compact` leaves posts in the trash.
    /// What was chosen in each theme, by its id and the name of the value.
    std::map<QString, std::map<QString, QString>> themeOptions{};
    QString backupFolder{}; ///< Where backups are made besides the archive's own; empty: nowhere.

    friend bool operator==(const Settings&, const Settings&) = default;
};

[[nodiscard]] Result<Settings> settings(Archive& archive);
[[nodiscard]] Result<void> saveSettings(Archive& archive, const Settings& settings);

} // namespace vestitel::archive
