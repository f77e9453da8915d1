#pragma once

#include "base/result.h"
#include "sqlite/connection.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace vestitel::search {

/// The words that some text has (resources/migrations/0005_search_terms.sql), as the analyser gives
/// them, and which of them are forms of one word. Same thread as the connection, which must outlive
/// it.
class Vocabulary final {
public:
    explicit Vocabulary(sqlite::Connection& connection) : m_connection(&connection) {}

    /// Takes over the words of an index that is older than the table, and joins forms anew when the
    /// program brings another table of forms. To be called before all else.
    [[nodiscard]] Result<void> prepare();
    /// To be called within a transaction.
    [[nodiscard]] Result<void> add(const std::set<QByteArray>& terms);
    /// The first word from `term` on, by their bytes; empty after the last one.
    [[nodiscard]] Result<QByteArray> firstFrom(const QByteArray& term);
    [[nodiscard]] Result<bool> has(const QByteArray& term);
    /// The words that are forms of one word with `term`, but itself.
    [[nodiscard]] Result<std::vector<QByteArray>> formsOf(const QByteArray& term);

private:
    [[nodiscard]] Result<void> takeOverIndex();
    [[nodiscard]] Result<void> joinForms();
    [[nodiscard]] Result<void> join(const std::vector<QByteArray>& terms);

    sqlite::Connection* m_connection;
};

} // namespace vestitel::search
