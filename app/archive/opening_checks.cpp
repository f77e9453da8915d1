#include "archive/opening_checks.h"

#include "archive/backup_list.h"
#include "archive/values.h"
#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

Result<void> checkIdentity(sqlite::Connection& connection, qint64 newestVersion) {
    VESTITEL_TRY(const qint64 id, sqlite::applicationId(connection));
    if (id != kApplicationId) {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("The database in this folder is not one of Vestitel's. It was left as it "
                      "is; choose another folder."),
            QStringLiteral("application id %1").arg(id));
    }
    VESTITEL_TRY(const qint64 version, sqlite::schemaVersion(connection));
    if (version > newestVersion) {
        return failure(
            ErrorCode::NewerVersion,
            Words::tr("This archive was written by a newer version of Vestitel. Install the "
                      "newer version to open it; nothing was changed."),
            QStringLiteral("schema %1, known %2").arg(version).arg(newestVersion));
    }
    return {};
}

/// The tables, indexes and triggers that are there after the migrations up to a version.
std::set<QString> namesUpTo(qint64 version, const std::vector<sqlite::Migration>& migrations) {
    static const QRegularExpression kChange(
        QStringLiteral(
            "^\\s*(?:(CREATE)\\s+(?:UNIQUE\\s+|VIRTUAL\\s+)?(?:TABLE|INDEX|TRIGGER)"
            "|(DROP)\\s+(?:TABLE|INDEX|TRIGGER)|(ALTER)\\s+TABLE)"
            "\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(\\w+)(?:\\s+RENAME\\s+TO\\s+(\\w+))?"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    std::set<QString> names;
    for (const sqlite::Migration& migration : migrations) {
        if (migration.number > version) {
            break;
        }
        auto changes = kChange.globalMatch(migration.sql);
        while (changes.hasNext()) {
            const auto change = changes.next();
            const QString name = change.captured(4);
            const QString newName = change.captured(5);
            if (change.hasCaptured(1)) {
                names.insert(name);
            } else if (change.hasCaptured(2)) {
                names.erase(name);
            } else if (!newName.isEmpty()) {
                names.erase(name);
                names.insert(newName);
            }
        }
    }
    return names;
}

Result<void> checkSchema(sqlite::Connection& connection,
                         const std::vector<sqlite::Migration>& migrations) {
    VESTITEL_TRY(const qint64 version, sqlite::schemaVersion(connection));
    std::set<QString> missing = namesUpTo(version, migrations);
    VESTITEL_CHECK(forEachRow(connection, QStringLiteral("SELECT name FROM sqlite_schema"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  missing.erase(row.text(0));
                                  return {};
                              }));
    // An index or a trigger goes with its table, so names that a migration dropped that way would
    // be missed; none does.
    if (!missing.empty()) {
        return failure(ErrorCode::DamagedData,
                       Words::tr("The archive's database is damaged: it lacks a part of itself. "
                                 "It was left as it is."),
                       QStringLiteral("no %1").arg(*missing.begin()));
    }
    return {};
}

Result<QString> archiveIdIn(sqlite::Connection& connection) {
    VESTITEL_TRY(auto row, connection.query(QStringLiteral(
                               "SELECT value FROM setting WHERE key = 'archive_id'")));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.text(0) : QString();
}

} // namespace

Result<std::vector<sqlite::Migration>> schemaOf(const OpenOptions& options) {
    return options.migrations ? *options.migrations
                              : sqlite::migrationsIn(QStringLiteral(":/vestitel/migrations"));
}

Result<void> acceptDatabase(sqlite::Connection& connection, const OpenOptions& options,
                            const std::vector<sqlite::Migration>& migrations, Thoroughness how) {
    if (options.prepare) {
        VESTITEL_CHECK(options.prepare(connection));
    }
    VESTITEL_CHECK(checkIdentity(connection, migrations.empty() ? 0 : migrations.back().number));
    VESTITEL_CHECK(checkDatabase(connection, how));
    return checkSchema(connection, migrations);
}

Result<void> rehearseRollBack(const QString& databasePath, const OpenOptions& options,
                              const std::vector<sqlite::Migration>& migrations) {
    if (QFileInfo(databasePath + QStringLiteral("-journal")).size() == 0 ||
        sqlite::Connection::isOpenHere(databasePath)) {
        return {};
    }
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(QStringLiteral("archive.sqlite"));
    for (const char* ending : {"", "-journal", "-wal"}) {
        const QString from = databasePath + QLatin1String(ending);
        if (QFileInfo::exists(from)) {
            VESTITEL_CHECK(copyFileAtomically(from, copy + QLatin1String(ending)));
        }
    }
    VESTITEL_TRY(const auto tried,
                 sqlite::Connection::open(copy, sqlite::Connection::Mode::ReadWrite,
                                          [&](sqlite::Connection& connection) {
                                              return acceptDatabase(connection, options, migrations,
                                                                    Thoroughness::Full);
                                          }));
    return {};
}

Result<void> checkLogIsOurs(sqlite::Connection& connection, const QString& before) {
    VESTITEL_TRY(const QString now, archiveIdIn(connection));
    if (!before.isEmpty() && now != before) {
        return failure(
            ErrorCode::DamagedData,
            Words::tr("The file archive.sqlite-wal beside the archive belongs to another archive. "
                      "Everything was left as it is."));
    }
    return {};
}

QString archiveIdAsItLies(const QString& databasePath) {
    if (!QFileInfo(databasePath).isFile() || sqlite::Connection::isOpenHere(databasePath)) {
        return {};
    }
    const auto connection =
        sqlite::Connection::open(databasePath, sqlite::Connection::Mode::Inspect);
    return connection ? archiveIdIn(**connection).value_or(QString()) : QString();
}

Error withWayOut(Error error, const QString& folder, const OpenOptions& options) {
    if (error.code != ErrorCode::DamagedData) {
        return error;
    }
    if (const auto backup = newestGoodBackup(folder, options)) {
        error.message +=
            u' ' +
            Words::tr("The newest good backup is of %1: “%2”. Restore it into a new folder, or "
                      "have what can still be read saved into a new archive.")
                .arg(QLocale().toString(backup->time.toLocalTime(), QLocale::ShortFormat),
                     QDir::toNativeSeparators(backup->path));
    } else {
        error.message += u' ' + Words::tr("There is no good backup beside it. Restore one from "
                                          "elsewhere, or have what can still be read saved into "
                                          "a new archive.");
    }
    return error;
}

} // namespace vestitel::archive
