#include "archive/salvage_tables.h"

#include "archive/values.h"

#include <algorithm>
#include <optional>

namespace vestitel::archive {

namespace {

struct Column {
    QString name;
    bool isKey = false;
};

Result<std::vector<Column>> columnsOf(sqlite::Connection& connection, const QString& schema,
                                      const QString& table) {
    std::vector<Column> columns;
    VESTITEL_CHECK(forEachRow(
        connection, QStringLiteral("SELECT name, pk FROM pragma_table_info(?, ?) ORDER BY cid"),
        [&](const sqlite::Statement& row) -> Result<void> {
            columns.push_back({row.text(0), row.integer(1) != 0});
            return {};
        },
        table, schema));
    return columns;
}

Result<qint64> versionOf(sqlite::Connection& connection, const QString& schema) {
    VESTITEL_TRY(auto row, connection.query(QStringLiteral("PRAGMA %1.user_version").arg(schema)));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

/// A failure of the disk or of the program ends the work; all else is a row that is lost.
bool endsTheWork(const Error& error) {
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::InputOutput ||
           error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Cancelled;
}

/// The copying of one table.
class TableCopy final {
public:
    TableCopy(sqlite::Connection& connection, const QString& table, const QStringList& columns,
              const QStringList& keys)
        : m_connection(connection), m_table(table), m_keys(keys),
          m_copy(QStringLiteral("INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM damaged.%1 "
                                "NOT INDEXED ")
                     .arg(table, columns.join(QStringLiteral(", ")))) {}

    [[nodiscard]] Result<SalvageReport::Count> run() {
        if (m_connection.run(m_copy)) {
            VESTITEL_TRY(const qint64 saved, countIn(QStringLiteral("main")));
            return SalvageReport::Count{saved, 0};
        }
        const bool hasRowIds =
            m_connection.query(QStringLiteral("SELECT rowid FROM main.%1 LIMIT 1").arg(m_table))
                .has_value();
        VESTITEL_CHECK(hasRowIds ? copyByRowId() : copyFromBothEnds());
        VESTITEL_TRY(const qint64 saved, countIn(QStringLiteral("main")));
        // An index may still know how many there were.
        const qint64 expected = countIn(QStringLiteral("damaged")).value_or(0);
        return SalvageReport::Count{saved, std::max(expected - saved, qint64(1))};
    }

private:
    [[nodiscard]] Result<qint64> countIn(const QString& schema) {
        VESTITEL_TRY(
            auto row,
            m_connection.query(QStringLiteral("SELECT count(*) FROM %1.%2").arg(schema, m_table)));
        VESTITEL_TRY(const bool found, row.step());
        return found ? row.integer(0) : 0;
    }

    /// The ids of rows in one direction, as far as they can be read.
    [[nodiscard]] std::vector<qint64> idsFrom(qint64 above, const char* direction) {
        std::vector<qint64> ids;
        auto rows = m_connection.query(
            QStringLiteral("SELECT rowid FROM damaged.%1 NOT INDEXED WHERE rowid > ? "
                           "ORDER BY rowid %2")
                .arg(m_table, QLatin1String(direction)),
            above);
        while (rows) {
            const auto found = rows->step();
            if (!found || !*found) {
                break;
            }
            ids.push_back(rows->integer(0));
        }
        return ids;
    }

    [[nodiscard]] Result<void> copyRow(qint64 id) {
        const auto copied = m_connection.run(m_copy + QStringLiteral("WHERE rowid = ?"), id);
        return !copied && endsTheWork(copied.error()) ? copied : Result<void>();
    }

    [[nodiscard]] Result<void> copyByRowId() {
        const std::vector<qint64> first = idsFrom(0, "ASC");
        const qint64 lastOfFirst = first.empty() ? 0 : first.back();
        const std::vector<qint64> second = idsFrom(lastOfFirst, "DESC");
        for (const auto* ids : {&first, &second}) {
            for (const qint64 id : *ids) {
                VESTITEL_CHECK(copyRow(id));
            }
        }
        // What lies between is asked for one by one: a damaged page hides only its own rows.
        VESTITEL_TRY(const qint64 pages, pageCount());
        constexpr qint64 kRowsOnPage = 100;
        const qint64 end = second.empty() ? lastOfFirst + pages * kRowsOnPage : second.back();
        for (qint64 id = lastOfFirst + 1; id < end; ++id) {
            VESTITEL_CHECK(copyRow(id));
        }
        return {};
    }

    [[nodiscard]] Result<qint64> pageCount() {
        VESTITEL_TRY(auto row, m_connection.query(QStringLiteral("PRAGMA damaged.page_count")));
        VESTITEL_TRY(const bool found, row.step());
        return found ? row.integer(0) : 0;
    }

    /// A table without row ids: the longest run of rows from its beginning, and from its end.
    [[nodiscard]] Result<void> copyFromBothEnds() {
        for (const char* direction : {"ASC", "DESC"}) {
            QStringList order;
            for (const QString& key : m_keys) {
                order += key + u' ' + QLatin1String(direction);
            }
            const QString sql =
                m_copy +
                QStringLiteral("ORDER BY %1 LIMIT ?").arg(order.join(QStringLiteral(", ")));
            VESTITEL_CHECK(copyLongestRun(sql));
        }
        return {};
    }

    [[nodiscard]] Result<void> copyLongestRun(const QString& sql) {
        qint64 step = 1;
        qint64 reached = 0;
        while (true) { // doubling, while it works
            const auto copied = m_connection.run(sql, step);
            if (!copied) {
                if (endsTheWork(copied.error())) {
                    return copied;
                }
                break;
            }
            if (m_connection.changes() < step) {
                return {}; // There are no more.
            }
            reached = step;
            step *= 2;
        }
        for (step = (step - reached) / 2; step > 0; step /= 2) {
            const auto copied = m_connection.run(sql, reached + step);
            if (copied) {
                reached += step;
            } else if (endsTheWork(copied.error())) {
                return copied;
            }
        }
        return {};
    }

    sqlite::Connection& m_connection;
    QString m_table;
    QStringList m_keys;
    QString m_copy;
};

} // namespace

Result<SalvageReport::Count> copySalvagedTable(sqlite::Connection& connection,
                                               const QString& table) {
    VESTITEL_TRY(const auto ours, columnsOf(connection, QStringLiteral("main"), table));
    const auto theirs = columnsOf(connection, QStringLiteral("damaged"), table);
    if (!theirs || theirs->empty()) {
        // An older archive may never have had it.
        const auto version = versionOf(connection, QStringLiteral("damaged"));
        const bool isOlder =
            version && *version < versionOf(connection, QStringLiteral("main")).value_or(0);
        return SalvageReport::Count{0, isOlder ? 0 : 1};
    }
    QStringList columns;
    QStringList keys;
    for (const Column& column : ours) {
        if (std::any_of(theirs->begin(), theirs->end(),
                        [&](const Column& other) { return other.name == column.name; })) {
            columns += column.name;
        }
        if (column.isKey) {
            keys += column.name;
        }
    }
    return TableCopy(connection, table, columns, keys).run();
}

} // namespace vestitel::archive
