#include "search/index_building.h"

#include "sqlite/statement.h"

#include <QString>

namespace vestitel::search {

namespace {

/// What FTS5 is told of how it writes (sqlite.org/fts5.html, section 6). Not how much it gathers
/// first ("hashsize"): more than its 1 MB is slower, for the processor's caches.
struct Setting {
    const char* name;
    int building; ///< While rows are added to an index that nobody asks yet.
    int usual;    ///< FTS5's own.
};
constexpr Setting kSettings[] = {
    {"automerge", 0, 4},
    {"crisismerge", 64, 16},
};
constexpr const char* kTables[] = {"search_index", "search_title"};
/// Pages of 4 KB that one step of joining writes.
constexpr qint64 kPagesOfStep = 8000;

Result<void> tell(sqlite::Connection& connection, const char* table, const char* command,
                  qint64 value) {
    return connection.run(
        QStringLiteral("INSERT INTO %1 (%1, rank) VALUES (?, ?)").arg(QLatin1String(table)),
        QString::fromLatin1(command), value);
}

Result<qint64> totalChanges(sqlite::Connection& connection) {
    VESTITEL_TRY(auto row, connection.query(QStringLiteral("SELECT total_changes()")));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

} // namespace

Result<void> beginBuilding(sqlite::Connection& connection) {
    for (const char* sql : {"DELETE FROM search_state",
                            "INSERT INTO search_index (search_index) VALUES ('delete-all')",
                            "INSERT INTO search_title (search_title) VALUES ('delete-all')",
                            "DELETE FROM search_text", "DELETE FROM search_document",
                            "DELETE FROM search_term", "DELETE FROM search_form"}) {
        VESTITEL_CHECK(connection.run(QLatin1String(sql)));
    }
    for (const char* table : kTables) {
        for (const Setting& setting : kSettings) {
            VESTITEL_CHECK(tell(connection, table, setting.name, setting.building));
        }
    }
    return {};
}

Result<bool> joinPieces(sqlite::Connection& connection) {
    bool isAnyLeft = false;
    for (const char* table : kTables) {
        VESTITEL_TRY(const qint64 before, totalChanges(connection));
        // Less than nothing: all pieces into one (section 6.9).
        VESTITEL_CHECK(tell(connection, table, "merge", -kPagesOfStep));
        VESTITEL_TRY(const qint64 after, totalChanges(connection));
        isAnyLeft = isAnyLeft || after - before >= 2; // of which one is the command's own
    }
    return isAnyLeft;
}

Result<void> endBuilding(sqlite::Connection& connection) {
    for (const char* table : kTables) {
        for (const Setting& setting : kSettings) {
            VESTITEL_CHECK(tell(connection, table, setting.name, setting.usual));
        }
    }
    return {};
}

} // namespace vestitel::search
