#pragma once

#include "archive/post_list.h"

#include <QString>

namespace vestitel::models {

/// One entry of the column on the left: which posts the list shows.
struct Section {
    enum class Kind { All, Drafts, Ready, Published, Trash, Category, Tag };

    Kind kind = Kind::All;
    QString key; ///< Of a category; the tag itself of a tag.

    friend bool operator==(const Section&, const Section&) = default;
};

[[nodiscard]] archive::PostFilter filterOf(const Section& section);

/// As settings remember it: "drafts", "category/visits".
[[nodiscard]] QString toString(const Section& section);
/// All posts, when the text names no section.
[[nodiscard]] Section sectionFromString(const QString& text);

} // namespace vestitel::models
