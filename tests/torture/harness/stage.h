#pragma once

#include "harness/jobs.h"
#include "harness/report.h"

#include <QTemporaryDir>

namespace vestitel::torture {

/// How much is tried, and of what.
struct Options {
    qint64 points = 0; ///< Of the part as a whole, about.
    quint32 seed = 2026;
    QString only{};     ///< Jobs whose name contains it; empty: all.
    bool quick = false; ///< Few points; the slowest jobs are left out.
    /// Syncs do nothing: power cuts must then find losses, or they find none at all.
    bool lyingDisk = false;
};

/// The one scene that all jobs of a part are played on, again and again from its beginning.
class Stage final {
public:
    explicit Stage(const Options& options);

    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] const Knowledge& knowledge() const { return m_knowledge; }
    /// The jobs that the options ask for.
    [[nodiscard]] const std::vector<Job>& jobs() const { return m_jobs; }
    /// The scene as it was built: what the job needs of it.
    void set(const Job& job) const;
    /// The scene with these files and no others.
    void set(const Tree& tree) const;
    /// What set() puts there, by paths from the root.
    [[nodiscard]] Tree treeFor(const Job& job) const;
    /// A file beside the scene.
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Scene m_scene;
    Knowledge m_knowledge;
    Tree m_tree;
    std::vector<Job> m_jobs;
};

/// Runs the job again with nothing in its way: it must end well, and all must be there.
[[nodiscard]] QStringList problemsOfRepeating(const Job& job, const Scene& scene);

/// The `index`th of `count` places among 1 … `last`, evenly.
[[nodiscard]] qint64 spread(qint64 index, qint64 count, qint64 last);

/// What a program said and did not say: crashes, hangs, an exit that no contract knows, a failure
/// without a sentence.
[[nodiscard]] QStringList problemsOfEnding(const Ending& ending);

// The parts (parts/*.cpp).
void cutPower(const Options& options, Report& report);
void killAtPoints(const Options& options, Report& report);
void failDisk(const Options& options, Report& report);
void fillDisk(const Options& options, Report& report);
void starveMemory(const Options& options, Report& report);
void damageArchives(const Options& options, Report& report);
void raceProcesses(const Options& options, Report& report);
void changeSurroundings(const Options& options, Report& report);

} // namespace vestitel::torture
