#pragma once

#include "archive/post_fields.h"
#include "domain/post.h"

#include <set>
#include <vector>

/// What a post's fields are (everything but its texts) and how they differ.
namespace vestitel::session {

enum class Field {
    Status,
    Date,
    Kind,
    Category,
    Programme,
    Tags,
    EditionState,
    Address,
    Description,
    LeadImage,
    Attachments,
};

/// The fields in which two states of a post differ, in the order above.
[[nodiscard]] std::vector<Field> changedFields(const domain::Post& before,
                                               const domain::Post& after);
/// Gives the post what `to` has wherever it differs from `from`; everything else stays as it is. An
/// edition that the post lacks is made only for something that is to be said in it.
void carryChange(const domain::Post& from, const domain::Post& to, domain::Post& post);
[[nodiscard]] archive::PostFields fieldsOf(const domain::Post& post);
/// Gives the post what the archive has of the fields that lists change, but for those of `own`.
void takeFields(const archive::PostFields& stored, const std::set<Field>& own, domain::Post& post);
/// The post without its texts: what a step of the history has to keep.
[[nodiscard]] domain::Post fieldsOnly(domain::Post post);
/// What was changed, as it stands after "Undo: " ("change of category").
[[nodiscard]] QString changeInWords(const domain::Post& before, const domain::Post& after);

} // namespace vestitel::session
