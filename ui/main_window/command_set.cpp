#include "main_window/command_set.h"

#include "style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>
#include <QWidget>

namespace vestitel::main_window {

namespace {

enum class Kind { Once, OnOff };

struct Entry {
    CommandId id;
    const char* name; ///< The action's object name: what tests and palettes find it by.
    const char* text;
    const char* icon;
    const char* keys; ///< Several are apart by "; ".
    Kind kind = Kind::Once;
};

const Entry kEntries[] = {
    {CommandId::NewPost, "newPost",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&New post"), "plus", "Ctrl+N"},
    {CommandId::NewPage, "newPage",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "New pa&ge"), "file-text", ""},
    {CommandId::NewFromTemplate, "newFromTemplate",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "New from &template…"), "file-plus",
     "Ctrl+Shift+N"},
    {CommandId::Import, "import",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Import…"), "file-down",
     "Ctrl+Shift+I"},
    {CommandId::Export, "export",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Export…"), "upload", "Ctrl+E"},
    {CommandId::SaveVersion, "saveVersion",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Keep this version"), "save",
     "Ctrl+S"},
    {CommandId::EarlierTexts, "earlierTexts",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Earlier texts…"), "history",
     "Ctrl+Alt+H"},
    {CommandId::OpenArchive, "openArchive",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Open another archive…"),
     "folder-open", "Ctrl+O"},
    {CommandId::RestoreBackup, "restoreBackup",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Restore from a backup…"),
     "archive-restore", ""},
    {CommandId::Settings, "settings",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Settings…"), "settings", "Ctrl+,"},
    {CommandId::Quit, "quit", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Quit"), "",
     "Ctrl+Q"},

    {CommandId::Undo, "undo", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Undo"),
     "undo-2", "Ctrl+Z"},
    {CommandId::Redo, "redo", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Redo"),
     "redo-2", "Ctrl+Shift+Z; Ctrl+Y"},
    {CommandId::Cut, "cut", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Cu&t"), "",
     "Ctrl+X"},
    {CommandId::Copy, "copy", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Copy"),
     "copy", "Ctrl+C"},
    {CommandId::Paste, "paste", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Paste"),
     "", "Ctrl+V"},
    {CommandId::PastePlain, "pastePlain",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Paste as plain te&xt"), "",
     "Ctrl+Shift+V"},
    {CommandId::PastedAsText, "pastedAsText",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Of what was &pasted only the text"),
     "", ""},
    {CommandId::SelectAll, "selectAll",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Select &all"), "", "Ctrl+A"},
    {CommandId::Find, "find",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Find in the text…"), "", "Ctrl+F"},
    {CommandId::Replace, "replace",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Find and &replace…"), "", "Ctrl+H"},
    {CommandId::FindNext, "findNext",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Find &next"), "", "F3"},
    {CommandId::FindPrevious, "findPrevious",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Find pre&vious"), "", "Shift+F3"},
    {CommandId::FindInArchive, "findInArchive",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Search the archive"), "search",
     "Ctrl+Shift+F"},
    {CommandId::ReplaceInArchive, "replaceInArchive",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Replace in all p&osts…"), "",
     "Ctrl+Shift+H"},

    {CommandId::NextBlank, "nextBlank",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Next place to f&ill in"), "",
     "Ctrl+Alt+N"},
    {CommandId::PreviousBlank, "previousBlank",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Previous place to fill in"), "",
     "Ctrl+Alt+P"},

    {CommandId::Duplicate, "duplicate",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Duplicate"), "copy-plus", "Ctrl+D"},
    {CommandId::SaveAsTemplate, "saveAsTemplate",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Keep as a te&mplate…"), "", ""},
    {CommandId::MarkDraft, "markDraft",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Mark as d&raft"), "file-pen", ""},
    {CommandId::MarkReady, "markReady",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Mark as r&eady"), "circle-check", ""},
    {CommandId::MarkPublished, "markPublished",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Mark as &published"), "globe", ""},
    {CommandId::AddTag, "addTag",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Add a tag…"), "tag", "Ctrl+T"},
    {CommandId::RemoveTag, "removeTag",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Re&move a tag…"), "", ""},
    {CommandId::SetCategory, "setCategory",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Category of the p&osts…"), "", ""},
    {CommandId::SetProgramme, "setProgramme",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Pro&gramme of the posts…"), "", ""},
    {CommandId::MoveToTrash, "moveToTrash",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Move to the &trash"), "trash-2",
     "Del"},
    {CommandId::RestoreFromTrash, "restoreFromTrash",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Put &back"), "archive-restore", ""},
    {CommandId::EraseForGood, "eraseForGood",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Erase for &good…"), "x",
     "Shift+Del; Del"},

    {CommandId::Categories, "categories",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Categories…"), "tag", ""},

    {CommandId::Link, "link", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Link…"),
     "link", "Ctrl+K"},
    {CommandId::Unlink, "unlink",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Remove the lin&k"), "unlink",
     "Ctrl+Shift+K"},
    {CommandId::Image, "image", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Image…"),
     "image", "Ctrl+Shift+M"},
    {CommandId::Rule, "rule",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Dividing line"), "minus", ""},

    {CommandId::Gallery, "gallery",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Gallery…"), "", "Ctrl+Shift+G"},
    {CommandId::Document, "document",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Docu&ment…"), "paperclip",
     "Ctrl+Shift+D"},
    {CommandId::Video, "video", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Video…"),
     "", ""},
    {CommandId::MoveUp, "moveUp",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Move &up"), "arrow-up", "Alt+Up"},
    {CommandId::MoveDown, "moveDown",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Move do&wn"), "arrow-down",
     "Alt+Down"},
    {CommandId::FigureFull, "figureFull",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Image over the &full width"), "",
     "Ctrl+Alt+J", Kind::OnOff},
    {CommandId::FigureLeft, "figureLeft",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Image on the l&eft"), "", "Ctrl+Alt+L",
     Kind::OnOff},
    {CommandId::FigureRight, "figureRight",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Image on the ri&ght"), "",
     "Ctrl+Alt+R", Kind::OnOff},
    {CommandId::FigureGallery, "figureGallery",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Image in a g&allery"), "", "",
     Kind::OnOff},
    {CommandId::NoBreakSpace, "noBreakSpace",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "No-brea&k space"), "",
     "Ctrl+Shift+Space"},
    {CommandId::SoftHyphen, "softHyphen",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "S&oft hyphen"), "", "Ctrl+Alt+-"},
    {CommandId::Snippet, "snippet",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Snippet…"), "", "Ctrl+Shift+T"},
    {CommandId::KeepSnippet, "keepSnippet",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Keep the selectio&n as a snippet…"),
     "", ""},
    {CommandId::InsertTable, "insertTable",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Table…"), "table", "Ctrl+F12"},
    {CommandId::ImageWork, "imageWork",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Crop, turn or blur the &picture…"), "",
     "Ctrl+Alt+M"},

    {CommandId::Paragraph, "paragraph",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Paragraph"), "pilcrow", "Ctrl+Alt+0",
     Kind::OnOff},
    {CommandId::Heading2, "heading2",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Heading &2"), "heading-2",
     "Ctrl+Alt+2", Kind::OnOff},
    {CommandId::Heading3, "heading3",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Heading &3"), "heading-3",
     "Ctrl+Alt+3", Kind::OnOff},
    {CommandId::Heading4, "heading4",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Heading &4"), "heading-4",
     "Ctrl+Alt+4", Kind::OnOff},
    {CommandId::Bold, "bold", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Bold"),
     "bold", "Ctrl+B", Kind::OnOff},
    {CommandId::Italic, "italic", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Italic"),
     "italic", "Ctrl+I", Kind::OnOff},
    {CommandId::Subscript, "subscript",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "S&ubscript"), "", "", Kind::OnOff},
    {CommandId::Superscript, "superscript",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Su&perscript"), "", "", Kind::OnOff},
    {CommandId::BulletList, "bulletList",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Bullet &list"), "list", "Ctrl+Shift+8",
     Kind::OnOff},
    {CommandId::OrderedList, "orderedList",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Numbered list"), "list-ordered",
     "Ctrl+Shift+7", Kind::OnOff},
    {CommandId::Indent, "indent", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Inden&t"),
     "list-indent-increase", "Ctrl+]"},
    {CommandId::Outdent, "outdent",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Outdent"), "list-indent-decrease",
     "Ctrl+["},
    {CommandId::Quote, "quote",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Quotation"), "quote", "Ctrl+Shift+9",
     Kind::OnOff},
    {CommandId::ClearFormatting, "clearFormatting",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Clear formatting"),
     "remove-formatting", "Ctrl+\\"},

    {CommandId::Note, "note", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "N&ote box"),
     "", "Ctrl+Shift+6", Kind::OnOff},
    {CommandId::QuoteSource, "quoteSource",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Sourc&e of the quotation"), "",
     "Ctrl+Alt+9", Kind::OnOff},
    {CommandId::Abbreviation, "abbreviation",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Abbreviation…"), "", "Ctrl+Alt+A"},
    {CommandId::WordsLanguage, "wordsLanguage",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Language of the words…"), "",
     "Ctrl+Alt+W"},
    {CommandId::RowAbove, "rowAbove",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Row &above"), "", ""},
    {CommandId::RowBelow, "rowBelow",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Row &below"), "", ""},
    {CommandId::ColumnLeft, "columnLeft",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Column to the &left"), "", ""},
    {CommandId::ColumnRight, "columnRight",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Column to the &right"), "", ""},
    {CommandId::DeleteRow, "deleteRow",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Delete the row"), "", ""},
    {CommandId::DeleteColumn, "deleteColumn",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Delete the &column"), "", ""},
    {CommandId::DeleteTable, "deleteTable",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Delete the &table"), "", ""},
    {CommandId::HeaderRow, "headerRow",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Heading row"), "", "", Kind::OnOff},
    {CommandId::HeaderColumn, "headerColumn",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Heading c&olumn"), "", "",
     Kind::OnOff},
    {CommandId::MergeCells, "mergeCells",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Merge cells"), "table-cells-merge",
     ""},
    {CommandId::SplitCells, "splitCells",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Split the cell"), "table-cells-split",
     ""},
    {CommandId::TableCaption, "tableCaption",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Ca&ption"), "", "", Kind::OnOff},
    {CommandId::SelectTable, "selectTable",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "S&elect the table"), "", ""},

    {CommandId::Preview, "preview",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Preview"), "eye", "F5", Kind::OnOff},
    {CommandId::ShowSections, "showSections",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Sections"), "menu", "F7",
     Kind::OnOff},
    {CommandId::ShowList, "showList",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&List of posts"), "panel-left", "F8",
     Kind::OnOff},
    {CommandId::ShowInspector, "showInspector",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "P&roperties"), "panel-right", "F9",
     Kind::OnOff},
    {CommandId::Checks, "checks", QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Chec&ks"),
     "", "Shift+F9"},
    {CommandId::ZoomIn, "zoomIn",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Larger text"), "", "Ctrl++; Ctrl+="},
    {CommandId::ZoomOut, "zoomOut",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "S&maller text"), "", "Ctrl+-"},
    {CommandId::ZoomReset, "zoomReset",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Usual text size"), "", "Ctrl+0"},
    {CommandId::NextPanel, "nextPanel",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Next panel"), "", "F6"},
    {CommandId::WritingOnly, "writingOnly",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Only the te&xt"), "", "F12",
     Kind::OnOff},
    {CommandId::Outline, "outline",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "Go to a &heading…"), "",
     "Ctrl+Shift+O"},
    {CommandId::FullScreen, "fullScreen",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Full screen"), "", "F11",
     Kind::OnOff},

    {CommandId::FindCommand, "findCommand",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&Find a command…"), "",
     "Ctrl+Shift+P"},
    {CommandId::About, "about",
     QT_TRANSLATE_NOOP("vestitel::main_window::CommandSet", "&About Vestitel"), "info", ""},
};

constexpr const char* kSearchWords = "searchWords";

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
    QTranslator bulgarian;
    const bool hasBulgarian = bulgarian.load(QStringLiteral(":/i18n/vestitel_bg.qm"));
    for (const Entry& entry : kEntries) {
        auto* const action = new QAction(window);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setText(
            QCoreApplication::translate("vestitel::main_window::CommandSet", entry.text));
        const QString other =
            hasBulgarian ? bulgarian.translate("vestitel::main_window::CommandSet", entry.text)
                         : QString();
        action->setProperty(kSearchWords,
                            foldedWords(other + u' ' + QString::fromUtf8(entry.text)));
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

QList<QAction*> CommandSet::actions() const {
    QList<QAction*> all;
    for (const auto& [id, action] : m_actions) {
        all.append(action);
    }
    return all;
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

QString wordsOf(const QAction& action) {
    QString words = action.text();
    words.remove(u'&');
    words.remove(QStringLiteral("…"));
    return words;
}

QString searchWordsOf(const QAction& action) {
    const QString words = action.property(kSearchWords).toString();
    return words.isEmpty() ? foldedWords(action.text()) : words;
}

QString foldedWords(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toLower().remove(u'&').replace(between, QStringLiteral(" ")).trimmed();
}

QString toolTipOf(const QAction& action) {
    const QString words = wordsOf(action);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys);
}

} // namespace vestitel::main_window
