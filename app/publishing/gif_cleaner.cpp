#include "publishing/gif_cleaner.h"

namespace vestitel::publishing {

namespace {

constexpr qsizetype kHeader = 13;
constexpr char kExtension = 0x21;
constexpr char kImage = 0x2C;
constexpr char kTrailer = 0x3B;
constexpr unsigned char kGraphicControl = 0xF9;
constexpr unsigned char kApplication = 0xFF;

unsigned byteAt(const QByteArray& bytes, qsizetype at) {
    return static_cast<unsigned char>(bytes.at(at));
}

qsizetype colourTableSize(unsigned flags) {
    return (flags & 0x80U) != 0 ? qsizetype{3} << ((flags & 0x07U) + 1) : 0;
}

/// The place after a chain of sub-blocks, or -1 when the chain runs past the end.
qsizetype afterSubBlocks(const QByteArray& gif, qsizetype at) {
    while (at < gif.size()) {
        const auto length = static_cast<qsizetype>(byteAt(gif, at));
        at += 1 + length;
        if (length == 0) {
            return at;
        }
    }
    return -1;
}

bool isKept(const QByteArray& gif, qsizetype extension) {
    const unsigned label = byteAt(gif, extension + 1);
    if (label == kGraphicControl) {
        return true;
    }
    const QByteArray application = gif.mid(extension + 3, 11);
    return label == kApplication && (application == "NETSCAPE2.0" || application == "ANIMEXTS1.0");
}

} // namespace

std::optional<QByteArray> withoutGifMetadata(const QByteArray& gif) {
    if (gif.size() < kHeader || (!gif.startsWith("GIF87a") && !gif.startsWith("GIF89a"))) {
        return std::nullopt;
    }
    qsizetype at = kHeader + colourTableSize(byteAt(gif, 10));
    QByteArray clean = gif.left(at);
    clean.reserve(gif.size());
    while (at < gif.size()) {
        const qsizetype start = at;
        if (gif.at(at) == kTrailer) {
            return clean + kTrailer;
        }
        if (gif.at(at) == kExtension && at + 2 < gif.size()) {
            at = afterSubBlocks(gif, at + 2);
            if (at >= 0 && isKept(gif, start)) {
                clean += gif.mid(start, at - start);
            }
        } else if (gif.at(at) == kImage && at + 10 < gif.size()) {
            at = afterSubBlocks(gif, at + 10 + colourTableSize(byteAt(gif, at + 9)) + 1);
            if (at >= 0) {
                clean += gif.mid(start, at - start);
            }
        } else {
            return std::nullopt;
        }
        if (at < 0) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace vestitel::publishing
