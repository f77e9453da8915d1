#include "sqlite/migrations.h"

#include "base/atomic_file.h"
#include "base/log.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>
#include <QDir>

namespace vestitel::sqlite {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::sqlite)
};

Result<qint64> pragma(Connection& connection, const QString& name) {
    VESTITEL_TRY(auto statement, connection.query(QStringLiteral("PRAGMA ") + name));
    VESTITEL_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

} // namespace

Result<std::vector<Migration>> migrationsIn(const QString& folder) {
    constexpr qint64 kLargest = 1024 * 1024;
    std::vector<Migration> migrations;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const qint64 number = name.section(u'_', 0, 0).toLongLong();
        if (number != qint64(migrations.size()) + 1) {
            return failure(ErrorCode::Internal,
                           Words::tr("This copy of Vestitel is not complete. Install it again."),
                           QStringLiteral("migration %1 is out of order").arg(name));
        }
        VESTITEL_TRY(const QByteArray sql, readFile(folder + u'/' + name, kLargest));
        migrations.push_back({number, QString::fromUtf8(sql)});
    }
    return migrations;
}

Result<qint64> schemaVersion(Connection& connection) {
    return pragma(connection, QStringLiteral("user_version"));
}

Result<qint64> applicationId(Connection& connection) {
    return pragma(connection, QStringLiteral("application_id"));
}

Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations,
                     qint64 applicationId) {
    VESTITEL_TRY(const qint64 version, schemaVersion(connection));
    const qint64 newest = migrations.empty() ? 0 : migrations.back().number;
    if (version > newest) {
        return failure(
            ErrorCode::NewerVersion,
            Words::tr("This archive was written by a newer version of Vestitel. Install the "
                      "newer version to open it; nothing was changed."),
            QStringLiteral("schema %1, known %2").arg(version).arg(newest));
    }
    if (version == newest) {
        return {};
    }
    VESTITEL_TRY(auto transaction, Transaction::begin(connection));
    for (const Migration& migration : migrations) {
        if (migration.number > version) {
            VESTITEL_CHECK(connection.execute(migration.sql));
        }
    }
    VESTITEL_CHECK(
        connection.execute(QStringLiteral("PRAGMA user_version=%1; PRAGMA application_id=%2;")
                               .arg(newest)
                               .arg(applicationId)));
    VESTITEL_CHECK(transaction.commit());
    qCInfo(sqliteLog) << "schema" << version << "->" << newest;
    return {};
}

} // namespace vestitel::sqlite
