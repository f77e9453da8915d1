#pragma once

#include "archive/post_list.h"
#include "editorial/newsroom.h"

#include <chrono>

namespace vestitel::editorial {

/// A found post with what a list shows of it.
struct FoundPost {
    archive::PostRow row;
    search::Hit hit;
};

struct FoundPosts {
    QString query;
    qint64 total = 0;
    std::vector<FoundPost> posts;
    search::Query understood;                    ///< As it was read.
    std::vector<search::Respelling> respellings; ///< When nothing has what was typed.
    std::chrono::microseconds elapsed{0}; ///< From the query's text to the last hit's snippet.
};

[[nodiscard]] Result<FoundPosts> findPosts(Newsroom& newsroom, const search::Request& request);

/// What was looked for instead of what was typed, for the reader.
[[nodiscard]] QString sentenceOf(const search::Respelling& respelling);

} // namespace vestitel::editorial
