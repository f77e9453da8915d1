#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sqlite/connection.h"
#include "sqlite/migrations.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vestitel::archive {

/// What an archive is opened with.
struct OpenOptions {
    const Clock* clock = nullptr; ///< Must outlive the archive.
    /// Runs on the fresh connection before migrations, to register what the schema needs (the
    /// search tokeniser). Archive and search do not know each other.
    std::function<Result<void>(sqlite::Connection&)> prepare{};
    /// The schema; by default the program's own (its resources). Tests choose another.
    std::optional<std::vector<sqlite::Migration>> migrations{};
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
    /// backup), refused if newer, not ours or damaged. A refused archive stays as it was, file by
    /// file; the error of a damaged one names the newest good backup.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString& folder,
                                                               const OpenOptions& options);
    ~Archive();

    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString mediaFolder() const;
    [[nodiscard]] QString backupsFolder() const;
    [[nodiscard]] sqlite::Connection& connection() { return *m_connection; }
    [[nodiscard]] const Clock& clock() const { return *m_options.clock; }
    /// What it was opened with.
    [[nodiscard]] const OpenOptions& options() const { return m_options; }

private:
    [[nodiscard]] static Result<std::unique_ptr<Archive>> openChecked(const QString& path,
                                                                      const OpenOptions& options);
    Archive(QString folder, OpenOptions options, std::unique_ptr<sqlite::Connection> connection);

    QString m_folder;
    OpenOptions m_options;
    std::unique_ptr<sqlite::Connection> m_connection;
};

/// PRAGMA application_id of an archive's database: "Vstl".
inline constexpr qint64 kApplicationId = 0x5673746c;

/// Where an archive keeps its database.
[[nodiscard]] QString databasePath(const QString& folder);

/// Whether the folder holds an archive (by its database's name; opens nothing).
[[nodiscard]] bool isArchive(const QString& folder);

} // namespace vestitel::archive
