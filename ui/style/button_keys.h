#pragma once

#include <QObject>

namespace vestitel::style {

/// Enter presses the button that has the focus, as Space does: on Linux Qt leaves that to the
/// desktop's theme. Boxes that are ticked stay with Space; Enter there is for the whole dialog.
class ButtonKeys final : public QObject {
public:
    using QObject::QObject;

    /// Of the application, whose every widget is watched.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace vestitel::style
