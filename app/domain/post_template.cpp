#include "domain/post_template.h"

#include "html/body_text.h"

#include <algorithm>

namespace vestitel::domain {

PostTemplate templateOf(const Post& post, const QString& name) {
    PostTemplate made{.name = name};
    made.kind = post.kind;
    made.category = post.category;
    made.programme = post.programme;
    made.tags = post.tags;
    made.leadImage = post.leadImage;
    made.attachments = post.attachments;
    for (const auto& [language, edition] : post.editions) {
        Edition text;
        text.title = edition.title;
        text.lead = edition.lead;
        text.body = edition.body;
        text.description = edition.description;
        if (text != Edition{}) {
            made.editions.emplace(language, std::move(text));
        }
    }
    return made;
}

std::vector<MediaHash> mediaOf(const PostTemplate& content) {
    std::vector<MediaHash> media;
    if (content.leadImage) {
        media.push_back(*content.leadImage);
    }
    for (const Attachment& attachment : content.attachments) {
        media.push_back(attachment.hash);
    }
    for (const auto& [language, edition] : content.editions) {
        const auto shown = html::mediaOf(edition.body);
        media.insert(media.end(), shown.begin(), shown.end());
    }
    std::sort(media.begin(), media.end());
    media.erase(std::unique(media.begin(), media.end()), media.end());
    return media;
}

} // namespace vestitel::domain
