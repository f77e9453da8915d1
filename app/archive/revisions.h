#pragma once

#include "archive/post_store.h"

#include <optional>
#include <vector>

namespace vestitel::archive {

/// How a text came into the archive.
struct TextSave {
    QDateTime time; ///< UTC
    SaveReason reason = SaveReason::Automatic;
    QString note;
};

/// An earlier state of one edition, immutable.
struct Revision {
    qint64 number = 0; ///< Grows with time; unique in the archive.
    PostId post;
    domain::Language language;
    TextSave save;
    QDateTime replaced; ///< UTC
    domain::Edition edition;
};

/// Newest first; the editions' bodies are left out (see revision()).
[[nodiscard]] Result<std::vector<Revision>> revisionsOf(Archive& archive, const PostId& post,
                                                        const domain::Language& language);
[[nodiscard]] Result<Revision> revision(Archive& archive, qint64 number);
/// Of the text that an edition has now; nothing where there is no such edition.
[[nodiscard]] Result<std::optional<TextSave>> lastSaveOf(Archive& archive, const PostId& post,
                                                         const domain::Language& language);

} // namespace vestitel::archive
