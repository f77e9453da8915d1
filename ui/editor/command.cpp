#include "editor/command.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace vestitel::editor {

namespace {

struct Entry {
    CommandName name;
    const char* text;
};

constexpr std::array kNames{
    Entry{CommandName::Paragraph, "paragraph"},
    Entry{CommandName::Heading, "heading"},
    Entry{CommandName::Bold, "bold"},
    Entry{CommandName::Italic, "italic"},
    Entry{CommandName::Subscript, "subscript"},
    Entry{CommandName::Superscript, "superscript"},
    Entry{CommandName::Link, "link"},
    Entry{CommandName::Unlink, "unlink"},
    Entry{CommandName::BulletList, "bulletList"},
    Entry{CommandName::OrderedList, "orderedList"},
    Entry{CommandName::Quote, "quote"},
    Entry{CommandName::Rule, "rule"},
    Entry{CommandName::Image, "image"},
    Entry{CommandName::ClearFormatting, "clearFormatting"},
    Entry{CommandName::Undo, "undo"},
    Entry{CommandName::Redo, "redo"},
    Entry{CommandName::SelectAll, "selectAll"},
    Entry{CommandName::DeleteSelection, "deleteSelection"},
    Entry{CommandName::Indent, "indent"},
    Entry{CommandName::Outdent, "outdent"},
    Entry{CommandName::Note, "note"},
    Entry{CommandName::QuoteSource, "quoteSource"},
    Entry{CommandName::MoveUp, "moveUp"},
    Entry{CommandName::MoveDown, "moveDown"},
    Entry{CommandName::FigureFull, "figureFull"},
    Entry{CommandName::FigureLeft, "figureLeft"},
    Entry{CommandName::FigureRight, "figureRight"},
    Entry{CommandName::FigureGallery, "figureGallery"},
    Entry{CommandName::NoBreakSpace, "noBreakSpace"},
    Entry{CommandName::SoftHyphen, "softHyphen"},
    Entry{CommandName::PastedAsText, "pastedAsText"},
    Entry{CommandName::Gallery, "gallery"},
    Entry{CommandName::Abbreviation, "abbreviation"},
    Entry{CommandName::Language, "language"},
    Entry{CommandName::Video, "video"},
    Entry{CommandName::FirstBlank, "firstBlank"},
    Entry{CommandName::NextBlank, "nextBlank"},
    Entry{CommandName::PreviousBlank, "previousBlank"},
    Entry{CommandName::Snippet, "snippet"},
    Entry{CommandName::InsertTable, "insertTable"},
    Entry{CommandName::RowAbove, "rowAbove"},
    Entry{CommandName::RowBelow, "rowBelow"},
    Entry{CommandName::ColumnLeft, "columnLeft"},
    Entry{CommandName::ColumnRight, "columnRight"},
    Entry{CommandName::DeleteRow, "deleteRow"},
    Entry{CommandName::DeleteColumn, "deleteColumn"},
    Entry{CommandName::DeleteTable, "deleteTable"},
    Entry{CommandName::HeaderRow, "headerRow"},
    Entry{CommandName::HeaderColumn, "headerColumn"},
    Entry{CommandName::MergeCells, "mergeCells"},
    Entry{CommandName::SplitCells, "splitCells"},
    Entry{CommandName::TableCaption, "tableCaption"},
    Entry{CommandName::SelectTable, "selectTable"},
};

QJsonObject fieldsOf(const ImageReference& image) {
    return {{QStringLiteral("hash"), image.hash.toString()},
            {QStringLiteral("alt"), image.alt},
            {QStringLiteral("caption"), image.caption},
            {QStringLiteral("side"), toString(image.side)}};
}

} // namespace

QString toString(FigureSide side) {
    static constexpr const char* kTexts[] = {"", "left", "right", "gallery"};
    return QLatin1String(kTexts[static_cast<int>(side)]);
}

QString toString(CommandName name) {
    const auto* found = std::find_if(kNames.begin(), kNames.end(),
                                     [name](const Entry& entry) { return entry.name == name; });
    return QLatin1String(found->text);
}

std::optional<CommandName> commandFromString(const QString& text) {
    const auto* found = std::find_if(kNames.begin(), kNames.end(), [&text](const Entry& entry) {
        return text == QLatin1String(entry.text);
    });
    return found == kNames.end() ? std::nullopt : std::optional(found->name);
}

Command::Command(CommandName name)
    : m_name(name), m_fields{{QStringLiteral("name"), toString(name)}} {
}

Command Command::heading(int level) {
    Command command(CommandName::Heading);
    command.m_fields.insert(QStringLiteral("level"), std::clamp(level, 2, 4));
    return command;
}

Command Command::link(const QString& href, const QString& text) {
    Command command(CommandName::Link);
    command.m_fields.insert(QStringLiteral("href"), href);
    command.m_fields.insert(QStringLiteral("text"), text);
    return command;
}

Command Command::image(const ImageReference& image) {
    Command command(CommandName::Image);
    const QJsonObject fields = fieldsOf(image);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        command.m_fields.insert(field.key(), field.value());
    }
    return command;
}

Command Command::gallery(const std::vector<ImageReference>& images) {
    QJsonArray list;
    for (const ImageReference& image : images) {
        list.append(fieldsOf(image));
    }
    Command command(CommandName::Gallery);
    command.m_fields.insert(QStringLiteral("images"), list);
    return command;
}

Command Command::abbreviation(const QString& title) {
    Command command(CommandName::Abbreviation);
    command.m_fields.insert(QStringLiteral("title"), title);
    return command;
}

Command Command::wordsLanguage(const std::optional<domain::Language>& language) {
    Command command(CommandName::Language);
    command.m_fields.insert(QStringLiteral("tag"), language ? language->tag() : QString());
    return command;
}

Command Command::video(const QString& href, const QString& title) {
    Command command(CommandName::Video);
    command.m_fields.insert(QStringLiteral("href"), href);
    command.m_fields.insert(QStringLiteral("title"), title);
    return command;
}

Command Command::snippet(const html::Body& body) {
    Command command(CommandName::Snippet);
    command.m_fields.insert(QStringLiteral("html"), body.html());
    return command;
}

Command Command::insertTable(const TableSize& size) {
    constexpr int kLargest = 50;
    Command command(CommandName::InsertTable);
    command.m_fields.insert(QStringLiteral("rows"), std::clamp(size.rows, 1, kLargest));
    command.m_fields.insert(QStringLiteral("columns"), std::clamp(size.columns, 1, kLargest));
    command.m_fields.insert(QStringLiteral("heading"),
                            size.firstRow == TableSize::FirstRow::IsHeading);
    return command;
}

} // namespace vestitel::editor
