#include "documents/package_entries.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace vestitel::documents {

namespace {

constexpr int kMostEntries = 10'000;
constexpr qsizetype kMostBytes = 64 * 1024 * 1024;
constexpr size_t kChunk = 64 * 1024;

struct Closer {
    void operator()(struct archive* opened) const { archive_read_free(opened); }
};
using Opened = std::unique_ptr<struct archive, Closer>;

Error unreadable(struct archive* opened) {
    return {ErrorCode::DamagedData, QStringLiteral("The document cannot be read."),
            QString::fromUtf8(archive_error_string(opened))};
}

Error tooLarge() {
    return {ErrorCode::TooLarge, QStringLiteral("The document is too large to be read."), {}};
}

/// Adds what the present entry holds.
Result<QByteArray> readEntry(struct archive* opened, qsizetype most) {
    QByteArray bytes;
    std::array<char, kChunk> chunk{};
    while (true) {
        const la_ssize_t count = archive_read_data(opened, chunk.data(), chunk.size());
        if (count < 0) {
            return tl::unexpected(unreadable(opened));
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(chunk.data(), static_cast<qsizetype>(count));
        if (bytes.size() > most) {
            return tl::unexpected(tooLarge());
        }
    }
}

} // namespace

Result<std::map<QString, QByteArray>> packageEntries(const QByteArray& zip,
                                                     const QStringList& names) {
    const Opened opened(archive_read_new());
    if (!opened || archive_read_support_format_zip(opened.get()) != ARCHIVE_OK ||
        archive_read_open_memory(opened.get(), zip.constData(), static_cast<size_t>(zip.size())) !=
            ARCHIVE_OK) {
        return failure(ErrorCode::DamagedData, QStringLiteral("The document cannot be read."));
    }
    std::map<QString, QByteArray> entries;
    qsizetype left = kMostBytes;
    for (int count = 0; entries.size() < static_cast<size_t>(names.size()); ++count) {
        archive_entry* entry = nullptr;
        const int code = archive_read_next_header(opened.get(), &entry);
        if (code == ARCHIVE_EOF) {
            break;
        }
        if (code < ARCHIVE_WARN) {
            return tl::unexpected(unreadable(opened.get()));
        }
        if (count >= kMostEntries) {
            return tl::unexpected(tooLarge());
        }
        const char* const path = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(path == nullptr ? "" : path);
        if (!names.contains(name) || entries.contains(name)) {
            continue;
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            return failure(ErrorCode::Unsupported, QStringLiteral("The document has a password."));
        }
        VESTITEL_TRY(QByteArray bytes, readEntry(opened.get(), left));
        left -= bytes.size();
        entries.emplace(name, std::move(bytes));
    }
    return entries;
}

} // namespace vestitel::documents
