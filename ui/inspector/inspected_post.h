#pragma once

#include "domain/category.h"
#include "domain/funding.h"
#include "domain/medium.h"
#include "domain/post.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::inspector {

/// What the inspector edits of one edition.
struct EditionFields {
    domain::EditionState state = domain::EditionState::Draft;
    QString slug;
    QString description;

    friend bool operator==(const EditionFields&, const EditionFields&) = default;
};

/// What the inspector edits of a post: everything but its texts.
struct PostFields {
    domain::Status status = domain::Status::Draft;
    QDate date;
    QString kind{domain::kNewsKind};
    QString category;    ///< The category's key; empty for none.
    QString programme{}; ///< The programme's key; empty for none.
    QString programmeWaiver{};
    QStringList tags;
    std::optional<MediaHash> leadImage;
    std::vector<domain::Attachment> attachments;
    std::map<domain::Language, EditionFields> editions;

    friend bool operator==(const PostFields&, const PostFields&) = default;
};

[[nodiscard]] PostFields fieldsOf(const domain::Post& post);
/// Writes the fields into a post; its texts stay. An edition that the post lacks is made only when
/// its fields say something.
void applyFields(const PostFields& fields, domain::Post& post);

/// What an edition says now: what stands where the writer leaves a field empty.
struct EditionText {
    QString title;
    QString lead;

    friend bool operator==(const EditionText&, const EditionText&) = default;
};

/// The open post, as the inspector shows it.
struct InspectedPost {
    PostId id;
    PostFields fields;
    std::map<domain::Language, EditionText> texts;
    QHash<MediaHash, domain::Medium> media; ///< Of the lead image and the attachments.
    bool addressesFrozen = false;           ///< It was published once, so its addresses stay.
};

/// What there is to choose from in this archive.
struct InspectorChoices {
    std::vector<domain::Language> languages; ///< First: the primary one.
    std::vector<domain::Category> categories;
    QStringList tags;
    /// In which names are shown, the reader's own first; else a name stands in any.
    std::vector<domain::Language> nameOrder{};
    std::vector<domain::FundingProgramme> programmes{};

    friend bool operator==(const InspectorChoices&, const InspectorChoices&) = default;
};

} // namespace vestitel::inspector
