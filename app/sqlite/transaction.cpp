#include "sqlite/transaction.h"

#include "base/log.h"
#include "sqlite/error.h"

#include <sqlite3.h>

#include <utility>

namespace vestitel::sqlite {

Result<Transaction> Transaction::begin(Connection& connection) {
    if (connection.inTransaction()) {
        return tl::unexpected(
            errorFromCode(SQLITE_MISUSE, QStringLiteral("a transaction inside a transaction")));
    }
    VESTITEL_CHECK(connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(other.m_connection), m_open(std::exchange(other.m_open, false)) {
}

Transaction::~Transaction() {
    rollBack();
}

Result<void> Transaction::commit() {
    if (!m_open) {
        return tl::unexpected(
            errorFromCode(SQLITE_MISUSE, QStringLiteral("a transaction that is over")));
    }
    // A full disk may have rolled back before; then COMMIT says that there is no transaction.
    if (auto committed = m_connection->execute(QStringLiteral("COMMIT")); !committed) {
        rollBack();
        return committed;
    }
    m_open = false;
    return {};
}

void Transaction::rollBack() {
    if (!std::exchange(m_open, false) || !m_connection->inTransaction()) {
        return;
    }
    if (const auto done = m_connection->execute(QStringLiteral("ROLLBACK")); !done) {
        qCWarning(sqliteLog) << "rollback:" << done.error().detail;
    }
}

} // namespace vestitel::sqlite
