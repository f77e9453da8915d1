#pragma once

#include "archive/facets.h"
#include "domain/category.h"
#include "domain/funding.h"
#include "models/section.h"

#include <QAbstractListModel>

#include <optional>
#include <set>
#include <vector>

namespace vestitel::models {

/// The sections with their counts: the fixed ones, what asks for attention, the searches that are
/// kept, the kinds where there is more than news, the categories, the programmes in use, then the
/// tags in use. A heading stands before a group and cannot be chosen.
class SectionsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, HeadingRole, SetRole };

    using QAbstractListModel::QAbstractListModel;

    /// `languages`: the archive's, the primary one first. A value that the filter asks for stays,
    /// also when no post has it.
    /// `searches`: the queries that are kept. `programmes`: for their names.
    void update(const archive::Facets& facets, const std::vector<domain::Category>& categories,
                const std::vector<domain::Language>& languages, const QStringList& searches = {},
                const std::vector<domain::FundingProgramme>& programmes = {});
    /// What is shown as set.
    void setFilter(const archive::PostFilter& filter);

    [[nodiscard]] std::optional<Section> sectionAt(int row) const;
    [[nodiscard]] int rowOf(const Section& section) const; ///< -1 when it is not there.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        std::optional<Section> section; ///< Nothing: a heading.
        QString name;
        std::optional<qint64> count{}; ///< A search has none.
    };

    void addAttention(std::vector<Line>& lines, const archive::Facets& facets,
                      const std::vector<domain::Language>& languages);
    void addKinds(std::vector<Line>& lines, const archive::Facets& facets);
    void addProgrammes(std::vector<Line>& lines, const archive::Facets& facets,
                       const std::vector<domain::FundingProgramme>& programmes,
                       const std::vector<domain::Language>& languages);
    [[nodiscard]] bool isToggled(const Line& line) const;
    [[nodiscard]] bool hasSameLines(const std::vector<Line>& lines) const;

    std::vector<Line> m_lines;
    archive::PostFilter m_filter;
    // Those that some posts had: they stay when a filter leaves none.
    std::set<QString> m_kinds;
    std::set<QString> m_programmes;
};

} // namespace vestitel::models
