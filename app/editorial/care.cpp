#include "editorial/care.h"

#include "archive/automatic_backup.h"
#include "archive/database_backup.h"
#include "archive/repair.h"
#include "base/atomic_file.h"
#include "editorial/indexing.h"
#include "editorial/verify_index.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::editorial {

namespace {

/// A change of as many posts would be tedious to undo by hand.
constexpr qsizetype kManyPosts = 10;

archive::OpenOptions openOptions(const Environment& environment) {
    return {environment.clock, search::prepareConnection};
}

bool contains(const std::vector<archive::Finding>& findings, const archive::Finding& finding) {
    return std::any_of(findings.begin(), findings.end(), [&](const archive::Finding& each) {
        return each.what == finding.what && each.detail == finding.detail;
    });
}

/// Makes the archive in a workshop and gives it its place as the last step, so that what a killed
/// one leaves is no archive.
Result<archive::SalvageReport> salvageInto(const QString& damaged, const QString& to,
                                           const Environment& environment) {
    const QString workshop = to + QStringLiteral("/.salvage");
    QDir(workshop).removeRecursively();
    VESTITEL_TRY(auto newsroom, Newsroom::create(workshop, environment));
    VESTITEL_TRY(auto report, archive::salvage(damaged, newsroom->archive(), *environment.ids));
    VESTITEL_CHECK(rebuildIndex(*newsroom));
    newsroom.reset();
    for (const QString& folder : {QStringLiteral("/media"), QStringLiteral("/backups")}) {
        VESTITEL_CHECK(moveFileDurably(workshop + folder, to + folder));
    }
    VESTITEL_CHECK(moveFileDurably(archive::databasePath(workshop), archive::databasePath(to)));
    QDir(workshop).removeRecursively();
    return report;
}

bool isEmptyOrBegun(const QString& folder) {
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden |
                                                       QDir::System | QDir::NoDotAndDotDot);
    return !QFileInfo(folder).isFile() &&
           (entries.isEmpty() || entries.contains(QStringLiteral(".salvage")));
}

} // namespace

Result<std::vector<archive::Finding>> verify(Newsroom& newsroom) {
    VESTITEL_TRY(auto findings, archive::verify(newsroom.archive()));
    if (std::any_of(findings.begin(), findings.end(),
                    [](const archive::Finding& each) { return each.isDamage; })) {
        return findings;
    }
    VESTITEL_TRY(const auto ofIndex, verifyIndex(newsroom));
    findings.insert(findings.end(), ofIndex.begin(), ofIndex.end());
    return findings;
}

Result<RepairReport> repair(Newsroom& newsroom) {
    VESTITEL_TRY(const auto before, verify(newsroom));
    RepairReport report;
    if (before.empty()) {
        return report;
    }
    archive::Archive& archive = newsroom.archive();
    VESTITEL_CHECK(archive::checkDatabase(archive.connection(), archive::Thoroughness::Full));
    VESTITEL_TRY(report.backup,
                 archive::backupDatabase(archive, archive::BackupReason::BeforeRepair));
    VESTITEL_CHECK(archive::repair(archive));
    VESTITEL_TRY(const auto ofIndex, verifyIndex(newsroom));
    if (!ofIndex.empty()) {
        VESTITEL_CHECK(rebuildIndex(newsroom));
    }
    VESTITEL_TRY(report.left, verify(newsroom));
    std::copy_if(before.begin(), before.end(), std::back_inserter(report.mended),
                 [&](const archive::Finding& each) { return !contains(report.left, each); });
    return report;
}

Result<archive::SalvageReport> salvageArchive(const QString& damaged, const QString& to,
                                              const Environment& environment) {
    const QString folder = QDir(to).absolutePath();
    if (!isEmptyOrBegun(folder) || archive::isArchive(folder)) {
        return failure(ErrorCode::AlreadyExists,
                       QCoreApplication::translate(
                           "vestitel::editorial",
                           "“%1” is not empty. What can be read is saved into a new or an empty "
                           "folder.")
                           .arg(QDir::toNativeSeparators(folder)));
    }
    const bool isNew = !QFileInfo::exists(folder);
    auto report = salvageInto(damaged, folder, environment);
    if (!report) {
        // All that is in it came from here: it was new or empty.
        QDir(folder).removeRecursively();
        if (!isNew) {
            VESTITEL_CHECK(makeFolder(folder));
        }
    }
    return report;
}

Result<archive::CompactReport> compact(Newsroom& newsroom) {
    return archive::compact(newsroom.archive());
}

Result<void> backupBeforeBulkChange(Newsroom& newsroom, qsizetype posts) {
    if (posts < kManyPosts) {
        return {};
    }
    VESTITEL_CHECK(
        archive::backupBefore(newsroom.archive(), archive::BackupReason::BeforeBulkChange));
    return {};
}

std::vector<archive::BackupFile> backupsOfClosed(const QString& folder) {
    return archive::backupsOfClosed(folder);
}

Result<archive::BackupContents> inspectBackup(const QString& path, const Environment& environment) {
    return archive::inspectBackup(path, openOptions(environment));
}

Result<void> restoreBackup(const QString& backup, const QString& to,
                           const Environment& environment) {
    return archive::restore(backup, to, openOptions(environment));
}

} // namespace vestitel::editorial
