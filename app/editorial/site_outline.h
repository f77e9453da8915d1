#pragma once

#include "archive/post_outline.h"
#include "editorial/newsroom.h"

#include <QHash>

namespace vestitel::editorial {

/// Some of the archive's posts (see archive::PostOutlines), for a site that has to know of all.
struct SiteOutlines {
    archive::PostOutlines outlines;
    QHash<MediaHash, QString> mediaPaths; ///< Of their lead images.
};

/// Those after the post of this number, as many as are read in one short step.
[[nodiscard]] Result<SiteOutlines> siteOutlines(Newsroom& newsroom, qint64 after);

} // namespace vestitel::editorial
