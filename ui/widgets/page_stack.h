#pragma once

#include <QStackedWidget>

namespace vestitel::widgets {

/// Pages of which the shown one alone says how much room is needed.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace vestitel::widgets
