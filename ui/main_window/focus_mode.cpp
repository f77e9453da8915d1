#include "main_window/focus_mode.h"

#include "editor/editor_view.h"

#include <QAction>

namespace vestitel::main_window {

namespace {

constexpr std::array kColumns{Column::Sections, Column::List, Column::Inspector};

} // namespace

FocusMode::FocusMode(editor::EditorView& view, Columns& columns, QAction& action, QObject* parent)
    : QObject(parent), m_view(view), m_columns(columns), m_action(action) {
    connect(&action, &QAction::triggered, this, &FocusMode::set);
}

bool FocusMode::leave() {
    if (!m_on) {
        return false;
    }
    set(false);
    return true;
}

void FocusMode::set(bool on) {
    if (on == m_on) {
        return;
    }
    m_on = on;
    m_action.setChecked(on);
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        if (on) {
            m_before.at(i) = m_columns.isShown(kColumns.at(i));
        }
        m_columns.setShown(kColumns.at(i), !on && m_before.at(i));
    }
    m_view.setFocusMode(on ? editor::FocusMode::CurrentBlock : editor::FocusMode::Off);
    m_view.setFocus();
}

} // namespace vestitel::main_window
