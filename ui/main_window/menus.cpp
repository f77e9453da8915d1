#include "main_window/menus.h"

#include "main_window/command_set.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <optional>
#include <vector>

namespace vestitel::main_window {

namespace {

using Line = std::optional<CommandId>; ///< Nothing: a separator.
constexpr std::nullopt_t kSeparator = std::nullopt;

void fill(QMenu& menu, const CommandSet& commands, const std::vector<Line>& lines) {
    for (const Line& line : lines) {
        if (line) {
            menu.addAction(commands.action(*line));
        } else {
            menu.addSeparator();
        }
    }
}

QString words(const char* text) {
    return QCoreApplication::translate("vestitel::main_window::Menus", text);
}

} // namespace

void fillMenuBar(QMenuBar& bar, const CommandSet& commands, const QList<QAction*>& languages) {
    using Id = CommandId;
    fill(*bar.addMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "&File"))), commands,
         {Id::NewPost, Id::NewPage, Id::NewFromTemplate, Id::OpenArchive, kSeparator, Id::Import,
          Id::Export, kSeparator, Id::SaveVersion, Id::EarlierTexts, Id::RestoreBackup, kSeparator,
          Id::Settings, kSeparator, Id::Quit});
    fill(*bar.addMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "&Edit"))), commands,
         {Id::Undo,         Id::Redo,          kSeparator,           Id::Cut,      Id::Copy,
          Id::Paste,        Id::PastePlain,    Id::PastedAsText,     kSeparator,   Id::SelectAll,
          kSeparator,       Id::Find,          Id::Replace,          Id::FindNext, Id::FindPrevious,
          kSeparator,       Id::FindInArchive, Id::ReplaceInArchive, kSeparator,   Id::NextBlank,
          Id::PreviousBlank});
    fill(*bar.addMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "&Post"))), commands,
         {Id::Duplicate, Id::SaveAsTemplate, kSeparator, Id::MarkDraft, Id::MarkReady,
          Id::MarkPublished, kSeparator, Id::AddTag, Id::RemoveTag, Id::SetCategory,
          Id::SetProgramme, kSeparator, Id::MoveToTrash, Id::RestoreFromTrash, Id::EraseForGood,
          kSeparator, Id::Categories});
    fill(*bar.addMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "&Insert"))),
         commands,
         {Id::Link, Id::Unlink, kSeparator, Id::Image, Id::Gallery, Id::InsertTable, Id::Document,
          Id::Video, Id::Rule, kSeparator, Id::Snippet, Id::KeepSnippet, kSeparator,
          Id::NoBreakSpace, Id::SoftHyphen});
    QMenu* const format =
        bar.addMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "F&ormat")));
    fill(*format, commands,
         {Id::Paragraph, Id::Heading2, Id::Heading3, Id::Heading4, kSeparator, Id::Bold, Id::Italic,
          Id::Subscript, Id::Superscript, kSeparator, Id::BulletList, Id::OrderedList, Id::Indent,
          Id::Outdent, Id::Quote, Id::QuoteSource, Id::Note, kSeparator});
    format->addMenu(makeTableMenu(commands, format));
    fill(*format, commands,
         {Id::FigureFull, Id::FigureLeft, Id::FigureRight, Id::FigureGallery, Id::ImageWork,
          kSeparator, Id::Abbreviation, Id::WordsLanguage, kSeparator, Id::MoveUp, Id::MoveDown,
          kSeparator, Id::ClearFormatting});
    QMenu* const view =
        bar.addMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "&View")));
    fill(*view, commands, {Id::Preview, kSeparator});
    view->addActions(languages);
    fill(*view, commands,
         {kSeparator, Id::ShowSections, Id::ShowList, Id::ShowInspector, Id::Checks, kSeparator,
          Id::ZoomIn, Id::ZoomOut, Id::ZoomReset, kSeparator, Id::Outline, Id::NextPanel,
          Id::WritingOnly, Id::FullScreen});
    fill(*bar.addMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "&Help"))), commands,
         {Id::FindCommand, kSeparator, Id::About});
}

QMenu* makeTableMenu(const CommandSet& commands, QWidget* parent) {
    using Id = CommandId;
    auto* const menu =
        new QMenu(words(QT_TRANSLATE_NOOP("vestitel::main_window::Menus", "&Table")), parent);
    menu->setObjectName(QStringLiteral("tableMenu"));
    fill(*menu, commands,
         {Id::RowAbove, Id::RowBelow, Id::ColumnLeft, Id::ColumnRight, kSeparator, Id::DeleteRow,
          Id::DeleteColumn, Id::DeleteTable, kSeparator, Id::MergeCells, Id::SplitCells, kSeparator,
          Id::HeaderRow, Id::HeaderColumn, Id::TableCaption, kSeparator, Id::SelectTable});
    return menu;
}

QMenu* makePostsMenu(const CommandSet& commands, QWidget* parent) {
    using Id = CommandId;
    auto* const menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("postsMenu"));
    fill(*menu, commands,
         {Id::Export, Id::Duplicate, Id::SaveAsTemplate, kSeparator, Id::MarkDraft, Id::MarkReady,
          Id::MarkPublished, kSeparator, Id::AddTag, Id::RemoveTag, Id::SetCategory,
          Id::SetProgramme, kSeparator, Id::MoveToTrash, Id::RestoreFromTrash, Id::EraseForGood});
    return menu;
}

} // namespace vestitel::main_window
