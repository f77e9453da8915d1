#pragma once

#include "base/cancellation.h"
#include "editorial/newsroom_thread.h"
#include "language/find_text.h"

#include <vector>

namespace vestitel::editorial {

/// What is sought in every post that is not in the trash, and what is to stand in its place.
struct ReplaceRequest {
    enum class Posts { All, Drafts };

    language::TextQuery query;
    QString replacement; ///< One line.
    /// Seek the words of the query in all their forms; `query.forms` is not looked at then.
    bool wordForms = false;
    std::vector<domain::Language> languages{}; ///< Of which texts; empty: of all.
    Posts posts = Posts::All;
};

/// One passage that would become another; a title, a lead, a description, a paragraph. A line break
/// within is U+FFFC.
struct PassageChange {
    QString before;
    QString after;
    std::vector<language::TextSpan> found; ///< In `before`, never empty.
    qsizetype occurrence = 0; ///< How many such passages with the same words stand before it.

    [[nodiscard]] qsizetype places() const { return static_cast<qsizetype>(found.size()); }
};

/// What would change in one edition.
struct EditionChange {
    PostId post;
    domain::Language language;
    QString title;
    std::vector<PassageChange> passages; ///< Never empty.
    language::TextQuery query;           ///< With the forms that the edition's words have.
};

/// An edition that was changed, for its undo.
struct ReplacedEdition {
    PostId post;
    domain::Language language;
    domain::Edition before;
    domain::Edition after;
};

struct ReplaceReport {
    qsizetype places = 0;
    std::vector<ReplacedEdition> editions;
    qsizetype skipped = 0; ///< Places that are not as they were shown any more; left as they are.
    QStringList refused;   ///< Sentences: what could not be written, and why.
    bool cancelled = false;
};

/// Says what a request would change in posts. By one thread at a time.
class ChangeFinder final {
public:
    explicit ChangeFinder(ReplaceRequest request);
    ~ChangeFinder();
    ChangeFinder(const ChangeFinder&) = delete;
    ChangeFinder& operator=(const ChangeFinder&) = delete;

    /// One for each edition that would change; post ids as in `post`.
    [[nodiscard]] Result<std::vector<EditionChange>> changesOf(const domain::Post& post);

private:
    struct Dictionaries;
    ReplaceRequest m_request;
    std::unique_ptr<Dictionaries> m_dictionaries;
};

/// Writes the changes of one post, all of them of its editions' passages that are still there, in
/// one transaction that leaves a revision of each edition. Passages of an edition that are not
/// among its changes stay. Published slugs stay. A post that has gone, or has text in the journal,
/// which would be lost by a save, is left alone.
[[nodiscard]] Result<ReplaceReport> replaceInPost(Newsroom& newsroom,
                                                  const std::vector<EditionChange>& changes,
                                                  const QString& replacement);
/// Puts the earlier texts of one post back, of each edition that is still as the replacement left
/// it and has nothing in the journal; the number of them.
[[nodiscard]] Result<qsizetype> undoReplaceInPost(Newsroom& newsroom,
                                                  const std::vector<ReplacedEdition>& editions);

/// Beside a window: each post in a short step on the archive's thread. `progress` is called on the
/// pool. A newsroom that is closed ends each with ErrorCode::Cancelled.
[[nodiscard]] QFuture<Result<std::vector<EditionChange>>>
startFindingChanges(NewsroomThread& newsroom, const ReplaceRequest& request,
                    const Progress& progress, const Cancellation& cancellation);
[[nodiscard]] QFuture<Result<ReplaceReport>>
startReplacing(NewsroomThread& newsroom, const std::vector<EditionChange>& chosen,
               const QString& replacement, const Progress& progress,
               const Cancellation& cancellation);
[[nodiscard]] QFuture<Result<qsizetype>>
startUndoingReplace(NewsroomThread& newsroom, const std::vector<ReplacedEdition>& editions);

} // namespace vestitel::editorial
