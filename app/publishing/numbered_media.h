#pragma once

#include "publishing/file_addresses.h"
#include "publishing/fragment_profile.h"
#include "publishing/image_plan.h"
#include "publishing/publication.h"
#include "publishing/site_files.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// A medium of a fragment under the name by which it is uploaded.
struct NumberedMedium {
    int number = 0; ///< From 1, in the order of upload; the post's lead image is first.
    std::optional<MediaHash> hash;   ///< Nothing for an emblem of the post's programme.
    QString path;                    ///< From the folder of the export: "bg-slug/01-kosheri.jpg"
    QString address;                 ///< In the system that it is uploaded to.
    std::optional<ImagePlan> plan{}; ///< Of an image: the one variant that is uploaded.
    bool isFeatured = false;         ///< It is the post's lead image.
    QString emblem{};                ///< What an emblem says to those who cannot see it.
    QString source{};                ///< An emblem's path in a plain fragment.

    [[nodiscard]] QString fileName() const { return path.section(u'/', -1); }
    /// In pixels; not valid for a document or an emblem.
    [[nodiscard]] QSize size() const { return plan ? plan->largest().size : QSize(); }
};

/// The folder that a post's media are in, for uploading it as it is: "bg-slug", by the first
/// edition that is exported, so that no two posts have the same.
[[nodiscard]] QString mediaFolder(const Publication& publication);

/// The media of all editions that are exported, each once, then the emblems of the post's
/// programme. Fails with a sentence for the reader
/// when the addresses cannot be known. Not for the plain profile.
[[nodiscard]] Result<std::vector<NumberedMedium>> numberedMedia(const Publication& publication,
                                                                const FragmentTarget& target);

/// What the fragment calls them.
[[nodiscard]] FileAddresses addressesOf(const std::vector<NumberedMedium>& media,
                                        const Publication& publication);

/// Their files.
[[nodiscard]] std::vector<PlannedFiles> planMedia(const std::vector<NumberedMedium>& media,
                                                  const Publication& publication);

} // namespace vestitel::publishing
