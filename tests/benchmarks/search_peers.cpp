#include "search_peers.h"

#include "base/atomic_file.h"
#include "sqlite/statement.h"

#include <QProcess>
#include <QStandardPaths>

namespace vestitel::bench {

namespace {

Result<void> readAll(Result<sqlite::Statement> rows) {
    VESTITEL_CHECK(rows);
    while (true) {
        VESTITEL_TRY(const bool found, rows->step());
        if (!found) {
            return {};
        }
    }
}

Result<void> timeFts5(sqlite::Connection& index, const PeerQuery& query, Times& times) {
    QString expression = u'"' + query.words.join(QStringLiteral("\" \"")) + u'"';
    expression += query.isBeginning ? QStringLiteral(" *") : QString();
    Result<void> done;
    times.add(milliseconds([&] {
        done = readAll(index.query(
            QStringLiteral("SELECT t.title FROM peer_index i JOIN search_text t ON t.id = i.rowid "
                           "WHERE peer_index MATCH ? ORDER BY rank LIMIT 50"),
            expression));
    }));
    return done;
}

Result<void> timeLike(sqlite::Connection& index, const PeerQuery& query, Times& times) {
    QStringList conditions;
    for (const QString& word : query.words) {
        conditions.append(QStringLiteral("(title LIKE '%%1%' OR body LIKE '%%1%')").arg(word));
    }
    Result<void> done;
    times.add(milliseconds([&] {
        done = readAll(index.query(QStringLiteral("SELECT title FROM search_text WHERE ") +
                                   conditions.join(QStringLiteral(" AND ")) +
                                   QStringLiteral(" ORDER BY id DESC LIMIT 50")));
    }));
    return done;
}

/// All texts, one a line.
Result<void> writeLines(sqlite::Connection& index, const QString& path) {
    VESTITEL_TRY(auto rows,
                 index.query(QStringLiteral("SELECT title || ' ' || body FROM search_text")));
    return writeFileInChunks(path, [&](const WriteChunk& write) -> Result<void> {
        while (true) {
            VESTITEL_TRY(const bool found, rows.step());
            if (!found) {
                return {};
            }
            VESTITEL_CHECK(write(rows.text(0).toUtf8() + '\n'));
        }
    });
}

} // namespace

Result<Peers> measurePeers(sqlite::Connection& index, const QString& folder,
                           const std::vector<PeerQuery>& queries) {
    Peers peers;
    Result<void> built;
    peers.fts5BuildMs = milliseconds([&] {
        built = index.execute(QStringLiteral(
            "CREATE VIRTUAL TABLE peer_index USING fts5 (title, body, content = 'search_text', "
            "content_rowid = 'id', tokenize = 'unicode61'); "
            "INSERT INTO peer_index (peer_index) VALUES ('rebuild')"));
    });
    VESTITEL_CHECK(built);
    const QString ripgrep = QStandardPaths::findExecutable(QStringLiteral("rg"));
    const QString lines = folder + QStringLiteral("/texts.txt");
    if (!ripgrep.isEmpty()) {
        VESTITEL_CHECK(writeLines(index, lines));
    }
    for (const PeerQuery& query : queries) {
        VESTITEL_CHECK(timeFts5(index, query, peers.fts5));
        VESTITEL_CHECK(timeLike(index, query, peers.like));
        if (!ripgrep.isEmpty()) {
            peers.ripgrep.add(milliseconds([&] {
                QProcess process;
                process.setStandardOutputFile(QProcess::nullDevice());
                process.start(ripgrep, {QStringLiteral("-i"), QStringLiteral("-F"),
                                        query.words.front(), lines});
                process.waitForFinished(-1);
            }));
        }
    }
    VESTITEL_CHECK(index.execute(QStringLiteral("DROP TABLE peer_index")));
    return peers;
}

} // namespace vestitel::bench
