#include "importing/format.h"

#include "support/catch.h"

using namespace vestitel;
using importing::detectFormat;
using importing::Format;

TEST_CASE("a file is known by its bytes first and its name second") {
    const auto name = [](const char* text) {
        return QString::fromUtf8(text);
    };
    CHECK(detectFormat("{\"editions\":{}}\n{", name("a.txt")).value() == Format::JsonLines);
    CHECK(detectFormat("\xEF\xBB\xBF{\"a\":1}", name("a")).value() == Format::JsonLines);
    CHECK(detectFormat("broken", name("posts.jsonl")).value() == Format::JsonLines);
    CHECK(detectFormat("{ a brace, no object", name("a.txt")).value() == Format::Text);
    CHECK(detectFormat("<!DOCTYPE html><title>x", name("a")).value() == Format::Html);
    CHECK(detectFormat("  <!-- x -->\n<html>", name("a.txt")).value() == Format::Html);
    CHECK(detectFormat("\xEF\xBB\xBF<html>", name("a")).value() == Format::Html);
    CHECK(detectFormat("text", name("a.HTML")).value() == Format::Html);
    CHECK(detectFormat("3 < 5 and <b>bold</b>", name("a.txt")).value() == Format::Text);
    CHECK(detectFormat("<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\">",
                       name("a.xml"))
              .value() == Format::WordPress);
    CHECK(detectFormat("PK\x03\x04 … [Content_Types].xml", name("a.zip")).value() == Format::Word);
    CHECK(detectFormat("\xD0\xCF\x11\xE0", name("a")).value() == Format::Word);
    CHECK(detectFormat("", name("a.docx")).value() == Format::Word);
    CHECK(detectFormat(QByteArray("\xFF\xFE"
                                  "a\0b\0",
                                  6),
                       name("a.txt"))
              .value() == Format::Text);
}

TEST_CASE("what cannot be read is refused with a sentence") {
    for (const QByteArray& bytes :
         {QByteArray("%PDF-1.7"), QByteArray("PK\x03\x04zip"), QByteArray("\x89PNG\0\0", 6),
          QByteArray("<?xml version=\"1.0\"?><feed/>"), QByteArray("{\\rtf1 text}"),
          QByteArray("\0\0\0\x18"
                     "ftypheic\0\0",
                     14)}) {
        const auto format = detectFormat(bytes, QStringLiteral("a.bin"));
        REQUIRE_FALSE(format);
        CHECK(format.error().code == ErrorCode::Unsupported);
        CHECK(format.error().message.contains(QStringLiteral("a.bin")));
    }
}

TEST_CASE("an empty file and a photo of a telephone are named for what they are") {
    const auto empty = detectFormat({}, QStringLiteral("a.txt"));
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == ErrorCode::InvalidArgument);
    const auto photo = detectFormat(QByteArray("\0\0\0\x18"
                                               "ftypheic\0\0",
                                               14),
                                    QStringLiteral("IMG_1.HEIC"));
    REQUIRE_FALSE(photo);
    CHECK(photo.error().message.contains(QStringLiteral("HEIC")));
    CHECK(photo.error().message.contains(QStringLiteral("JPEG")));
}
