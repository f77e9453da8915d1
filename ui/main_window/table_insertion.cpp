#include "main_window/table_insertion.h"

#include "editor/editor_view.h"
#include "main_window/command_set.h"
#include "main_window/menus.h"
#include "widgets/table_size_popup.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace vestitel::main_window {

TableInsertion::TableInsertion(editor::EditorView& view, const CommandSet& commands, QWidget* bar)
    : QObject(&view), m_view(view), m_action(commands.action(CommandId::InsertTable)), m_bar(bar),
      m_popup(new widgets::TableSizePopup(&view)) {
    m_view.setTableActions(makeTableMenu(commands, &view)->actions());
    connect(m_action, &QAction::triggered, this, &TableInsertion::ask);
    connect(m_popup, &widgets::TableSizePopup::closed, this, [this] { m_view.setFocus(); });
    connect(m_popup, &widgets::TableSizePopup::chosen, this,
            [this](int rows, int columns, bool hasHeading) {
                using FirstRow = editor::TableSize::FirstRow;
                const FirstRow first = hasHeading ? FirstRow::IsHeading : FirstRow::IsData;
                m_view.run(editor::Command::insertTable({rows, columns, first}));
            });
}

void TableInsertion::ask() {
    for (const QToolButton* const button : m_bar->findChildren<QToolButton*>()) {
        if (button->defaultAction() == m_action && button->isVisible()) {
            m_popup->openAt(QRect(button->mapToGlobal(QPoint(0, 0)), button->size()));
            return;
        }
    }
    m_popup->openAt(QRect(m_view.mapToGlobal(QPoint(m_view.width() / 3, 0)), QSize(1, 1)));
}

} // namespace vestitel::main_window
