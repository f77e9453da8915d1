#pragma once

#include "harness/files.h"
#include "preload/disk_log.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

#include <memory>
#include <vector>

namespace vestitel::torture {

/// One call of the log, with its paths and bytes.
struct DiskEvent {
    DiskCall call = DiskCall::Open;
    int descriptor = -1;
    quint64 number = 0;
    QString path{};
    QByteArray bytes{};
};

/// The log's calls in order; what a killed process left half written is no call.
[[nodiscard]] std::vector<DiskEvent> readDiskLog(const QString& path);

/// How much of what was never synced a power cut spares.
enum class Mercy {
    Nothing, ///< No unsynced write, no unsynced name.
    All,     ///< The kernel had written everything by itself.
    Some,    ///< Writes dropped as a whole, any of them.
    Torn,    ///< Each sector of 512 bytes of each write by itself: torn and reordered writes.
};

/// A disk as POSIX promises it and no better: bytes are safe after a sync of their file, names
/// after a sync of their folder, both after one of the file system. Names that are not are kept up
/// to some moment, in order, as journalling file systems do, or each by itself.
class DiskModel final {
public:
    /// All of these files are safely on the disk.
    explicit DiskModel(const Tree& files);

    void apply(const DiskEvent& event);
    /// Whether a power cut now could lose anything.
    [[nodiscard]] bool hasUnsynced() const;
    /// The files after a power cut now.
    [[nodiscard]] Tree cut(Mercy mercy, QRandomGenerator& random) const;

private:
    struct PendingWrite {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncates = false; ///< To `offset` bytes.
    };
    struct File {
        QByteArray safe;
        std::vector<PendingWrite> pending;
    };
    using FilePtr = std::shared_ptr<File>;
    struct PendingName {
        QString path; ///< That gets a file, or loses it.
        QString from; ///< Of a rename, else empty.
        FilePtr file; ///< Nothing: the name goes.
    };
    struct Open {
        FilePtr file; ///< Nothing: a folder.
        QString path;
    };

    void open(const DiskEvent& event);
    void sync(const Open& what);
    void syncAll();
    static void settle(File& file);
    void changeName(const PendingName& change);
    static void applyName(QMap<QString, FilePtr>& names, const PendingName& change);
    static void applyWrite(QByteArray& content, const PendingWrite& write);
    [[nodiscard]] static QByteArray contentOf(const File& file, Mercy mercy,
                                              QRandomGenerator& random);

    QMap<QString, FilePtr> m_safeNames;
    QMap<QString, FilePtr> m_names;
    std::vector<PendingName> m_pendingNames;
    QMap<int, Open> m_open;
};

} // namespace vestitel::torture
