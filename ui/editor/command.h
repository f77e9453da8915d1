#pragma once

#include "editor/edition_text.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace vestitel::editor {

/// What a toolbar or a menu can ask of the text.
enum class CommandName {
    Paragraph,
    Heading,
    Bold,
    Italic,
    Subscript,
    Superscript,
    Link,
    Unlink,
    BulletList,
    OrderedList,
    Quote,
    Rule,
    Image,
    ClearFormatting,
    Undo,
    Redo,
    SelectAll,
    DeleteSelection,
    Indent,
    Outdent,
    Note,
    QuoteSource,
    MoveUp,
    MoveDown,
    FigureFull,
    FigureLeft,
    FigureRight,
    FigureGallery,
    NoBreakSpace,
    SoftHyphen,
    PastedAsText,
    Gallery,
    Abbreviation,
    Language,
    Video,
    FirstBlank,
    NextBlank,
    PreviousBlank,
    Snippet,
    InsertTable,
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
};

/// The side in the protocol and the profile; empty for the whole width.
[[nodiscard]] QString toString(FigureSide side);
/// The command's name in the protocol.
[[nodiscard]] QString toString(CommandName name);
[[nodiscard]] std::optional<CommandName> commandFromString(const QString& text);

/// Of a new table.
struct TableSize {
    int rows = 1;    ///< With the first one, which may be a heading. 1 to 50.
    int columns = 1; ///< 1 to 50.
    enum class FirstRow { IsHeading, IsData } firstRow = FirstRow::IsHeading;
};

/// A command with its arguments; acts on the edition that had the focus last.
class Command final {
public:
    /// One that has no arguments: not Heading, Link, Image, Gallery, Abbreviation, Language, Video,
    /// Snippet or InsertTable.
    explicit Command(CommandName name);
    /// `level`: 2 to 4.
    [[nodiscard]] static Command heading(int level);
    /// With an empty `text` the selection becomes the link.
    [[nodiscard]] static Command link(const QString& href, const QString& text);
    /// Inserts a figure, or changes the selected one.
    [[nodiscard]] static Command image(const ImageReference& image);

    /// Figures in a row, in the order given; `images` is not empty.
    [[nodiscard]] static Command gallery(const std::vector<ImageReference>& images);
    /// What the words at the cursor stand for; empty: nothing, they are no abbreviation.
    [[nodiscard]] static Command abbreviation(const QString& title);
    /// The words at the cursor are of another language; nothing: of the edition's.
    [[nodiscard]] static Command wordsLanguage(const std::optional<domain::Language>& language);
    /// A link to a video, shown as a card. An empty `title`: the page finds words.
    [[nodiscard]] static Command video(const QString& href, const QString& title);
    /// Puts a kept text in the place of the selection and selects its first blank.
    [[nodiscard]] static Command snippet(const html::Body& body);
    /// Puts a new table at the cursor's block.
    [[nodiscard]] static Command insertTable(const TableSize& size);

    [[nodiscard]] CommandName name() const { return m_name; }
    /// Its fields of a `command` message: the name and the arguments.
    [[nodiscard]] const QJsonObject& fields() const { return m_fields; }

private:
    CommandName m_name;
    QJsonObject m_fields;
};

} // namespace vestitel::editor
