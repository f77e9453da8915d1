#pragma once

#include <QByteArray>
#include <QString>

namespace vestitel::search {

/// What an edition is sorted by, besides its words.
enum class LabelKind {
    Status,
    PostKind,
    Language,
    Tag,
    Category,
    Programme,          ///< The funding programme, by its key.
    ProgrammeBeginning, ///< What the key begins with, up to a hyphen or its end.
};

/// The term that stands in the index for "has this status", "has this tag" and so on: no word of
/// any text, always one term. Equal for values that the analyser (language/tokens.h) holds for the
/// same, so that case does not matter. Empty for a value without a letter or digit.
[[nodiscard]] QByteArray labelTerm(LabelKind kind, const QString& value);
/// Whether a term of the index is such a one.
[[nodiscard]] bool isLabelTerm(const QByteArray& term);

} // namespace vestitel::search
