#include "harness/stage.h"

#include <cerrno>

namespace vestitel::torture {

// The first, the second, … request for memory fails, once or from then on. Linux hardly ever says
// no, but what runs then must not harm the archive.
void starveMemory(const Options& options, Report& report) {
    const Stage stage(options);
    const qint64 each = std::max<qint64>(1, options.points / qint64(stage.jobs().size() * 2));
    static_assert(ENOMEM == 12);
    for (const Job& job : stage.jobs()) {
        Run run = runOf(job, stage.scene());
        run.fault = Fault{"", 0, false, "m"};
        stage.set(job);
        const qint64 calls = runProgram(run).calls;
        run.fault->action = "12";
        for (const bool onward : {false, true}) {
            const QString row = onward ? QStringLiteral("no memory from then on")
                                       : QStringLiteral("no memory, once");
            run.fault->onward = onward;
            for (qint64 index = 0; index < std::min(each, calls); ++index) {
                run.fault->at = spread(index, each, calls);
                stage.set(job);
                const Ending ending = runProgram(run);
                report.point(row);
                report.figure(row, QStringLiteral("failed with a sentence"),
                              ending.status > 0 ? 1 : 0);
                // Qt's SQL driver and others use what they did not get; the archive must not mind.
                report.figure(row, QStringLiteral("ended by a signal"), ending.crashed ? 1 : 0);
                QStringList problems = ending.crashed ? QStringList() : problemsOfEnding(ending);
                const auto whole = ending.output.lastIndexOf('\n');
                problems += job.problems(stage.scene(),
                                         {ending.output.left(whole + 1), ending.status == 0});
                for (const QString& problem : problems) {
                    report.problem(row, job.name + u' ' + run.fault->toString(), problem);
                }
            }
        }
    }
}

} // namespace vestitel::torture
