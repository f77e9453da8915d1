#include "sqlite/statement.h"

#include "sqlite/error.h"

#include <QSqlError>
#include <QSqlQuery>

namespace vestitel::sqlite {

Statement::Statement(Connection& connection, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection), m_sql(std::move(sql)), m_query(std::move(query)) {
}

Statement::Statement(Statement&&) noexcept = default;

Statement::~Statement() {
    if (m_query) {
        m_connection->giveBack(m_sql, std::move(m_query));
    }
}

void Statement::bindNext(const QVariant& value) {
    m_query->bindValue(m_bound++, value);
}

Statement& Statement::bind(const QString& text) {
    // A null QString would be stored as NULL.
    bindNext(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement& Statement::bind(const QByteArray& bytes) {
    bindNext(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement& Statement::bind(qint64 number) {
    bindNext(number);
    return *this;
}

Statement& Statement::bind(int number) {
    return bind(qint64{number});
}

Statement& Statement::bind(double number) {
    bindNext(number);
    return *this;
}

Statement& Statement::bind(std::nullopt_t) {
    bindNext(QVariant(QMetaType::fromType<QString>()));
    return *this;
}

Result<bool> Statement::step() {
    if (!m_running) {
        m_running = true;
        if (!m_query->exec()) {
            m_running = false;
            return tl::unexpected(errorFrom(m_query->lastError()));
        }
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return tl::unexpected(errorFrom(m_query->lastError()));
    }
    return false;
}

Result<void> Statement::run() {
    while (true) {
        VESTITEL_TRY(const bool row, step());
        if (!row) {
            return {};
        }
    }
}

void Statement::reset() {
    m_query->finish();
    m_bound = 0;
    m_running = false;
}

QString Statement::text(int column) const {
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const {
    return m_query->value(column).toLongLong();
}

double Statement::real(int column) const {
    return m_query->value(column).toDouble();
}

QByteArray Statement::blob(int column) const {
    return m_query->value(column).toByteArray();
}

bool Statement::isNull(int column) const {
    return m_query->isNull(column);
}

std::optional<QString> Statement::optionalText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace vestitel::sqlite
