#include "archive/backup.h"

#include "archive/database_backup.h"
#include "archive/funding_files.h"
#include "archive/media_store.h"
#include "archive/values.h"
#include "base/atomic_file.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

bool isEmptyOrMissing(const QString& folder) {
    const QFileInfo info(folder);
    return !info.exists() ||
           (info.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                 QDir::NoDotAndDotDot));
}

/// The path with its existing part resolved, so that two names of one folder are seen as one.
QString realPath(const QString& path) {
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (info.exists() || info.isRoot()) {
        return info.canonicalFilePath();
    }
    return realPath(info.absolutePath()) + u'/' + info.fileName();
}

bool isInside(const QString& path, const QString& folder) {
    return (realPath(path) + u'/').startsWith(realPath(folder) + u'/');
}

Result<QString> archiveIdOf(sqlite::Connection& connection) {
    VESTITEL_TRY(auto row, connection.query(QStringLiteral(
                               "SELECT value FROM setting WHERE key = 'archive_id'")));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.text(0) : QString();
}

/// Whether all that is in the folder is a backup's: its media, its database, half-written files.
bool isBegunBackup(const QString& folder) {
    static const QStringList kOurs{QStringLiteral("media"),
                                   QStringLiteral("backups"),
                                   QStringLiteral("funding"),
                                   QStringLiteral("archive.sqlite"),
                                   QStringLiteral(".archive.sqlite.part"),
                                   QStringLiteral(".archive.sqlite.part-journal")};
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden |
                                                       QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(entries.begin(), entries.end(),
                       [](const QString& entry) { return kOurs.contains(entry); });
}

Result<void> checkBackupTarget(Archive& archive, const QString& to) {
    const QString shown = QDir::toNativeSeparators(to);
    if (isInside(to, archive.folder())) {
        return failure(
            ErrorCode::InvalidArgument,
            Words::tr("A backup inside the archive would be lost with it. Choose another "
                      "folder, best on another disk."));
    }
    // What an earlier one left that was killed; a folder with anything else is only looked at.
    if (isBegunBackup(to)) {
        removeHalfWritten(to);
        removeHalfWritten(to + QStringLiteral("/media"));
    }
    if (isEmptyOrMissing(to)) {
        return {};
    }
    // A backup that was stopped or killed before its database came has only media, and what was
    // written of the database.
    const QStringList entries =
        QDir(to).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!isArchive(to)) {
        const bool isBegun = std::all_of(entries.begin(), entries.end(), [](const QString& entry) {
            return entry == u"media" || entry == u"funding" ||
                   entry.startsWith(QLatin1String(".archive.sqlite.part"));
        });
        return isBegun ? Result<void>()
                       : failure(ErrorCode::AlreadyExists,
                                 Words::tr(
                                     "“%1” holds something else. A backup needs a new or an empty "
                                     "folder, or that of an earlier backup.")
                                     .arg(shown));
    }
    VESTITEL_TRY(auto earlier,
                 sqlite::Connection::open(databasePath(to), sqlite::Connection::Mode::ReadWrite));
    VESTITEL_TRY(const QString theirs, archiveIdOf(*earlier));
    VESTITEL_TRY(const QString ours, archiveIdOf(archive.connection()));
    if (theirs != ours) {
        return failure(ErrorCode::Conflict,
                       Words::tr("“%1” holds another archive or its backup. Choose another folder.")
                           .arg(shown));
    }
    return {};
}

Result<std::vector<MediaHash>> allMedia(sqlite::Connection& connection) {
    std::vector<MediaHash> hashes;
    VESTITEL_CHECK(forEachRow(connection, QStringLiteral("SELECT hash FROM medium ORDER BY hash"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  VESTITEL_TRY(MediaHash hash, mediaHashAt(row, 0));
                                  hashes.push_back(std::move(hash));
                                  return {};
                              }));
    return hashes;
}

