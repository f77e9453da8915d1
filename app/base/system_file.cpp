#include "base/system_file.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace vestitel {

namespace {

constexpr int kNewFileMode = 0666; // narrowed by the user's umask
constexpr qsizetype kLongestNamePart = 64;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::atomic_file)
};

} // namespace

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

Descriptor::Descriptor(const QString& path, int flags)
    : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, kNewFileMode)) {
}

Descriptor::~Descriptor() {
    if (m_number >= 0) {
        ::close(m_number);
    }
}

bool Descriptor::close() {
    const int result = ::close(m_number);
    m_number = -1;
    return result == 0;
}

TemporaryName::TemporaryName(const QString& target) {
    const QFileInfo info(target);
    m_path = QStringLiteral("%1/.%2.%3.part")
                 .arg(info.path(), info.fileName().left(kLongestNamePart),
                      QString::number(QRandomGenerator::global()->generate64(), 36)
                          .rightJustified(13, u'0'));
}

TemporaryName::~TemporaryName() {
    if (!m_path.isEmpty()) {
        ::unlink(QFile::encodeName(m_path).constData());
    }
}

TemporaryName::TemporaryName(TemporaryName&& other) noexcept
    : m_path(std::exchange(other.m_path, {})) {
}

TemporaryName& TemporaryName::operator=(TemporaryName&& other) noexcept {
    std::swap(m_path, other.m_path);
    return *this;
}

bool TemporaryName::renameTo(const QString& target) {
    const bool isDone =
        ::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) == 0;
    if (isDone) {
        m_path.clear();
    }
    return isDone;
}

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

Result<void> copyAll(const Descriptor& source, const QString& from, Descriptor& file,
                     const QString& to, const std::function<void(QByteArrayView)>& see) {
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
        see({chunk.constData(), count});
    }
}

} // namespace vestitel
