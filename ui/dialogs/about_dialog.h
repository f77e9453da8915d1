#pragma once

#include <QDialog>

namespace vestitel::dialogs {

/// What the program is, which version, under which licence.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace vestitel::dialogs
