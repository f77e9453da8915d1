#include "archive/media_kinds.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QStringDecoder>

#include <algorithm>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

struct Magic {
    qsizetype offset;
    QByteArrayView bytes;
    const char* mediaType;
    const char* extension;
};

// The bytes: each format's specification, as in file(1).
constexpr Magic kKinds[] = {
    {0, "\xff\xd8\xff", "image/jpeg", "jpg"}, {0, "\x89PNG\r\n\x1a\n", "image/png", "png"},
    {0, "GIF87a", "image/gif", "gif"},        {0, "GIF89a", "image/gif", "gif"},
    {8, "WEBPVP8", "image/webp", "webp"},     {0, "%PDF-", "application/pdf", "pdf"},
};

constexpr const char* kOtherExtensions[] = {"doc", "xls", "docx", "xlsx", "odt",
                                            "ods", "zip", "txt",  "csv"};

// Images that browsers do not show, or that carry programs.
const Magic kRefused[] = {
    {0, QByteArrayView("II*\0", 4), "TIFF", ""},
    {0, QByteArrayView("MM\0*", 4), "TIFF", ""},
    {0, "BM", "BMP", ""},
    {4, "ftypheic", "HEIC", ""},
    {4, "ftypheix", "HEIC", ""},
    {4, "ftyphevc", "HEIC", ""},
    {4, "ftypmif1", "HEIC", ""},
    {4, "ftypmsf1", "HEIC", ""},
    {4, "ftypavif", "AVIF", ""},
};

bool hasAt(QByteArrayView bytes, const Magic& magic) {
    return bytes.size() >= magic.offset + magic.bytes.size() &&
           bytes.sliced(magic.offset, magic.bytes.size()) == magic.bytes;
}

MediaKind kind(const char* mediaType, const char* extension) {
    return {QString::fromLatin1(mediaType), QString::fromLatin1(extension)};
}

/// A name as OLE 2 folders write it.
QByteArray utf16(const char* text) {
    QByteArray bytes;
    for (const char* c = text; *c != '\0'; ++c) {
        bytes += *c;
        bytes += '\0';
    }
    return bytes;
}

std::optional<MediaKind> oleKind(const QByteArray& bytes) {
    if (!bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        return std::nullopt;
    }
    if (bytes.contains(utf16("WordDocument"))) {
        return kind("application/msword", "doc");
    }
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book"))) {
        return kind("application/vnd.ms-excel", "xls");
    }
    return std::nullopt;
}

std::optional<MediaKind> zipKind(const QByteArray& bytes) {
    if (!bytes.startsWith("PK\x03\x04") && !bytes.startsWith(QByteArrayView("PK\x05\x06"))) {
        return std::nullopt;
    }
    // OpenDocument 1.2, part 3, section 3.3: its media type stands first, uncompressed.
    const QByteArrayView start =
        QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 128));
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
        return kind("application/vnd.oasis.opendocument.text", "odt");
    }
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
        return kind("application/vnd.oasis.opendocument.spreadsheet", "ods");
    }
    if (bytes.contains("word/document.xml")) {
        return kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "docx");
    }
    if (bytes.contains("xl/workbook.xml")) {
        return kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    }
    return kind("application/zip", "zip");
}

bool isText(const QByteArray& bytes) {
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

bool looksLikeSvg(const QByteArray& bytes) {
    return bytes.left(4096).toLower().contains("<svg");
}

std::optional<MediaKind> textKind(const QByteArray& bytes, const QString& name) {
    const QString ending = name.section(u'.', -1).toLower();
    if (!isText(bytes) || (ending != QLatin1String("txt") && ending != QLatin1String("csv"))) {
        return std::nullopt;
    }
    return ending == QLatin1String("csv") ? kind("text/csv", "csv") : kind("text/plain", "txt");
}

} // namespace

Result<MediaKind> mediaKindOf(const QByteArray& bytes, const QString& name) {
    for (const Magic& magic : kKinds) {
        if (hasAt(bytes, magic)) {
            return kind(magic.mediaType, magic.extension);
        }
    }
    if (const auto found = oleKind(bytes)) {
        return *found;
    }
    if (const auto found = zipKind(bytes)) {
        return *found;
    }
    for (const Magic& magic : kRefused) {
        if (hasAt(bytes, magic)) {
            return failure(
                ErrorCode::Unsupported,
                Words::tr("“%1” is a %2 image, which browsers do not show. Save it as JPEG or "
                          "PNG and add that.")
                    .arg(name, QString::fromLatin1(magic.mediaType)));
        }
    }
    if (looksLikeSvg(bytes)) {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("“%1” is an SVG drawing, which can carry programs. Save it as PNG and "
                      "add that.")
                .arg(name));
    }
    if (const auto found = textKind(bytes, name)) {
        return *found;
    }
    return failure(
        ErrorCode::Unsupported,
        Words::tr("“%1” is not a file that the archive takes. Images: JPEG, PNG, GIF, WebP; "
                  "documents: PDF, DOC, DOCX, XLS, XLSX, ODT, ODS, ZIP, TXT, CSV.")
            .arg(name));
}

bool isMediaExtension(const QString& extension) {
    const auto matches = [&](const char* known) {
        return extension == QLatin1String(known);
    };
    return std::any_of(std::begin(kKinds), std::end(kKinds),
                       [&](const Magic& magic) { return matches(magic.extension); }) ||
           std::any_of(std::begin(kOtherExtensions), std::end(kOtherExtensions), matches);
}

Result<QSize> imageSizeOf(const QByteArray& bytes, const MediaKind& kind, const QString& name) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // The plugin is named, so that no other one's parser sees foreign bytes.
    QImageReader reader(&buffer, kind.extension.toLatin1());
    reader.setAutoDetectImageFormat(false);
    QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        return failure(
            ErrorCode::DamagedData,
            Words::tr("The image “%1” is damaged and cannot be read. Take another copy of it.")
                .arg(name),
            reader.errorString());
    }
    if (qint64{size.width()} * size.height() > kMostPixels) {
        return failure(
            ErrorCode::TooLarge,
            Words::tr("The image “%1” has more than %2 million pixels. Make it smaller and "
                      "add that.")
                .arg(name)
                .arg(kMostPixels / 1'000'000));
    }
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) {
        size.transpose();
    }
    return size;
}

} // namespace vestitel::archive
