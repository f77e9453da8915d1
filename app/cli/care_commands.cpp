#include "archive/backup.h"
#include "cli/command.h"
#include "editorial/care.h"
#include "editorial/sample_archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>

namespace vestitel::cli {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

QJsonArray toJson(const std::vector<archive::Finding>& findings) {
    QJsonArray array;
    for (const archive::Finding& finding : findings) {
        array.append(QJsonObject{{QStringLiteral("what"), finding.what},
                                 {QStringLiteral("detail"), finding.detail}});
    }
    return array;
}

QJsonObject toJson(const editorial::RepairReport& report) {
    return {{QStringLiteral("ok"), report.left.empty()},
            {QStringLiteral("findings"), toJson(report.left)},
            {QStringLiteral("mended"), toJson(report.mended)},
            {QStringLiteral("backup"), report.backup}};
}

void printRepair(Context& context, const editorial::RepairReport& report) {
    for (const archive::Finding& finding : report.mended) {
        context.console.print(Words::tr("Mended: %1").arg(finding.what));
    }
    if (!report.backup.isEmpty()) {
        context.console.print(Words::tr("As it was before, the archive is in the backup “%1”.")
                                  .arg(QDir::toNativeSeparators(report.backup)));
    }
    if (report.left.empty()) {
        context.console.print(
            Words::tr("All is well: database, search index, media and references agree."));
    }
}

QJsonObject toJson(const archive::SalvageReport& report) {
    const auto count = [](const archive::SalvageReport::Count& of) {
        return QJsonObject{{QStringLiteral("saved"), of.saved}, {QStringLiteral("lost"), of.lost}};
    };
    return {{QStringLiteral("complete"), report.isComplete()},
            {QStringLiteral("posts"), count(report.posts)},
            {QStringLiteral("editions"), count(report.editions)},
            {QStringLiteral("revisions"), count(report.revisions)},
            {QStringLiteral("media"), count(report.media)},
            {QStringLiteral("other"), count(report.other)},
            {QStringLiteral("adopted"), report.adopted},
            {QStringLiteral("log_lost"), report.isLogLost}};
}

} // namespace

ExitStatus runInit(Context& context) {
    if (context.arguments.words().size() != 1) {
        return unusable(context, Words::tr("Say the folder of the new archive: init DIR."));
    }
    const QString folder = context.arguments.words().constFirst();
    auto newsroom = editorial::Newsroom::create(folder, context.environment);
    if (!newsroom) {
        return failed(context, newsroom.error());
    }
    if (context.arguments.has(QStringLiteral("--sample"))) {
        if (const auto filled = editorial::fillSampleArchive(**newsroom); !filled) {
            return failed(context, filled.error());
        }
    }
    context.console.print(Words::tr("A new archive is in %1.").arg(folder));
    return ExitStatus::Done;
}

ExitStatus runBackup(Context& context) {
    const QString to = context.arguments.text(QStringLiteral("--to"));
    if (to.isEmpty() || !context.arguments.words().isEmpty()) {
        return unusable(context, Words::tr("Say where the backup goes: backup --to DIR."));
    }
    const auto report = archive::backup(context.newsroom->archive(), to,
                                        context.console.progress(Words::tr("Backing up")), {});
    context.console.endProgress();
    if (!report) {
        return failed(context, report.error());
    }
    if (report->mediaDamaged > 0) {
        context.console.complain(
            Words::tr("The backup in %1 holds all texts, but lacks %n media file(s) that are "
                      "missing or damaged in the archive or could not be read; “verify” names "
                      "them.",
                      nullptr, static_cast<int>(report->mediaDamaged))
                .arg(report->folder));
        return ExitStatus::DoneWithFindings;
    }
    context.console.print(
        Words::tr("A complete, verified backup is in %1: %2 media files copied, %3 were "
                  "there already.")
            .arg(report->folder)
            .arg(report->mediaCopied)
            .arg(report->mediaKept));
    return ExitStatus::Done;
}

