#include "archive/database_backup.h"

#include "base/atomic_file.h"
#include "base/log.h"
#include "sqlite/statement.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

Result<void> checkCopy(const QString& path, const OpenOptions& options) {
    VESTITEL_TRY(auto copy, sqlite::Connection::open(path, sqlite::Connection::Mode::Inspect));
    if (options.prepare) {
        VESTITEL_CHECK(options.prepare(*copy));
    }
    return checkDatabase(*copy, Thoroughness::Full);
}

/// Above all that is there, so that neither a thinned folder nor another clock brings one twice.
Result<qint64> nextCounter(Archive& archive) {
    const auto files = backupsIn(archive.backupsFolder(), BackupFile::Place::InArchive);
    return files.empty() ? 1 : files.front().counter + 1;
}

/// Removes a file and SQLite's companions of it, if they are there.
void removeDatabase(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        const QString file = path + QLatin1String(ending);
        if (QFileInfo::exists(file)) {
            if (const auto removed = removeFile(file); !removed) {
                qCWarning(archiveLog) << removed.error().detail;
            }
        }
    }
}

} // namespace

Result<void> checkDatabase(sqlite::Connection& connection, Thoroughness how) {
    VESTITEL_TRY(auto check, connection.query(how == Thoroughness::Quick
                                                  ? QStringLiteral("PRAGMA quick_check(1)")
                                                  : QStringLiteral("PRAGMA integrity_check(1)")));
    VESTITEL_TRY(const bool answered, check.step());
    if (!answered || check.text(0) != QLatin1String("ok")) {
        return failure(ErrorCode::DamagedData,
                       Words::tr("The archive's database is damaged. It was left as it is."),
                       answered ? check.text(0) : QString());
    }
    return {};
}

Result<void> copyDatabase(Archive& archive, const QString& path) {
    const QFileInfo target(path);
    // Hidden and ending in .part like every half-written file, so that a next start removes it.
    const QString temporary =
        QStringLiteral("%1/.%2.part").arg(target.absolutePath(), target.fileName());
    removeDatabase(temporary);
    const auto copied = [&]() -> Result<void> {
        VESTITEL_CHECK(archive.connection().run(QStringLiteral("VACUUM INTO ?"), temporary));
        VESTITEL_CHECK(checkCopy(temporary, archive.options()));
        return moveFileDurably(temporary, path);
    }();
    if (!copied) {
        removeDatabase(temporary);
    }
    return copied;
}

void removeHalfWritten(const QString& folder) {
    QDirIterator files(folder, {QStringLiteral(".*.part"), QStringLiteral(".*.part-*")},
                       QDir::Files | QDir::Hidden | QDir::System);
    while (files.hasNext()) {
        if (const auto removed = removeFile(files.next()); !removed) {
            qCWarning(archiveLog) << removed.error().detail;
        }
    }
}

Result<QString> backupDatabase(Archive& archive, BackupReason reason) {
    VESTITEL_TRY(const qint64 counter, nextCounter(archive));
    const QString name = backupFileName(archive.clock().now(), counter, reason);
    const QString path = archive.backupsFolder() + u'/' + name;
    VESTITEL_CHECK(makeFolder(archive.backupsFolder()));
    VESTITEL_CHECK(copyDatabase(archive, path));
    qCInfo(archiveLog) << "backup" << name;
    return path;
}

} // namespace vestitel::archive
