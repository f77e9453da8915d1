#pragma once

#include "sqlite/connection.h"

namespace vestitel::sqlite {

/// All of what is written in its life, or nothing: rolls back at its end unless commit()
/// succeeded. BEGIN IMMEDIATE; there is one at a time, a second one is an error.
class Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// After a failure nothing of it was stored.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Connection& connection() const { return *m_connection; }

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    void rollBack();

    Connection* m_connection;
    bool m_open = true;
};

} // namespace vestitel::sqlite
