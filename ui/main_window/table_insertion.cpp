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
    : QObject(&view), m_view(view), m_action(commands.action(CommandId::InsertTable)), m_bar(bar) {
    m_view.setTableActions(makeTableMenu(commands, &view)->actions());
    connect(m_action, &QAction::triggered, this, &TableInsertion::ask);
}

void TableInsertion::ask() {
    auto* const popup = new widgets::TableSizePopup(&m_view);
    connect(popup, &widgets::TableSizePopup::closed, this, [this, popup] {
        m_view.setFocus();
        popup->deleteLater();
    });
    connect(popup, &widgets::TableSizePopup::chosen, this,
            [this](int rows, int columns, bool hasHeading) {
                using FirstRow = editor::TableSize::FirstRow;
                const FirstRow first = hasHeading ? FirstRow::IsHeading : FirstRow::IsData;
                m_view.run(editor::Command::insertTable({rows, columns, first}));
            });
    popup->openAt(place());
}

QRect TableInsertion::place() const {
    for (const QToolButton* const button : m_bar->findChildren<QToolButton*>()) {
        if (button->defaultAction() == m_action && button->isVisible()) {
            return {button->mapToGlobal(QPoint(0, 0)), button->size()};
        }
    }
    return {m_view.mapToGlobal(QPoint(m_view.width() / 3, 0)), QSize(1, 1)};
}

} // namespace vestitel::main_window
