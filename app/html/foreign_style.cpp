#include "html/foreign_style.h"

#include "html/markup_text.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <unordered_map>

namespace vestitel::html {

namespace {

using Part = ForeignStyle::Part;

/// Longer ones are written by no program for what is read here.
constexpr size_t kLongestStyle = 4096;
/// Of the gap after a marker, in points.
constexpr double kFillerSize = 7;

/// The first declaration's end: a semicolon outside of quotes and parentheses.
size_t declarationEnd(std::string_view text) {
    char quote = 0;
    int depth = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(' || c == ')') {
            depth += c == '(' ? 1 : -1;
        } else if (c == ';' && depth <= 0) {
            return i;
        }
    }
    // A quote or parenthesis without an end spoils only its own declaration.
    return std::min(text.find(';'), text.size());
}

std::string simplified(std::string_view text) {
    std::string result;
    for (const char c : trimmed(text)) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!isSpace) {
            result += c;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    if (const size_t mark = result.find('!'); mark != std::string::npos) {
        result.resize(mark);
    }
    return lowered(trimmed(result));
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool isBoldWeight(std::string_view value) {
    return value == "bold" || value == "bolder" || value == "600" || value == "700" ||
           value == "800" || value == "900";
}
bool isRegularWeight(std::string_view value) {
    return value == "normal" || value == "lighter" || value == "400" || value == "300" ||
           value == "500" || value == "200" || value == "100";
}

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<double> points(std::string_view value) {
    const std::optional<double> amount = number(value);
    if (!amount) {
        return std::nullopt;
    }
    const auto endsWith = [value](std::string_view unit) {
        return value.ends_with(unit);
    };
    if (endsWith("px")) {
        return *amount * 0.75;
    }
    if (endsWith("in")) {
        return *amount * 72;
    }
    if (endsWith("cm")) {
        return *amount * 72 / 2.54;
    }
    if (endsWith("mm")) {
        return *amount * 72 / 25.4;
    }
    if (endsWith("pc") || endsWith("em")) {
        return *amount * 12;
    }
    return amount;
}

/// `font: italic bold 12.0px Helvetica`
void readFont(std::string_view value, ForeignStyle& style) {
    const std::string padded = ' ' + std::string(value);
    style.bold = contains(padded, " bold ") || contains(padded, " 700 ") ||
                 contains(padded, " 600 ") || contains(padded, " 800 ");
    style.italic = contains(padded, " italic ") || contains(padded, " oblique ");
    style.isMarkerFiller = contains(value, "7.0pt") && contains(value, "times new roman");
    for (size_t i = 0; i < padded.size(); ++i) {
        if (padded[i] == ' ' && i + 1 < padded.size() && padded[i + 1] >= '0' &&
            padded[i + 1] <= '9') {
            const std::string_view size = std::string_view(padded).substr(i + 1);
            const std::string_view word = size.substr(0, size.find_first_of(" /"));
            if (word.ends_with("pt") || word.ends_with("px")) {
                style.fontSize = points(word);
            }
        }
    }
}

void readFontFamily(std::string_view value, ForeignStyle& style) {
    const std::string_view first = value.substr(0, value.find(','));
    if (contains(first, "wingdings")) {
        style.symbolFont = ForeignStyle::SymbolFont::Wingdings;
    } else if (contains(first, "times new roman")) {
        style.isTimesNewRoman = true;
        style.symbolFont = ForeignStyle::SymbolFont::None;
    } else if (first == "symbol" || first == "\"symbol\"" || first == "'symbol'") {
        style.symbolFont = ForeignStyle::SymbolFont::Symbol;
    } else {
        style.symbolFont = ForeignStyle::SymbolFont::None;
    }
}

/// `l0 level2 lfo1`, `Ignore`, `none`
void readWordList(std::string_view value, ForeignStyle& style) {
    if (value == "ignore") {
        style.isListMarker = true;
        return;
    }
    style.listLevel = 0;
    const size_t level = value.find("level");
    if (level != std::string_view::npos) {
        style.list = std::string(value.substr(0, value.find(' ')));
        style.listLevel =
            std::clamp(static_cast<int>(number(value.substr(level + 5)).value_or(1)), 1, 9);
    }
}

Part partNamed(std::string_view value) {
    static const std::unordered_map<std::string_view, Part> kParts = {
        {"field-begin", Part::FieldBegin}, {"field-separator", Part::FieldSeparator},
        {"field-end", Part::FieldEnd},     {"footnote", Part::Footnote},
        {"endnote", Part::Footnote},       {"footnote-list", Part::NoteList},
        {"endnote-list", Part::NoteList},  {"comment-list", Part::Comment},
        {"comment", Part::Comment},        {"header", Part::PageMargin},
        {"footer", Part::PageMargin},
    };
    const auto found = kParts.find(value);
    return found == kParts.end() ? Part::Other : found->second;
}

using Reader = void (*)(std::string_view, ForeignStyle&);

const std::unordered_map<std::string_view, Reader>& readers() {
    static const std::unordered_map<std::string_view, Reader> kReaders = {
        {"font-weight",
         [](std::string_view value, ForeignStyle& style) {
             if (isBoldWeight(value) || isRegularWeight(value)) {
                 style.bold = isBoldWeight(value);
             }
         }},
        {"font-style",
         [](std::string_view value, ForeignStyle& style) {
             style.italic = value == "italic" || value.starts_with("oblique");
         }},
        {"font", readFont},
        {"font-family", readFontFamily},
        {"font-size",
         [](std::string_view value, ForeignStyle& style) {
             style.fontSize = points(value);
         }},
        {"vertical-align",
         [](std::string_view value, ForeignStyle& style) {
             style.script = value == "super" ? ForeignStyle::Script::Superscript
                            : value == "sub" ? ForeignStyle::Script::Subscript
                                             : ForeignStyle::Script::Baseline;
         }},
        {"display",
         [](std::string_view value, ForeignStyle& style) {
             style.hidden = value == "none";
         }},
        {"visibility",
         [](std::string_view value, ForeignStyle& style) {
             if (value == "hidden") {
                 style.hidden = true;
             }
         }},
        {"mso-hide",
         [](std::string_view value, ForeignStyle& style) {
             if (value == "all") {
                 style.hidden = true;
             }
         }},
        {"white-space",
         [](std::string_view value, ForeignStyle& style) {
             style.whiteSpace = value.starts_with("pre") || value == "break-spaces"
                                    ? ForeignStyle::WhiteSpace::Preserved
                                    : ForeignStyle::WhiteSpace::Collapses;
         }},
        {"white-space-collapse",
         [](std::string_view value, ForeignStyle& style) {
             style.whiteSpace = value.starts_with("preserve") || value == "break-spaces"
                                    ? ForeignStyle::WhiteSpace::Preserved
                                    : ForeignStyle::WhiteSpace::Collapses;
         }},
        {"list-style-type",
         [](std::string_view value, ForeignStyle& style) {
             style.listMarker = listMarkerNamed(value);
         }},
        {"list-style",
         [](std::string_view value, ForeignStyle& style) {
             style.listMarker = listMarkerNamed(value.substr(0, value.find(' ')));
         }},
        {"mso-list", readWordList},
        {"mso-special-format",
         [](std::string_view value, ForeignStyle& style) {
             // PowerPoint's markers: bullet, "numbullet3\\,1".
             style.isListMarker = style.isListMarker || contains(value, "bullet");
         }},
        {"mso-element",
         [](std::string_view value, ForeignStyle& style) {
             style.part = partNamed(value);
         }},
        {"mso-special-character",
         [](std::string_view value, ForeignStyle& style) {
             if (value == "comment") {
                 style.part = Part::Comment;
             }
         }},
        {"mso-footnote-id",
         [](std::string_view, ForeignStyle& style) {
             style.isNoteReference = true;
         }},
        {"mso-endnote-id",
         [](std::string_view, ForeignStyle& style) {
             style.isNoteReference = true;
         }},
        {"mso-tab-count",
         [](std::string_view, ForeignStyle& style) {
             style.isFiller = true;
         }},
        {"mso-spacerun",
         [](std::string_view, ForeignStyle& style) {
             style.isFiller = true;
         }},
        {"mso-outline-level",
         [](std::string_view value, ForeignStyle& style) {
             style.outlineLevel = static_cast<int>(number(value).value_or(0));
         }},
        {"margin-left",
         [](std::string_view value, ForeignStyle& style) {
             style.marginLeft = points(value);
         }},
        {"margin",
         [](std::string_view value, ForeignStyle& style) {
             // Of the four values the last; Word and Outlook write all of them.
             if (std::count(value.begin(), value.end(), ' ') == 3) {
                 style.marginLeft = points(value.substr(value.rfind(' ') + 1));
             }
         }},
        {"text-indent",
         [](std::string_view value, ForeignStyle& style) {
             style.textIndent = points(value);
         }},
        {"border",
         [](std::string_view value, ForeignStyle& style) {
             style.isBorderless = value == "none" || value.starts_with("none ");
         }},
    };
    return kReaders;
}

/// Calls `take(property, value)` for each declaration, both in lower case, spaces collapsed.
template <typename Take>
void forEachDeclaration(std::string_view declarations, Take&& take) {
    while (!declarations.empty()) {
        const size_t end = declarationEnd(declarations);
        const std::string_view declaration = declarations.substr(0, end);
        declarations.remove_prefix(std::min(end + 1, declarations.size()));
        const size_t colon = declaration.find(':');
        if (colon != std::string_view::npos) {
            take(simplified(declaration.substr(0, colon)),
                 simplified(declaration.substr(colon + 1)));
        }
    }
}

template <typename T>
void take(std::optional<T>& to, const std::optional<T>& from) {
    if (from) {
        to = from;
    }
}

} // namespace