Result<void> backupMedia(Archive& archive, BackupReport& report, const Progress& progress,
                         const Cancellation& cancellation) {
    VESTITEL_TRY(const auto hashes, allMedia(archive.connection()));
    const QString folder = report.folder + QStringLiteral("/media");
    VESTITEL_CHECK(makeFolder(folder));
    MediaStore store(archive);
    const auto total = static_cast<qsizetype>(hashes.size()) + 1;
    for (size_t i = 0; i < hashes.size(); ++i) {
        if (cancellation.isCancelled()) {
            return failure(ErrorCode::Cancelled,
                           Words::tr("The backup was cancelled; an earlier one is as it was."));
        }
        VESTITEL_TRY(const domain::Medium medium, store.medium(hashes[i]));
        const QString path = folder + u'/' + medium.fileName();
        if (QFileInfo(path).size() == medium.bytes) {
            ++report.mediaKept;
        } else if (const auto bytes = store.bytes(medium.hash)) {
            VESTITEL_CHECK(writeFileAtomically(path, *bytes));
            ++report.mediaCopied;
        } else {
            qCWarning(archiveLog) << "not backed up:" << bytes.error().detail;
            ++report.mediaDamaged;
        }
        if (progress) {
            progress(static_cast<qsizetype>(i) + 1, total);
        }
    }
    return {};
}

/// The database file of a backup, and the folder of the archive or copy that it belongs to.
struct BackupSource {
    QString database;
    QString folder;

    [[nodiscard]] QString media() const { return folder + QStringLiteral("/media"); }
};

BackupSource sourceAt(const QString& backup) {
    const QFileInfo info(backup);
    if (info.isFile()) {
        return {info.absoluteFilePath(), info.absolutePath() + QStringLiteral("/..")};
    }
    const QString folder = info.absoluteFilePath();
    if (!isArchive(folder)) {
        // A second place: no archive by itself, but copies of one.
        const auto files =
            backupsIn(folder + QStringLiteral("/backups"), BackupFile::Place::SecondPlace);
        if (!files.empty()) {
            return {files.front().path, folder};
        }
    }
    return {databasePath(folder), folder};
}

Result<BackupSource> sourceOf(const QString& backup) {
    BackupSource source = sourceAt(backup);
    if (!QFileInfo(source.database).isFile()) {
        return failure(
            ErrorCode::NotFound,
            Words::tr("There is no backup in “%1”.").arg(QDir::toNativeSeparators(backup)));
    }
    if (sqlite::Connection::isOpenHere(source.database)) {
        return failure(ErrorCode::Locked,
                       Words::tr("This archive is open. Make a backup of it and restore that."));
    }
    return source;
}

/// Where a restore makes the database ready: an archive's folder of its own.
QString workshopIn(const QString& folder) {
    return folder + QStringLiteral("/backups/.restore");
}

/// Whether all that is in the folder is what a restore left that was killed.
bool isBegunRestore(const QString& folder) {
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden |
                                                       QDir::System | QDir::NoDotAndDotDot);
    return QFileInfo(workshopIn(folder)).isDir() &&
           std::all_of(entries.begin(), entries.end(), [](const QString& entry) {
               return entry == u"media" || entry == u"backups" || entry == u"funding";
           });
}

