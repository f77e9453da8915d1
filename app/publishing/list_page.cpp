#include "publishing/list_page.h"

namespace vestitel::publishing {

std::vector<ListPage> pagesOf(const SiteList& list) {
    const size_t count = list.entries.size();
    const size_t numbered = count < kPostsOnPage ? 0 : (count - kPostsOnPage) / kPostsOnPage;
    const auto folderOf = [&](size_t number) {
        return number > numbered ? list.folder
                                 : QStringLiteral("%1page/%2/").arg(list.folder).arg(number);
    };
    std::vector<ListPage> pages;
    for (size_t number = numbered + 1; number >= 1; --number) {
        const bool isFirst = number > numbered;
        ListPage page{.number = isFirst ? 0 : static_cast<int>(number), .folder = folderOf(number)};
        const size_t begin = (number - 1) * kPostsOnPage;
        const size_t end = isFirst ? count : begin + kPostsOnPage;
        for (size_t at = end; at > begin; --at) {
            page.entries.push_back(list.entries[at - 1]);
        }
        if (!isFirst) {
            page.newer = indexPath(folderOf(number + 1));
        }
        if (number > 1) {
            page.older = indexPath(folderOf(number - 1));
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace vestitel::publishing
