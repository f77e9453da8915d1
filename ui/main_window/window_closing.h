#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace vestitel::main_window {

/// A window closes when everything is saved, or the writer lets go what cannot be.
class WindowClosing final : public QObject {
    Q_OBJECT

public:
    /// `save` tells whether everything was written.
    using Save = std::function<void(std::function<void(bool saved)>)>;

    WindowClosing(QWidget& window, Save save);

    /// Whether the window may close at once. If not, it is saved, and closes by itself.
    [[nodiscard]] bool mayClose();

signals:
    void closed();

private:
    void close();
    void ask();

    QWidget& m_window;
    Save m_save;
    bool m_isSettled = false;
};

} // namespace vestitel::main_window
