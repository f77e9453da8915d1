#pragma once

#include "domain/category.h"
#include "domain/funding.h"
#include "domain/medium.h"
#include "domain/organisation.h"
#include "domain/post.h"

#include <QHash>

#include <functional>

namespace vestitel::publishing {

/// What the programme that pays for a post wants seen beside its text, by the rule of the post's
/// date.
struct PublishedFunding {
    /// A logo that the office has added, and where its bytes are.
    struct Emblem {
        domain::Medium medium;
        QString file;
    };

    std::map<domain::Language, QString> names; ///< Of the programme.
    domain::FundingVersion version;
    std::map<QString, Emblem> emblems; ///< By key; those that there are.
};

/// Everything that one post's pages need, as values; made by editorial from the archive.
struct Publication {
    domain::Post post;
    domain::Organisation organisation;
    std::vector<domain::Language> languages; ///< First: the primary one.
    std::optional<domain::Category> category;
    QHash<MediaHash, domain::Medium> media; ///< All that the post shows or offers.
    QHash<MediaHash, QString> mediaPaths;   ///< Where each one's bytes are.
    /// Posts that the bodies link to: per language, the page's path from the site's root
    /// ("bg/2018/slug/"), if it has one.
    QHash<PostId, std::map<domain::Language, QString>> linkedPages;
    /// Nothing: no programme pays for it, or there is no rule for it.
    std::optional<PublishedFunding> funding{};
    /// What keeps it from showing what its programme demands, as the end of a sentence for the
    /// reader ("it lacks … Add it."); empty for nothing.
    QString fundingProblem{};
};

} // namespace vestitel::publishing
