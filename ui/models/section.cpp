#include "models/section.h"

namespace vestitel::models {

namespace {

using Kind = Section::Kind;

std::set<domain::Language> languagesOf(const QString& key) {
    std::set<domain::Language> languages;
    const QStringList tags = key.split(u',', Qt::SkipEmptyParts);
    for (const QString& tag : tags) {
        if (const auto language = domain::Language::fromTag(tag)) {
            languages.insert(*language);
        }
    }
    return languages;
}

std::optional<domain::Status> statusOf(Kind kind) {
    switch (kind) {
    case Kind::Drafts:
        return domain::Status::Draft;
    case Kind::Ready:
        return domain::Status::Ready;
    case Kind::Published:
        return domain::Status::Published;
    default:
        return std::nullopt;
    }
}

} // namespace

bool isExclusive(Kind kind) {
    return kind <= Kind::Trash;
}

Section exclusiveOf(const archive::PostFilter& filter) {
    if (filter.trash) {
        return {Kind::Trash, {}};
    }
    for (const Kind kind : {Kind::Drafts, Kind::Ready, Kind::Published}) {
        if (filter.status && filter.status == statusOf(kind)) {
            return {kind, {}};
        }
    }
    return {};
}

bool isSet(const archive::PostFilter& filter, const Section& section) {
    switch (section.kind) {
    case Kind::Category:
        return filter.category == section.key;
    case Kind::Tag:
        return filter.tags.contains(section.key);
    case Kind::Programme:
        return filter.programme == section.key;
    case Kind::PostKind:
        return filter.kind == section.key;
    case Kind::Untranslated:
        for (const domain::Language& language : languagesOf(section.key)) {
            const auto edition = filter.editions.find(language);
            if (edition != filter.editions.end() &&
                edition->second == archive::EditionStand::Missing) {
                return true;
            }
        }
        return false;
    case Kind::LacksAlt:
        return !filter.lacksAlt.empty() && filter.lacksAlt == languagesOf(section.key);
    case Kind::ChangedSinceExport:
        return filter.exported == archive::ExportStand::Changed;
    case Kind::Search:
        return false;
    default:
        return exclusiveOf(filter) == section;
    }
}

archive::PostFilter withChosen(archive::PostFilter filter, const Section& section) {
    const bool lifts = isSet(filter, section);
    switch (section.kind) {
    case Kind::Category:
        filter.category = lifts ? QString() : section.key;
        break;
    case Kind::Tag:
        if (lifts) {
            filter.tags.removeAll(section.key);
        } else {
            filter.tags.append(section.key);
        }
        break;
    case Kind::Programme:
        filter.programme = lifts ? QString() : section.key;
        break;
    case Kind::PostKind:
        filter.kind = lifts ? QString() : section.key;
        break;
    case Kind::Untranslated:
        for (const domain::Language& language : languagesOf(section.key)) {
            filter.editions.erase(language);
            if (!lifts) {
                filter.editions.emplace(language, archive::EditionStand::Missing);
            }
        }
        break;
    case Kind::LacksAlt:
        filter.lacksAlt = lifts ? std::set<domain::Language>() : languagesOf(section.key);
        break;
    case Kind::ChangedSinceExport:
        filter.exported = lifts ? std::nullopt : std::optional(archive::ExportStand::Changed);
        break;
    case Kind::Search:
        break;
    default:
        filter.status = statusOf(section.kind);
        filter.trash = section.kind == Kind::Trash;
        break;
    }
    return filter;
}

archive::PostFilter cleared(const archive::PostFilter& filter) {
    return {.status = filter.status, .trash = filter.trash};
}

} // namespace vestitel::models
