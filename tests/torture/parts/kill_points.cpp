#include "harness/stage.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace vestitel::torture {

namespace {

void kill(const Stage& stage, const Job& job, const Run& run, const QString& row,
          const QString& where, bool repeat, Report& report) {
    stage.set(job);
    const Ending ending = runProgram(run);
    report.point(row);
    QStringList problems = problemsOfEnding(ending);
    const auto whole = ending.output.lastIndexOf('\n');
    const Said said{ending.output.left(whole + 1), ending.status == 0};
    report.figure(row, QStringLiteral("acknowledged"), said.acknowledged.count('\n'));
    problems += job.problems(stage.scene(), said);
    if (repeat) {
        problems += problemsOfRepeating(job, stage.scene());
    }
    for (const QString& problem : problems) {
        report.problem(row, where, problem);
    }
}

/// Before every disk call, and in the middle of every write.
void killAtCalls(const Stage& stage, const Job& job, qint64 points, Report& report) {
    const QString row = QStringLiteral("killed at a call: ") + job.name;
    stage.set(job);
    Run run = runOf(job, stage.scene());
    run.fault = Fault{};
    const qint64 calls = runProgram(run).calls;
    report.figure(row, QStringLiteral("calls"), calls);
    // Twice round them all is all there is.
    const qint64 count = std::min(points, calls * 2);
    for (qint64 index = 0; index < count; ++index) {
        run.fault->action = index % 2 == 0 ? "kill" : "tear";
        run.fault->at = spread(index, count, calls);
        kill(stage, job, run, row, run.fault->toString(), index % 5 == 0, report);
    }
}

void killAtMoments(const Stage& stage, const Job& job, qint64 points, QRandomGenerator& random,
                   Report& report) {
    const QString row = QStringLiteral("killed at a random moment: ") + job.name;
    stage.set(job);
    Run run = runOf(job, stage.scene());
    QElapsedTimer timer;
    timer.start();
    runProgram(run);
    const int duration = static_cast<int>(timer.elapsed());
    for (qint64 index = 0; index < points; ++index) {
        run.killAfter = random.bounded(duration + 1);
        kill(stage, job, run, row, QStringLiteral("after %1 ms").arg(run.killAfter), index % 5 == 0,
             report);
    }
}

/// The same by another hand: the kernel's own calls, counted by strace.
void killByStrace(const Stage& stage, const Job& job, qint64 points, Report& report) {
    const QString row = QStringLiteral("killed by strace: ") + job.name;
    if (const QString reason = whyNoStrace(); !reason.isEmpty()) {
        report.skip(row, reason);
        return;
    }
    const Run plain = runOf(job, stage.scene());
    for (qint64 index = 0; index < points; ++index) {
        const QString calls =
            index % 2 == 0 ? QStringLiteral("pwrite64") : QStringLiteral("fsync,fdatasync,rename");
        Run run = plain;
        run.program = QStringLiteral("strace");
        run.arguments = QStringList{QStringLiteral("-f"),
                                    QStringLiteral("-qq"),
                                    QStringLiteral("-o/dev/null"),
                                    QStringLiteral("-e"),
                                    QStringLiteral("trace=") + calls,
                                    QStringLiteral("-e"),
                                    QStringLiteral("inject=%1:signal=SIGKILL:when=%2")
                                        .arg(calls)
                                        .arg(1 + index / 2 * 3)} +
                        QStringList{plain.program} + plain.arguments;
        run.fault.reset();
        run.endsBySignal = true;
        kill(stage, job, run, row, run.arguments.mid(4, 4).join(u' '), index % 5 == 0, report);
    }
}

} // namespace

void killAtPoints(const Options& options, Report& report) {
    const Stage stage(options);
    const auto jobs = qint64(std::max<size_t>(1, stage.jobs().size()));
    QRandomGenerator random(options.seed);
    for (const Job& job : stage.jobs()) {
        const qint64 each = options.points / jobs;
        killAtCalls(stage, job, each * 7 / 10, report);
        killAtMoments(stage, job, each * 2 / 10, random, report);
        killByStrace(stage, job, each / 10, report);
    }
}

} // namespace vestitel::torture
