#pragma once

#include "base/result.h"
#include "importing/imported_post.h"
#include "importing/wordpress_media.h"
#include "importing/wordpress_reader.h"

#include <QString>

#include <optional>
#include <vector>

namespace vestitel::importing {

/// What all posts of an export have in common.
struct WordPressSite {
    QString address;
    LanguageHint language;
};

/// The language that an item is filed under, if it says so.
[[nodiscard]] std::optional<domain::Language> statedLanguage(const WordPressItem& item);

/// What the translations of one text have in common; empty for a text without.
[[nodiscard]] QString translationGroup(const WordPressItem& item);

/// One text in its languages as a post: each item an edition (or several, if a plugin holds several
/// languages in one), the first one's fields the post's. An item whose language the post has
/// already is named in a remark. ErrorCode::InvalidArgument when there is neither title nor text.
[[nodiscard]] Result<ImportedPost> wordPressPost(const std::vector<WordPressItem>& items,
                                                 const WordPressSite& site, WordPressMedia& media);

/// How the reader knows an item.
[[nodiscard]] QString nameOf(const WordPressItem& item);

} // namespace vestitel::importing
