#pragma once

#include <QFrame>

class QHBoxLayout;

namespace vestitel::main_window {

/// A column that lies over its parent at one side while there is no room beside the text. A press
/// outside of it closes it.
class OverlayPane final : public QFrame {
    Q_OBJECT

public:
    enum class Side { Left, Right };

    OverlayPane(Side side, QWidget* parent);

    /// Takes the widget in, at the end, with this width.
    void add(QWidget* widget, int width);
    [[nodiscard]] bool isEmpty() const;
    /// Lets everything go (parentless, hidden).
    void release();

    void open();
    void close();

signals:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    Side m_side;
    QHBoxLayout* m_layout;
    int m_width = 0;
};

} // namespace vestitel::main_window