/// Copies the database into the workshop, brings it up to date and checks it there.
Result<void> prepareDatabase(const BackupSource& source, const QString& folder,
                             const OpenOptions& options) {
    const QString workshop = workshopIn(folder);
    QDir(workshop).removeRecursively();
    VESTITEL_CHECK(makeFolder(workshop));
    // A folder that was copied while its program ran: what is in the log is not in the file yet.
    for (const char* ending : {"", "-journal", "-wal"}) {
        const QString from = source.database + QLatin1String(ending);
        if (QFileInfo(from).size() > 0 || *ending == '\0') {
            VESTITEL_CHECK(
                copyFileAtomically(from, databasePath(workshop) + QLatin1String(ending)));
        }
    }
    const auto checked = [&]() -> Result<void> {
        VESTITEL_TRY(auto restored, Archive::open(workshop, options));
        return checkDatabase(restored->connection(), Thoroughness::Full);
    }();
    if (!checked && checked.error().code == ErrorCode::DamagedData) {
        return failure(ErrorCode::DamagedData,
                       Words::tr("The backup “%1” is damaged, so it was not restored. Choose "
                                 "another one.")
                           .arg(QDir::toNativeSeparators(source.database)),
                       checked.error().detail);
    }
    return checked;
}

Result<void> copyMedia(const BackupSource& source, const QString& folder,
                       const OpenOptions& options) {
    VESTITEL_TRY(auto restored, Archive::open(workshopIn(folder), options));
    VESTITEL_TRY(const auto hashes, allMedia(restored->connection()));
    MediaStore store(*restored);
    VESTITEL_CHECK(makeFolder(folder + QStringLiteral("/media")));
    for (const MediaHash& hash : hashes) {
        VESTITEL_TRY(const domain::Medium medium, store.medium(hash));
        const QString from = source.media() + u'/' + medium.fileName();
        const QString to = folder + QStringLiteral("/media/") + medium.fileName();
        const auto copied = copyFileAtomically(from, to);
        if (!copied && copied.error().code != ErrorCode::NotFound) {
            return copied;
        }
        if (!copied) {
            qCWarning(archiveLog) << "the backup lacks" << hash.toString();
        }
    }
    return {};
}

Result<void> restoreInto(const BackupSource& source, const QString& folder,
                         const OpenOptions& options) {
    VESTITEL_CHECK(prepareDatabase(source, folder, options));
    VESTITEL_CHECK(copyMedia(source, folder, options));
    VESTITEL_CHECK(copyFundingFiles(source.folder, folder));
    // Only now is it an archive.
    VESTITEL_CHECK(moveFileDurably(databasePath(workshopIn(folder)), databasePath(folder)));
    QDir(workshopIn(folder)).removeRecursively();
    return {};
}

} // namespace

Result<BackupReport> backup(Archive& archive, const QString& to, const Progress& progress,
                            const Cancellation& cancellation) {
    BackupReport report{.folder = QDir(to).absolutePath()};
    VESTITEL_CHECK(checkBackupTarget(archive, report.folder));
    VESTITEL_CHECK(makeFolder(report.folder));
    VESTITEL_CHECK(backupMedia(archive, report, progress, cancellation));
    VESTITEL_CHECK(copyFundingFiles(archive.folder(), report.folder));
    VESTITEL_CHECK(copyDatabase(archive, databasePath(report.folder)));
    VESTITEL_CHECK(makeFolder(report.folder + QStringLiteral("/backups")));
    if (progress) {
        const qsizetype total = report.mediaCopied + report.mediaKept + report.mediaDamaged + 1;
        progress(total, total);
    }
    return report;
}

Result<void> restore(const QString& backup, const QString& to, const OpenOptions& options) {
    VESTITEL_TRY(const BackupSource source, sourceOf(backup));
    const QString folder = QDir(to).absolutePath();
    if (!isEmptyOrMissing(folder) && !isBegunRestore(folder)) {
        return failure(
            ErrorCode::AlreadyExists,
            Words::tr("“%1” is not empty. A backup is restored into a new or an empty folder.")
                .arg(QDir::toNativeSeparators(to)));
    }
    const bool isNew = !QFileInfo::exists(folder);
    auto restored = restoreInto(source, folder, options);
    if (!restored) {
        // All that is in it came from here: it was new or empty.
        QDir(folder).removeRecursively();
        if (!isNew) {
            VESTITEL_CHECK(makeFolder(folder));
        }
    }
    return restored;
}

} // namespace vestitel::archive
