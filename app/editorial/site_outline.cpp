#include "editorial/site_outline.h"

#include "archive/media_store.h"
#include "base/digest.h"
#include "editorial/funding.h"

#include <map>

namespace vestitel::editorial {

namespace {

QByteArray digestOf(const publishing::PublishedFunding& funding) {
    Digest digest;
    for (const auto& [language, name] : funding.names) {
        digest.add(language.tag()).add(name);
    }
    digest.add(domain::digestOf(funding.version));
    for (const auto& [key, emblem] : funding.emblems) {
        digest.add(key).add(emblem.medium.hash.toString()).add(emblem.medium.edit.key());
    }
    return digest.result();
}

Result<FundedOutline> fundedOutline(Newsroom& newsroom, const PublicationContext& context,
                                    const domain::Post& post) {
    publishing::Publication publication =
        context.with({.id = post.id, .date = post.date, .programme = post.programme});
    VESTITEL_CHECK(addFunding(newsroom, publication));
    QByteArray digest;
    if (publication.funding) {
        digest = digestOf(*publication.funding);
    }
    return FundedOutline{std::move(publication.funding), std::move(publication.fundingProblem),
                         std::move(digest)};
}

} // namespace

Result<SiteOutlines> siteOutlines(Newsroom& newsroom, qint64 after,
                                  const PublicationContext& context) {
    constexpr qint64 kInOneStep = 500;
    archive::Archive& archive = newsroom.archive();
    VESTITEL_TRY(auto outlines, archive::postOutlines(archive, after, kInOneStep));
    const archive::MediaStore store(archive);
    SiteOutlines read{std::move(outlines), {}, {}};
    std::map<std::pair<QString, QDate>, FundedOutline> known;
    for (const archive::PostOutline& outline : read.outlines.posts) {
        if (outline.leadImage) {
            read.mediaPaths.insert(outline.leadImage->hash, store.pathOf(*outline.leadImage));
        }
        const domain::Post& post = outline.post;
        if (post.programme.isEmpty()) {
            continue;
        }
        const std::pair rule(post.programme, post.date);
        if (known.count(rule) == 0) {
            VESTITEL_TRY(known[rule], fundedOutline(newsroom, context, post));
        }
        read.funded.insert(post.id, known.at(rule));
    }
    return read;
}

} // namespace vestitel::editorial
