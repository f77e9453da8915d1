#pragma once

#include "domain/category.h"
#include "models/section.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace vestitel::models {

/// The sections with their counts: the fixed ones, the categories, then the tags in use. A
/// heading stands before a group and cannot be chosen.
class SectionsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    /// `order`: in which languages a category's name is looked for.
    void update(const archive::PostCounts& counts, const std::vector<domain::Category>& categories,
                const std::vector<domain::Language>& order);

    [[nodiscard]] std::optional<Section> sectionAt(int row) const;
    [[nodiscard]] int rowOf(const Section& section) const; ///< -1 when it is not there.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        std::optional<Section> section; ///< Nothing: a heading.
        QString name;
        qint64 count = 0;
    };

    [[nodiscard]] bool hasSameLines(const std::vector<Line>& lines) const;

    std::vector<Line> m_lines;
};

} // namespace vestitel::models
