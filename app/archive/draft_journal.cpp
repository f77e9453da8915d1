#include "archive/draft_journal.h"

#include "archive/values.h"
#include "html/body_text.h"

namespace vestitel::archive {

namespace {

template <typename... Values>
Result<std::vector<Draft>> readDrafts(sqlite::Connection& connection, const QString& condition,
                                      const Values&... values) {
    std::vector<Draft> drafts;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT post, language, time, title, lead, body FROM draft ") + condition,
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const PostId post, postIdAt(row, 0));
            VESTITEL_TRY(const domain::Language language, languageAt(row, 1));
            VESTITEL_TRY(html::Body body, bodyAt(row, 5));
            drafts.push_back({post, language, row.text(3), row.text(4), std::move(body),
                              timeFromStored(row.integer(2))});
            return {};
        },
        values...));
    return drafts;
}

} // namespace

Result<void> DraftJournal::write(const Draft& draft) {
    sqlite::Connection& connection = m_archive->connection();
    const QDateTime time = draft.time.isValid() ? draft.time : m_archive->clock().now();
    const QString post = draft.post.toString();
    const QString language = draft.language.tag();
    return inTransaction(connection, [&]() -> Result<void> {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO draft (post, language, time, title, lead, body) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (post, language) DO UPDATE SET "
                           "time = excluded.time, title = excluded.title, lead = excluded.lead, "
                           "body = excluded.body"),
            post, language, toStored(time), draft.title, draft.lead, draft.body.html()));
        VESTITEL_CHECK(connection.run(
            QStringLiteral("DELETE FROM draft_medium WHERE post = ? AND language = ?"), post,
            language));
        for (const MediaHash& hash : html::mediaOf(draft.body)) {
            VESTITEL_CHECK(
                connection.run(QStringLiteral("INSERT INTO draft_medium (post, language, medium) "
                                              "SELECT ?, ?, hash FROM medium WHERE hash = ?"),
                               post, language, hash.toString()));
        }
        return {};
    });
}

Result<std::vector<Draft>> DraftJournal::all() {
    return readDrafts(m_archive->connection(),
                      QStringLiteral("ORDER BY time DESC, post, language"));
}

Result<std::vector<Draft>> DraftJournal::of(const PostId& post) {
    return readDrafts(m_archive->connection(), QStringLiteral("WHERE post = ? ORDER BY language"),
                      post.toString());
}

Result<void> DraftJournal::discard(const PostId& post) {
    sqlite::Connection& connection = m_archive->connection();
    return inTransaction(connection, [&] {
        return connection.run(QStringLiteral("DELETE FROM draft WHERE post = ?"), post.toString());
    });
}

} // namespace vestitel::archive
