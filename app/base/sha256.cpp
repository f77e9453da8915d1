#include "base/sha256.h"

#include "base/system_file.h"

#include <QCryptographicHash>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vestitel {

QByteArray sha256(QByteArrayView bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray> sha256OfFile(const QString& path) {
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen()) {
        return tl::unexpected(systemError(errno, path));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, 64 * 1024> piece{};
    for (;;) {
        const ssize_t count = ::read(file.number(), piece.data(), piece.size());
        if (count == 0) {
            return hash.result().toHex();
        }
        if (count < 0 && errno != EINTR) {
            return tl::unexpected(systemError(errno, path));
        }
        if (count > 0) {
            hash.addData(QByteArrayView(piece.data(), count));
        }
    }
}

} // namespace vestitel
