#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace vestitel::widgets {

/// Says what was done, above the lower edge of its parent, and offers its undo. The next one takes
/// its place. It waits while the pointer or the focus is on it.
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void show(const QString& sentence, const std::function<void()>& undo = {});
    /// Something to which there is nothing to undo.
    void say(const QString& sentence) { show(sentence); }
    void dismiss();
    [[nodiscard]] QString sentence() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* m_label;
    QPushButton* m_undo;
    QTimer m_timer;
    std::function<void()> m_action;
};

} // namespace vestitel::widgets
