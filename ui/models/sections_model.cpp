#include "models/sections_model.h"

#include "models/words.h"

#include <algorithm>

namespace vestitel::models {

void SectionsModel::update(const archive::PostCounts& counts,
                           const std::vector<domain::Category>& categories,
                           const std::vector<domain::Language>& order) {
    using Kind = Section::Kind;
    std::vector<Line> lines{
        {Section{Kind::All, {}}, tr("All"), counts.all},
        {Section{Kind::Drafts, {}}, tr("Drafts"), counts.drafts},
        {Section{Kind::Ready, {}}, tr("Ready"), counts.ready},
        {Section{Kind::Published, {}}, tr("Published"), counts.published},
        {Section{Kind::Trash, {}}, tr("Trash"), counts.trash},
    };
    if (!categories.empty()) {
        lines.push_back({std::nullopt, tr("Categories"), 0});
        for (const domain::Category& category : categories) {
            lines.push_back({Section{Kind::Category, category.key}, domain::nameOf(category, order),
                             counts.categories.value(category.key)});
        }
    }
    if (!counts.tags.isEmpty()) {
        lines.push_back({std::nullopt, tr("Tags"), 0});
        for (auto tag = counts.tags.begin(); tag != counts.tags.end(); ++tag) {
            if (tag.value() > 0) {
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

bool SectionsModel::hasSameLines(const std::vector<Line>& lines) const {
    return std::equal(
        lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const Line& a, const Line& b) { return a.section == b.section && a.name == b.name; });
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
        return line.section ? tr("%1, posts: %2").arg(line.name).arg(line.count) : line.name;
    case CountRole:
        return line.count;
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
