#include "archive/media_store.h"

#include "archive/media_kinds.h"
#include "archive/values.h"
#include "base/atomic_file.h"
#include "base/log.h"
#include "base/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

MediaHash hashOf(const QByteArray& bytes) {
    const QByteArray hex = sha256(bytes);
    return *MediaHash::fromString(QString::fromLatin1(hex));
}

tl::unexpected<Error> tooLarge(const QString& name) {
    return failure(ErrorCode::TooLarge,
                   Words::tr("“%1” is larger than %2 MB. Make it smaller and add that.")
                       .arg(name)
                       .arg(kLargestMedium / (1024 * 1024)));
}

/// A name to show, without folders and control characters.
QString tidyName(const QString& name) {
    QString tidy;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1)) {
        if (c.isPrint()) {
            tidy += c;
        }
    }
    return tidy.normalized(QString::NormalizationForm_C).left(255);
}

/// An edit that cannot be understood is an error: the original would show what was to be hidden.
Result<domain::ImageEdit> readEdit(sqlite::Connection& connection, const MediaHash& hash) {
    VESTITEL_TRY(auto row,
                 connection.query(QStringLiteral("SELECT edit FROM image_edit WHERE medium = ?"),
                                  hash.toString()));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return domain::ImageEdit();
    }
    const QJsonObject json = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
    const auto edit = domain::imageEditFromJson(json);
    return edit ? Result<domain::ImageEdit>(*edit)
                : damagedRow(QStringLiteral("the edit of an image"));
}

Result<std::optional<domain::Medium>> readMedium(sqlite::Connection& connection,
                                                 const MediaHash& hash) {
    VESTITEL_TRY(auto row, connection.query(
                               QStringLiteral("SELECT name, media_type, extension, bytes, width, "
                                              "height FROM medium WHERE hash = ?"),
                               hash.toString()));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return std::optional<domain::Medium>();
    }
    if (!isMediaExtension(row.text(2))) {
        return damagedRow(QStringLiteral("a medium's extension"));
    }
    domain::Medium medium{.hash = hash,
                          .name = row.text(0),
                          .mediaType = row.text(1),
                          .extension = row.text(2),
                          .bytes = row.integer(3)};
    if (!row.isNull(4)) {
        medium.size = QSize(static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)));
    }
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT language, alt, caption, credit FROM medium_text WHERE medium = ?"),
        [&](const sqlite::Statement& text) -> Result<void> {
            VESTITEL_TRY(const domain::Language language, languageAt(text, 0));
            medium.texts[language] = {text.text(1), text.text(2), text.text(3)};
            return {};
        },
        hash.toString()));
    VESTITEL_TRY(medium.edit, readEdit(connection, hash));
    return std::optional(std::move(medium));
}

Result<void> insertMedium(sqlite::Connection& connection, const domain::Medium& medium,
                          const QDateTime& time) {
    const auto side = [&](int pixels) {
        return medium.size.isValid() ? std::optional<qint64>(pixels) : std::nullopt;
    };
    return connection.run(
        QStringLiteral("INSERT INTO medium (hash, name, media_type, extension, bytes, width, "
                       "height, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        medium.hash.toString(), medium.name, medium.mediaType, medium.extension, medium.bytes,
        side(medium.size.width()), side(medium.size.height()), toStored(time));
}

/// Files that a row's removal, or a crash between file and row, left behind.
Result<void> removeFilesWithoutRow(sqlite::Connection& connection, const QString& folder) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const auto hash = MediaHash::fromString(file.baseName());
        if (!hash) {
            continue; // not ours
        }
        VESTITEL_TRY(const auto medium, readMedium(connection, *hash));
        if (!medium || medium->fileName() != file.fileName()) {
            VESTITEL_CHECK(removeFile(file.filePath()));
        }
    }
    return {};
}

} // namespace

Result<domain::Medium> MediaStore::add(const QByteArray& bytes, const QString& name) {
    const QString shown = tidyName(name);
    if (bytes.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, Words::tr("“%1” is empty.").arg(shown));
    }
    if (bytes.size() > kLargestMedium) {
        return tooLarge(shown);
    }
    sqlite::Connection& connection = m_archive->connection();
    const MediaHash hash = hashOf(bytes);
    VESTITEL_TRY(const auto known, readMedium(connection, hash));
    if (known) {
        // Mends the file if it was lost or harmed.
        VESTITEL_CHECK(writeFileIfChanged(pathOf(*known), bytes));
        return *known;
    }
    VESTITEL_TRY(const MediaKind kind, mediaKindOf(bytes, shown));
    domain::Medium medium{.hash = hash,
                          .name = shown.isEmpty() ? hash.toString().left(12) + u'.' + kind.extension
                                                  : shown,
                          .mediaType = kind.mediaType,
                          .extension = kind.extension,
                          .bytes = bytes.size()};
    if (medium.isImage()) {
        VESTITEL_TRY(medium.size, imageSizeOf(bytes, kind, shown));
    }
    // The file first: a row always has its file, and a file without a row harms nobody.
    VESTITEL_CHECK(makeFolder(m_archive->mediaFolder()));
    VESTITEL_CHECK(writeFileIfChanged(pathOf(medium), bytes));
    VESTITEL_CHECK(inTransaction(
        connection, [&] { return insertMedium(connection, medium, m_archive->clock().now()); }));
    return medium;
}

