#pragma once

#include "html/foreign_program.h"
#include "html/foreign_style.h"
#include "html/markup_pieces.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vestitel::html {

/// The rules of a document's style sheets whose selector is an element's name, a class, or both
/// ("p.MsoNormal, li.s1"), and Word's list definitions ("@list l0:level1"). Nothing else of CSS.
class StyleSheetRules final {
public:
    void add(std::string_view css);

    /// What the rules say of an element with these classes, in the order of their weight.
    [[nodiscard]] ForeignStyle styleOf(std::string_view name, std::string_view classes) const;

    /// The marker of a level (1 to 9) of a list of Word's ("l0").
    [[nodiscard]] std::optional<ListMarker> listMarker(std::string_view list, int level) const;

private:
    void addRule(std::string_view selectors, std::string_view declarations);

    std::unordered_map<std::string, ForeignStyle> m_rules;
    std::unordered_map<std::string, ListMarker> m_markers;
};

/// Every piece's style, from its own attribute and the style sheets. What only a page's sheets
/// hide is not taken for hidden: its scripts may show it. An office program's has none.
class PieceStyles final {
public:
    PieceStyles(const MarkupPieces& pieces, Program program);

    [[nodiscard]] const ForeignStyle& operator[](size_t index) const {
        return m_styles[m_styleOfPiece[index]];
    }
    [[nodiscard]] const StyleSheetRules& rules() const { return m_rules; }

private:
    StyleSheetRules m_rules;
    std::vector<ForeignStyle> m_styles;
    std::vector<unsigned> m_styleOfPiece;
};

} // namespace vestitel::html