void ForeignStyle::overlay(const ForeignStyle& other) {
    take(bold, other.bold);
    take(italic, other.italic);
    take(script, other.script);
    take(hidden, other.hidden);
    take(whiteSpace, other.whiteSpace);
    take(listMarker, other.listMarker);
    take(part, other.part);
    take(symbolFont, other.symbolFont);
    take(outlineLevel, other.outlineLevel);
    take(marginLeft, other.marginLeft);
    take(textIndent, other.textIndent);
    take(fontSize, other.fontSize);
    if (other.listLevel) {
        listLevel = other.listLevel;
        list = other.list;
    }
    isListMarker = isListMarker || other.isListMarker;
    isFiller = isFiller || other.isFiller;
    isMarkerFiller = isMarkerFiller || other.isMarkerFiller;
    isTimesNewRoman = isTimesNewRoman || other.isTimesNewRoman;
    isNoteReference = isNoteReference || other.isNoteReference;
    isBorderless = isBorderless || other.isBorderless;
}

ForeignStyle readStyle(std::string_view declarations) {
    ForeignStyle style;
    forEachDeclaration(declarations.substr(0, kLongestStyle),
                       [&style](const std::string& property, const std::string& value) {
                           const auto reader = readers().find(property);
                           if (reader != readers().end()) {
                               reader->second(value, style);
                           }
                       });
    // The same shorthand taken apart, as browsers hand it on.
    style.isMarkerFiller =
        style.isMarkerFiller || (style.isTimesNewRoman && style.fontSize == kFillerSize);
    return style;
}

