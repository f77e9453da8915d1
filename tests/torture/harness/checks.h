#pragma once

#include "harness/scene.h"

#include <functional>
#include <optional>

namespace vestitel::torture {

using Look = std::function<void(editorial::Newsroom& newsroom, QStringList& problems)>;
enum class Index { Checked, NotChecked };

/// Opens the archive as the program does, verifies everything, then looks closer.
[[nodiscard]] QStringList archiveProblems(const QString& folder, const Look& look,
                                          Index index = Index::Checked);

/// Each of `expected` is there, as it was.
void expectPosts(const QMap<PostId, QByteArray>& expected, editorial::Newsroom& newsroom,
                 QStringList& problems);

/// The number of the last word that journal or post knows of the typed post; problems when the
/// title and the text are of two moments.
[[nodiscard]] int lastTypedWord(editorial::Newsroom& newsroom, QStringList& problems);

/// The largest number among lines that begin with one of these letters; `otherwise` if none.
[[nodiscard]] int lastNumber(const QByteArray& lines, const char* letters, int otherwise);

/// Each file of a folder is as before or as after; nothing of before is gone; half-written
/// files (hidden, ending in .part) do not count. `done`: as after.
[[nodiscard]] QStringList treeProblems(const QString& folder, const Tree& before, const Tree& after,
                                       bool done);

} // namespace vestitel::torture
