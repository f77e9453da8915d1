#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace vestitel::widgets {

// What assistive technology hears of a widget, where Qt does not say it by itself. Each is said
// once, when the widget is made.

/// A group with this name, around what is in it: "Status: Draft, Ready, Published".
void hearAsGroup(QWidget* widget, const QString& name);
/// A tool bar with this name.
void hearAsToolBar(QWidget* widget, const QString& name);
/// A message that is heard when it comes into sight, wherever the focus is; its accessible name is
/// what is heard.
void hearAsAlert(QWidget* widget);
/// The alert says something else now: it is heard again if it was in sight already.
void hearAgain(QWidget* alert, const QString& sentence);
/// The button that empties the field has a name.
void nameClearButton(QLineEdit* field);

} // namespace vestitel::widgets
