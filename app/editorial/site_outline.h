#pragma once

#include "archive/post_outline.h"
#include "editorial/publication_of.h"

#include <QHash>

namespace vestitel::editorial {

/// What a post shows of the programme that pays for it (see publishing::Publication).
struct FundedOutline {
    std::optional<publishing::PublishedFunding> funding;
    QString problem;
    QByteArray digest; ///< Of what is shown.
};

/// Some of the archive's posts (see archive::PostOutlines), for a site that has to know of all.
struct SiteOutlines {
    archive::PostOutlines outlines;
    QHash<MediaHash, QString> mediaPaths; ///< Of their lead images.
    QHash<PostId, FundedOutline> funded;  ///< Those that a programme pays for.
};

/// Those after the post of this number, as many as are read in one short step.
[[nodiscard]] Result<SiteOutlines> siteOutlines(Newsroom& newsroom, qint64 after,
                                                const PublicationContext& context);

} // namespace vestitel::editorial
