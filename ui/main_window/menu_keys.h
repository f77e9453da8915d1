#pragma once

#include <QObject>

class QKeyEvent;
class QMenuBar;
class QWidget;

namespace vestitel::main_window {

/// F10, and Alt pressed alone, open the first menu wherever the focus is. Qt's own way does not
/// see the keys that a web page takes.
class MenuKeys final : public QObject {
    Q_OBJECT

public:
    MenuKeys(QMenuBar& bar, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// True when the key was for the menu.
    bool onKey(const QKeyEvent& keys);
    void openMenu();

    QMenuBar& m_bar;
    QWidget* m_window;
    bool m_altAlone = false;
};

} // namespace vestitel::main_window
