#include "base/atomic_file.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vestitel {

namespace {

constexpr int kNewFileMode = 0666; // narrowed by the user's umask

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::atomic_file)
};

Error systemError(int number, const QString& path) {
    const QString detail =
        QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(number)));
    const QString shown = QDir::toNativeSeparators(path);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {
            ErrorCode::DiskFull,
            Words::tr("The disk is full, so “%1” was not written and the old file stays as it was. "
                      "Free some space and try again.")
                .arg(shown),
            detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {ErrorCode::ReadOnly,
                Words::tr(
                    "“%1” cannot be written: this folder does not allow it. Choose another folder.")
                    .arg(shown),
                detail};
    case ENOENT:
        return {ErrorCode::NotFound, Words::tr("“%1” is not there.").arg(shown), detail};
    default:
        return {ErrorCode::InputOutput,
                Words::tr("“%1” could not be read or written. Check the disk and try again.")
                    .arg(shown),
                detail};
    }
}

/// An open file descriptor that is closed with its scope.
class Descriptor final {
public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, kNewFileMode)) {}
    ~Descriptor() {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Closes now; whether that went well (a network file system may report a failed write here).
    [[nodiscard]] bool close() {
        const int result = ::close(m_number);
        m_number = -1;
        return result == 0;
    }

private:
    int m_number;
};

/// A name in the target's folder that is removed unless it was renamed into place.
class TemporaryName final {
public:
    explicit TemporaryName(const QString& target)
        : m_path(QStringLiteral("%1/.%2.%3.part")
                     .arg(QFileInfo(target).path(), QFileInfo(target).fileName().left(64),
                          QString::number(QRandomGenerator::global()->generate64(), 36)
                              .rightJustified(13, u'0'))) {}
    ~TemporaryName() {
        if (!m_renamed) {
            ::unlink(QFile::encodeName(m_path).constData());
        }
    }
    TemporaryName(const TemporaryName&) = delete;
    TemporaryName& operator=(const TemporaryName&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool renameTo(const QString& target) {
        m_renamed = ::rename(QFile::encodeName(m_path).constData(),
                             QFile::encodeName(target).constData()) == 0;
        return m_renamed;
    }

private:
    QString m_path;
    bool m_renamed = false;
};

Result<void> writeAll(Descriptor& file, const char* data, qsizetype size, const QString& path) {
    while (size > 0) {
        const ssize_t written = ::write(file.number(), data, static_cast<size_t>(size));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return tl::unexpected(systemError(written < 0 ? errno : ENOSPC, path));
        }
        data += written;
        size -= written;
    }
    return {};
}

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
    return replaceFile(to, [&](Descriptor& file) -> Result<void> {
        constexpr size_t kChunk = 1 << 18;
        QByteArray chunk(kChunk, Qt::Uninitialized);
        while (true) {
            const ssize_t count = ::read(source.number(), chunk.data(), kChunk);
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count < 0) {
                return tl::unexpected(systemError(errno, from));
            }
            if (count == 0) {
                return {};
            }
            VESTITEL_CHECK(writeAll(file, chunk.constData(), count, to));
        }
    });
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
