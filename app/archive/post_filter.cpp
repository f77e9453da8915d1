#include "archive/post_filter.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace vestitel::archive {

namespace {

template <typename Value, std::size_t count>
using Names = std::array<std::pair<Value, QLatin1String>, count>;

constexpr Names<EditionStand, 4> kEditionStands{{
    {EditionStand::Missing, QLatin1String("missing")},
    {EditionStand::Present, QLatin1String("present")},
    {EditionStand::Draft, QLatin1String("draft")},
    {EditionStand::Ready, QLatin1String("ready")},
}};
constexpr Names<ExportStand, 3> kExportStands{{
    {ExportStand::Never, QLatin1String("never")},
    {ExportStand::Current, QLatin1String("current")},
    {ExportStand::Changed, QLatin1String("changed")},
}};
constexpr Names<PostSort, 4> kSorts{{
    {PostSort::Newest, QLatin1String("newest")},
    {PostSort::Oldest, QLatin1String("oldest")},
    {PostSort::Title, QLatin1String("title")},
    {PostSort::Changed, QLatin1String("changed")},
}};

template <typename Value, std::size_t count>
QString nameIn(const Names<Value, count>& names, Value value) {
    for (const auto& [each, name] : names) {
        if (each == value) {
            return name;
        }
    }
    return {};
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(const Names<Value, count>& names, const QString& text) {
    for (const auto& [value, name] : names) {
        if (name == text) {
            return value;
        }
    }
    return std::nullopt;
}

void put(QJsonObject& object, const QString& key, const QString& text) {
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

} // namespace

QString toString(EditionStand stand) {
    return nameIn(kEditionStands, stand);
}

std::optional<EditionStand> editionStandFromString(const QString& text) {
    return valueIn(kEditionStands, text);
}

QString toString(ExportStand stand) {
    return nameIn(kExportStands, stand);
}

std::optional<ExportStand> exportStandFromString(const QString& text) {
    return valueIn(kExportStands, text);
}

QString toString(PostSort sort) {
    return nameIn(kSorts, sort);
}

std::optional<PostSort> postSortFromString(const QString& text) {
    return valueIn(kSorts, text);
}

QJsonObject toJson(const PostFilter& filter) {
    QJsonObject object;
    if (filter.status) {
        object.insert(QStringLiteral("status"), domain::toString(*filter.status));
    }
    put(object, QStringLiteral("kind"), filter.kind);
    put(object, QStringLiteral("category"), filter.category);
    put(object, QStringLiteral("programme"), filter.programme);
    if (!filter.tags.isEmpty()) {
        object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(filter.tags));
    }
    put(object, QStringLiteral("from"), filter.from.toString(Qt::ISODate));
    put(object, QStringLiteral("to"), filter.to.toString(Qt::ISODate));
    QJsonObject editions;
    for (const auto& [language, stand] : filter.editions) {
        editions.insert(language.tag(), toString(stand));
    }
    if (!editions.isEmpty()) {
        object.insert(QStringLiteral("editions"), editions);
    }
    QJsonArray lacksAlt;
    for (const domain::Language& language : filter.lacksAlt) {
        lacksAlt.append(language.tag());
    }
    if (!lacksAlt.isEmpty()) {
        object.insert(QStringLiteral("lacks_alt"), lacksAlt);
    }
    if (filter.exported) {
        object.insert(QStringLiteral("exported"), toString(*filter.exported));
    }
    if (filter.trash) {
        object.insert(QStringLiteral("trash"), true);
    }
    return object;
}

PostFilter postFilterFromJson(const QJsonObject& object) {
    const auto text = [&object](const char* key) {
        return object.value(QLatin1String(key)).toString();
    };
    PostFilter filter{.status = domain::statusFromString(text("status")),
                      .kind = text("kind"),
                      .category = text("category"),
                      .programme = text("programme"),
                      .from = QDate::fromString(text("from"), Qt::ISODate),
                      .to = QDate::fromString(text("to"), Qt::ISODate),
                      .exported = exportStandFromString(text("exported")),
                      .trash = object.value(QLatin1String("trash")).toBool()};
    const QJsonArray tags = object.value(QLatin1String("tags")).toArray();
    for (const QJsonValue& tag : tags) {
        if (!tag.toString().isEmpty()) {
            filter.tags.append(tag.toString());
        }
    }
    const QJsonObject editions = object.value(QLatin1String("editions")).toObject();
    for (auto each = editions.begin(); each != editions.end(); ++each) {
        const auto language = domain::Language::fromTag(each.key());
        const auto stand = editionStandFromString(each.value().toString());
        if (language && stand) {
            filter.editions.emplace(*language, *stand);
        }
    }
    const QJsonArray lacksAlt = object.value(QLatin1String("lacks_alt")).toArray();
    for (const QJsonValue& tag : lacksAlt) {
        if (const auto language = domain::Language::fromTag(tag.toString())) {
            filter.lacksAlt.insert(*language);
        }
    }
    return filter;
}

} // namespace vestitel::archive
