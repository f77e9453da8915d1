#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace vestitel {

/// Writes a whole file so that its path holds either the old bytes or the new ones, never a part,
/// also after a power cut: a temporary file beside it, each write compared with the size asked
/// for, fsync, rename, fsync of the folder. (Qt 6.4's QSaveFile commits a truncated file on a full
/// disk and does not sync the folder; so nothing else in this project writes files.)
[[nodiscard]] Result<void> writeFileAtomically(const QString& path, QByteArrayView bytes);

using WriteChunk = std::function<Result<void>(QByteArrayView bytes)>;

/// As above, for what is too much to hold in memory: `produce` hands over the bytes piece by piece.
/// Its error, or a chunk's, leaves the old file as it was.
[[nodiscard]] Result<void>
writeFileInChunks(const QString& path,
                  const std::function<Result<void>(const WriteChunk&)>& produce);

/// Like writeFileAtomically(), but leaves a file that already holds these bytes untouched, its time
/// too. Returns whether it wrote.
[[nodiscard]] Result<bool> writeFileIfChanged(const QString& path, QByteArrayView bytes);

/// Whether there is a file of exactly these bytes.
[[nodiscard]] bool fileHolds(const QString& path, QByteArrayView bytes);

/// Copies a file, by the same protocol.
[[nodiscard]] Result<void> copyFileAtomically(const QString& from, const QString& to);

/// Gives a finished file its final name, over one that may be there: fsync, rename, fsync of the
/// folder. Both names in one folder or file system.
[[nodiscard]] Result<void> moveFileDurably(const QString& from, const QString& to);

/// All bytes of a file; refuses one of more than `limit` bytes with ErrorCode::TooLarge.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Makes a folder and its parents, and syncs the parent of each that is new.
[[nodiscard]] Result<void> makeFolder(const QString& path);

/// Removes a file, if it is there, and syncs its folder.
[[nodiscard]] Result<void> removeFile(const QString& path);

/// Removes what these functions left half written in a folder (not below it) when their program was
/// killed: to be called before the folder's files are written again, and by nobody else then.
[[nodiscard]] Result<void> removeHalfWrittenFiles(const QString& folder);

/// Makes the names in a folder durable (fsync of the folder itself).
[[nodiscard]] Result<void> syncFolder(const QString& path);

/// What tells, without reading it, that a file is as it was.
struct FileStamp {
    qint64 bytes = 0;
    /// Of its last change of any kind, its name and a restored time included (ctime), in
    /// nanoseconds since 1970. No program can set it back.
    qint64 changed = 0;
};

/// Nothing when there is no regular file of this name.
[[nodiscard]] std::optional<FileStamp> fileStamp(const QString& path);

} // namespace vestitel
