#pragma once

#include "publishing/site.h"
#include "publishing/site_paths.h"

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// One page of a list. Numbered pages hold always the same posts, since they count from the oldest:
/// a new post changes the list's first page and, once in a while, adds a number.
struct ListPage {
    int number = 0;               ///< 0: the list's first page, with its newest posts.
    QString folder;               ///< "bg/", "bg/page/3/", "bg/tag/pcheli/page/1/"
    std::vector<size_t> entries;  ///< The newest first.
    std::optional<QString> newer; ///< The path of the page after it.
    std::optional<QString> older;

    [[nodiscard]] QString path() const { return indexPath(folder); }
};

/// How many posts stand on a numbered page; the first page has as many to twice as many.
inline constexpr size_t kPostsOnPage = 20;

/// The pages of a list, the first page first, then from the highest number down.
[[nodiscard]] std::vector<ListPage> pagesOf(const SiteList& list);

} // namespace vestitel::publishing
