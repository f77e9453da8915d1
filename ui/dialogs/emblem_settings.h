#pragma once

#include "editorial/funding.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vestitel::dialogs {

/// The logos that funding programmes call for, to be added, replaced and taken away: a page of the
/// settings.
class EmblemSettings final : public QWidget {
    Q_OBJECT

public:
    EmblemSettings(std::vector<editorial::EmblemState> states,
                   const std::vector<domain::Language>& nameOrder, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<editorial::EmblemState>& states() const { return m_states; }
    /// As if the file had been chosen; `at` is the logo's place in states().
    void choose(size_t at, const QString& file);

private:
    struct Row {
        QLabel* state;
        QPushButton* remove;
    };

    void addRow(QVBoxLayout* column, size_t at, const QString& name);
    void askForFile(size_t at);
    void remove(size_t at);
    void update(size_t at);

    std::vector<editorial::EmblemState> m_states;
    std::vector<Row> m_rows;
};

} // namespace vestitel::dialogs
