#pragma once

#include "archive/archive.h"
#include "archive/post_lens.h"
#include "archive/post_store.h"
#include "base/cancellation.h"
#include "base/clock.h"
#include "base/id_source.h"
#include "editorial/chosen_look.h"
#include "search/index.h"

#include <memory>

namespace vestitel::editorial {

/// What the newsroom takes from outside; the objects must outlive it.
struct Environment {
    const Clock* clock = nullptr;
    IdSource* ids = nullptr;
    /// Told of posts while opening makes the search index anew, which may take minutes. Called on
    /// the thread that opens.
    Progress indexing{};
};

/// An open archive with its search index: what every use case works on.
/// Lives on the thread that opened it (for a window: NewsroomThread's).
class Newsroom final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Newsroom>> create(const QString& folder,
                                                                  const Environment& environment);
    [[nodiscard]] static Result<std::unique_ptr<Newsroom>> open(const QString& folder,
                                                                const Environment& environment);

    [[nodiscard]] archive::Archive& archive() { return *m_archive; }
    [[nodiscard]] search::Index& index() { return m_index; }
    [[nodiscard]] archive::PostLens& lens() { return m_lens; }
    [[nodiscard]] ChosenLook& look() { return m_look; }
    [[nodiscard]] IdSource& ids() { return *m_ids; }

private:
    Newsroom(std::unique_ptr<archive::Archive> archive, const Environment& environment);

    std::unique_ptr<archive::Archive> m_archive;
    search::Index m_index;
    archive::PostLens m_lens;
    ChosenLook m_look;
    IdSource* m_ids;
};

} // namespace vestitel::editorial
