#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/language.h"
#include "html/body.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QDate>
#include <QDateTime>

// How values stand in the archive's tables. Only for the sources of this folder.
namespace vestitel::archive {

[[nodiscard]] qint64 toStored(const QDateTime& time);
[[nodiscard]] QDateTime timeFromStored(qint64 milliseconds);
[[nodiscard]] QString toStored(const QDate& date);
[[nodiscard]] QDate dateFromStored(const QString& text);

/// The error for a row that no version of this program writes.
[[nodiscard]] tl::unexpected<Error> damagedRow(const QString& detail);

[[nodiscard]] Result<PostId> postIdAt(const sqlite::Statement& row, int column);
[[nodiscard]] Result<domain::Language> languageAt(const sqlite::Statement& row, int column);
[[nodiscard]] Result<MediaHash> mediaHashAt(const sqlite::Statement& row, int column);
/// Through the sanitiser, so that a hand-edited database is no way in.
[[nodiscard]] Result<html::Body> bodyAt(const sqlite::Statement& row, int column);

/// Runs `work` in the transaction that is open, or else in one of its own.
template <typename Work>
[[nodiscard]] Result<void> inTransaction(sqlite::Connection& connection, Work work) {
    if (connection.inTransaction()) {
        return work();
    }
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(connection));
    VESTITEL_CHECK(work());
    return transaction.commit();
}

/// Calls `use` with each row of a query; stops at the first error.
template <typename Use, typename... Values>
[[nodiscard]] Result<void> forEachRow(sqlite::Connection& connection, const QString& sql, Use use,
                                      const Values&... values) {
    VESTITEL_TRY(auto rows, connection.query(sql, values...));
    while (true) {
        VESTITEL_TRY(const bool found, rows.step());
        if (!found) {
            return {};
        }
        VESTITEL_CHECK(use(rows));
    }
}

} // namespace vestitel::archive
