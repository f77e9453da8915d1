#pragma once

#include "archive/archive.h"
#include "domain/post_template.h"

#include <optional>
#include <vector>

namespace vestitel::archive {

/// A snippet of the archive's own.
struct StoredSnippet {
    qint64 number = 0;
    domain::Snippet content;
    std::optional<QDateTime> removed{}; ///< When it was deleted; it can be brought back.
};

/// Short texts that are put into posts, as the office made them. As TemplateStore.
class SnippetStore final {
public:
    explicit SnippetStore(Archive& archive) : m_archive(&archive) {}

    /// The new snippet's number. Refuses an empty name or text (ErrorCode::InvalidArgument), and
    /// media that are not in the archive (ErrorCode::NotFound).
    [[nodiscard]] Result<qint64> add(const domain::Snippet& content);
    /// By name; those that were deleted too.
    [[nodiscard]] Result<std::vector<StoredSnippet>> all();
    [[nodiscard]] Result<StoredSnippet> get(qint64 number);

    [[nodiscard]] Result<void> rename(qint64 number, const QString& name);
    /// It stays until compact() and can be restored.
    [[nodiscard]] Result<void> remove(qint64 number);
    [[nodiscard]] Result<void> restore(qint64 number);
    /// For good: those that were deleted before this time.
    [[nodiscard]] Result<void> eraseRemovedBefore(const QDateTime& time);

private:
    Archive* m_archive;
};

} // namespace vestitel::archive