std::optional<ListMarker> listMarkerNamed(std::string_view name) {
    static const std::unordered_map<std::string_view, ListMarker> kMarkers = {
        {"disc", ListMarker::Bullet},
        {"circle", ListMarker::Bullet},
        {"square", ListMarker::Bullet},
        {"bullet", ListMarker::Bullet},
        {"image", ListMarker::Bullet},
        {"decimal", ListMarker::Decimal},
        {"arabic", ListMarker::Decimal},
        {"arabic-leading-zero", ListMarker::Decimal},
        {"decimal-leading-zero", ListMarker::Decimal},
        {"lower-alpha", ListMarker::LowerAlpha},
        {"lower-latin", ListMarker::LowerAlpha},
        {"alpha-lower", ListMarker::LowerAlpha},
        {"russian-lower", ListMarker::LowerAlpha},
        {"upper-alpha", ListMarker::UpperAlpha},
        {"upper-latin", ListMarker::UpperAlpha},
        {"alpha-upper", ListMarker::UpperAlpha},
        {"russian-upper", ListMarker::UpperAlpha},
        {"lower-roman", ListMarker::LowerRoman},
        {"roman-lower", ListMarker::LowerRoman},
        {"upper-roman", ListMarker::UpperRoman},
        {"roman-upper", ListMarker::UpperRoman},
        {"none", ListMarker::None},
    };
    const auto found = kMarkers.find(name);
    return found == kMarkers.end() ? std::nullopt : std::optional(found->second);
}

std::string declaredValue(std::string_view declarations, std::string_view property) {
    std::string found;
    forEachDeclaration(declarations.substr(0, kLongestStyle),
                       [&](const std::string& name, const std::string& value) {
                           if (name == property) {
                               found = value;
                           }
                       });
    return found;
}

} // namespace vestitel::html
