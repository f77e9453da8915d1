#include "session/edition_texts.h"

namespace vestitel::session {

editorial::EditedText textOf(const domain::Post& post, const domain::Language& language) {
    const auto found = post.editions.find(language);
    const domain::Edition edition =
        found == post.editions.end() ? domain::Edition() : found->second;
    return {language, edition.title, edition.lead, edition.body};
}

void writeText(domain::Post& post, const editorial::EditedText& text) {
    domain::Edition& edition = post.editions[text.language];
    edition.title = text.title;
    edition.lead = text.lead;
    edition.body = text.body;
}

} // namespace vestitel::session
