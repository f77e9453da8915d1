#pragma once

#include "archive/facets.h"
#include "archive/post_list.h"

#include <memory>

namespace vestitel::archive {

/// Lists of posts by any filter in any order, and the counts beside the filters, from facts about
/// every post that are held in memory: a page costs the same at any place of any list. Until they
/// are read (see readSome) a plain list comes from the database.
///
/// On the archive's thread, outside of transactions; the archive must outlive it. Changes by
/// whatever writes to the archive are seen at the next call.
class PostLens final {
public:
    explicit PostLens(Archive& archive);
    ~PostLens();
    PostLens(const PostLens&) = delete;
    PostLens& operator=(const PostLens&) = delete;

    /// Reads some of the facts, a step of a few milliseconds; true when all are here. Without it
    /// the first call that needs them reads them at once.
    [[nodiscard]] Result<bool> readSome();

    [[nodiscard]] Result<std::vector<PostRow>> page(const PostFilter& filter, PostSort sort,
                                                    qint64 offset, qint64 limit);
    [[nodiscard]] Result<std::vector<PostId>> ids(const PostFilter& filter, PostSort sort,
                                                  qint64 offset, qint64 limit);
    [[nodiscard]] Result<qint64> count(const PostFilter& filter);
    /// Where the post stands in this list, from 0; nothing if it is not in it.
    [[nodiscard]] Result<std::optional<qint64>> positionOf(const PostFilter& filter, PostSort sort,
                                                           const PostId& id);
    [[nodiscard]] Result<Facets> facets(const PostFilter& filter);

private:
    class Held;
    std::unique_ptr<Held> m_held;
};

} // namespace vestitel::archive
