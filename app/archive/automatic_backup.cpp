#include "archive/automatic_backup.h"

#include "archive/database_backup.h"
#include "archive/funding_files.h"
#include "archive/media_store.h"
#include "archive/second_place.h"
#include "archive/values.h"
#include "base/atomic_file.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

/// Tells two states of an archive apart. Of posts, which each change marks, sums do; the rest is
/// small and read as a whole. What a backup itself writes is left out.
struct StateQuery {
    int columns;
    const char* sql;
};
constexpr StateQuery kStateQueries[] = {
    {4, "SELECT count(*), sum(modified), max(number), sum(trashed) FROM post"},
    {2, "SELECT count(*), max(number) FROM revision"},
    {3, "SELECT post, language, time FROM draft ORDER BY post, language"},
    {2, "SELECT count(*), max(rowid) FROM medium"},
    {5, "SELECT medium, language, alt, caption, credit FROM medium_text ORDER BY medium, language"},
    {2, "SELECT medium, edit FROM image_edit ORDER BY medium"},
    {2,
     "SELECT key, value FROM setting WHERE key NOT IN ('backed_up', 'place_warned') ORDER BY key"},
    {2, "SELECT key, position FROM category ORDER BY key"},
    {3, "SELECT category, language, name FROM category_name ORDER BY category, language"},
    {8, "SELECT number, name, kind, category, lead_image, removed, tags, attachments FROM template "
        "ORDER BY number"},
    {6, "SELECT template, language, title, lead, description, body FROM template_edition "
        "ORDER BY template, language"},
    {5, "SELECT number, name, language, removed, body FROM snippet ORDER BY number"},
};

Result<QString> stateOf(sqlite::Connection& connection) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const StateQuery& query : kStateQueries) {
        const int count = query.columns;
        VESTITEL_CHECK(forEachRow(connection, QLatin1String(query.sql),
                                  [&](const sqlite::Statement& row) -> Result<void> {
                                      for (int i = 0; i < count; ++i) {
                                          hash.addData(row.text(i).toUtf8() + '\0');
                                      }
                                      return {};
                                  }));
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> stateAtLastBackup(sqlite::Connection& connection) {
    VESTITEL_TRY(auto row, connection.query(QStringLiteral(
                               "SELECT value FROM setting WHERE key = 'backed_up'")));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.text(0) : QString();
}

Result<void> rememberState(sqlite::Connection& connection, const QString& state) {
    return connection.run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('backed_up', ?) "
                                         "ON CONFLICT DO UPDATE SET value = excluded.value"),
                          state);
}

/// Removes what thinning leaves over; a copy that cannot be removed does no harm.
void thin(const QString& folder, BackupFile::Place place) {
    for (const BackupFile& file : superfluous(backupsIn(folder, place))) {
        if (const auto removed = removeFile(file.path); !removed) {
            qCWarning(archiveLog) << removed.error().detail;
        }
    }
}

/// Media that the other place has not got yet; a file that is there was checked when it came.
Result<void> copyNewMedia(Archive& archive, const QString& folder) {
    VESTITEL_CHECK(makeFolder(folder));
    MediaStore store(archive);
    std::vector<MediaHash> hashes;
    VESTITEL_CHECK(forEachRow(archive.connection(), QStringLiteral("SELECT hash FROM medium"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  VESTITEL_TRY(MediaHash hash, mediaHashAt(row, 0));
                                  hashes.push_back(std::move(hash));
                                  return {};
                              }));
    for (const MediaHash& hash : hashes) {
        VESTITEL_TRY(const domain::Medium medium, store.medium(hash));
        const QString path = folder + u'/' + medium.fileName();
        if (QFileInfo(path).size() == medium.bytes) {
            continue;
        }
        if (const auto bytes = store.bytes(hash)) {
            VESTITEL_CHECK(writeFileAtomically(path, *bytes));
        } else {
            qCWarning(archiveLog) << "not backed up:" << bytes.error().detail;
        }
    }
    return {};
}

