#include "sqlite/row_scan.h"

#include "sqlite/error.h"

#include <sqlite3.h>

namespace vestitel::sqlite {

void RowScan::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Result<RowScan> RowScan::open(Connection& connection, const char* sql, qint64 first, qint64 last) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr) != SQLITE_OK) {
        return tl::unexpected(lastError(connection.handle()));
    }
    Handle handle(statement);
    if (sqlite3_bind_int64(statement, 1, first) != SQLITE_OK ||
        sqlite3_bind_int64(statement, 2, last) != SQLITE_OK) {
        return tl::unexpected(lastError(connection.handle()));
    }
    return RowScan(connection, std::move(handle));
}

Result<bool> RowScan::step() {
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected(lastError(m_connection->handle()));
    }
}

qint64 RowScan::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

bool RowScan::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::string_view RowScan::text(int column) const {
    const auto* const bytes =
        reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(
                                                          m_statement.get(), column)));
}

} // namespace vestitel::sqlite
