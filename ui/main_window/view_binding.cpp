#include "main_window/view_binding.h"

#include "checks_panel/checks_panel.h"
#include "editor/editor_view.h"
#include "inspector/inspector_panel.h"
#include "main_window/columns.h"
#include "main_window/command_palette.h"
#include "main_window/command_set.h"
#include "main_window/editor_binding.h"
#include "main_window/first_field.h"
#include "main_window/focus_mode.h"
#include "main_window/format_bar.h"
#include "main_window/menu_keys.h"
#include "main_window/outline_menu.h"
#include "main_window/side_column.h"
#include "main_window/table_insertion.h"
#include "posts_panel/posts_panel.h"
#include "preview/preview_panel.h"
#include "sections_panel/sections_panel.h"
#include "widgets/empty_state.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenuBar>

namespace vestitel::main_window {

ViewBinding::ViewBinding(const Ends& ends, QWidget* window)
    : QObject(window), m_ends(ends), m_window(window),
      m_focusMode(new FocusMode(*ends.panels.editor, *ends.panels.columns,
                                *ends.commands.action(CommandId::WritingOnly), this)) {
    bindColumns();
    bindWays();
    new MenuKeys(ends.menus, window);
    new TableInsertion(*ends.panels.editor, ends.commands, ends.panels.formatBar);
}

bool ViewBinding::leaveFocusMode() {
    return m_focusMode->leave();
}

void ViewBinding::bindColumns() {
    Columns* const columns = m_ends.panels.columns;
    const std::pair<CommandId, Column> each[] = {{CommandId::ShowSections, Column::Sections},
                                                 {CommandId::ShowList, Column::List},
                                                 {CommandId::ShowInspector, Column::Inspector}};
    for (const auto& [id, column] : each) {
        QAction* const action = m_ends.commands.action(id);
        connect(action, &QAction::triggered, columns,
                [columns, column = column](bool shown) { columns->setShown(column, shown); });
        connect(columns, &Columns::shownChanged, action, [columns, action, column = column] {
            action->setChecked(columns->isShown(column));
        });
    }
    connect(columns, &Columns::shownChanged, this, [this, columns] {
        // What says that nothing is open stands in the part that is left to be seen.
        m_ends.panels.nothingOpen->setContentsMargins(columns->coveredAtLeft(), 0, 0, 0);
    });
}

void ViewBinding::bindWays() {
    connect(m_ends.commands.action(CommandId::NextPanel), &QAction::triggered, this,
            &ViewBinding::focusNextPanel);
    connect(m_ends.commands.action(CommandId::Checks), &QAction::triggered, this,
            &ViewBinding::showChecks);
    connect(m_ends.commands.action(CommandId::FindCommand), &QAction::triggered, this, [this] {
        auto* const palette = new CommandPalette(
            m_ends.commands.actions() + m_ends.panels.formatBar->languageActions(), m_window);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->open();
    });
    auto* const outline = new OutlineMenu(*m_ends.panels.editor);
    connect(m_ends.commands.action(CommandId::Outline), &QAction::triggered, outline,
            [this, outline] {
                if (m_ends.text.state()) {
                    outline->open(m_ends.text.state()->language);
                }
            });
}

void ViewBinding::showChecks() {
    const WindowPanels& all = m_ends.panels;
    all.columns->setShown(Column::Inspector, true);
    all.side->setCurrent(all.checks);
    focusFirstField(*all.checks);
}

void ViewBinding::focusNextPanel() {
    const WindowPanels& all = m_ends.panels;
    // Of the text and its pages one is seen.
    QWidget* const panels[] = {all.sections->findChild<QListView*>(), all.posts->view(), all.editor,
                               all.preview, all.side};
    constexpr std::size_t count = std::size(panels);
    const QWidget* const focus = QApplication::focusWidget();
    std::size_t now = count - 1;
    for (std::size_t i = 0; i < count; ++i) {
        if (focus != nullptr && (panels[i] == focus || panels[i]->isAncestorOf(focus))) {
            now = i;
        }
    }
    for (std::size_t step = 1; step <= count; ++step) {
        QWidget* const next = panels[(now + step) % count];
        if (next->isVisible() && focusFirstField(*next)) {
            return;
        }
    }
}

} // namespace vestitel::main_window
