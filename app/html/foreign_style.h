#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vestitel::html {

enum class ListMarker : unsigned char {
    Bullet,
    Decimal,
    LowerAlpha,
    UpperAlpha,
    LowerRoman,
    UpperRoman,
    None
};

/// What a style sheet or a style attribute of a foreign program says, as far as a text can keep it
/// or must know it to leave junk out. Nothing set: nothing said.
struct ForeignStyle {
    enum class Script : unsigned char { Baseline, Subscript, Superscript };
    enum class WhiteSpace : unsigned char { Collapses, Preserved };
    /// The part of a Word document that an element stands for (mso-element).
    enum class Part : unsigned char {
        Other,
        FieldBegin,
        FieldSeparator,
        FieldEnd,
        Footnote,
        NoteList,
        Comment,
        PageMargin
    };
    enum class SymbolFont : unsigned char { None, Symbol, Wingdings };

    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<Script> script;
    std::optional<bool> hidden;
    std::optional<WhiteSpace> whiteSpace;
    std::optional<ListMarker> listMarker;
    std::optional<Part> part;
    std::optional<SymbolFont> symbolFont;
    std::optional<int> outlineLevel;  ///< 1 to 9
    std::optional<int> listLevel;     ///< mso-list; 0: none.
    std::string list;                 ///< mso-list, as "l0"
    std::optional<double> marginLeft; ///< In points, as all lengths here.
    std::optional<double> textIndent;
    std::optional<double> fontSize;
    bool isListMarker = false;   ///< mso-list:Ignore, mso-special-format:bullet
    bool isFiller = false;       ///< A tab, or a run of spaces.
    bool isMarkerFiller = false; ///< The gap after a marker: font:7.0pt "Times New Roman".
    bool isTimesNewRoman = false;
    bool isNoteReference = false;
    bool isBorderless = false;

    /// Takes over whatever `other` says.
    void overlay(const ForeignStyle& other);
};

/// Reads declarations as they stand in a rule or, references decoded, in an attribute.
[[nodiscard]] ForeignStyle readStyle(std::string_view declarations);

/// A marker's name in `list-style-type` or in Word's `mso-level-number-format`.
[[nodiscard]] std::optional<ListMarker> listMarkerNamed(std::string_view name);

/// The value of one property, or an empty text.
[[nodiscard]] std::string declaredValue(std::string_view declarations, std::string_view property);

} // namespace vestitel::html
