#pragma once

#include "archive/archive.h"
#include "archive/post_filter.h"
#include "domain/post.h"

#include <QMap>

namespace vestitel::archive {

/// One line of a list: only what it shows.
struct PostRow {
    PostId id;
    domain::Status status = domain::Status::Draft;
    QDate date{};
    QString category{};
    std::optional<MediaHash> leadImage{};
    std::map<domain::Language, QString> titles{};
    std::map<domain::Language, domain::EditionState> states{};
    QDateTime modified{};
    QString kind{};
};

/// How many posts each section, category and tag has (not counting the trash but for `trash`).
struct PostCounts {
    qint64 all = 0;
    qint64 drafts = 0;
    qint64 ready = 0;
    qint64 published = 0;
    qint64 trash = 0;
    QMap<QString, qint64> categories;
    QMap<QString, qint64> tags;
};

/// Lists of posts, newest first (by date, then by the time of creation, then by id), a page at a
/// time.
class PostList final {
public:
    explicit PostList(Archive& archive) : m_archive(&archive) {}

    [[nodiscard]] Result<std::vector<PostRow>> page(const PostFilter& filter, qint64 offset,
                                                    qint64 limit);
    [[nodiscard]] Result<std::vector<PostRow>>
    rows(const std::vector<PostId>& ids); ///< in this order
    [[nodiscard]] Result<qint64> count(const PostFilter& filter);
    /// Where the post stands in this list, from 0; nothing if it is not in it.
    [[nodiscard]] Result<std::optional<qint64>> positionOf(const PostFilter& filter,
                                                           const PostId& id);
    [[nodiscard]] Result<PostCounts> counts(); ///< From tables that triggers keep; constant time.
    [[nodiscard]] Result<std::vector<PostId>> ids(const PostFilter& filter, qint64 offset,
                                                  qint64 limit);

private:
    Archive* m_archive;
};

} // namespace vestitel::archive
