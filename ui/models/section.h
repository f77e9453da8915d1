#pragma once

#include "archive/post_filter.h"

#include <QString>

namespace vestitel::models {

/// One entry of the column on the left: what the list is narrowed by.
struct Section {
    enum class Kind {
        All,
        Drafts,
        Ready,
        Published,
        Trash,
        Category,
        Tag,
        Programme,          ///< Who pays for it.
        PostKind,           ///< News, or pages of the site's own.
        Untranslated,       ///< Has no text in a language.
        LacksAlt,           ///< An image has no alternative text in one of some languages.
        ChangedSinceExport, ///< What was exported is not what it is now.
        Search              ///< One that is kept.
    };

    Kind kind = Kind::All;
    /// Of a category, a programme or a kind; the tag, the query itself; languages, by their tags
    /// with commas between.
    QString key;

    friend bool operator==(const Section&, const Section&) = default;
};

/// Of All to Trash one is always chosen, in another's place; each of the others is set or not, but
/// for a search, which is no filter.
[[nodiscard]] bool isExclusive(Section::Kind kind);
[[nodiscard]] bool isSet(const archive::PostFilter& filter, const Section& section);
/// Chosen: sets an exclusive one, sets or lifts another; what else the filter asks for stays.
[[nodiscard]] archive::PostFilter withChosen(archive::PostFilter filter, const Section& section);
/// The exclusive one that is set.
[[nodiscard]] Section exclusiveOf(const archive::PostFilter& filter);
/// What is left of a filter when only its exclusive section stays.
[[nodiscard]] archive::PostFilter cleared(const archive::PostFilter& filter);

} // namespace vestitel::models
