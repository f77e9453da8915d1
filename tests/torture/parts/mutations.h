#pragma once

#include "harness/files.h"

#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <vector>

namespace vestitel::torture {

/// One way in which an archive's files come to harm.
struct Mutation {
    QString name;
    /// Changes the files of an archive's folder; `random` says where.
    std::function<void(Tree& tree, QRandomGenerator& random)> apply;
};

/// `foreign` is the tree of another archive, of which logs and databases are taken.
[[nodiscard]] std::vector<Mutation> mutationsOf(const Tree& foreign);

} // namespace vestitel::torture
