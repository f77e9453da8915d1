#pragma once

#include <QMessageBox>

namespace vestitel::main_window {

/// Asks whether the window is to be closed although the last changes could not be written.
class UnsavedBox final : public QMessageBox {
    Q_OBJECT

public:
    explicit UnsavedBox(QWidget* window);

signals:
    /// The writer lets the changes go.
    void leaveRequested();
};

} // namespace vestitel::main_window
