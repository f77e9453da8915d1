#pragma once

#include "archive/archive.h"
#include "domain/post_template.h"

#include <optional>
#include <vector>

namespace vestitel::archive {

/// A template of the archive's own.
struct StoredTemplate {
    qint64 number = 0;
    domain::PostTemplate content;
    std::optional<QDateTime> removed{}; ///< When it was deleted; it can be brought back.
};

/// What posts begin from, as the office made it. Single-threaded, over an open archive; each call
/// is a transaction of its own, or part of the one that is open.
class TemplateStore final {
public:
    explicit TemplateStore(Archive& archive) : m_archive(&archive) {}

    /// The new template's number. The name is trimmed and may be one that others have; an empty
    /// one is refused (ErrorCode::InvalidArgument), as are media that are not in the archive
    /// (ErrorCode::NotFound). A category that is not there is left out.
    [[nodiscard]] Result<qint64> add(const domain::PostTemplate& content);
    /// By name; those that were deleted too.
    [[nodiscard]] Result<std::vector<StoredTemplate>> all();
    [[nodiscard]] Result<StoredTemplate> get(qint64 number);

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
