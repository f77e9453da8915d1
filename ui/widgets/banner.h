#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vestitel::widgets {

/// A calm line across a panel: what was found or went wrong, and what can be done about it.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Attention, Wrong };

    explicit Banner(QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString& sentence);
    [[nodiscard]] QString text() const;
    /// Buttons stand in the order they were added, after the sentence.
    QPushButton* addButton(const QString& text);

private:
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_layout;
};

} // namespace vestitel::widgets
