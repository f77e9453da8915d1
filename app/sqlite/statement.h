#pragma once

#include "sqlite/connection.h"

#include <QByteArray>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace vestitel::sqlite {

/// One prepared statement: bind the values in the order of its `?`, then step through its rows.
/// Goes back to the connection's cache at the end of its life. Same thread as the connection,
/// which it must not outlive.
class Statement final {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(const QString& text);
    Statement& bind(const QByteArray& bytes);
    Statement& bind(qint64 number);
    Statement& bind(int number);
    Statement& bind(double number);
    Statement& bind(std::nullopt_t);
    Statement& bind(bool) = delete; // write 0 or 1: SQLite knows no other
    Statement& bind(const char*) = delete;
    template <typename T>
    Statement& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bind(std::nullopt);
    }

    /// Goes to the next row (the first time it runs the statement); false after the last one.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end; rows are ignored.
    [[nodiscard]] Result<void> run();
    /// Ready for new values; the old ones are gone.
    void reset();

    // Columns of the present row, from 0.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

private:
    friend class Connection;

    Statement(Connection& connection, QString sql, std::unique_ptr<QSqlQuery> query);
    void bindNext(const QVariant& value);

    Connection* m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    bool m_running = false;
};

template <typename... Values>
Result<Statement> Connection::query(const QString& sql, const Values&... values) {
    Result<Statement> statement = prepare(sql);
    if (statement) {
        (statement->bind(values), ...);
    }
    return statement;
}

template <typename... Values>
Result<void> Connection::run(const QString& sql, const Values&... values) {
    VESTITEL_TRY(Statement statement, query(sql, values...));
    return statement.run();
}

} // namespace vestitel::sqlite
