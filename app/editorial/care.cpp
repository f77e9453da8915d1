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

Result<archive::SalvageReport> salvageInto(const QString& damaged, const QString& to,
                                           const Environment& environment) {
    VESTITEL_TRY(const auto newsroom, Newsroom::create(to, environment));
    VESTITEL_TRY(auto report,
                 archive::salvage(damaged, newsroom->archive(), *environment.ids));
    VESTITEL_CHECK(rebuildIndex(*newsroom));
    return report;
}

} // namespace

Result<std::vector<archive::Finding>> verify(Newsroom& newsroom) {
    VESTITEL_TRY(auto findings, archive::verify(newsroom.archive()));
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
    VESTITEL_CHECK(
        archive::checkDatabase(archive.connection(), archive::Thoroughness::Full));
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
    const bool isNew = !QFileInfo::exists(to);
    auto report = salvageInto(damaged, to, environment);
    if (!report && report.error().code != ErrorCode::AlreadyExists) {
        // All that is in it came from here: it was new or empty.
        QDir(to).removeRecursively();
        if (!isNew) {
            VESTITEL_CHECK(makeFolder(QDir(to).absolutePath()));
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

Result<archive::BackupContents> inspectBackup(const QString& path,
                                              const Environment& environment) {
    return archive::inspectBackup(path, openOptions(environment));
}

Result<void> restoreBackup(const QString& backup, const QString& to,
                           const Environment& environment) {
    return archive::restore(backup, to, openOptions(environment));
}

} // namespace vestitel::editorial
