#pragma once

#include "harness/run_program.h"
#include "harness/scene.h"

#include <functional>
#include <vector>

namespace vestitel::torture {

/// What a job said before it ended.
struct Said {
    QByteArray acknowledged; ///< Whole lines of its standard output.
    bool done = false;       ///< It ended well.
};

/// The trees that an export may leave files of.
struct Trees {
    Tree before;
    Tree after;
};

/// Work on a scene that something may happen to, and what must be true afterwards.
struct Job {
    QString name;
    QString program;
    QStringList arguments;
    /// What is wrong with the scene, as sentences.
    std::function<QStringList(const Scene& scene, const Said& said)> problems;
    /// The folders of the scene that it needs.
    QStringList needs;
};

/// The jobs for scenes at `scene`'s root, of which an unharmed one stands there now (a run of each
/// export tells what its folder becomes).
[[nodiscard]] std::vector<Job> jobsFor(const Scene& scene, const Knowledge& knowledge);

/// The job as a run without faults.
[[nodiscard]] Run runOf(const Job& job, const Scene& scene);

} // namespace vestitel::torture
