#pragma once

#include "base/result.h"
#include "base/system_file.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel {

/// Writes many files for the price of a few syncs. Each path holds either its old bytes or the new
/// ones, never a part, also after a power cut: the new bytes wait in a temporary file beside it
/// until commit() has synced them all, and are renamed then; what is never committed is dropped.
/// For one thread at a time, and for folders on one file system.
class FileBatch final {
public:
    /// `folder` is any that exists on the file system.
    explicit FileBatch(QString folder);

    [[nodiscard]] Result<void> write(const QString& path, QByteArrayView bytes);
    struct Copied {
        QByteArray digest; ///< SHA-256 in hexadecimal digits.
        qint64 bytes = 0;
    };
    /// Tells of what was copied, which is read once only.
    [[nodiscard]] Result<Copied> copy(const QString& from, const QString& to);
    /// Makes a folder and its parents, durable with the next commit().
    [[nodiscard]] Result<void> makeFolder(const QString& path);
    /// Puts all in their places, durably. Where it fails (never with ErrorCode::NotFound),
    /// pending() tells those that are not.
    [[nodiscard]] Result<void> commit();
    /// Forgets what was not committed.
    void drop();

    /// Paths that hold their old bytes still.
    [[nodiscard]] QStringList pending() const;
    /// Whether so much waits that it is time to commit: a stop or a kill costs no more than that.
    [[nodiscard]] bool isFull() const;

private:
    struct Waiting {
        TemporaryName temporary;
        QString path;
    };

    template <typename Fill>
    [[nodiscard]] Result<void> add(const QString& path, Fill fill);
    [[nodiscard]] Result<void> sync() const;

    QString m_folder;
    std::vector<Waiting> m_waiting;
    qint64 m_bytes = 0;
};

} // namespace vestitel
