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

} // namespace

Result<publishing::Publication> publicationOf(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(auto post, archive::PostStore(newsroom.archive()).post(id));
    return publicationOf(newsroom, std::move(post));
}

Result<publishing::Publication> publicationOf(Newsroom& newsroom, domain::Post post) {
    archive::Archive& archive = newsroom.archive();
    archive::PostStore posts(archive);
    VESTITEL_TRY(const auto settings, archive::settings(archive));
    publishing::Publication publication{.post = std::move(post),
                                        .organisation = settings.organisation,
                                        .languages = settings.languages};
    if (!publication.post.category.isEmpty()) {
        VESTITEL_TRY(const auto categories, archive::categories(archive));
        const auto category =
            std::find_if(categories.begin(), categories.end(),
                         [&](const auto& each) { return each.key == publication.post.category; });
        if (category != categories.end()) {
            publication.category = *category;
        }
    }
    const archive::MediaStore store(archive);
    VESTITEL_TRY(const auto media, archive::MediaStore(archive).media(mediaOf(publication.post)));
    for (const domain::Medium& medium : media) {
        publication.media.insert(medium.hash, medium);
        publication.mediaPaths.insert(medium.hash, store.pathOf(medium));
    }
    VESTITEL_CHECK(findLinkedPages(posts, publication));
    VESTITEL_CHECK(addFunding(newsroom, publication));
    return publication;
}

Result<std::vector<PostId>> allPosts(Newsroom& newsroom) {
    archive::PostList list(newsroom.archive());
    VESTITEL_TRY(const qint64 total, list.count({}));
    return list.ids({}, 0, total);
}

Result<publishing::Theme> themeFor(Newsroom& newsroom, const QString& folder) {
    QString chosen = folder;
    if (chosen.isEmpty()) {
        VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
        chosen = settings.theme;
    }
    return publishing::Theme::load(chosen == u"default" ? QString() : chosen);
}

} // namespace vestitel::editorial
