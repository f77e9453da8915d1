#include "archive/media_store.h"

#include "archive/backup.h"
#include "archive/media_kinds.h"
#include "archive_fixture.h"
#include "base/atomic_file.h"

#include "support/catch.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::ArchiveFixture;

namespace {

QByteArray image(const char* format, int width, int height,
                 QImageIOHandler::Transformations turned = QImageIOHandler::TransformationNone) {
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setTransformation(turned);
    writer.write(picture);
    return bytes;
}

/// A PNG whose header claims a size that its data does not have.
QByteArray pngClaiming(quint32 width, quint32 height) {
    QByteArray bytes = image("png", 4, 4);
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // CRC-32 of the header's chunk (PNG, annex D), so that only the size is odd.
    quint32 crc = 0xffffffffU;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    qToBigEndian(crc ^ 0xffffffffU, bytes.data() + 29);
    return bytes;
}

QStringList files(const ArchiveFixture& fixture) {
    return QDir(fixture.archive->mediaFolder()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("a medium is named by the SHA-256 of its bytes, and the same bytes are one medium") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const QByteArray bytes = image("png", 30, 20);
    const domain::Medium medium = store.add(bytes, QStringLiteral("../а/Снимка\n1.png")).value();
    CHECK(medium.hash.toString().toLatin1() ==
          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CHECK(medium.name == QStringLiteral("Снимка1.png"));
    CHECK(medium.mediaType == QStringLiteral("image/png"));
    CHECK(medium.size == QSize(30, 20));
    CHECK(medium.bytes == bytes.size());
    CHECK(store.add(bytes, QStringLiteral("друга.png")).value() == medium);
    CHECK(store.medium(medium.hash).value() == medium);
    CHECK(store.bytes(medium.hash).value() == bytes);
    CHECK(files(fixture) == QStringList{medium.fileName()});
}

TEST_CASE("every kind that the archive takes is known by its bytes, whatever its name") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const auto mimetype = [](const char* type) {
        return QByteArray("PK\x03\x04") + QByteArray(26, '\x01') + "mimetype" + type;
    };
    const auto utf16 = [](const char* text) {
        QByteArray wide("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        for (const char* c = text; *c != 0; ++c) {
            wide += *c;
            wide += '\0';
        }
        return wide;
    };
    const std::pair<QByteArray, const char*> kinds[] = {
        {image("jpg", 8, 8), "jpg"},
        {image("png", 8, 8), "png"},
        {image("webp", 8, 8), "webp"},
        {QByteArray("GIF89a\x08\x00\x08\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff\x2c\x00\x00\x00\x00"
                    "\x08\x00\x08\x00\x00\x02\x07\x84\x8f\xa9\xcb\xed\x5d\x00\x3b",
                    34),
         "gif"},
        {"%PDF-1.7\n", "pdf"},
        {utf16("WordDocument"), "doc"},
        {utf16("Workbook"), "xls"},
        {QByteArray("PK\x03\x04..word/document.xml"), "docx"},
        {QByteArray("PK\x03\x04..xl/workbook.xml"), "xlsx"},
        {mimetype("application/vnd.oasis.opendocument.text"), "odt"},
        {mimetype("application/vnd.oasis.opendocument.spreadsheet"), "ods"},
        {QByteArray("PK\x03\x04 something"), "zip"},
    };
    for (const auto& [bytes, extension] : kinds) {
        INFO(extension);
        const auto medium = store.add(bytes, QStringLiteral("file.txt"));
        REQUIRE(medium);
        CHECK(medium->extension == QLatin1String(extension));
        CHECK(medium->isImage() == medium->size.isValid());
        CHECK(isMediaExtension(medium->extension));
    }
    CHECK(store.add("a;b\n", QStringLiteral("a.CSV")).value().extension == QStringLiteral("csv"));
    CHECK(store.add("text\n", QStringLiteral("a.txt")).value().extension == QStringLiteral("txt"));
}

TEST_CASE("what the archive does not take is refused with a sentence, and leaves nothing") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const std::pair<QByteArray, const char*> refused[] = {
        {QByteArray("II*\0....", 8), "a.tif"},
        {"BM......", "a.png"},
        {QByteArray("\0\0\0\x18"
                    "ftypheic",
                    12),
         "a.jpg"},
        {"<?xml version=\"1.0\"?><SVG xmlns=\"\"/>", "a.txt"},
        {"<!DOCTYPE html><p>x", "a.html"},
        {"text", "a"},
        {QByteArray("MZ\0\0", 4), "a.txt"},
        {"#!/bin/sh", "a.sh"},
    };
    for (const auto& [bytes, name] : refused) {
        INFO(name);
        const auto result = store.add(bytes, QLatin1String(name));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Unsupported);
        CHECK(result.error().message.contains(QLatin1String(name)));
    }
    CHECK(store.add({}, QStringLiteral("a.png")).error().code == ErrorCode::InvalidArgument);
    CHECK(store.add(image("png", 8, 8).left(14), QStringLiteral("a.png")).error().code ==
          ErrorCode::DamagedData);
    CHECK(store.add(QByteArray(kLargestMedium + 1, 'x'), QStringLiteral("a.txt")).error().code ==
          ErrorCode::TooLarge);
    CHECK(store.addFile(fixture.temporary.file(QStringLiteral("none.png"))).error().code ==
          ErrorCode::NotFound);
    CHECK(files(fixture).isEmpty());
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM medium")) == 0);
}

