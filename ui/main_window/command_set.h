#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace vestitel::main_window {

/// Everything that the window can be asked for.
enum class CommandId {
    // File
    NewPost,
    NewPage,
    NewFromTemplate,
    Import,
    Export,
    SaveVersion,
    EarlierTexts,
    OpenArchive,
    RestoreBackup,
    Settings,
    Quit,
    // Edit
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlain,
    PastedAsText,
    SelectAll,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    FindInArchive,
    NextBlank,
    PreviousBlank,
    ReplaceInArchive,
    // Post
    Duplicate,
    SaveAsTemplate,
    MarkDraft,
    MarkReady,
    MarkPublished,
    AddTag,
    RemoveTag,
    SetCategory,
    SetProgramme,
    MoveToTrash,
    RestoreFromTrash,
    EraseForGood,
    Categories,
    // Insert
    Link,
    Unlink,
    Image,
    Rule,
    Gallery,
    Document,
    Video,
    MoveUp,
    MoveDown,
    FigureFull,
    FigureLeft,
    FigureRight,
    FigureGallery,
    NoBreakSpace,
    SoftHyphen,
    Snippet,
    KeepSnippet,
    InsertTable,
    ImageWork,
    // Format
    Paragraph,
    Heading2,
    Heading3,
    Heading4,
    Bold,
    Italic,
    Subscript,
    Superscript,
    BulletList,
    OrderedList,
    Indent,
    Outdent,
    Quote,
    ClearFormatting,
    Note,
    QuoteSource,
    Abbreviation,
    WordsLanguage,
    // Format > Table
    RowAbove,
    RowBelow,
    ColumnLeft,
    ColumnRight,
    DeleteRow,
    DeleteColumn,
    DeleteTable,
    HeaderRow,
    HeaderColumn,
    MergeCells,
    SplitCells,
    TableCaption,
    SelectTable,
    // View
    Preview,
    ShowSections,
    ShowList,
    ShowInspector,
    Checks,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    NextPanel,
    FullScreen,
    WritingOnly,
    Outline,
    // Help
    FindCommand,
    About,
};

/// One QAction for each command, with its words, icon and keys from one table; menus, bars and
/// context menus show these and nothing else.
class CommandSet final : public QObject {
    Q_OBJECT

public:
    /// The actions work in `window` (those for a list's rows in the list: see bindTo).
    explicit CommandSet(QWidget* window);

    [[nodiscard]] QAction* action(CommandId id) const { return m_actions.at(id); }
    /// In the order of the menus.
    [[nodiscard]] QList<QAction*> actions() const;
    void setEnabled(std::initializer_list<CommandId> ids, bool enabled);
    /// Makes the command's keys work only in this widget.
    void bindTo(QWidget* widget, std::initializer_list<CommandId> ids);

private:
    QWidget* m_window;
    std::map<CommandId, QAction*> m_actions;
};

/// An action's words without what only a menu needs ("&", "…").
[[nodiscard]] QString wordsOf(const QAction& action);
/// What a command is found by: folded words of its names in Bulgarian and in English.
[[nodiscard]] QString searchWordsOf(const QAction& action);
/// In small letters, punctuation gone, one space between words.
[[nodiscard]] QString foldedWords(const QString& text);
/// "Preview (F5)": the words of an action and its keys, for a tool tip.
[[nodiscard]] QString toolTipOf(const QAction& action);

} // namespace vestitel::main_window
