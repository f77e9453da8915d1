#pragma once

#include "domain/category.h"

#include <QDialog>
#include <QMap>
#include <QStringList>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace vestitel::dialogs {

/// What the writer did to the categories.
struct CategoryChanges {
    std::vector<domain::Category> saved; ///< New ones and those with other names.
    QStringList removed;                 ///< Keys.
};

/// The archive's categories with their names in each language. Nothing changes before accept();
/// until then a removal is undone by its own button.
class CategoriesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `counts`: how many posts each category has, by its key.
    CategoriesDialog(std::vector<domain::Category> categories,
                     std::vector<domain::Language> languages, QMap<QString, qint64> counts,
                     QWidget* parent = nullptr);

    /// Adds an empty line and waits for its name.
    void addCategory();
    [[nodiscard]] CategoryChanges changes() const;

    void accept() override;

private:
    void addRow(int row, const domain::Category& category);
    void removeCurrent();
    void undoRemoval();
    enum class Tone { Quiet, Wrong };
    void say(const QString& sentence, Tone tone);
    [[nodiscard]] domain::Category rowCategory(int row) const;

    std::vector<domain::Category> m_before;
    std::vector<domain::Language> m_languages;
    QMap<QString, qint64> m_counts;
    std::vector<std::pair<int, domain::Category>> m_removed; ///< With the row where each stood.

    QTableWidget* m_table;
    QLabel* m_message;
    QPushButton* m_undo;
    QPushButton* m_remove = nullptr;
};

} // namespace vestitel::dialogs
