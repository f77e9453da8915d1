#include "archive/document_texts.h"

#include "archive/media_store.h"
#include "archive/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vestitel::archive {

Result<std::vector<UnreadDocument>> DocumentTexts::unread(const QStringList& extensions, int most) {
    std::vector<MediaHash> hashes;
    VESTITEL_CHECK(forEachRow(
        m_archive->connection(),
        QStringLiteral(
            "SELECT hash FROM medium WHERE extension IN (SELECT value FROM json_each(?)) "
            "AND hash NOT IN (SELECT medium FROM document_text) LIMIT ?"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(MediaHash hash, mediaHashAt(row, 0));
            hashes.push_back(std::move(hash));
            return {};
        },
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(extensions)).toJson()), most));
    MediaStore store(*m_archive);
    VESTITEL_TRY(const auto media, store.media(hashes));
    std::vector<UnreadDocument> documents;
    for (const domain::Medium& medium : media) {
        documents.push_back({medium.hash, store.pathOf(medium), medium.extension});
    }
    return documents;
}

Result<void> DocumentTexts::setText(sqlite::Transaction&, const MediaHash& hash,
                                    const QString& text) {
    return m_archive->connection().run(
        QStringLiteral("INSERT OR REPLACE INTO document_text VALUES (?, ?)"), hash.toString(),
        text.isNull() ? QStringLiteral("") : text);
}

Result<QString> DocumentTexts::text(const MediaHash& hash) {
    VESTITEL_TRY(auto row, m_archive->connection().query(
                               QStringLiteral("SELECT text FROM document_text WHERE medium = ?"),
                               hash.toString()));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.text(0) : QString();
}

Result<bool> DocumentTexts::isWordless(const MediaHash& hash) {
    VESTITEL_TRY(auto row,
                 m_archive->connection().query(
                     QStringLiteral("SELECT text = '' FROM document_text WHERE medium = ?"),
                     hash.toString()));
    VESTITEL_TRY(const bool found, row.step());
    return found && row.integer(0) != 0;
}

Result<std::vector<PostId>> DocumentTexts::postsWith(const MediaHash& hash) {
    std::vector<PostId> posts;
    VESTITEL_CHECK(forEachRow(
        m_archive->connection(),
        QStringLiteral("SELECT id FROM post WHERE trashed IS NULL AND number IN "
                       "(SELECT post FROM attachment WHERE medium = ? "
                       "UNION SELECT post FROM edition_medium WHERE medium = ?)"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(PostId id, postIdAt(row, 0));
            posts.push_back(std::move(id));
            return {};
        },
        hash.toString(), hash.toString()));
    return posts;
}

} // namespace vestitel::archive
