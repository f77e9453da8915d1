#include "importing/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace vestitel::importing {

namespace {

// clang-format off
/// Bytes 0x80 to 0xFF of windows-1251. Source: the mapping table of the Unicode Consortium.
constexpr std::array<char16_t, 128> kWindows1251 = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021,
    0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C, 0x040B, 0x040F,
    0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0xFFFD, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F,
    0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7,
    0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407,
    0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
    0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417,
    0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F,
    0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427,
    0x0428, 0x0429, 0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F,
    0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F,
    0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F,
};

/// Bytes 0x80 to 0x9F of windows-1252; from 0xA0 on it is Latin-1. Source: as above.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};
// clang-format on

QChar fromWindows1251(unsigned char byte) {
    return byte < 0x80 ? QChar(ushort{byte}) : QChar(kWindows1251[byte - 0x80U]);
}

QChar fromWindows1252(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? QChar(kWindows1252[byte - 0x80U]) : QChar(ushort{byte});
}

template <typename FromByte>
QString decodeBytes(const QByteArray& bytes, FromByte fromByte) {
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        text.append(fromByte(static_cast<unsigned char>(byte)));
    }
    return text;
}

QString tidied(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        return control || c.unicode() == 0x7F || c.unicode() == 0xFEFF;
    });
    return text;
}

/// The text if a byte order mark or the bytes themselves say that it is Unicode.
std::optional<QString> decodeUnicode(const QByteArray& bytes) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return QString(QStringDecoder(*marked).decode(bytes));
    }
    // A character that the file's end cuts off is no error to the decoder; then there has to be
    // another one that only UTF-8 has.
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder.decode(bytes);
    const bool other =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c >= QChar(0x80); });
    const bool complete = decodeUtf8(bytes).has_value();
    if (decoder.hasError() || (!complete && !other)) {
        return std::nullopt;
    }
    return text;
}

} // namespace

QString decodeText(const QByteArray& bytes) {
    return decodeText(bytes, QByteArray());
}

QString decodeText(const QByteArray& bytes, const QByteArray& declaredEncoding) {
    if (std::optional<QString> text = decodeUnicode(bytes)) {
        return tidied(std::move(*text));
    }
    const QByteArray name = declaredEncoding.trimmed().toLower();
    const bool western = name == "windows-1252" || name == "iso-8859-1" || name == "latin1";
    return tidied(western ? decodeBytes(bytes, fromWindows1252)
                          : decodeBytes(bytes, fromWindows1251));
}

Result<QString> decodeUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return failure(ErrorCode::DamagedData,
                       QCoreApplication::translate("vestitel::importing",
                                                   "The text is not in the encoding UTF-8."));
    }
    return text;
}

} // namespace vestitel::importing
