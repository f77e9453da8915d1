#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace vestitel::main_window {

/// Every command of the window, found by a few letters of its name in Bulgarian or English, also
/// Bulgarian in Latin letters or on another keyboard layout, with its keys. What cannot be done now
/// is shown, and cannot be chosen. Enter runs the command after the palette is gone.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& query);
    void fill(const QString& query);
    void run();

    QList<QAction*> m_actions;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QStandardItemModel* m_model;
};

} // namespace vestitel::main_window
