#pragma once

#include "publishing/folder_export.h"
#include "publishing/site.h"
#include "publishing/site_record.h"

#include <QStringList>

namespace vestitel::publishing {

/// Makes a folder into a site: begin(), add() for each of its posts, finish(). As FolderExport it
/// touches only what changed. A finished export also takes away what earlier ones wrote and the
/// site has no more, if it is still as they wrote it; it removes nothing else. For one thread at a
/// time.
class SiteExport final {
public:
    SiteExport(QString folder, Theme theme, Site site, Cancellation cancellation,
               FolderExport::Mode mode);

    /// Fails in a folder where somebody else's site stands already.
    [[nodiscard]] Result<void> begin();
    /// The pages of one of the site's posts; an error may concern that one alone.
    [[nodiscard]] Result<void> add(Publication publication);
    enum class Old {
        Remove,
        Keep, ///< A post could not be read, so it cannot be told what is gone.
    };
    /// Everything else: lists, feeds, what is gone.
    [[nodiscard]] Result<void> finish(Old old);
    /// Puts on record what was written when the export did not get through; removes nothing.
    [[nodiscard]] Result<void> stop();

    [[nodiscard]] const FolderExport& files() const { return m_files; }
    /// Paths that were removed, or would be.
    [[nodiscard]] const QStringList& removed() const { return m_removed; }
    /// Paths that stay since somebody else changed them: what the site has no more, and
    /// robots.txt, which people write themselves.
    [[nodiscard]] const QStringList& changedByOthers() const { return m_changedByOthers; }

private:
    [[nodiscard]] Result<void> writeRest(std::vector<PlannedFiles> plan);
    [[nodiscard]] bool isOwn(const ExportedFile& file) const;
    [[nodiscard]] Result<void> removeStale();
    [[nodiscard]] Result<void> writeRecord();
    [[nodiscard]] Result<QByteArray> digestOf(const ExportedFile& file) const;
    [[nodiscard]] std::vector<SiteRecord::Article> articles() const;

    FolderExport m_files;
    FolderExport::Mode m_mode;
    Theme m_theme;
    Site m_site;
    SiteRecord m_earlier;
    SiteRecord m_record;
    QStringList m_removed;
    QStringList m_changedByOthers;
};

} // namespace vestitel::publishing
