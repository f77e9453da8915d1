#include "harness/disk_model.h"
#include "harness/stage.h"

#include <QFile>

namespace vestitel::torture {

namespace {

constexpr std::array kMercies = {Mercy::Nothing, Mercy::Torn, Mercy::Some, Mercy::Torn,
                                 Mercy::All,     Mercy::Torn, Mercy::Some};

QString nameOf(Mercy mercy) {
    switch (mercy) {
    case Mercy::Nothing:
        return QStringLiteral("nothing unsynced kept");
    case Mercy::All:
        return QStringLiteral("everything kept");
    case Mercy::Some:
        return QStringLiteral("some writes kept");
    case Mercy::Torn:
        return QStringLiteral("some sectors kept");
    }
    return {};
}

void cutJob(const Stage& stage, const Job& job, qint64 states, quint32 seed, const Options& options,
            Report& report) {
    const QString row = QStringLiteral("power cuts: ") + job.name;
    const QString logPath = stage.beside(QStringLiteral("disk.log"));
    QFile::remove(logPath);
    stage.set(job);
    Run run = runOf(job, stage.scene());
    run.log = logPath;
    if (options.lyingDisk) {
        run.fault = Fault{"lie", 1, true, "s"};
    }
    const Ending whole = runProgram(run);
    if (whole.status != 0) {
        report.problem(row, QStringLiteral("without a cut"), whole.toString());
        return;
    }
    const auto events = readDiskLog(logPath);
    report.figure(row, QStringLiteral("calls logged"), qint64(events.size()));
    DiskModel disk(stage.treeFor(job));
    QRandomGenerator random(seed);
    Said said;
    qint64 applied = 0;
    for (qint64 state = 0; state < states; ++state) {
        // The last one comes after the end.
        const qint64 at = state + 1 == states ? qint64(events.size())
                                              : spread(state, states, qint64(events.size()));
        for (; applied < at; ++applied) {
            const DiskEvent& event = events[size_t(applied)];
            disk.apply(event);
            if (event.call == DiskCall::Acknowledge) {
                said.acknowledged += event.bytes;
            }
        }
        said.done = applied == qint64(events.size());
        const Mercy mercy = kMercies[size_t(state) % kMercies.size()];
        stage.set(disk.cut(mercy, random));
        report.point(row);
        for (const QString& problem : job.problems(stage.scene(), said)) {
            report.problem(row,
                           QStringLiteral("state %1 of %2 (after call %3, %4)")
                               .arg(state)
                               .arg(states)
                               .arg(at)
                               .arg(nameOf(mercy)),
                           problem);
        }
    }
}

} // namespace

void cutPower(const Options& options, Report& report) {
    const Stage stage(options);
    const qint64 each = options.points / std::max<qint64>(1, qint64(stage.jobs().size()));
    quint32 seed = options.seed;
    for (const Job& job : stage.jobs()) {
        cutJob(stage, job, each, seed++, options, report);
    }
}

} // namespace vestitel::torture
