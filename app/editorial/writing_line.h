#pragma once

#include "publishing/site_export.h"

#include <QStringList>
#include <QThreadPool>

#include <deque>
#include <future>
#include <optional>

namespace vestitel::editorial {

/// Writes the posts of a site on a thread of its own, in the order in which they come, while the
/// caller reads the next ones. Ends what was begun before it ends itself.
class WritingLine final {
public:
    explicit WritingLine(publishing::SiteExport& site);

    /// Without a publication the post's pages are kept as they are, by the caller itself where
    /// nothing is being written: that is quicker than to hand it over. `sources` must outlive the
    /// line.
    void add(size_t post, std::optional<publishing::Publication> publication,
             const publishing::SiteExport::Sources& sources);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    /// Whether so many wait that the first is to be taken before another one comes.
    [[nodiscard]] bool isFull() const;

    struct Written {
        size_t post = 0;           ///< As it was added.
        Result<QStringList> pages; ///< Whole paths.
    };
    /// The first that was added and not taken yet; waits for it.
    [[nodiscard]] Written take();

private:
    struct Waiting {
        size_t post = 0;
        std::future<Result<QStringList>> pages;
    };

    /// Whether all that was added is written.
    [[nodiscard]] bool isIdle() const;

    publishing::SiteExport& m_site;
    std::deque<Waiting> m_waiting;
    QThreadPool m_writer;
};

} // namespace vestitel::editorial
