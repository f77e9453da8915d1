#include "editorial/publication_of.h"

#include "archive/media_store.h"
#include "archive/post_list.h"
#include "archive/post_store.h"
#include "archive/settings_store.h"
#include "archive/taxonomy.h"
#include "editorial/funding.h"
#include "html/body_text.h"
#include "publishing/editions.h"
#include "publishing/site_paths.h"

#include <algorithm>

namespace vestitel::editorial {

namespace {

std::vector<MediaHash> mediaOf(const domain::Post& post) {
    std::vector<MediaHash> hashes;
    if (post.leadImage) {
        hashes.push_back(*post.leadImage);
    }
    for (const domain::Attachment& attachment : post.attachments) {
        hashes.push_back(attachment.hash);
    }
    for (const auto& [language, edition] : post.editions) {
        const auto inBody = html::mediaOf(edition.body);
        hashes.insert(hashes.end(), inBody.begin(), inBody.end());
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

/// The pages of the posts that this one links to; a link to a post that is gone becomes text.
Result<void> findLinkedPages(archive::PostStore& posts, publishing::Publication& publication) {
    for (const auto& [language, edition] : publication.post.editions) {
        for (const PostId& id : html::linkedPostsOf(edition.body)) {
            if (publication.linkedPages.contains(id)) {
                continue;
            }
            const auto linked = posts.post(id);
            if (!linked) {
                if (linked.error().code == ErrorCode::NotFound) {
                    continue;
                }
                return failure(linked);
            }
            publishing::Publication other{.post = *linked, .languages = publication.languages};
            std::map<domain::Language, QString> pages;
            for (const domain::Language& each : publishing::publishableLanguages(other)) {
                pages.emplace(each, publishing::pageFolder(other, each));
            }
            if (!linked->trashed) {
                publication.linkedPages.insert(id, pages);
            }
        }
    }
    return {};
}

/// Adds what the post shows and what it links to.
Result<publishing::Publication> completed(Newsroom& newsroom, publishing::Publication publication) {
    archive::Archive& archive = newsroom.archive();
    archive::MediaStore store(archive);
    VESTITEL_TRY(const auto media, store.media(mediaOf(publication.post)));
    for (const domain::Medium& medium : media) {
        publication.media.insert(medium.hash, medium);
        publication.mediaPaths.insert(medium.hash, store.pathOf(medium));
    }
    archive::PostStore posts(archive);
    VESTITEL_CHECK(findLinkedPages(posts, publication));
    VESTITEL_CHECK(addFunding(newsroom, publication));
    return publication;
}

} // namespace

publishing::Publication PublicationContext::with(domain::Post post) const {
    publishing::Publication publication{
        .post = std::move(post), .organisation = organisation, .languages = languages};
    const auto category = std::find_if(categories.begin(), categories.end(), [&](const auto& each) {
        return each.key == publication.post.category;
    });
    if (category != categories.end()) {
        publication.category = *category;
    }
    return publication;
}

Result<PublicationContext> publicationContext(Newsroom& newsroom) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    VESTITEL_TRY(auto categories, archive::categories(newsroom.archive()));
    return PublicationContext{settings.organisation, settings.languages, std::move(categories)};
}

Result<publishing::Publication> publicationOf(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(const auto context, publicationContext(newsroom));
    return publicationOf(newsroom, id, context);
}

Result<publishing::Publication> publicationOf(Newsroom& newsroom, const PostId& id,
                                              const PublicationContext& context) {
    VESTITEL_TRY(auto post, archive::PostStore(newsroom.archive()).post(id));
    return completed(newsroom, context.with(std::move(post)));
}

Result<publishing::Publication> publicationOf(Newsroom& newsroom, domain::Post post) {
    VESTITEL_TRY(const auto context, publicationContext(newsroom));
    return completed(newsroom, context.with(std::move(post)));
}

Result<std::vector<PostId>> allPosts(Newsroom& newsroom) {
    archive::PostList list(newsroom.archive());
    VESTITEL_TRY(const qint64 total, list.count({}));
    return list.ids({}, 0, total);
}

Result<publishing::Theme> themeFor(Newsroom& newsroom, const QString& chosen) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    return themeFor(settings, chosen.isEmpty() ? settings.theme : chosen);
}

Result<publishing::Theme> themeFor(const archive::Settings& settings, const QString& nameOrFolder) {
    VESTITEL_TRY(auto theme, publishing::Theme::load(nameOrFolder));
    const auto values = settings.themeOptions.find(theme.id());
    return values == settings.themeOptions.end() ? theme : theme.withOptions(values->second);
}

} // namespace vestitel::editorial
