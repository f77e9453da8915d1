#pragma once

#include "archive/post_store.h"

namespace vestitel::archive {

/// An earlier state of one edition, immutable.
struct Revision {
    qint64 number = 0; ///< Grows with time; unique in the archive.
    PostId post;
    domain::Language language;
    QDateTime time;                            ///< When this state was replaced, UTC.
    SaveReason reason = SaveReason::Automatic; ///< Of the save that replaced it.
    QString note;
    domain::Edition edition;
};

/// Newest first; the editions' bodies are left out (see revision()).
[[nodiscard]] Result<std::vector<Revision>> revisionsOf(Archive& archive, const PostId& post,
                                                        const domain::Language& language);
[[nodiscard]] Result<Revision> revision(Archive& archive, qint64 number);

} // namespace vestitel::archive
