#include "archive/backup.h"
#include "cli/command.h"
#include "editorial/care.h"
#include "editorial/sample_archive.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vestitel::cli {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

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
    const auto findings = editorial::verify(*context.newsroom);
    if (!findings) {
        return failed(context, findings.error());
    }
    for (const archive::Finding& finding : *findings) {
        context.console.complain(finding.what);
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        QJsonArray array;
        for (const archive::Finding& finding : *findings) {
            array.append(QJsonObject{{QStringLiteral("what"), finding.what},
                                     {QStringLiteral("detail"), finding.detail}});
        }
        context.console.print(QJsonObject{{QStringLiteral("ok"), findings->empty()},
                                          {QStringLiteral("findings"), array}});
    } else if (findings->empty()) {
        context.console.print(
            Words::tr("All is well: database, search index, media and references agree."));
    }
    return findings->empty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus runCompact(Context& context) {
    const auto report = editorial::compact(*context.newsroom);
    if (!report) {
        return failed(context, report.error());
    }
    context.console.print(Words::tr("Removed for good: %1 posts from the trash and %2 media files.")
                              .arg(report->posts)
                              .arg(report->media));
    return ExitStatus::Done;
}

} // namespace vestitel::cli
