#include "inspector/inspected_post.h"

namespace vestitel::inspector {

PostFields fieldsOf(const domain::Post& post) {
    PostFields fields{
        post.status,          post.date, post.kind,      post.category,    post.programme,
        post.programmeWaiver, post.tags, post.leadImage, post.attachments, {}};
    for (const auto& [language, edition] : post.editions) {
        fields.editions[language] = {edition.state, edition.slug, edition.description};
    }
    return fields;
}

void applyFields(const PostFields& fields, domain::Post& post) {
    post.status = fields.status;
    post.date = fields.date;
    post.kind = fields.kind;
    post.category = fields.category;
    post.programme = fields.programme;
    post.programmeWaiver = fields.programmeWaiver;
    post.tags = fields.tags;
    post.leadImage = fields.leadImage;
    post.attachments = fields.attachments;
    for (const auto& [language, values] : fields.editions) {
        if (!post.editions.contains(language) && values == EditionFields{}) {
            continue;
        }
        domain::Edition& edition = post.editions[language];
        edition.state = values.state;
        edition.slug = values.slug;
        edition.description = values.description;
    }
}

} // namespace vestitel::inspector
