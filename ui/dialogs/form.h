#pragma once

#include <QString>

class QDialog;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace vestitel::dialogs {

/// A dialog's column with the margins that all of them have, under its title.
[[nodiscard]] QVBoxLayout* makeColumn(QDialog* dialog, const QString& title);
/// A quiet label above its field; gives the field its accessible name.
QLabel* addField(QVBoxLayout* column, const QString& label, QWidget* field);
/// A quiet sentence that wraps.
QLabel* addHint(QVBoxLayout* column, const QString& sentence);
/// "Cancel" and the one primary button, which is returned; wired to reject() and accept().
QPushButton* addButtons(QDialog* dialog, QVBoxLayout* column, const QString& primary);

} // namespace vestitel::dialogs
