#pragma once

#include "archive/archive.h"
#include "domain/medium.h"
#include "domain/post.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::archive {

/// What an outline says of an edition besides its short texts.
struct EditionOutline {
    bool hasBody = false;
    bool mayHaveBlank = false;         ///< There is a "[" in it.
    std::vector<PostId> linkedPosts{}; ///< Those that its body links to, each once.
};

/// A post that is not in the trash, without its long texts: quick to read, also for all posts.
struct PostOutline {
    /// Its editions have a body only where they have neither description nor lead, so that it can
    /// be told what they are about. Its attachments are left out.
    domain::Post post;
    std::map<domain::Language, EditionOutline> editions;
    std::optional<domain::Medium> leadImage; ///< Without its texts.
    /// Of all that readers could be shown of it, its bodies, documents and images included: another
    /// one whenever any of that is another.
    QByteArray digest;
};

/// The posts with a number (in the order of their first save) above `after`, at most `most`, and
/// the last one's number.
struct PostOutlines {
    std::vector<PostOutline> posts;
    qint64 last = 0;
    bool isEnd = false;
};
[[nodiscard]] Result<PostOutlines> postOutlines(Archive& archive, qint64 after, qint64 most);

} // namespace vestitel::archive
