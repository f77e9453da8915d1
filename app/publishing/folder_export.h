#pragma once

#include "base/cancellation.h"
#include "base/file_batch.h"
#include "base/result.h"
#include "publishing/making_ahead.h"
#include "publishing/site_files.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vestitel::publishing {

/// One file of the export as it is in the folder now.
struct ExportedFile {
    QString path; ///< From the folder.
    FileKind kind = FileKind::Page;
    bool isNew = false; ///< Written by this export; otherwise it was there with these bytes.
    /// SHA-256 in hexadecimal digits; empty for what is named by its content and was not made.
    QByteArray digest{};
    qint64 bytes = 0; ///< Known where the digest is.

    friend bool operator==(const ExportedFile&, const ExportedFile&) = default;
};

/// Writes posts into a folder, one after the other. Touches only what
/// changed, each file whole or not at all, removes nothing (but pictures from before an image was
/// edited get the edited one's bytes, so that nothing stays in sight that is hidden now), and stops
/// between files when it is cancelled: what is there then is old or new, never torn, and the next
/// export does the rest. For one thread at a time; pictures, and pages where there are many, are
/// made by as many as there are processors.
class FolderExport final {
public:
    enum class Mode {
        Write,
        Trial, ///< Writes nothing, and tells by `isNew` what would be written.
    };

    FolderExport(QString folder, Theme theme, Form form, Cancellation cancellation = {},
                 Mode mode = Mode::Write);

    /// Exports a post's editions (those with a title and a body). Fails with a sentence for the
    /// reader; the files that were written until then stay, and other posts may follow.
    [[nodiscard]] Result<void> add(const Publication& publication);
    /// Writes other files of the export.
    [[nodiscard]] Result<void> write(const std::vector<PlannedFiles>& plan);
    /// As write(), but they may get to their places as late as with the next commit(), which is
    /// much quicker for many. Those that wait are lost without one.
    [[nodiscard]] Result<void> stage(const std::vector<PlannedFiles>& plan);
    /// Where it fails, files() are those that got to their places. Once cancelled it fails at once:
    /// who stops an export does not wait for the disk, and the next one makes what waited.
    [[nodiscard]] Result<void> commit();
    /// Told of the files of each commit() before it: SHA-256 in hexadecimal digits, by path. None
    /// of them gets to its place where it fails.
    using Announce = std::function<Result<void>(const std::map<QString, QByteArray>&)>;
    void announceTo(Announce announce) { m_announce = std::move(announce); }
    /// Takes a file for written that is known to be as this export would write it.
    void keep(ExportedFile file);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// All files so far, each once, in the order of writing.
    [[nodiscard]] const std::vector<ExportedFile>& files() const { return m_files; }
    /// Nothing for a path that is none of theirs.
    [[nodiscard]] const ExportedFile* find(const QString& path) const;
    /// Pictures of before an image was edited that got the edited one's bytes: SHA-256 by path.
    [[nodiscard]] const QHash<QString, QByteArray>& replaced() const { return m_replaced; }
    /// How many of them were written, since they are new or other than before.
    [[nodiscard]] qsizetype writtenCount() const;
    /// The whole path of the first page, to be opened; empty when there is none.
    [[nodiscard]] QString firstPage() const;

private:
    /// Those of `planned` that are to be made, as indices into its paths.
    [[nodiscard]] std::vector<size_t> missing(const PlannedFiles& planned);
    [[nodiscard]] Result<void> writeNamedByContent(const PlannedFiles& planned,
                                                   const std::vector<size_t>& wanted,
                                                   MakingAhead& ahead);
    [[nodiscard]] QStringList earlierPictures(const PlannedFiles& planned);
    [[nodiscard]] Result<void> replaceEarlierPictures(const PlannedFiles& planned);
    [[nodiscard]] Result<void> announcePending() const;
    void forgetPending();
    [[nodiscard]] Result<void> writeCompared(const PlannedFiles& planned,
                                             const std::vector<QByteArray>& made);
    [[nodiscard]] Result<QString> wholePath(const QString& path) const;
    [[nodiscard]] Result<bool> writeBytes(const QString& whole, QByteArrayView bytes);
    [[nodiscard]] Result<void> prepareFolderOf(const QString& whole);
    void note(const QString& path, FileKind kind, bool isNew, QByteArrayView bytes = {});

    QString m_folder;
    Theme m_theme;
    Form m_form;
    Cancellation m_cancellation;
    Mode m_mode;
    bool m_hasAssets = false;
    std::optional<QStringList> m_pictures; ///< Those that were there, by name; once asked for.
    QHash<QString, QByteArray> m_replaced;
    QHash<QString, size_t> m_places; ///< In m_files, by path.
    QSet<QString> m_folders;         ///< Known to be there, without half-written files.
    std::vector<ExportedFile> m_files;
    FileBatch m_batch;
    Announce m_announce;
};

} // namespace vestitel::publishing
