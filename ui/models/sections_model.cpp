#include "models/sections_model.h"

#include "models/words.h"

#include <algorithm>

namespace vestitel::models {

void SectionsModel::update(const archive::Facets& facets,
                           const std::vector<domain::Category>& categories,
                           const std::vector<domain::Language>& languages,
                           const QStringList& searches,
                           const std::vector<domain::FundingProgramme>& programmes) {
    using Kind = Section::Kind;
    const auto ofStatus = [&facets](domain::Status status) {
        const auto found = facets.statuses.find(status);
        return found == facets.statuses.end() ? 0 : found->second;
    };
    std::vector<Line> lines{
        {Section{Kind::All, {}}, tr("All"), facets.all},
        {Section{Kind::Drafts, {}}, tr("Drafts"), ofStatus(domain::Status::Draft)},
        {Section{Kind::Ready, {}}, tr("Ready"), ofStatus(domain::Status::Ready)},
        {Section{Kind::Published, {}}, tr("Published"), ofStatus(domain::Status::Published)},
        {Section{Kind::Trash, {}}, tr("Trash"), facets.trash},
    };
    addAttention(lines, facets, languages);
    if (!searches.isEmpty()) {
        lines.push_back({std::nullopt, tr("Searches"), std::nullopt});
        for (const QString& query : searches) {
            lines.push_back({Section{Kind::Search, query}, query, std::nullopt});
        }
    }
    addKinds(lines, facets);
    if (!categories.empty()) {
        lines.push_back({std::nullopt, tr("Categories"), std::nullopt});
        for (const domain::Category& category : categories) {
            lines.push_back({Section{Kind::Category, category.key},
                             domain::nameOf(category, readingOrder(languages)),
                             facets.categories.value(category.key)});
        }
    }
    addProgrammes(lines, facets, programmes, languages);
    QMap<QString, qint64> tags = facets.tags;
    for (const QString& tag : m_filter.tags) {
        tags.insert(tag, facets.tags.value(tag));
    }
    if (!tags.isEmpty()) {
        lines.push_back({std::nullopt, tr("Tags"), std::nullopt});
        for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
            if (tag.value() > 0 || m_filter.tags.contains(tag.key())) {
                lines.push_back({Section{Kind::Tag, tag.key()}, tag.key(), tag.value()});
            }
        }
    }
    if (hasSameLines(lines)) {
        m_lines = std::move(lines);
        emit dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void SectionsModel::addAttention(std::vector<Line>& lines, const archive::Facets& facets,
                                 const std::vector<domain::Language>& languages) {
    using Kind = Section::Kind;
    lines.push_back({std::nullopt, tr("To look at"), std::nullopt});
    QStringList all;
    for (const domain::Language& language : languages) {
        all.append(language.tag());
        if (language != languages.front()) {
            const auto found = facets.editions.find(language);
            lines.push_back(
                {Section{Kind::Untranslated, language.tag()}, withoutLanguageInWords(language),
                 // No post has the language at all: all of them are without it.
                 found == facets.editions.end() ? facets.total : found->second.missing});
        }
    }
    lines.push_back({Section{Kind::LacksAlt, all.join(u',')}, tr("Without alternative text"),
                     facets.lacksAnyAlt});
    const auto changed = facets.exported.find(archive::ExportStand::Changed);
    lines.push_back({Section{Kind::ChangedSinceExport, {}}, tr("Changed since export"),
                     changed == facets.exported.end() ? 0 : changed->second});
}

void SectionsModel::addKinds(std::vector<Line>& lines, const archive::Facets& facets) {
    const QList<QString> counted = facets.kinds.keys();
    m_kinds.insert(counted.begin(), counted.end());
    if (!m_filter.kind.isEmpty()) {
        m_kinds.insert(m_filter.kind);
    }
    if (m_kinds.empty() || m_kinds == std::set<QString>{domain::kNewsKind}) {
        return;
    }
    m_kinds.insert(domain::kNewsKind);
    lines.push_back({std::nullopt, tr("Kind"), std::nullopt});
    for (const QString& kind : m_kinds) {
        lines.push_back(
            {Section{Section::Kind::PostKind, kind}, kindsInWords(kind), facets.kinds.value(kind)});
    }
}

void SectionsModel::addProgrammes(std::vector<Line>& lines, const archive::Facets& facets,
                                  const std::vector<domain::FundingProgramme>& programmes,
                                  const std::vector<domain::Language>& languages) {
    const QList<QString> counted = facets.programmes.keys();
    m_programmes.insert(counted.begin(), counted.end());
    if (!m_filter.programme.isEmpty()) {
        m_programmes.insert(m_filter.programme);
    }
    if (m_programmes.empty()) {
        return;
    }
    lines.push_back({std::nullopt, tr("Programmes"), std::nullopt});
    for (const QString& key : m_programmes) {
        lines.push_back({Section{Section::Kind::Programme, key},
                         domain::nameOf(programmes, key, readingOrder(languages)),
                         facets.programmes.value(key)});
    }
}

void SectionsModel::setFilter(const archive::PostFilter& filter) {
    m_filter = filter;
    if (!m_lines.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {SetRole, Qt::AccessibleTextRole});
    }
}

bool SectionsModel::hasSameLines(const std::vector<Line>& lines) const {
    return std::equal(
        lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const Line& a, const Line& b) { return a.section == b.section && a.name == b.name; });
}

bool SectionsModel::isToggled(const Line& line) const {
    return line.section && !isExclusive(line.section->kind) && isSet(m_filter, *line.section);
}

std::optional<Section> SectionsModel::sectionAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return std::nullopt;
    }
    return m_lines.at(static_cast<std::size_t>(row)).section;
}

int SectionsModel::rowOf(const Section& section) const {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&section](const Line& line) {
        return line.section == section;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int SectionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SectionsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::ToolTipRole:
        return line.section ? QVariant(line.name) : QVariant();
    case Qt::AccessibleTextRole:
        return !line.count ? line.name
               : isToggled(line)
                   //: A filter that is set, and how many posts it leaves.
                   ? tr("%1, set, posts: %2").arg(line.name).arg(*line.count)
                   : tr("%1, posts: %2").arg(line.name).arg(*line.count);
    case CountRole:
        return line.count ? QVariant(*line.count) : QVariant();
    case SetRole:
        return line.section && isSet(m_filter, *line.section);
    case HeadingRole:
        return !line.section.has_value();
    default:
        return {};
    }
}

Qt::ItemFlags SectionsModel::flags(const QModelIndex& index) const {
    return sectionAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace vestitel::models
