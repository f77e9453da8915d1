#include "main_window/unsaved_box.h"

#include <QPushButton>

namespace vestitel::main_window {

UnsavedBox::UnsavedBox(QWidget* window) : QMessageBox(window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("unsavedBox"));
    setIcon(QMessageBox::NoIcon);
    setWindowTitle(tr("Not saved"));
    setText(tr("The text of the open post could not be written to the archive."));
    setInformativeText(tr("If the window is closed now, the last changes are lost. Make room "
                          "on the disk, or connect it again, and close the window then."));
    QPushButton* const anyway = addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    setDefaultButton(addButton(tr("Stay"), QMessageBox::RejectRole));
    connect(anyway, &QPushButton::clicked, this, &UnsavedBox::leaveRequested);
}

} // namespace vestitel::main_window
