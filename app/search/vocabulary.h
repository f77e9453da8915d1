#pragma once

#include "base/result.h"
#include "sqlite/connection.h"

#include <QByteArray>

#include <set>

namespace vestitel::search {

/// The words that some text has (resources/migrations/0005_search_terms.sql), as the analyser gives
/// them. Same thread as the connection, which must outlive it.
class Vocabulary final {
public:
    explicit Vocabulary(sqlite::Connection& connection) : m_connection(&connection) {}

    /// Takes over the words of an index that is older than the table. To be called before all else.
    [[nodiscard]] Result<void> prepare();
    /// To be called within a transaction.
    [[nodiscard]] Result<void> add(const std::set<QByteArray>& terms);
    /// The first word from `term` on, by their bytes; empty after the last one.
    [[nodiscard]] Result<QByteArray> firstFrom(const QByteArray& term);

private:
    sqlite::Connection* m_connection;
};

} // namespace vestitel::search
