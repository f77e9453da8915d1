#pragma once

#include <QByteArray>
#include <QLatin1String>

#include <span>

namespace vestitel::html {

/// The elements of the article profile, in the order of the table in profile.cpp.
enum class Element : unsigned char {
    Paragraph,
    Heading2,
    Heading3,
    Heading4,
    BulletList,
    OrderedList,
    ListItem,
    BlockQuote,
    Figure,
    FigureCaption,
    Image,
    Table,
    TableCaption,
    TableHead,
    TableBody,
    TableRow,
    TableHeader,
    TableCell,
    Rule,
    Aside,
    Link,
    Span,
    Abbreviation,
    Strong,
    Emphasis,
    Subscript,
    Superscript,
    LineBreak,
};

/// One row of the table that is the profile: README.md explains it in words.
struct ElementRule {
    Element element;
    QLatin1String tag;
    QLatin1String category;   ///< "block", "part" (of a list, figure or table), "mark" or "inline"
    QLatin1String content;    ///< What it may hold, in the notation of ProseMirror's schemas.
    QLatin1String attributes; ///< Names in the order in which they are written, apart by spaces.
    QLatin1String required;   ///< Those of them that are always there.
};

[[nodiscard]] std::span<const ElementRule> profile();
[[nodiscard]] const ElementRule& ruleOf(Element element);

/// The same table for other programs, and for the test that compares it with the editor's schema:
/// an array of {"tag", "category", "content", "attributes", "required"} in a fixed order.
[[nodiscard]] QByteArray profileAsJson();

} // namespace vestitel::html
