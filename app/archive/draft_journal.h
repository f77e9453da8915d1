#pragma once

#include "archive/archive.h"
#include "domain/post.h"

#include <vector>

namespace vestitel::archive {

/// Text that was typed and not yet saved: one row per edition, replaced at each pause in typing.
struct Draft {
    PostId post;
    domain::Language language;
    QString title{};
    QString lead{};
    html::Body body{};
    QDateTime time{}; ///< When it was written, UTC.
};

/// The journal that a killed process is recovered from. A draft may belong to a post that was
/// never saved. Its own short transaction each; constant time in the archive's size.
class DraftJournal final {
public:
    explicit DraftJournal(Archive& archive) : m_archive(&archive) {}

    /// Replaces the edition's earlier draft. `time` not valid: now. Media that are not in the
    /// archive are no reason to refuse text.
    [[nodiscard]] Result<void> write(const Draft& draft);
    [[nodiscard]] Result<std::vector<Draft>> all();
    [[nodiscard]] Result<std::vector<Draft>> of(const PostId& post);
    [[nodiscard]] Result<void> discard(const PostId& post);

private:
    Archive* m_archive;
};

} // namespace vestitel::archive
