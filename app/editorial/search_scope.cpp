#include "editorial/search_scope.h"

namespace vestitel::editorial {

using archive::EditionStand;
using search::LabelKind;

archive::PostFilter searchablePartOf(const archive::PostFilter& filter) {
    archive::PostFilter part{.status = filter.status,
                             .kind = filter.kind,
                             .category = filter.category,
                             .programme = filter.programme,
                             .tags = filter.tags,
                             .from = filter.from,
                             .to = filter.to};
    for (const auto& [language, stand] : filter.editions) {
        if (stand == EditionStand::Missing) {
            part.editions.emplace(language, stand);
        }
    }
    return part;
}

search::Scope scopeOf(const archive::PostFilter& filter) {
    search::Scope scope;
    if (filter.status) {
        scope.wanted.push_back({LabelKind::Status, domain::toString(*filter.status)});
    }
    if (!filter.kind.isEmpty()) {
        scope.wanted.push_back({LabelKind::PostKind, filter.kind});
    }
    if (!filter.category.isEmpty()) {
        scope.wanted.push_back({LabelKind::Category, filter.category});
    }
    if (!filter.programme.isEmpty()) {
        scope.wanted.push_back({LabelKind::Programme, filter.programme});
    }
    for (const QString& tag : filter.tags) {
        scope.wanted.push_back({LabelKind::Tag, tag});
    }
    for (const auto& [language, stand] : searchablePartOf(filter).editions) {
        scope.unwanted.push_back({LabelKind::Language, language.tag()});
    }
    scope.dates.from = filter.from;
    scope.dates.before = filter.to.isValid() ? filter.to.addDays(1) : QDate();
    return scope;
}

} // namespace vestitel::editorial
