#pragma once

#include <QLabel>

namespace vestitel::widgets {

/// One line that gives way: cut with an ellipsis where the place is short, whole in its tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace vestitel::widgets
