#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace vestitel::widgets {
class ElidedLabel;
}

namespace vestitel::main_window {

/// A quiet remark in the line below, with one thing that can be done about it, and its cross.
class StatusHint final : public QWidget {
    Q_OBJECT

public:
    explicit StatusHint(QWidget* parent = nullptr);

    void show(const QString& sentence, const QString& action);
    /// As it is shown now; empty when it is not.
    [[nodiscard]] QString sentence() const;

signals:
    void accepted();
    void dismissed();

private:
    widgets::ElidedLabel* m_sentence;
    QPushButton* m_action;
    QToolButton* m_dismiss;
};

} // namespace vestitel::main_window
