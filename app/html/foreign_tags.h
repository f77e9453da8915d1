#pragma once

#include <string_view>

namespace vestitel::html {

/// The few elements that the parser is let see; every foreign tag becomes one of them, or none.
enum class Tag : unsigned char {
    None,
    Div,
    P,
    H2,
    H3,
    H4,
    Ul,
    Ol,
    Li,
    BlockQuote,
    Figure,
    FigCaption,
    Aside,
    Hr,
    Table,
    Caption,
    THead,
    TBody,
    Tr,
    Td,
    Th,
    Img,
    Br,
    A,
    Strong,
    Em,
    Span,
    Abbr,
    Sub,
    Sup,
};
inline constexpr int kTags = 30;
[[nodiscard]] std::string_view nameOf(Tag tag);

// By the order in which Tag lists them.
[[nodiscard]] constexpr bool isBlock(Tag tag) {
    return tag >= Tag::Div && tag <= Tag::Th;
}
[[nodiscard]] constexpr bool isHeading(Tag tag) {
    return tag >= Tag::H2 && tag <= Tag::H4;
}
[[nodiscard]] constexpr bool isTablePart(Tag tag) {
    return tag >= Tag::Caption && tag <= Tag::Th;
}
[[nodiscard]] constexpr bool isFormatting(Tag tag) {
    return tag == Tag::A || tag == Tag::Strong || tag == Tag::Em;
}
[[nodiscard]] constexpr bool isVoid(Tag tag) {
    return tag == Tag::Br || tag == Tag::Img || tag == Tag::Hr;
}

enum class Handling : unsigned char {
    Keep,         ///< Stands for `tag`.
    Unwrap,       ///< The tag goes, what is in it stays in the line.
    DropContent,  ///< It goes with what is in it, which is markup.
    DropRawText,  ///< It goes with what is in it, which is text up to its end tag.
    DropRest,     ///< It goes with everything after it (plaintext).
    Preformatted, ///< A div whose line feeds are line breaks.
};

struct TagRule {
    Handling handling = Handling::Unwrap;
    Tag tag = Tag::None;
};

/// What becomes of a foreign element; `name` in any case.
[[nodiscard]] TagRule ruleOfForeign(std::string_view name);

} // namespace vestitel::html