ExitStatus runRestore(Context& context) {
    const QString to = context.arguments.text(QStringLiteral("--to"));
    if (to.isEmpty() || context.arguments.words().size() != 1) {
        return unusable(context,
                        Words::tr("Say the backup and the new folder: restore BACKUP --to DIR."));
    }
    const auto restored =
        editorial::restoreBackup(context.arguments.words().constFirst(), to, context.environment);
    if (!restored) {
        return failed(context, restored.error());
    }
    context.console.print(Words::tr("The backup was verified and restored to %1.").arg(to));
    return ExitStatus::Done;
}

ExitStatus runVerify(Context& context) {
    editorial::RepairReport report;
    if (context.arguments.has(QStringLiteral("--repair"))) {
        auto repaired = editorial::repair(*context.newsroom);
        if (!repaired) {
            return failed(context, repaired.error());
        }
        report = std::move(*repaired);
    } else {
        auto findings = editorial::verify(*context.newsroom);
        if (!findings) {
            return failed(context, findings.error());
        }
        report.left = std::move(*findings);
    }
    for (const archive::Finding& finding : report.left) {
        context.console.complain(finding.what);
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(toJson(report));
    } else {
        printRepair(context, report);
    }
    return report.left.empty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus runBackups(Context& context) {
    const auto files = editorial::backupsOfClosed(context.archiveFolder);
    QJsonArray array;
    bool allAreGood = true;
    for (const archive::BackupFile& file : files) {
        const auto contents = editorial::inspectBackup(file.path, context.environment);
        if (!contents) {
            allAreGood = false;
            context.console.complain(
                Words::tr("The backup “%1” cannot be restored. %2")
                    .arg(QDir::toNativeSeparators(file.path), contents.error().message));
        }
        array.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("time"), file.time.toString(Qt::ISODate)},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("good"), contents.has_value()},
                                 {QStringLiteral("posts"), contents ? contents->posts : 0}});
        if (!context.arguments.has(QStringLiteral("--json")) && contents) {
            context.console.print(
                QStringLiteral("%1\t%2\t%3")
                    .arg(QLocale().toString(file.time.toLocalTime(), QLocale::ShortFormat),
                         Words::tr("%n post(s)", nullptr, static_cast<int>(contents->posts)),
                         QDir::toNativeSeparators(file.path)));
        }
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(QJsonObject{{QStringLiteral("backups"), array}});
    }
    return allAreGood ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus runSalvage(Context& context) {
    const QString to = context.arguments.text(QStringLiteral("--to"));
    if (to.isEmpty() || context.arguments.words().size() != 1) {
        return unusable(context, Words::tr("Say the damaged archive and the new folder: salvage "
                                           "DAMAGED --to DIR."));
    }
    const auto report =
        editorial::salvageArchive(context.arguments.words().constFirst(), to, context.environment);
    if (!report) {
        return failed(context, report.error());
    }
    for (const QString& sentence : editorial::lossesOf(*report)) {
        context.console.complain(sentence);
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(toJson(*report));
    } else {
        context.console.print(Words::tr("Saved to %1: %2 posts, %3 texts, %4 earlier texts and %5 "
                                        "media files.")
                                  .arg(to)
                                  .arg(report->posts.saved + report->adopted)
                                  .arg(report->editions.saved)
                                  .arg(report->revisions.saved)
                                  .arg(report->media.saved));
    }
    return report->isComplete() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus runCompact(Context& context) {
    const auto report = editorial::compact(*context.newsroom);
    if (!report) {
        return failed(context, report.error());
    }
    context.console.print(Words::tr("Removed for good: %1 posts from the trash, %2 earlier texts "
                                    "and %3 media files.")
                              .arg(report->posts)
                              .arg(report->revisions)
                              .arg(report->media));
    return ExitStatus::Done;
}

} // namespace vestitel::cli
