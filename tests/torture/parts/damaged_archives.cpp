#include "harness/programs.h"
#include "harness/stage.h"
#include "parts/mutations.h"

namespace vestitel::torture {

namespace {

const QString kDatabase = QStringLiteral("archive.sqlite");

enum class Archive { Ours, Another };

/// An archive as a killed program leaves it: the database and a log with saves that it lacks.
/// Another one has other posts, so that its pages are not ours.
Tree killedArchive(const Stage& stage, Archive which) {
    const Tree incoming = treeOf(stage.scene().incoming()); // there until the scene is first set
    for (const Job& job : stage.jobs()) {
        if (job.name == u"typing and saving") {
            stage.set(job);
            // What is looked for is made on the first search; none of the commands writes later.
            runProgram({.program = commandLine(),
                        .arguments = {QStringLiteral("--archive"), stage.scene().archive(),
                                      QStringLiteral("search"), QStringLiteral("проект")}});
            Run run = runOf(job, stage.scene());
            run.fault = Fault{};
            const qint64 calls = runProgram(run).calls;
            stage.set(job);
            if (which == Archive::Another) {
                putTree(stage.scene().incoming(), incoming);
                runProgram({.program = commandLine(),
                            .arguments = {QStringLiteral("--archive"), stage.scene().archive(),
                                          QStringLiteral("import"), stage.scene().incoming()}});
            }
            run.fault->action = "kill";
            run.fault->at = calls * 2 / 3;
            runProgram(run);
            return treeOf(stage.scene().archive());
        }
    }
    qFatal("torture: no job types");
}

/// The database after whatever the log held; no log.
Tree closedArchive(const Stage& stage, const Tree& killed) {
    removeFolder(stage.scene().root);
    putTree(stage.scene().archive(), killed);
    for (const QString& query : {QStringLiteral("проект"), QStringLiteral("project")}) {
        runProgram({.program = commandLine(),
                    .arguments = {QStringLiteral("--archive"), stage.scene().archive(),
                                  QStringLiteral("search"), query}});
    }
    return treeOf(stage.scene().archive());
}

struct Command {
    QString name;
    QStringList arguments;
};

std::vector<Command> commandsFor(const Scene& scene) {
    return {{QStringLiteral("list"), {QStringLiteral("list")}},
            {QStringLiteral("search"), {QStringLiteral("search"), QStringLiteral("проект")}},
            {QStringLiteral("verify"), {QStringLiteral("verify")}},
            {QStringLiteral("export"),
             {QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--to"),
              scene.site(), QStringLiteral("--as"), QStringLiteral("page")}}};
}

/// Whether two trees hold the same texts: a log that was merged may be gone.
QStringList changesOf(const Tree& before, const Tree& after, bool mayMerge) {
    QStringList changed;
    for (auto file = before.begin(); file != before.end(); ++file) {
        const bool isOfDatabase = file.key().startsWith(kDatabase);
        if (after.value(file.key()) != file.value() && !(mayMerge && isOfDatabase)) {
            changed.append(file.key() + QStringLiteral(" was changed"));
        }
    }
    for (const QString& name : after.keys()) {
        if (!before.contains(name) && name == kDatabase) {
            changed.append(QStringLiteral("a new database was made"));
        }
    }
    return changed;
}

void open(const Stage& stage, const Mutation& mutation, const Tree& tree, bool hasLog,
          const QString& where, Report& report) {
    const QString row = QStringLiteral("damaged: ") + mutation.name;
    report.point(row);
    removeFolder(stage.scene().root);
    putTree(stage.scene().archive(), tree);
    const Tree before = treeOf(stage.scene().archive());
    bool found = false;
    bool merged = false;
    for (const Command& command : commandsFor(stage.scene())) {
        const Ending ending = runProgram(
            {.program = commandLine(),
             .arguments = QStringList{QStringLiteral("--archive"), stage.scene().archive()} +
                          command.arguments,
             .timeout = 5000});
        found = found || ending.status != 0;
        // Whoever opens an archive with a log may merge it; one that is refused stays.
        // And what was exported is written down.
        const bool isDone = ending.status >= 0 && ending.status <= 1;
        merged = merged || (isDone && (hasLog || command.name == u"export"));
        QStringList problems = problemsOfEnding(ending);
        problems += changesOf(before, treeOf(stage.scene().archive()), merged);
        for (const QString& problem : problems) {
            report.problem(row, where + u' ' + command.name,
                           problem + QStringLiteral(" [") + ending.toString() + u']');
        }
    }
    report.figure(row, QStringLiteral("named"), found ? 1 : 0);
    const bool mustBeNamed =
        mutation.name.contains(u"medium") || mutation.name.contains(u"another kind") ||
        mutation.name.contains(u"no bytes") || mutation.name.contains(u"no database") ||
        mutation.name.contains(u"a database of noise") ||
        mutation.name.contains(u"another program") || mutation.name.contains(u"newer version");
    if (mustBeNamed && !found) {
        report.problem(row, where, QStringLiteral("nobody says what is wrong"));
    }
}

} // namespace

void damageArchives(const Options& options, Report& report) {
    const Stage stage({.only = QStringLiteral("typing")});
    const Tree killed = killedArchive(stage, Archive::Ours);
    const Tree closed = closedArchive(stage, killed);
    Tree foreign;
    {
        const Stage other({.only = QStringLiteral("typing")});
        foreign = killedArchive(other, Archive::Another);
    }
    const auto mutations = mutationsOf(foreign);
    const qint64 each = std::max<qint64>(1, options.points / qint64(mutations.size()));
    for (const Mutation& mutation : mutations) {
        if (!mutation.name.contains(options.only)) {
            continue;
        }
        const bool hasLog = mutation.name.contains(u"log");
        for (qint64 index = 0; index < each; ++index) {
            const auto seed = static_cast<quint32>(options.seed + index);
            QRandomGenerator random(seed);
            Tree tree = hasLog ? killed : closed;
            mutation.apply(tree, random);
            open(stage, mutation, tree, hasLog, QStringLiteral("seed %1").arg(seed), report);
        }
    }
}

} // namespace vestitel::torture
