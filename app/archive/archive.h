#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sqlite/connection.h"

#include <QString>

#include <functional>
#include <memory>

namespace vestitel::archive {

/// What an archive is opened with.
struct OpenOptions {
    const Clock* clock = nullptr; ///< Must outlive the archive.
    /// Runs on the fresh connection before migrations, to register what the schema needs (the
    /// search tokeniser). Archive and search do not know each other.
    std::function<Result<void>(sqlite::Connection&)> prepare;
};

/// One folder with `archive.sqlite`, `media/` and `backups/`, open and locked.
/// Lives on the thread that opened it. Stores (PostStore, MediaStore, ...) are made over it.
/// Invariant: while it lives, no other process can open the folder's database, and no code of
/// this one opens the file but by connection().
class Archive final {
public:
    /// A new archive in a folder that does not exist or is empty.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> create(const QString& folder,
                                                                 const OpenOptions& options);
    /// An existing one: locked at once (ErrorCode::Locked), migrated if older (after a verified
    /// backup), refused if newer or not ours, quick-checked.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString& folder,
                                                               const OpenOptions& options);
    ~Archive();

    [[nodiscard]] const QString& folder() const;
    [[nodiscard]] QString mediaFolder() const;
    [[nodiscard]] QString backupsFolder() const;
    [[nodiscard]] sqlite::Connection& connection();
    [[nodiscard]] const Clock& clock() const;

private:
    Archive(/* ... */);
};

/// Whether the folder holds an archive (by its database's name; opens nothing).
[[nodiscard]] bool isArchive(const QString& folder);

} // namespace vestitel::archive
