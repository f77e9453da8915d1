#include "publishing/site_journal.h"

#include "base/atomic_file.h"
#include "base/sha256.h"
#include "base/system_file.h"
#include "publishing/site_paths.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vestitel::publishing {

namespace {

constexpr qint64 kLimit = 200 * 1024 * 1024;
constexpr qsizetype kDigestDigits = 64;

QString pathIn(const QString& folder) {
    return QDir(folder).filePath(kJournalName);
}

} // namespace

Result<void> announce(const QString& folder, const AnnouncedFiles& files) {
    // A power cut may have torn the last line, so a new one begins.
    QByteArray bytes = "\n";
    for (const auto& [path, digest] : files) {
        bytes += digest + "  " + path.toUtf8() + '\n';
    }
    const QString path = pathIn(folder);
    Descriptor file(path, O_WRONLY | O_CREAT);
    if (!file.isOpen() || ::lseek(file.number(), 0, SEEK_END) < 0) {
        return tl::unexpected(systemError(errno, path));
    }
    VESTITEL_CHECK(writeAll(file, bytes.constData(), bytes.size(), path));
    return file.close() ? Result<void>() : tl::unexpected(systemError(errno, path));
}

Result<AnnouncedFiles> arrivedFiles(const QString& folder) {
    if (!QFileInfo::exists(pathIn(folder))) {
        return AnnouncedFiles();
    }
    VESTITEL_TRY(const QByteArray bytes, readFile(pathIn(folder), kLimit));
    // An export after one that was killed may have announced other bytes for a file, and been
    // killed, too.
    QHash<QString, QByteArray> there;
    AnnouncedFiles arrived;
    for (const QByteArray& line : bytes.split('\n')) {
        const QString path = QString::fromUtf8(line.mid(kDigestDigits + 2));
        if (!isSafePath(path)) {
            continue;
        }
        if (!there.contains(path)) {
            const auto digest = sha256OfFile(QDir(folder).filePath(path));
            there.insert(path, digest.value_or(QByteArray()));
        }
        if (line.left(kDigestDigits) == there.value(path)) {
            arrived.insert_or_assign(path, there.value(path));
        }
    }
    return arrived;
}

Result<void> removeJournal(const QString& folder) {
    return QFileInfo::exists(pathIn(folder)) ? removeFile(pathIn(folder)) : Result<void>();
}

} // namespace vestitel::publishing
