#include "base/file_batch.h"

#include "base/system_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace vestitel {

namespace {

constexpr size_t kMostFiles = 256;
constexpr qint64 kMostBytes = 16 * 1024 * 1024;
constexpr mode_t kNewFolderMode = 0777; // narrowed by the user's umask

int makeOneFolder(const QString& path) {
    return ::mkdir(QFile::encodeName(path).constData(), kNewFolderMode);
}

} // namespace

FileBatch::FileBatch(QString folder) : m_folder(std::move(folder)) {
}

/// `fill` writes the bytes into the file that it is given.
template <typename Fill>
Result<void> FileBatch::add(const QString& path, Fill fill) {
    TemporaryName temporary(path);
    Descriptor file(temporary.path(), O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen()) {
        return tl::unexpected(systemError(errno, path));
    }
    VESTITEL_CHECK(fill(file));
    if (!file.close()) {
        return tl::unexpected(systemError(errno, path));
    }
    m_waiting.push_back({std::move(temporary), path});
    return {};
}

Result<void> FileBatch::write(const QString& path, QByteArrayView bytes) {
    m_bytes += bytes.size();
    return add(path,
               [&](Descriptor& file) { return writeAll(file, bytes.data(), bytes.size(), path); });
}

Result<FileBatch::Copied> FileBatch::copy(const QString& from, const QString& to) {
    const Descriptor source(from, O_RDONLY);
    if (!source.isOpen()) {
        return tl::unexpected(systemError(errno, from));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    VESTITEL_CHECK(add(to, [&](Descriptor& file) {
        return copyAll(source, from, file, to, [&](QByteArrayView piece) {
            hash.addData(piece);
            bytes += piece.size();
        });
    }));
    m_bytes += bytes;
    return Copied{hash.result().toHex(), bytes};
}

Result<void> FileBatch::makeFolder(const QString& path) {
    if (makeOneFolder(path) == 0) {
        return {};
    }
    if (errno == ENOENT) {
        VESTITEL_CHECK(makeFolder(QFileInfo(path).path()));
        if (makeOneFolder(path) == 0) {
            return {};
        }
    }
    if (errno != EEXIST) {
        return tl::unexpected(systemError(errno, path));
    }
    return QFileInfo(path).isDir() ? Result<void>() : tl::unexpected(systemError(ENOTDIR, path));
}

bool FileBatch::isFull() const {
    return m_waiting.size() >= kMostFiles || m_bytes >= kMostBytes;
}

QStringList FileBatch::pending() const {
    QStringList paths;
    for (const Waiting& file : m_waiting) {
        paths.append(file.path);
    }
    return paths;
}

Result<void> FileBatch::commit() {
    if (m_waiting.empty()) {
        return {};
    }
    VESTITEL_CHECK(sync());
    const auto left = std::find_if(m_waiting.begin(), m_waiting.end(), [](Waiting& file) {
        return !file.temporary.renameTo(file.path);
    });
    const int error = errno;
    m_waiting.erase(m_waiting.begin(), left);
    if (!m_waiting.empty()) {
        Error problem = systemError(error, m_waiting.front().path);
        // Its folder has gone: nothing that whoever commits has asked for is "not found".
        if (problem.code == ErrorCode::NotFound) {
            problem.code = ErrorCode::InputOutput;
        }
        return tl::unexpected(std::move(problem));
    }
    m_bytes = 0;
    return sync();
}

void FileBatch::drop() {
    m_waiting.clear();
    m_bytes = 0;
}

/// All files of the file system: one by one, as many waits for the disk as there are files.
Result<void> FileBatch::sync() const {
    const Descriptor folder(m_folder, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || ::syncfs(folder.number()) != 0) {
        return tl::unexpected(systemError(errno, m_folder));
    }
    return {};
}

} // namespace vestitel
