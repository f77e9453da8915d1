#pragma once

#include "base/atomic_file.h"
#include "base/result.h"
#include "publishing/site_pages.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::publishing {

/// What the last export of a site wrote into its folder: which of the files there are its own, and
/// where each article stood. It lies in the folder itself, so that the folder can be moved, and has
/// the form of sha256sum, so that anybody can check the files with that (comments begin with "#").
struct SiteRecord {
    struct Article {
        QString folder;
        PostId post;
        domain::Language language;

        friend bool operator==(const Article&, const Article&) = default;
    };

    /// Of a file that need not be made again while its key is as it was.
    struct Made {
        QByteArray key; ///< See site_keys.h
        qint64 bytes = 0;
        QStringList media{}; ///< Paths of what an article shows or offers.

        friend bool operator==(const Made&, const Made&) = default;
    };

    QHash<QString, QByteArray> files; ///< SHA-256 in hexadecimal digits, by path.
    QHash<QString, Made> made;        ///< By path.
    std::vector<Article> articles;
    std::vector<MovedPage> moved;

    friend bool operator==(const SiteRecord&, const SiteRecord&) = default;
};

/// The record's name in the folder. A site's own paths never begin with a dot.
inline constexpr QLatin1String kRecordName{".vestitel-site"};

/// The record in a folder; an empty one where there is none yet. What in it cannot be read is left
/// out: a file that it does not name is nobody's to remove.
[[nodiscard]] Result<SiteRecord> readRecord(const QString& folder);

/// As a file's bytes, piece by piece.
[[nodiscard]] Result<void> writeLines(const SiteRecord& record, const WriteChunk& write);

/// Where pages of the earlier record stood that are elsewhere now, or left before, also those of
/// posts that have no page now: they may have one again. `now` has the articles of this export.
[[nodiscard]] std::vector<MovedPage> movedPages(const SiteRecord& earlier,
                                                const std::vector<SiteRecord::Article>& now);

} // namespace vestitel::publishing
