#include "editorial/find_posts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::editorial {

Result<FoundPosts> findPosts(Newsroom& newsroom, const search::Request& request) {
    const auto start = std::chrono::steady_clock::now();
    VESTITEL_TRY(auto results, newsroom.index().search(request));
    FoundPosts found{.query = request.query};
    found.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - start);
    VESTITEL_TRY(found.total, newsroom.index().count(results));
    found.respellings = std::move(results.respellings);
    found.understood = std::move(results.understood);

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

QString sentenceOf(const search::Respelling& respelling) {
    QStringList shown;
    for (const QString& word : respelling.shown) {
        shown.append(QCoreApplication::translate("vestitel::editorial", "“%1”").arg(word));
    }
    return QCoreApplication::translate("vestitel::editorial",
                                       "There is no “%1”. Shown is what is found for %2.")
        .arg(respelling.typed, shown.join(QStringLiteral(", ")));
}

} // namespace vestitel::editorial
