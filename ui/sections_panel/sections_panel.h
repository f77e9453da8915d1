#pragma once

#include "models/section.h"

#include <QFrame>

class QListView;

namespace vestitel::models {
class SectionsModel;
}

namespace vestitel::sections_panel {

/// Shows the sections and says which one the reader chose: one of the fixed ones by going to it,
/// any by a click, Space or Enter.
class SectionsPanel final : public QFrame {
    Q_OBJECT

public:
    explicit SectionsPanel(models::SectionsModel& model, QWidget* parent = nullptr);

    /// Shows what it asks for as chosen, without saying so.
    void setFilter(const archive::PostFilter& filter);
    [[nodiscard]] QListView* view() const { return m_view; }

signals:
    void sectionChosen(const vestitel::models::Section& section);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChosen();
    void choose(const QModelIndex& row);

    models::SectionsModel& m_model;
    QListView* m_view;
    models::Section m_section;
    bool m_restoring = false;
};

} // namespace vestitel::sections_panel
