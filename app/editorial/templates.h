#pragma once

#include "domain/post_template.h"
#include "editorial/newsroom.h"

#include <optional>
#include <vector>

namespace vestitel::editorial {

/// A text that is kept to be used again: one of the program's, or one of the archive's own.
struct StockRef {
    QString builtIn{}; ///< The key of one of the program's; empty: `number` says which.
    qint64 number = 0;

    [[nodiscard]] bool isOwn() const { return builtIn.isEmpty(); }
    friend bool operator==(const StockRef&, const StockRef&) = default;
};

struct TemplateEntry {
    StockRef ref;
    QString description{}; ///< Of one of the program's.
    domain::PostTemplate content;
    bool isRemoved = false; ///< Deleted, and can be restored.
};

struct SnippetEntry {
    StockRef ref;
    domain::Snippet content;
    bool isRemoved = false;
};

/// What was kept under a name, and the one of that name that it stands for from now on.
struct Kept {
    qint64 number = 0;
    std::optional<qint64> replaced{};
};

/// The program's first, then the archive's own by name, those that were deleted last.
[[nodiscard]] Result<std::vector<TemplateEntry>> templates(Newsroom& newsroom);
/// The same, of all languages.
[[nodiscard]] Result<std::vector<SnippetEntry>> snippets(Newsroom& newsroom);

/// A stored draft of today with the template's texts. One of the program's gives the languages of
/// the archive only.
[[nodiscard]] Result<domain::Post> postFromTemplate(Newsroom& newsroom, const StockRef& ref);

/// Keeps the post as a template. An own one of the same name is deleted for it (and can be
/// restored).
[[nodiscard]] Result<Kept> keepAsTemplate(Newsroom& newsroom, const domain::Post& post,
                                          const QString& name);
/// The same for a piece of text; of the same name is one of the same language.
[[nodiscard]] Result<Kept> keepAsSnippet(Newsroom& newsroom, const domain::Snippet& snippet);
/// The new one is deleted, the one that it replaced is back.
[[nodiscard]] Result<void> undoKeepTemplate(Newsroom& newsroom, const Kept& kept);
[[nodiscard]] Result<void> undoKeepSnippet(Newsroom& newsroom, const Kept& kept);

} // namespace vestitel::editorial
