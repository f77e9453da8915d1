#pragma once

#include "sqlite/connection.h"

#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace vestitel::sqlite {

/// Reads many rows of few short values: straight from the library, since Qt Sql makes an object of
/// every value, which for a hundred thousand rows takes ten times as long. Same thread as the
/// connection, which it must not outlive.
class RowScan final {
public:
    /// `first` and `last` are bound to the statement's first two `?`.
    [[nodiscard]] static Result<RowScan> open(Connection& connection, const char* sql, qint64 first,
                                              qint64 last);

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// UTF-8; valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Handle = std::unique_ptr<sqlite3_stmt, Finalizer>;

    RowScan(Connection& connection, Handle statement)
        : m_connection(&connection), m_statement(std::move(statement)) {}

    Connection* m_connection;
    Handle m_statement;
};

} // namespace vestitel::sqlite
