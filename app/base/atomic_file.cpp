#include "base/atomic_file.h"

#include "base/system_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vestitel {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::atomic_file)
};

/// The whole protocol; `fill` writes the bytes into the temporary file.
template <typename Fill>
Result<void> replaceFile(const QString& path, Fill fill) {
    TemporaryName temporary(path);
    Descriptor file(temporary.path(), O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen()) {
        return tl::unexpected(systemError(errno, path));
    }
    VESTITEL_CHECK(fill(file));
    if (::fsync(file.number()) != 0 || !file.close() || !temporary.renameTo(path)) {
        return tl::unexpected(systemError(errno, path));
    }
    return syncFolder(QFileInfo(path).path());
}

} // namespace

Result<void> writeFileAtomically(const QString& path, QByteArrayView bytes) {
    return replaceFile(
        path, [&](Descriptor& file) { return writeAll(file, bytes.data(), bytes.size(), path); });
}

Result<void> writeFileInChunks(const QString& path,
                               const std::function<Result<void>(const WriteChunk&)>& produce) {
    return replaceFile(path, [&](Descriptor& file) {
        return produce(
            [&](QByteArrayView bytes) { return writeAll(file, bytes.data(), bytes.size(), path); });
    });
}

Result<bool> writeFileIfChanged(const QString& path, QByteArrayView bytes) {
    if (fileHolds(path, bytes)) {
        return false;
    }
    VESTITEL_CHECK(writeFileAtomically(path, bytes));
    return true;
}

bool fileHolds(const QString& path, QByteArrayView bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != bytes.size()) {
        return false;
    }
    constexpr qint64 kChunk = 1 << 16;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 count = file.read(chunk.data(), kChunk);
        if (count <= 0 || bytes.sliced(at, count) != QByteArrayView(chunk.constData(), count)) {
            return false;
        }
        at += count;
    }
    return true;
}

Result<void> copyFileAtomically(const QString& from, const QString& to) {
    Descriptor source(from, O_RDONLY);
    if (!source.isOpen()) {
        return tl::unexpected(systemError(errno, from));
    }
    return replaceFile(to, [&](Descriptor& file) { return copyAll(source, from, file, to); });
}

Result<void> moveFileDurably(const QString& from, const QString& to) {
    Descriptor file(from, O_RDONLY);
    if (!file.isOpen() || ::fsync(file.number()) != 0) {
        return tl::unexpected(systemError(errno, from));
    }
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return tl::unexpected(systemError(errno, to));
    }
    return syncFolder(QFileInfo(to).path());
}

Result<QByteArray> readFile(const QString& path, qint64 limit) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(systemError(file.exists() ? EACCES : ENOENT, path));
    }
    // Memory is taken for what is asked for, so only what is there is, whatever the limit. Of a
    // file whose size is unknown piece by piece; one byte more than allowed tells one that is too
    // large.
    constexpr qint64 kPiece = 64 * 1024;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const qint64 left = std::max(file.size() - bytes.size(), kPiece);
        const QByteArray more = file.read(std::min(left, limit + 1 - bytes.size()));
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected(systemError(EIO, path));
    }
    if (bytes.size() > limit) {
        return failure(ErrorCode::TooLarge,
                       Words::tr("“%1” is larger than the %2 MB that can be read.")
                           .arg(QDir::toNativeSeparators(path))
                           .arg(limit / (1024 * 1024)));
    }
    return bytes;
}

Result<void> makeFolder(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath()) {
        VESTITEL_CHECK(makeFolder(parent));
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0 && errno != EEXIST) {
        return tl::unexpected(systemError(errno, path));
    }
    if (!QFileInfo(path).isDir()) {
        return tl::unexpected(systemError(ENOTDIR, path));
    }
    return syncFolder(parent);
}

Result<void> removeFile(const QString& path) {
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) {
        return tl::unexpected(systemError(errno, path));
    }
    return syncFolder(QFileInfo(path).path());
}

Result<void> removeHalfWrittenFiles(const QString& folder) {
    static const QRegularExpression name(QStringLiteral("^\\..+\\.[0-9a-z]{13}\\.part$"));
    const QStringList hidden =
        QDir(folder).entryList({QStringLiteral(".*.part")}, QDir::Files | QDir::Hidden);
    for (const QString& file : hidden) {
        if (name.match(file).hasMatch()) {
            VESTITEL_CHECK(removeFile(folder + u'/' + file));
        }
    }
    return {};
}

Result<void> syncFolder(const QString& path) {
    Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    // Some network file systems know no fsync of a folder; that is no failure of the write.
    if (!folder.isOpen() || (::fsync(folder.number()) != 0 && errno != EINVAL)) {
        return tl::unexpected(systemError(errno, path));
    }
    return {};
}

std::optional<FileStamp> fileStamp(const QString& path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::nullopt;
    }
    constexpr qint64 kNanoseconds = 1'000'000'000;
    return FileStamp{status.st_size, status.st_ctim.tv_sec * kNanoseconds + status.st_ctim.tv_nsec};
}

} // namespace vestitel
