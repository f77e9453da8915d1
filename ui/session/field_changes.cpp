#include "session/field_changes.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vestitel::session {

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::session)
};

/// An edition that is not there says what an empty one says.
const domain::Edition& editionOf(const domain::Post& post, const domain::Language& language) {
    static const domain::Edition kNone;
    const auto found = post.editions.find(language);
    return found == post.editions.end() ? kNone : found->second;
}

std::set<domain::Language> languagesOf(const domain::Post& a, const domain::Post& b) {
    std::set<domain::Language> languages;
    for (const domain::Post* const post : {&a, &b}) {
        for (const auto& [language, edition] : post->editions) {
            languages.insert(language);
        }
    }
    return languages;
}

template <typename Value>
bool anyEditionDiffers(const domain::Post& before, const domain::Post& after,
                       Value domain::Edition::*value) {
    const std::set<domain::Language> languages = languagesOf(before, after);
    return std::any_of(languages.begin(), languages.end(), [&](const domain::Language& language) {
        return editionOf(before, language).*value != editionOf(after, language).*value;
    });
}

template <typename Owner, typename Value>
void carry(const Owner& from, const Owner& to, Owner& target, Value Owner::*value) {
    if (from.*value != to.*value) {
        target.*value = to.*value;
    }
}

QString tagsInWords(const domain::Post& before, const domain::Post& after) {
    return after.tags.size() > before.tags.size()   ? Words::tr("adding of a tag")
           : after.tags.size() < before.tags.size() ? Words::tr("removal of a tag")
                                                    : Words::tr("change of tags");
}

QString leadImageInWords(const domain::Post& before, const domain::Post& after) {
    return !before.leadImage  ? Words::tr("choice of lead image")
           : !after.leadImage ? Words::tr("removal of the lead image")
                              : Words::tr("change of the lead image");
}

QString attachmentsInWords(const domain::Post& before, const domain::Post& after) {
    if (after.attachments.size() != before.attachments.size()) {
        return after.attachments.size() > before.attachments.size()
                   ? Words::tr("adding of an attached file")
                   : Words::tr("removal of an attached file");
    }
    const auto sameFile = [](const domain::Attachment& a, const domain::Attachment& b) {
        return a.hash == b.hash;
    };
    return std::equal(before.attachments.begin(), before.attachments.end(),
                      after.attachments.begin(), sameFile)
               ? Words::tr("change of an attached file's title")
               : Words::tr("moving of an attached file");
}

} // namespace

std::vector<Field> changedFields(const domain::Post& before, const domain::Post& after) {
    std::vector<Field> fields;
    const auto add = [&fields](bool differs, Field field) {
        if (differs) {
            fields.push_back(field);
        }
    };
    add(before.status != after.status, Field::Status);
    add(before.date != after.date, Field::Date);
    add(before.kind != after.kind, Field::Kind);
    add(before.category != after.category, Field::Category);
    add(before.programme != after.programme || before.programmeWaiver != after.programmeWaiver,
        Field::Programme);
    add(before.tags != after.tags, Field::Tags);
    add(anyEditionDiffers(before, after, &domain::Edition::state), Field::EditionState);
    add(anyEditionDiffers(before, after, &domain::Edition::slug), Field::Address);
    add(anyEditionDiffers(before, after, &domain::Edition::description), Field::Description);
    add(before.leadImage != after.leadImage, Field::LeadImage);
    add(before.attachments != after.attachments, Field::Attachments);
    return fields;
}

void carryChange(const domain::Post& from, const domain::Post& to, domain::Post& post) {
    carry(from, to, post, &domain::Post::status);
    carry(from, to, post, &domain::Post::date);
    carry(from, to, post, &domain::Post::kind);
    carry(from, to, post, &domain::Post::category);
    carry(from, to, post, &domain::Post::programme);
    carry(from, to, post, &domain::Post::programmeWaiver);
    carry(from, to, post, &domain::Post::tags);
    carry(from, to, post, &domain::Post::leadImage);
    carry(from, to, post, &domain::Post::attachments);
    for (const domain::Language& language : languagesOf(from, to)) {
        const domain::Edition& before = editionOf(from, language);
        const domain::Edition& after = editionOf(to, language);
        domain::Edition edition = editionOf(post, language);
        carry(before, after, edition, &domain::Edition::state);
        carry(before, after, edition, &domain::Edition::slug);
        carry(before, after, edition, &domain::Edition::description);
        if (edition != editionOf(post, language)) {
            post.editions[language] = edition;
        }
    }
}

archive::PostFields fieldsOf(const domain::Post& post) {
    return {.status = post.status,
            .category = post.category,
            .programme = post.programme,
            .programmeWaiver = post.programmeWaiver,
            .tags = post.tags,
            .trashed = post.trashed.has_value()};
}

void takeFields(const archive::PostFields& stored, const std::set<Field>& own, domain::Post& post) {
    if (!own.contains(Field::Status)) {
        post.status = stored.status;
    }
    if (!own.contains(Field::Category)) {
        post.category = stored.category;
    }
    if (!own.contains(Field::Programme)) {
        post.programme = stored.programme;
        post.programmeWaiver = stored.programmeWaiver;
    }
    if (!own.contains(Field::Tags)) {
        post.tags = stored.tags;
    }
}

domain::Post fieldsOnly(domain::Post post) {
    for (auto& [language, edition] : post.editions) {
        edition.title.clear();
        edition.lead.clear();
        edition.body = {};
    }
    return post;
}

QString changeInWords(const domain::Post& before, const domain::Post& after) {
    const std::vector<Field> fields = changedFields(before, after);
    if (fields.size() != 1) {
        return Words::tr("change of several properties");
    }
    switch (fields.front()) {
    case Field::Status:
        return Words::tr("change of status");
    case Field::Date:
        return Words::tr("change of date");
    case Field::Kind:
        return Words::tr("change of kind");
    case Field::Category:
        return Words::tr("change of category");
    case Field::Programme:
        return Words::tr("change of programme");
    case Field::Tags:
        return tagsInWords(before, after);
    case Field::EditionState:
        return Words::tr("change of a text's state");
    case Field::Address:
        return Words::tr("change of the page address");
    case Field::Description:
        return Words::tr("change of the description for search engines");
    case Field::LeadImage:
        return leadImageInWords(before, after);
    case Field::Attachments:
        return attachmentsInWords(before, after);
    }
    return {};
}

} // namespace vestitel::session
