#include "editorial/find_posts.h"

#include <algorithm>

namespace vestitel::editorial {

Result<FoundPosts> findPosts(Newsroom& newsroom, const search::Request& request) {
    const auto start = std::chrono::steady_clock::now();
    VESTITEL_TRY(auto results, newsroom.index().search(request));
    FoundPosts found{.query = request.query, .total = results.total};
    found.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - start);

    std::vector<PostId> ids;
    ids.reserve(results.hits.size());
    for (const search::Hit& hit : results.hits) {
        ids.push_back(hit.post);
    }
    VESTITEL_TRY(auto rows, archive::PostList(newsroom.archive()).rows(ids));
    for (search::Hit& hit : results.hits) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const auto& each) { return each.id == hit.post; });
        if (row != rows.end()) {
            found.posts.push_back({*row, std::move(hit)});
        }
    }
    return found;
}

} // namespace vestitel::editorial
