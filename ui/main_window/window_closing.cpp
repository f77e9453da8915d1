#include "main_window/window_closing.h"

#include "main_window/unsaved_box.h"

#include <utility>

namespace vestitel::main_window {

WindowClosing::WindowClosing(QWidget& window, Save save)
    : QObject(&window), m_window(window), m_save(std::move(save)) {
}

bool WindowClosing::mayClose() {
    if (!m_isSettled) {
        m_save([this](bool saved) { saved ? close() : ask(); });
    }
    return m_isSettled;
}

void WindowClosing::close() {
    m_isSettled = true;
    m_window.close();
    emit closed();
}

void WindowClosing::ask() {
    auto* const box = new UnsavedBox(&m_window);
    connect(box, &UnsavedBox::leaveRequested, this, &WindowClosing::close);
    box->open();
}

} // namespace vestitel::main_window
