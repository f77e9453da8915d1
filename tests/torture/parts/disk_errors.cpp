#include "harness/stage.h"

#include <array>
#include <cerrno>

namespace vestitel::torture {

namespace {

struct Kind {
    const char* name;
    const char* action;
    const char* calls;
    bool onward;
};

const std::array kKinds = {
    Kind{"disk full, once", "28", "wto", false},
    Kind{"disk full from then on", "28", "wto", true},
    Kind{"short write, once", "short", "w", false},
    Kind{"short writes from then on", "short", "w", true},
    Kind{"write error, once", "5", "w", false},
    Kind{"write errors from then on", "5", "w", true},
    Kind{"sync error, once", "5", "s", false},
    Kind{"sync errors from then on", "5", "s", true},
    Kind{"rename, truncate or remove refused, once", "5", "rtu", false},
    Kind{"rename, truncate and remove refused from then on", "5", "rtu", true},
    Kind{"read error, once", "5", "i", false},
    Kind{"read errors from then on", "5", "i", true},
    Kind{"read-only from then on", "30", "wtruo", true},
};
static_assert(ENOSPC == 28 && EIO == 5 && EROFS == 30);

/// One run with its fault, what it left, and the same again when the disk is well.
void fail(const Stage& stage, const Job& job, const Run& run, const QString& row,
          const QString& where, Report& report) {
    stage.set(job);
    const Ending ending = runProgram(run);
    report.point(row);
    report.figure(row, QStringLiteral("failed with a sentence"), ending.status > 0 ? 1 : 0);
    QStringList problems = problemsOfEnding(ending);
    const auto whole = ending.output.lastIndexOf('\n');
    problems += job.problems(stage.scene(), {ending.output.left(whole + 1), ending.status == 0});
    problems += problemsOfRepeating(job, stage.scene());
    for (const QString& problem : problems) {
        report.problem(row, where, problem + QStringLiteral(" [") + ending.toString() + u']');
    }
}

} // namespace

void failDisk(const Options& options, Report& report) {
    const Stage stage(options);
    const qint64 each =
        std::max<qint64>(1, options.points / qint64(stage.jobs().size() * kKinds.size()));
    for (const Kind& kind : kKinds) {
        const QString row = QString::fromLatin1(kind.name);
        for (const Job& job : stage.jobs()) {
            Run run = runOf(job, stage.scene());
            run.fault = Fault{"", 0, false, kind.calls};
            stage.set(job);
            const qint64 calls = runProgram(run).calls;
            run.fault->action = kind.action;
            run.fault->onward = kind.onward;
            const qint64 count = std::min(each, calls);
            for (qint64 index = 0; index < count; ++index) {
                run.fault->at = spread(index, count, calls);
                fail(stage, job, run, row, job.name + u' ' + run.fault->toString(), report);
            }
        }
    }
}

} // namespace vestitel::torture
