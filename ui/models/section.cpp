#include "models/section.h"

#include <array>
#include <utility>

namespace vestitel::models {

namespace {

constexpr std::array<std::pair<Section::Kind, QLatin1String>, 7> kNames{{
    {Section::Kind::All, QLatin1String("all")},
    {Section::Kind::Drafts, QLatin1String("drafts")},
    {Section::Kind::Ready, QLatin1String("ready")},
    {Section::Kind::Published, QLatin1String("published")},
    {Section::Kind::Trash, QLatin1String("trash")},
    {Section::Kind::Category, QLatin1String("category")},
    {Section::Kind::Tag, QLatin1String("tag")},
}};

} // namespace

archive::PostFilter filterOf(const Section& section) {
    archive::PostFilter filter;
    switch (section.kind) {
    case Section::Kind::All:
        break;
    case Section::Kind::Drafts:
        filter.status = domain::Status::Draft;
        break;
    case Section::Kind::Ready:
        filter.status = domain::Status::Ready;
        break;
    case Section::Kind::Published:
        filter.status = domain::Status::Published;
        break;
    case Section::Kind::Trash:
        filter.trash = true;
        break;
    case Section::Kind::Category:
        filter.category = section.key;
        break;
    case Section::Kind::Tag:
        filter.tag = section.key;
        break;
    }
    return filter;
}

QString toString(const Section& section) {
    for (const auto& [kind, name] : kNames) {
        if (kind == section.kind) {
            return section.key.isEmpty() ? QString(name) : name + u'/' + section.key;
        }
    }
    return {};
}

Section sectionFromString(const QString& text) {
    const qsizetype slash = text.indexOf(u'/');
    const QString first = slash < 0 ? text : text.left(slash);
    const QString key = slash < 0 ? QString() : text.mid(slash + 1);
    for (const auto& [kind, name] : kNames) {
        const bool needsKey = kind == Section::Kind::Category || kind == Section::Kind::Tag;
        if (first == name && needsKey == !key.isEmpty()) {
            return {kind, key};
        }
    }
    return {};
}

} // namespace vestitel::models