TEST_CASE("an image's size is read from its header, its orientation applied, up to a limit") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    CHECK(store
              .add(image("jpg", 40, 20, QImageIOHandler::TransformationRotate90),
                   QStringLiteral("a.jpg"))
              .value()
              .size == QSize(20, 40));
    CHECK(store
              .add(image("jpg", 40, 20, QImageIOHandler::TransformationMirror),
                   QStringLiteral("b.jpg"))
              .value()
              .size == QSize(40, 20));
    // 400 MB when decoded: more than Qt would, but only the header is read.
    CHECK(store.add(pngClaiming(10'000, 10'000), QStringLiteral("c.png")).value().size ==
          QSize(10'000, 10'000));
    CHECK(store.add(pngClaiming(20'000, 20'000), QStringLiteral("d.png")).error().code ==
          ErrorCode::TooLarge);
}

TEST_CASE("a file that was harmed is named, and mended by adding the original again") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const QByteArray bytes = test::png(1);
    const domain::Medium medium = store.add(bytes, QStringLiteral("a.png")).value();
    QByteArray harmed = bytes;
    harmed[harmed.size() / 2] = static_cast<char>(harmed[harmed.size() / 2] ^ 1);
    REQUIRE(writeFileAtomically(store.pathOf(medium), harmed));
    CHECK(store.bytes(medium.hash).error().code == ErrorCode::DamagedData);
    CHECK_FALSE(fixture.isSound());
    REQUIRE(removeFile(store.pathOf(medium)));
    CHECK(store.bytes(medium.hash).error().code == ErrorCode::NotFound);
    CHECK_FALSE(fixture.isSound());
    REQUIRE(store.add(bytes, QStringLiteral("a.png")));
    CHECK(store.bytes(medium.hash).value() == bytes);
    CHECK(fixture.isSound());
}

TEST_CASE("a row of the database cannot lead out of the media folder") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    const domain::Medium medium = store.add(test::png(1), QStringLiteral("a.png")).value();
    REQUIRE(fixture.archive->connection().execute(
        QStringLiteral("UPDATE medium SET extension = 'png/../../../x'")));
    CHECK(store.medium(medium.hash).error().code == ErrorCode::DamagedData);
    CHECK(store.bytes(medium.hash).error().code == ErrorCode::DamagedData);
}

TEST_CASE("texts are kept in each language, and replaced as a whole") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    domain::Medium medium = store.add(test::png(1), QStringLiteral("a.png")).value();
    medium.texts[Language::bulgarian()] = {QStringLiteral("а"), QStringLiteral("б"),
                                           QStringLiteral("в")};
    medium.texts[Language::english()] = {QStringLiteral("a"), {}, {}};
    REQUIRE(store.setTexts(medium.hash, medium.texts));
    CHECK(store.medium(medium.hash).value() == medium);
    medium.texts.erase(Language::english());
    REQUIRE(store.setTexts(medium.hash, medium.texts));
    CHECK(store.media({medium.hash, *MediaHash::fromString(QString(64, u'0'))}).value() ==
          std::vector{medium});
    CHECK(store.setTexts(*MediaHash::fromString(QString(64, u'0')), {}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("a medium goes only when no post, revision, trash entry or draft refers to it") {
    ArchiveFixture fixture;
    MediaStore store(*fixture.archive);
    std::vector<MediaHash> media;
    for (int i = 0; i < 5; ++i) {
        media.push_back(store.add(test::png(i), QStringLiteral("a.png")).value().hash);
    }
    const Language language = Language::bulgarian();
    domain::Post post{.id = fixture.ids.newPostId()};
    post.leadImage = media[0];
    post.attachments.push_back({media[1], {}});
    post.editions[language].title = QStringLiteral("а");
    post.editions[language].body = test::bodyOf(QStringLiteral("x"), media[2]);
    post = fixture.save(post).post;
    post.editions[language].body = test::bodyOf(QStringLiteral("x"), media[3]);
    post = fixture.save(post).post; // media[2] is in a revision now
    const auto stray =
        fixture.archive->mediaFolder() + u'/' + QString(64, u'9') + QStringLiteral(".png");
    const auto foreign = fixture.archive->mediaFolder() + QStringLiteral("/бележки.txt");
    REQUIRE(writeFileAtomically(stray, "x"));
    REQUIRE(writeFileAtomically(foreign, "x"));

    CHECK(store.dropUnreferenced().value() == 1);
    CHECK(store.medium(media[4]).error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFileInfo::exists(stray));
    CHECK(QFileInfo::exists(foreign));
    fixture.trash(post.id);
    CHECK(store.dropUnreferenced().value() == 0);
    for (int i = 0; i < 4; ++i) {
        CHECK(store.bytes(media[static_cast<size_t>(i)]));
    }
    fixture.erase(post.id);
    CHECK(store.dropUnreferenced().value() == 4);
    CHECK(files(fixture).size() == 1);
    CHECK(verify(*fixture.archive).value().size() == 1); // names the foreign file
}
