#pragma once

#include "models/section.h"

#include <QFrame>

class QListView;

namespace vestitel::models {
class SectionsModel;
}

namespace vestitel::sections_panel {

/// Shows the sections and says which one the reader chose.
class SectionsPanel final : public QFrame {
    Q_OBJECT

public:
    explicit SectionsPanel(models::SectionsModel& model, QWidget* parent = nullptr);

    /// Shows it as chosen, without saying so.
    void setSection(const models::Section& section);
    [[nodiscard]] const models::Section& section() const { return m_section; }
    [[nodiscard]] QListView* view() const { return m_view; }

signals:
    void sectionChosen(const vestitel::models::Section& section);

private:
    void showChosen();

    models::SectionsModel& m_model;
    QListView* m_view;
    models::Section m_section;
    bool m_restoring = false;
};

} // namespace vestitel::sections_panel
