#include "harness/stage.h"

#include "archive/archive.h"

#include <algorithm>

namespace vestitel::torture {

namespace {

/// What a person would not be told: an exit is right, and its sentence is one.
bool isSentence(const QByteArray& errors) {
    const QString text = QString::fromUtf8(errors).trimmed();
    return text.size() > 10 && text.contains(u' ');
}

} // namespace

Stage::Stage(const Options& options)
    : m_folder(temporaryPlace() + QStringLiteral("/vestitel-torture-XXXXXX")) {
    m_scene.root = m_folder.filePath(QStringLiteral("служба"));
    m_knowledge = buildScene(m_scene);
    m_tree = treeOf(m_scene.root);
    for (Job& job : jobsFor(m_scene, m_knowledge)) {
        if (job.name.contains(options.only)) {
            m_jobs.push_back(std::move(job));
        }
    }
    if (options.quick) {
        // One migration stands for all.
        const auto isLaterMigration = [](const Job& job) {
            return job.name.startsWith(QLatin1String("migration")) &&
                   !job.name.endsWith(QLatin1String(" 1"));
        };
        m_jobs.erase(std::remove_if(m_jobs.begin(), m_jobs.end(), isLaterMigration), m_jobs.end());
    }
}

Tree Stage::treeFor(const Job& job) const {
    Tree tree;
    for (auto file = m_tree.begin(); file != m_tree.end(); ++file) {
        const QString path = m_scene.root + u'/' + file.key();
        if (std::any_of(job.needs.begin(), job.needs.end(),
                        [&](const QString& folder) { return path.startsWith(folder + u'/'); })) {
            tree.insert(file.key(), file.value());
        }
    }
    return tree;
}

void Stage::set(const Job& job) const {
    set(treeFor(job));
}

void Stage::set(const Tree& tree) const {
    removeFolder(m_scene.root);
    putTree(m_scene.root, tree);
}

QStringList problemsOfRepeating(const Job& job, const Scene& scene) {
    if (archive::isArchive(scene.restored())) {
        removeFolder(scene.restored()); // a restore goes on where one was killed, but replaces none
    }
    const Ending again = runProgram(runOf(job, scene));
    const bool refusedWhatIsThere = again.status == 1 && job.name.startsWith(u"import");
    if (again.status != 0 && !refusedWhatIsThere) {
        return {QStringLiteral("the next try fails: ") + again.toString()};
    }
    QStringList problems = job.problems(scene, {again.output, true});
    for (const QString& folder :
         {scene.archive(), scene.site(), scene.wholeSite(), scene.lines(), scene.backup()}) {
        for (const QString& left : leftoversOf(folder)) {
            problems.append(QStringLiteral("half-written file after the next try: ") + left);
        }
    }
    return problems;
}

qint64 spread(qint64 index, qint64 count, qint64 last) {
    return std::min(last, 1 + (2 * index + 1) * last / (2 * std::max<qint64>(count, 1)));
}

QStringList problemsOfEnding(const Ending& ending) {
    if (ending.crashed || ending.hung) {
        return {ending.toString()};
    }
    if (ending.killed || ending.status == 0) {
        return {};
    }
    if (ending.status != 1 && ending.status != 3 && ending.status != 4) {
        return {QStringLiteral("an exit that the contract does not know: ") + ending.toString()};
    }
    if (!isSentence(ending.errors)) {
        return {QStringLiteral("a failure without a sentence: ") + ending.toString()};
    }
    return {};
}

} // namespace vestitel::torture
