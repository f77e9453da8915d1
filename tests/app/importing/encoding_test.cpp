#include "importing/encoding.h"

#include "support/catch.h"

#include <QStringEncoder>

using namespace vestitel;
using importing::decodeText;

TEST_CASE("a text is the same in every encoding that Bulgarian files are in") {
    const QString text = QStringLiteral("Новини: „Вино и музика“ – №5, край\nвтори ред");
    CHECK(decodeText(text.toUtf8()) == text);
    CHECK(decodeText("\xEF\xBB\xBF" + text.toUtf8()) == text);
    for (const auto encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        CHECK(decodeText(bytes) == text);
    }
    // "Вино – №5" in windows-1251
    CHECK(decodeText(QByteArray("\xC2\xE8\xED\xEE \x96 \xB9"
                                "5")) == QStringLiteral("Вино – №5"));
}

TEST_CASE("a page's own word for its encoding is heeded where the bytes are not UTF-8") {
    CHECK(decodeText("caf\xE9 \x93x\x94", "windows-1252") == QStringLiteral("café “x”"));
    CHECK(decodeText("caf\xE9", "ISO-8859-1") == QStringLiteral("café"));
    CHECK(decodeText("\xEA\xE0\xF4\xE5", "windows-1251") == QStringLiteral("кафе"));
    CHECK(decodeText(QStringLiteral("кафе").toUtf8(), "windows-1251") == QStringLiteral("кафе"));
}

TEST_CASE("a file that was cut within a character is still UTF-8") {
    const QByteArray bytes = QStringLiteral("Новини от реката").toUtf8();
    CHECK(decodeText(bytes.chopped(1)).startsWith(QStringLiteral("Новини от рекат")));
}

TEST_CASE("line ends are one kind, and controls are gone") {
    CHECK(decodeText(QByteArray("a\r\nb\rc\n\0\x07\x7F"
                                "d\te",
                                13)) == QStringLiteral("a\nb\nc\nd\te"));
    CHECK(decodeText(QByteArray()).isEmpty());
}

TEST_CASE("any bytes are some text") {
    for (int length = 0; length < 300; ++length) {
        QByteArray bytes;
        for (int i = 0; i < length; ++i) {
            bytes.append(static_cast<char>((i * 37 + length * 101) & 0xFF));
        }
        REQUIRE(decodeText(bytes).size() <= bytes.size());
    }
}

TEST_CASE("strict UTF-8 refuses what is not that") {
    CHECK(importing::decodeUtf8("край").value() == QStringLiteral("край"));
    for (const QByteArray& bytes : {QByteArray("\xFF"), QByteArray("a\xC3"),
                                    QByteArray("\xED\xA0\x80"), QByteArray("\xC0\xAF")}) {
        const auto text = importing::decodeUtf8(bytes);
        REQUIRE_FALSE(text);
        CHECK(text.error().code == ErrorCode::DamagedData);
    }
}
