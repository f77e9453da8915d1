#pragma once

#include "archive/archive.h"

namespace vestitel::archive {

/// Why a place may harm an archive that lies in it.
enum class PlaceRisk {
    None,
    Synchronised, ///< Another program copies the files to and from elsewhere while they are open.
    Network,      ///< Its locks and syncs cannot be relied on (sqlite.org/howtocorrupt.html, 2.1).
};

struct PlaceFinding {
    PlaceRisk risk = PlaceRisk::None;
    QString service{}; ///< "OneDrive", or the file system's type.
};

/// By the names of the folders above, by the marks that such programs leave in them, and by the
/// type of the file system. `fileSystem` is what QStorageInfo calls it.
[[nodiscard]] PlaceFinding placeFinding(const QString& folder, const QString& fileSystem);
[[nodiscard]] PlaceFinding placeFinding(const QString& folder);

/// Files beside the database that such a program made of it: "archive (conflicted copy).sqlite",
/// "archive-OFFICE-PC.sqlite", "archive.sync-conflict-20260125-….sqlite".
[[nodiscard]] QStringList conflictCopies(const QString& folder);

/// The sentences for the reader: what the place is and what to do, and which conflict copies there
/// are. Empty: all is well.
[[nodiscard]] QStringList placeWarnings(const QString& folder);

/// The warnings as one text, the first time that it is asked with this archive here; then nothing
/// until the place or the copies are others.
[[nodiscard]] Result<QString> newPlaceWarning(Archive& archive);

} // namespace vestitel::archive
