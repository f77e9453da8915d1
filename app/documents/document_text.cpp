#include "documents/document_text.h"

#include "documents/markup_text.h"
#include "documents/package_entries.h"
#include "documents/readable.h"
#include "importing/encoding.h"

#include <QStringList>

#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vestitel::documents {

namespace {

constexpr int kMostPages = 2000;

/// Where the words of a packed document lie, and the elements that hold them.
struct PackagedKind {
    const char* extension;
    std::array<const char*, 3> entries; ///< In the order in which they are read.
    Markup markup;
};
constexpr PackagedKind kPackaged[] = {
    {"docx", {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}, Markup::Office},
    {"xlsx", {"xl/sharedStrings.xml", "", ""}, Markup::Office},
    {"odt", {"content.xml", "", ""}, Markup::OpenDocument},
    {"ods", {"content.xml", "", ""}, Markup::OpenDocument},
};

Error unreadable(const QString& detail) {
    return {ErrorCode::DamagedData, QStringLiteral("The document cannot be read."), detail};
}

Result<QString> textOfPdf(const QByteArray& bytes) {
    // poppler keeps the bytes that it is handed only by their address.
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document) {
        return tl::unexpected(unreadable(QStringLiteral("no PDF")));
    }
    if (document->is_locked()) {
        return failure(ErrorCode::Unsupported, QStringLiteral("The document has a password."));
    }
    QString text;
    for (int i = 0; i < std::min(document->pages(), kMostPages) && text.size() < kMostText; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page) {
            const poppler::byte_array utf8 = page->text().to_utf8();
            text += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())) + u'\n';
        }
    }
    return text;
}

Result<QString> textOfPackage(const QByteArray& bytes, const PackagedKind& kind) {
    QStringList wanted;
    for (const char* entry : kind.entries) {
        if (*entry != '\0') {
            wanted.append(QLatin1String(entry));
        }
    }
    VESTITEL_TRY(const auto entries, packageEntries(bytes, wanted));
    if (!entries.contains(wanted.front())) {
        return tl::unexpected(unreadable(QStringLiteral("%1 is missing").arg(wanted.front())));
    }
    QString text;
    for (const QString& name : wanted) {
        if (const auto entry = entries.find(name); entry != entries.end()) {
            VESTITEL_TRY(const QString part, textOfMarkup(entry->second, kind.markup, kMostText));
            text += part;
        }
    }
    return text;
}

} // namespace

Result<QString> textOf(const QByteArray& document, const QString& extension) {
    if (!readableExtensions().contains(extension)) {
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("Documents of this kind are not read."));
    }
    Result<QString> text;
    const auto* const packaged =
        std::find_if(std::begin(kPackaged), std::end(kPackaged), [&](const PackagedKind& kind) {
            return extension == QLatin1String(kind.extension);
        });
    if (extension == QLatin1String("pdf")) {
        text = textOfPdf(document);
    } else if (packaged != std::end(kPackaged)) {
        text = textOfPackage(document, *packaged);
    } else {
        text = importing::decodeText(document);
    }
    VESTITEL_CHECK(text);
    text->remove(QChar(0));
    return text->left(kMostText);
}

} // namespace vestitel::documents