Result<void> bringToSecondPlace(Archive& archive, const QString& place) {
    // Its parent must be there: else a disk that is not plugged in would get a folder on this one.
    if (!QFileInfo(QFileInfo(place).absolutePath()).isDir()) {
        return failure(
            ErrorCode::NotFound,
            Words::tr("The second place for backups, “%1”, is not there, so the newest backup is "
                      "only in the archive's own folder. Connect the disk, or choose another "
                      "place in the settings.")
                .arg(QDir::toNativeSeparators(QFileInfo(place).absolutePath())));
    }
    const QString folder = place + QStringLiteral("/backups");
    VESTITEL_CHECK(makeFolder(folder));
    removeHalfWritten(folder);
    removeHalfWritten(place + QStringLiteral("/media"));
    const auto ours = backupsIn(archive.backupsFolder(), BackupFile::Place::InArchive);
    const auto theirs = backupsIn(folder, BackupFile::Place::SecondPlace);
    if (ours.empty() || (!theirs.empty() && theirs.front().counter >= ours.front().counter)) {
        return {};
    }
    // Media first, so that a copy there is whole at any moment.
    VESTITEL_CHECK(copyNewMedia(archive, place + QStringLiteral("/media")));
    VESTITEL_CHECK(copyFundingFiles(archive.folder(), place));
    const QString target = folder + u'/' + QFileInfo(ours.front().path).fileName();
    VESTITEL_CHECK(copyFileAtomically(ours.front().path, target));
    if (const auto good = inspectBackup(target, archive.options()); !good) {
        VESTITEL_CHECK(removeFile(target));
        return tl::unexpected(good.error());
    }
    thin(folder, BackupFile::Place::SecondPlace);
    return {};
}

Result<AutomaticBackup> finish(Archive& archive, AutomaticBackup backup) {
    VESTITEL_TRY(const QString place, secondPlace(archive.connection(), archive.folder()));
    if (!place.isEmpty()) {
        if (const auto brought = bringToSecondPlace(archive, place); !brought) {
            qCWarning(archiveLog) << "second place:" << brought.error().detail;
            backup.secondPlaceProblem = brought.error();
        }
    }
    return backup;
}

Result<AutomaticBackup> make(Archive& archive, BackupReason reason, const QString& state) {
    removeHalfWritten(archive.backupsFolder());
    VESTITEL_TRY(const QString path, backupDatabase(archive, reason));
    VESTITEL_CHECK(rememberState(archive.connection(), state));
    thin(archive.backupsFolder(), BackupFile::Place::InArchive);
    return finish(archive, AutomaticBackup{path});
}

} // namespace

Result<AutomaticBackup> backupIfDue(Archive& archive, BackupMoment moment) {
    constexpr qint64 kHalfHour = 30LL * 60;
    constexpr qint64 kDay = 24LL * 60 * 60;
    const auto files = backupsIn(archive.backupsFolder(), BackupFile::Place::InArchive);
    VESTITEL_TRY(const QString state, stateOf(archive.connection()));
    VESTITEL_TRY(const QString before, stateAtLastBackup(archive.connection()));
    if (!files.empty()) {
        const qint64 passed = files.front().time.secsTo(archive.clock().now());
        const qint64 patience = moment == BackupMoment::Running ? kDay : kHalfHour;
        if (state == before || (passed >= 0 && passed < patience)) {
            return finish(archive, {});
        }
    }
    return make(archive, BackupReason::Regular, state);
}

Result<AutomaticBackup> backupBefore(Archive& archive, BackupReason reason) {
    VESTITEL_TRY(const QString state, stateOf(archive.connection()));
    VESTITEL_TRY(const QString before, stateAtLastBackup(archive.connection()));
    const auto files = backupsIn(archive.backupsFolder(), BackupFile::Place::InArchive);
    if (!files.empty() && state == before) {
        return AutomaticBackup();
    }
    return make(archive, reason, state);
}

Result<std::vector<BackupFile>> backupsOf(Archive& archive) {
    auto files = backupsIn(archive.backupsFolder(), BackupFile::Place::InArchive);
    VESTITEL_TRY(const QString place, secondPlace(archive.connection(), archive.folder()));
    if (!place.isEmpty()) {
        const auto others =
            backupsIn(place + QStringLiteral("/backups"), BackupFile::Place::SecondPlace);
        files.insert(files.end(), others.begin(), others.end());
        std::stable_sort(files.begin(), files.end(), [](const BackupFile& a, const BackupFile& b) {
            return a.counter > b.counter;
        });
    }
    return files;
}

} // namespace vestitel::archive
