#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vestitel::widgets {

/// What stands where there is nothing yet: one thing to learn, one button.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `button`: empty for none.
    void setContent(const QString& icon, const QString& title, const QString& sentence,
                    const QString& button);
    [[nodiscard]] QPushButton* button() const { return m_button; }

signals:
    void pressed();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void drawIcon();
    void fitSentence();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace vestitel::widgets
