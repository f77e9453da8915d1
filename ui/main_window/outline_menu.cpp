#include "main_window/outline_menu.h"

#include "editor/editor_view.h"
#include "style/tokens.h"

#include <QFontMetrics>
#include <QMenu>

namespace vestitel::main_window {

namespace {

constexpr int kLongest = 360; ///< Of a heading in the menu, in pixels.
constexpr int kTopLevel = 2;

} // namespace

OutlineMenu::OutlineMenu(editor::EditorView& view) : QObject(&view), m_view(view) {
    connect(&view, &editor::EditorView::outlinesChanged, this,
            [this](const editor::Outlines& outlines) { m_outlines = outlines; });
}

void OutlineMenu::open(const domain::Language& language) {
    auto* const menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("outlineMenu"));
    menu->setAccessibleName(tr("Headings of the text"));
    const auto outline = m_outlines.find(language);
    const QFontMetrics metrics(menu->font());
    if (outline != m_outlines.end()) {
        qint64 index = 0;
        for (const editor::Heading& heading : outline->second) {
            const QString indent(4 * (heading.level - kTopLevel), u' ');
            QString words = metrics.elidedText(heading.text, Qt::ElideRight, kLongest);
            words.replace(u'&', QStringLiteral("&&"));
            menu->addAction(indent + words, this, [this, language, index] {
                m_view.setFocus();
                m_view.goToHeading(language, index);
            });
            ++index;
        }
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("The text has no headings"))->setEnabled(false);
    } else {
        menu->setActiveAction(menu->actions().first());
    }
    menu->popup(m_view.mapToGlobal(QPoint(style::kSpace16, style::kSpace16)));
}

} // namespace vestitel::main_window
