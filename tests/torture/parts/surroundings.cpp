#include "harness/checks.h"
#include "harness/programs.h"
#include "harness/stage.h"

#include "archive/automatic_backup.h"
#include "archive/post_list.h"
#include "base/id_source.h"
#include "editorial/edit_posts.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimeZone>

#include <csignal>

namespace vestitel::torture {

namespace {

/// A clock that jumps.
class JumpingClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void jumpTo(const QDateTime& time) { m_now = time.toUTC(); }

private:
    QDateTime m_now{QDate(2026, 1, 25), QTime(12, 0), QTimeZone::utc()};
};

QDateTime at(int year, int month, int day) {
    return {QDate(year, month, day), QTime(2, 30), QTimeZone::utc()};
}

void jumpClock(const Stage& stage, Report& report) {
    const QString row = QStringLiteral("the clock jumps");
    stage.set(stage.jobs().front());
    JumpingClock clock;
    RandomIdSource ids;
    auto newsroom = editorial::Newsroom::open(stage.scene().archive(), {&clock, &ids});
    if (!newsroom) {
        report.problem(row, QStringLiteral("open"), newsroom.error().message);
        return;
    }
    const auto dates = [&] {
        QMap<PostId, QDate> all;
        const auto rows = archive::PostList((*newsroom)->archive()).page({}, 0, 1000);
        for (const auto& each : rows.value_or(std::vector<archive::PostRow>())) {
            all.insert(each.id, each.date);
        }
        return all;
    };
    const auto before = dates();
    const QDir backups((*newsroom)->archive().backupsFolder());
    qsizetype most = 0;
    // A day back and forth, before 1970 was left, past 2038, the night of the summer hour, today.
    for (const QDateTime& time :
         {at(2026, 1, 26), at(2026, 1, 24), at(1970, 1, 1), at(2038, 1, 20), at(2106, 2, 8),
          at(2026, 3, 29), at(2026, 10, 25), at(2026, 10, 26), at(2026, 10, 27)}) {
        clock.jumpTo(time);
        report.point(row);
        const QString where = time.toString(Qt::ISODate);
        for (const PostId& id : before.keys()) {
            auto post = archive::PostStore((*newsroom)->archive()).post(id);
            post->editions.begin()->second.title += QStringLiteral(" и");
            const auto saved = editorial::savePost(**newsroom, *post, archive::SaveReason::Manual);
            if (!saved) {
                report.problem(row, where, saved.error().message);
            }
        }
        const auto made =
            archive::backupIfDue((*newsroom)->archive(), archive::BackupMoment::Opening);
        if (!made || !made->path) {
            report.problem(row, where,
                           made ? QStringLiteral("no backup is made although texts changed")
                                : made.error().message);
        }
        const auto kept = backups.entryList({QStringLiteral("*.sqlite")}, QDir::Files).size();
        if (kept < most) {
            report.problem(row, where, QStringLiteral("backups were thinned away"));
        }
        most = std::max(most, kept);
    }
    if (dates() != before) {
        report.problem(row, QStringLiteral("dates"), QStringLiteral("dates of posts changed"));
    }
    newsroom->reset();
    for (const QString& problem : archiveProblems(stage.scene().archive(), [](auto&, auto&) {})) {
        report.problem(row, QStringLiteral("afterwards"), problem);
    }
}

/// A whole working day by the command line in a folder of this name and these surroundings.
void workIn(const Stage& stage, const QString& folder, const QStringList& environment,
            const QStringList& shell, const QString& where, Report& report) {
    const QString row = QStringLiteral("strange surroundings");
    const Tree incoming = treeOf(stage.scene().incoming());
    const QString root = stage.beside(QStringLiteral("среда")) + u'/' + folder;
    removeFolder(stage.beside(QStringLiteral("среда")));
    putTree(root + QStringLiteral("/входящи"), incoming);
    const QString archive = root + QStringLiteral("/архив");
    const QString on = QStringLiteral("--archive");
    const std::vector<QStringList> day = {
        {QStringLiteral("init"), archive},
        {on, archive, QStringLiteral("import"), root + QStringLiteral("/входящи")},
        {on, archive, QStringLiteral("list")},
        {on, archive, QStringLiteral("search"), QStringLiteral("проект")},
        {on, archive, QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--to"),
         root + QStringLiteral("/сайт"), QStringLiteral("--as"), QStringLiteral("page")},
        {on, archive, QStringLiteral("backup"), QStringLiteral("--to"),
         root + QStringLiteral("/копие")},
        {QStringLiteral("restore"), root + QStringLiteral("/копие"), QStringLiteral("--to"),
         root + QStringLiteral("/върнат")},
        {on, root + QStringLiteral("/върнат"), QStringLiteral("verify")},
        {on, archive, QStringLiteral("compact")},
    };
    for (const QStringList& command : day) {
        report.point(row);
        Run run{.program = commandLine(), .arguments = command, .environment = environment};
        if (!shell.isEmpty()) {
            run.program = QStringLiteral("sh");
            run.arguments = QStringList{QStringLiteral("-c"),
                                        shell.join(u' ') + QStringLiteral(" && exec \"$@\""),
                                        QStringLiteral("sh"), commandLine()} +
                            command;
        }
        const Ending ending = runProgram(run);
        QStringList problems = problemsOfEnding(ending);
        if (ending.status != 0) {
            problems.append(ending.toString());
        }
        for (const QString& problem : problems) {
            report.problem(row, where + u' ' + command.join(u' ').right(60), problem);
        }
    }
}

/// SQLite opens no path of more than 512 bytes: that is said, not guessed at.
void tooLongPath(const Stage& stage, Report& report) {
    const QString row = QStringLiteral("strange surroundings");
    const QString archive = stage.beside(QStringList(14, QString(100, QChar(0x0449))).join(u'/'));
    report.point(row);
    const Ending ending =
        runProgram({.program = commandLine(), .arguments = {QStringLiteral("init"), archive}});
    if (ending.status != 4 || !ending.errors.contains("too long")) {
        report.problem(row, QStringLiteral("a path of 2 800 bytes"), ending.toString());
    }
}

void workEverywhere(const Stage& stage, Report& report) {
    workIn(stage, QStringLiteral("обикновена"),
           {QStringLiteral("LC_ALL=C"), QStringLiteral("LANG=C")}, {}, QStringLiteral("LC_ALL=C"),
           report);
    workIn(stage, QStringLiteral("обикновена"),
           {QStringLiteral("HOME=/nonexistent"), QStringLiteral("XDG_CONFIG_HOME=/proc/no"),
            QStringLiteral("XDG_CACHE_HOME=/proc/no"), QStringLiteral("XDG_DATA_HOME=/proc/no")},
           {}, QStringLiteral("no home"), report);
    workIn(stage, QStringLiteral("обикновена"), {QStringLiteral("TMPDIR=/nonexistent")}, {},
           QStringLiteral("no folder for temporary files"), report);
    workIn(stage, QStringLiteral("обикновена"), {}, {QStringLiteral("umask 077")},
           QStringLiteral("umask 077"), report);
    workIn(stage, QStringLiteral("Стара папка „ООД“ (2) 'x' \"y\" $HOME %s #1 & ;"), {}, {},
           QStringLiteral("a folder with quotes"), report);
    workIn(stage, QString(127, QChar(0x0449)), {}, {}, QStringLiteral("a name of 254 bytes"),
           report);
    tooLongPath(stage, report);
}

/// Asked to end, or stopped and continued, while it works.
void signalJobs(const Stage& stage, const Options& options, Report& report) {
    QRandomGenerator random(options.seed);
    const QString row = QStringLiteral("SIGTERM");
    const qint64 each = std::max<qint64>(1, options.points / qint64(stage.jobs().size()));
    for (const Job& job : stage.jobs()) {
        for (qint64 index = 0; index < each; ++index) {
            stage.set(job);
            Run run = runOf(job, stage.scene());
            run.signal = SIGTERM;
            run.killAfter = random.bounded(120);
            const Ending ending = runProgram(run);
            report.point(row);
            const auto whole = ending.output.lastIndexOf('\n');
            QStringList problems = problemsOfEnding(ending);
            problems +=
                job.problems(stage.scene(), {ending.output.left(whole + 1), ending.status == 0});
            for (const QString& problem : problems) {
                report.problem(row,
                               QStringLiteral("%1 after %2 ms").arg(job.name).arg(run.killAfter),
                               problem);
            }
        }
    }
}

void readOnlyFolder(const Stage& stage, Report& report) {
    const QString row = QStringLiteral("read-only folder");
    stage.set(stage.jobs().front());
    const QString archive = stage.scene().archive();
    const auto mount = [&](const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral("mount"), arguments);
        return process.waitForStarted() && process.waitForFinished() && process.exitCode() == 0;
    };
    if (!mount({QStringLiteral("--bind"), archive, archive})) {
        report.skip(row, QStringLiteral("nothing may be mounted here"));
        return;
    }
    mount({QStringLiteral("-o"), QStringLiteral("remount,bind,ro"), archive});
    const Tree before = treeOf(archive);
    for (const QString& words :
         {QStringLiteral("list"), QStringLiteral("search проект"), QStringLiteral("verify"),
          QStringLiteral("compact"),
          QStringLiteral("export --all --as page --to %1").arg(stage.scene().site())}) {
        report.point(row);
        const Ending ending = runProgram(
            {.program = commandLine(),
             .arguments = QStringList{QStringLiteral("--archive"), archive} + words.split(u' ')});
        QStringList problems = problemsOfEnding(ending);
        if (treeOf(archive) != before) {
            problems.append(QStringLiteral("bytes changed"));
        }
        report.figure(row,
                      ending.status == 0 ? QStringLiteral("worked") : QStringLiteral("refused"), 1);
        for (const QString& problem : problems) {
            report.problem(row, words, problem);
        }
    }
    QProcess::execute(QStringLiteral("umount"), {archive});
}

} // namespace

void changeSurroundings(const Options& options, Report& report) {
    const Stage stage(options);
    jumpClock(stage, report);
    workEverywhere(Stage({.only = QStringLiteral("import")}), report);
    signalJobs(stage, options, report);
    readOnlyFolder(stage, report);
}

} // namespace vestitel::torture