Result<domain::Medium> MediaStore::addFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    auto bytes = readFile(path, kLargestMedium);
    if (!bytes) {
        return bytes.error().code == ErrorCode::TooLarge ? tooLarge(name) : failure(bytes);
    }
    return add(*bytes, name);
}

Result<domain::Medium> MediaStore::medium(const MediaHash& hash) {
    VESTITEL_TRY(auto medium, readMedium(m_archive->connection(), hash));
    if (!medium) {
        return failure(ErrorCode::NotFound,
                       Words::tr("This image or document is not in the archive."), hash.toString());
    }
    return std::move(*medium);
}

Result<std::vector<domain::Medium>> MediaStore::media(const std::vector<MediaHash>& hashes) {
    std::vector<domain::Medium> media;
    for (const MediaHash& hash : hashes) {
        VESTITEL_TRY(auto medium, readMedium(m_archive->connection(), hash));
        if (medium) {
            media.push_back(std::move(*medium));
        }
    }
    return media;
}

Result<void> MediaStore::setTexts(const MediaHash& hash,
                                  const std::map<domain::Language, domain::MediumText>& texts) {
    VESTITEL_CHECK(medium(hash));
    sqlite::Connection& connection = m_archive->connection();
    return inTransaction(connection, [&]() -> Result<void> {
        VESTITEL_CHECK(connection.run(QStringLiteral("DELETE FROM medium_text WHERE medium = ?"),
                                      hash.toString()));
        for (const auto& [language, text] : texts) {
            VESTITEL_CHECK(connection.run(
                QStringLiteral("INSERT INTO medium_text (medium, language, alt, caption, credit) "
                               "VALUES (?, ?, ?, ?, ?)"),
                hash.toString(), language.tag(), text.alt, text.caption, text.credit));
        }
        return {};
    });
}

Result<void> MediaStore::setEdit(const MediaHash& hash, const domain::ImageEdit& edit) {
    VESTITEL_TRY(const domain::Medium known, medium(hash));
    const domain::ImageEdit tidy = domain::tidied(edit);
    if (!known.isImage() && !tidy.isNothing()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” is not an image.").arg(known.name));
    }
    sqlite::Connection& connection = m_archive->connection();
    return inTransaction(connection, [&]() -> Result<void> {
        if (tidy.isNothing()) {
            return connection.run(QStringLiteral("DELETE FROM image_edit WHERE medium = ?"),
                                  hash.toString());
        }
        const QByteArray json = QJsonDocument(toJson(tidy)).toJson(QJsonDocument::Compact);
        return connection.run(QStringLiteral("INSERT INTO image_edit (medium, edit) VALUES (?, ?) "
                                             "ON CONFLICT DO UPDATE SET edit = excluded.edit"),
                              hash.toString(), QString::fromUtf8(json));
    });
}

Result<qint64> MediaStore::postsThatShow(const MediaHash& hash,
                                         const std::optional<PostId>& besides) {
    VESTITEL_TRY(
        auto row,
        m_archive->connection().query(
            QStringLiteral("SELECT count(*) FROM post WHERE id <> ? AND trashed IS NULL AND "
                           "(lead_image = ? OR number IN "
                           "(SELECT post FROM edition_medium WHERE medium = ?))"),
            besides ? besides->toString() : QStringLiteral("-"), hash.toString(), hash.toString()));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

QString MediaStore::pathOf(const domain::Medium& medium) const {
    return m_archive->mediaFolder() + u'/' + medium.fileName();
}

Result<QByteArray> MediaStore::bytes(const MediaHash& hash) {
    VESTITEL_TRY(const domain::Medium known, medium(hash));
    VESTITEL_TRY(QByteArray bytes, readFile(pathOf(known), kLargestMedium));
    if (hashOf(bytes) != hash) {
        return failure(
            ErrorCode::DamagedData,
            Words::tr("The file of “%1” in the archive is damaged. Add the original again, or "
                      "take it from a backup.")
                .arg(known.name),
            hash.toString());
    }
    return bytes;
}

Result<qsizetype> MediaStore::dropUnreferenced() {
    sqlite::Connection& connection = m_archive->connection();
    // By the tables of references alone; the foreign keys would refuse anything else.
    VESTITEL_CHECK(inTransaction(connection, [&] {
        return connection.run(
            QStringLiteral("DELETE FROM medium WHERE "
                           "NOT EXISTS (SELECT 1 FROM post WHERE lead_image = hash) AND "
                           "NOT EXISTS (SELECT 1 FROM attachment WHERE medium = hash) AND "
                           "NOT EXISTS (SELECT 1 FROM edition_medium WHERE medium = hash) AND "
                           "NOT EXISTS (SELECT 1 FROM revision_medium WHERE medium = hash) AND "
                           "NOT EXISTS (SELECT 1 FROM draft_medium WHERE medium = hash) AND "
                           "NOT EXISTS (SELECT 1 FROM template_medium WHERE medium = hash) AND "
                           "NOT EXISTS (SELECT 1 FROM snippet_medium WHERE medium = hash) AND "
                           "NOT EXISTS (SELECT 1 FROM emblem WHERE medium = hash)"));
    }));
    const qsizetype dropped = connection.changes();
    // After the rows: what a crash leaves here is a file without a row.
    if (!connection.inTransaction()) {
        VESTITEL_CHECK(removeFilesWithoutRow(connection, m_archive->mediaFolder()));
    }
    return dropped;
}

} // namespace vestitel::archive
