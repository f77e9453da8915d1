#pragma once

#include "publishing/earlier_site.h"
#include "publishing/folder_export.h"
#include "publishing/site.h"
#include "publishing/site_keys.h"
#include "publishing/site_record.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>

namespace vestitel::publishing {

/// Makes a folder into a site: begin(), keep() or else add() for each of its posts, finish(). As
/// FolderExport it touches only what changed, and it does not even make what the record in the
/// folder knows to be as it was. A finished export also takes away what earlier ones wrote and the
/// site has no more, if it is still as they wrote it; it removes nothing else. For one thread at a
/// time, but isKept() may be asked by others beside it.
class SiteExport final {
public:
    SiteExport(QString folder, Theme theme, Site site, Cancellation cancellation,
               FolderExport::Mode mode);

    /// Fails in a folder where somebody else's site stands already.
    [[nodiscard]] Result<void> begin();
    /// The same where the folder has been read just now.
    [[nodiscard]] Result<void> begin(EarlierSite earlier);
    using Sources = std::map<domain::Language, ArticleSource>;
    /// Whether the pages of one of the site's posts are in the folder as add() would write them,
    /// with all that they show.
    [[nodiscard]] bool isKept(const Sources& sources) const;
    /// Takes such a post's pages over, instead of add().
    void keep(const Sources& sources);
    /// The pages of one of the site's posts; an error may concern that one alone. Without sources
    /// the next export makes them again.
    [[nodiscard]] Result<void> add(Publication publication, const Sources& sources = {});
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
    [[nodiscard]] Result<void> leaveRobots(std::vector<PlannedFiles>& plan);
    [[nodiscard]] Result<void> writeAssets();
    [[nodiscard]] const SiteRecord& earlier() const { return m_earlier.record(); }
    [[nodiscard]] bool isAsMade(const QString& path, const QByteArray& key) const;
    [[nodiscard]] bool isUntouched(const QString& path, const SiteRecord::Made& made) const;
    [[nodiscard]] std::optional<QString> pageOf(const PostId& post,
                                                const domain::Language& language) const;
    void takeOver(const QString& path, FileKind kind);
    void takeOverMade(const QString& path, FileKind kind);
    void noteMade(const QString& path, const QByteArray& key, QStringList media);
    [[nodiscard]] bool isOwn(const ExportedFile& file) const;
    [[nodiscard]] Result<void> removeStale();
    [[nodiscard]] Result<void> writeRecord();
    [[nodiscard]] Result<QByteArray> digestOf(const ExportedFile& file) const;
    [[nodiscard]] std::vector<SiteRecord::Article> articles() const;

    FolderExport m_files;
    FolderExport::Mode m_mode;
    Theme m_theme;
    Site m_site;
    SiteKeys m_keys;
    EarlierSite m_earlier;
    bool m_hasAssets = false;
    SiteRecord m_record;
    QStringList m_removed;
    QStringList m_changedByOthers;
};

} // namespace vestitel::publishing
