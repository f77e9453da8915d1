#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace vestitel {

/// What the system's error number means for the reader of a sentence about the file.
[[nodiscard]] Error systemError(int number, const QString& path);

/// An open file descriptor that is closed with its scope.
class Descriptor final {
public:
    Descriptor(const QString& path, int flags);
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Closes now; whether that went well (a network file system may report a failed write here).
    [[nodiscard]] bool close();

private:
    int m_number;
};

/// A hidden name beside the target that no other program takes and removeHalfWrittenFiles() knows.
/// It is removed with its scope unless it was renamed into place.
class TemporaryName final {
public:
    explicit TemporaryName(const QString& target);
    ~TemporaryName();
    TemporaryName(TemporaryName&& other) noexcept;
    TemporaryName& operator=(TemporaryName&& other) noexcept;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool renameTo(const QString& target);

private:
    QString m_path; ///< Empty once it was renamed.
};

/// Writes all bytes; `path` is for the sentence of an error.
[[nodiscard]] Result<void> writeAll(Descriptor& file, const char* data, qsizetype size,
                                    const QString& path);

/// Writes all that is left to read of `source`; `see` gets it, too, piece by piece.
[[nodiscard]] Result<void> copyAll(
    const Descriptor& source, const QString& from, Descriptor& file, const QString& to,
    const std::function<void(QByteArrayView)>& see = [](QByteArrayView) {});

} // namespace vestitel
