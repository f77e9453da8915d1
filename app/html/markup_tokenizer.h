#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace vestitel::html {

/// The attributes that anything in the profile is made from; all others are skipped.
enum class Attribute : unsigned char {
    Alt,
    Class,
    ColumnSpan,
    DataBlock,
    Href,
    Lang,
    RowSpan,
    Scope,
    Source,
    Start,
    Style,
    Title,
    Type,
};
inline constexpr size_t kAttributes = 13;
[[nodiscard]] std::string_view nameOf(Attribute attribute);

struct MarkupToken {
    enum Kind : unsigned char { Text, StartTag, EndTag };
    Kind kind = Text;
    std::string_view text; ///< Text: as in the source. Tags: the name as in the source.
    /// As in the source, without quotes; the first of a name counts.
    std::array<std::optional<std::string_view>, kAttributes> attributes;

    [[nodiscard]] const std::optional<std::string_view>& operator[](Attribute attribute) const {
        return attributes[static_cast<size_t>(attribute)];
    }
};

/// Cuts UTF-8 markup into text and tags by the rules of WHATWG HTML 13.2.5; comments, doctypes,
/// CDATA and processing instructions are passed over. Linear in time, with no memory of its own.
class MarkupTokenizer final {
public:
    explicit MarkupTokenizer(std::string_view markup) : m_markup(markup) {}

    /// The next token, or false at the end. A tag that the input's end cuts off is no token.
    [[nodiscard]] bool next(MarkupToken& token);

    /// Passes over the raw text of an element whose start tag was just read, and its end tag.
    void skipRawText(std::string_view name);

    [[nodiscard]] size_t position() const { return m_position; }

private:
    [[nodiscard]] bool readTag(MarkupToken& token);
    [[nodiscard]] bool readAttribute(MarkupToken& token);
    void skipDeclaration();

    std::string_view m_markup;
    size_t m_position = 0;
};

/// Reads one attribute of a tag from `position` on (13.2.5.32 to 38), without quotes and with
/// entities as in the source; false at the tag's ">" or the input's end.
[[nodiscard]] bool nextAttribute(std::string_view markup, size_t& position, std::string_view& name,
                                 std::string_view& value);

/// Whether `text` is `name` but for the case of ASCII letters; `name` is in lower case.
[[nodiscard]] bool isCalled(std::string_view text, std::string_view name);

} // namespace vestitel::html
