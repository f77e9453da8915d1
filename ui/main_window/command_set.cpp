#include "main_window/command_set.h"

#include "style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace vestitel::main_window {

namespace {

enum class Kind { Once, OnOff };

struct Entry {
    CommandId id;
    const char* name;   ///< The action's object name: what tests and palettes find it by.
    const char* text;
    const char* icon;
    const char* keys;   ///< Several are apart by "; ".
    Kind kind = Kind::Once;
};

#define WORDS(text) QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", text)

const Entry kEntries[] = {
    {CommandId::NewPost, "newPost", WORDS("&New post"), "plus", "Ctrl+N"},
    {CommandId::Import, "import", WORDS("&Import…"), "file-down", "Ctrl+Shift+I"},
    {CommandId::Export, "export", WORDS("&Export…"), "upload", "Ctrl+E"},
    {CommandId::SaveVersion, "saveVersion", WORDS("&Keep this version"), "save", "Ctrl+S"},
    {CommandId::OpenArchive, "openArchive", WORDS("&Open another archive…"), "folder-open",
     "Ctrl+O"},
    {CommandId::Settings, "settings", WORDS("&Settings…"), "settings", "Ctrl+,"},
    {CommandId::Quit, "quit", WORDS("&Quit"), "", "Ctrl+Q"},

    {CommandId::Undo, "undo", WORDS("&Undo"), "undo-2", "Ctrl+Z"},
    {CommandId::Redo, "redo", WORDS("&Redo"), "redo-2", "Ctrl+Shift+Z; Ctrl+Y"},
    {CommandId::Cut, "cut", WORDS("Cu&t"), "", "Ctrl+X"},
    {CommandId::Copy, "copy", WORDS("&Copy"), "copy", "Ctrl+C"},
    {CommandId::Paste, "paste", WORDS("&Paste"), "", "Ctrl+V"},
    {CommandId::PastePlain, "pastePlain", WORDS("Paste as plain te&xt"), "", "Ctrl+Shift+V"},
    {CommandId::SelectAll, "selectAll", WORDS("Select &all"), "", "Ctrl+A"},
    {CommandId::FindInArchive, "findInArchive", WORDS("&Search the archive"), "search",
     "Ctrl+Shift+F"},

    {CommandId::Duplicate, "duplicate", WORDS("&Duplicate"), "copy-plus", "Ctrl+D"},
    {CommandId::MarkDraft, "markDraft", WORDS("Mark as d&raft"), "file-pen", ""},
    {CommandId::MarkReady, "markReady", WORDS("Mark as r&eady"), "circle-check", ""},
    {CommandId::MarkPublished, "markPublished", WORDS("Mark as &published"), "globe", ""},
    {CommandId::MoveToTrash, "moveToTrash", WORDS("Move to the &trash"), "trash-2", "Del"},
    {CommandId::RestoreFromTrash, "restoreFromTrash", WORDS("Put &back"), "archive-restore", ""},
    {CommandId::EraseForGood, "eraseForGood", WORDS("Erase for &good…"), "x", "Shift+Del"},

    {CommandId::Categories, "categories", WORDS("&Categories…"), "tag", ""},

    {CommandId::Link, "link", WORDS("&Link…"), "link", "Ctrl+K"},
    {CommandId::Unlink, "unlink", WORDS("Remove the lin&k"), "unlink", "Ctrl+Shift+K"},
    {CommandId::Image, "image", WORDS("&Image…"), "image", "Ctrl+Shift+M"},
    {CommandId::Rule, "rule", WORDS("&Dividing line"), "minus", ""},

    {CommandId::Paragraph, "paragraph", WORDS("&Paragraph"), "pilcrow", "Ctrl+Alt+0",
     Kind::OnOff},
    {CommandId::Heading2, "heading2", WORDS("Heading &2"), "heading-2", "Ctrl+Alt+2",
     Kind::OnOff},
    {CommandId::Heading3, "heading3", WORDS("Heading &3"), "heading-3", "Ctrl+Alt+3",
     Kind::OnOff},
    {CommandId::Heading4, "heading4", WORDS("Heading &4"), "heading-4", "Ctrl+Alt+4",
     Kind::OnOff},
    {CommandId::Bold, "bold", WORDS("&Bold"), "bold", "Ctrl+B", Kind::OnOff},
    {CommandId::Italic, "italic", WORDS("&Italic"), "italic", "Ctrl+I", Kind::OnOff},
    {CommandId::Subscript, "subscript", WORDS("S&ubscript"), "", "", Kind::OnOff},
    {CommandId::Superscript, "superscript", WORDS("Su&perscript"), "", "", Kind::OnOff},
    {CommandId::BulletList, "bulletList", WORDS("Bullet &list"), "list", "Ctrl+Shift+8",
     Kind::OnOff},
    {CommandId::OrderedList, "orderedList", WORDS("&Numbered list"), "list-ordered",
     "Ctrl+Shift+7", Kind::OnOff},
    {CommandId::Indent, "indent", WORDS("Inden&t"), "list-indent-increase", "Ctrl+]"},
    {CommandId::Outdent, "outdent", WORDS("&Outdent"), "list-indent-decrease", "Ctrl+["},
    {CommandId::Quote, "quote", WORDS("&Quotation"), "text-quote", "Ctrl+Shift+9", Kind::OnOff},
    {CommandId::ClearFormatting, "clearFormatting", WORDS("&Clear formatting"),
     "remove-formatting", "Ctrl+\\"},

    {CommandId::Preview, "preview", WORDS("&Preview"), "eye", "Ctrl+Shift+P", Kind::OnOff},
    {CommandId::ShowSections, "showSections", WORDS("&Sections"), "menu", "F7", Kind::OnOff},
    {CommandId::ShowList, "showList", WORDS("&List of posts"), "panel-left", "F8", Kind::OnOff},
    {CommandId::ShowInspector, "showInspector", WORDS("P&roperties"), "panel-right", "F9",
     Kind::OnOff},
    {CommandId::ZoomIn, "zoomIn", WORDS("&Larger text"), "", "Ctrl++; Ctrl+="},
    {CommandId::ZoomOut, "zoomOut", WORDS("S&maller text"), "", "Ctrl+-"},
    {CommandId::ZoomReset, "zoomReset", WORDS("&Usual text size"), "", "Ctrl+0"},
    {CommandId::NextPanel, "nextPanel", WORDS("&Next panel"), "", "F6"},
    {CommandId::FullScreen, "fullScreen", WORDS("&Full screen"), "", "F11", Kind::OnOff},

    {CommandId::About, "about", WORDS("&About Vestitel"), "info", ""},
};

#undef WORDS

QList<QKeySequence> keysOf(const char* text) {
    QList<QKeySequence> keys;
    for (const QString& part :
         QString::fromLatin1(text).split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        keys.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    }
    return keys;
}

} // namespace

CommandSet::CommandSet(QWidget* window) : QObject(window), m_window(window) {
    for (const Entry& entry : kEntries) {
        auto* const action = new QAction(window);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setText(
            QCoreApplication::translate("vestitel::main_window::CommandSet", entry.text));
        if (*entry.icon != '\0') {
            action->setIcon(style::icon(QString::fromLatin1(entry.icon)));
        }
        action->setShortcuts(keysOf(entry.keys));
        action->setCheckable(entry.kind == Kind::OnOff);
        action->setToolTip(toolTipOf(*action));
        window->addAction(action);
        m_actions.emplace(entry.id, action);
    }
}

void CommandSet::setEnabled(std::initializer_list<CommandId> ids, bool enabled) {
    for (const CommandId id : ids) {
        action(id)->setEnabled(enabled);
    }
}

void CommandSet::bindTo(QWidget* widget, std::initializer_list<CommandId> ids) {
    for (const CommandId id : ids) {
        m_window->removeAction(action(id));
        action(id)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        widget->addAction(action(id));
    }
}

QString toolTipOf(const QAction& action) {
    QString words = action.text();
    words.remove(u'&');
    words.remove(QStringLiteral("…"));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys);
}

} // namespace vestitel::main_window
