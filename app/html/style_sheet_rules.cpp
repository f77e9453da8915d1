#include "html/style_sheet_rules.h"

#include "html/markup_text.h"

#include <algorithm>

namespace vestitel::html {

namespace {

constexpr auto kNone = std::string_view::npos;
constexpr size_t kMostClasses = 16;

/// Where a block that begins after a "{" ends, at its "}"; blocks within it are passed over.
size_t blockEnd(std::string_view css, size_t position) {
    int depth = 1;
    char quote = 0;
    for (; position < css.size(); ++position) {
        const char c = css[position];
        if (quote != 0) {
            quote = c == quote || c == '\n' ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return position;
        }
    }
    return css.size();
}

/// Passes over what stands between rules: white space, comments, and the marks that hide a style
/// sheet from programs that know none.
size_t skipBetween(std::string_view css, size_t position) {
    while (position < css.size()) {
        const std::string_view rest = css.substr(position);
        if (isBlankText(rest.substr(0, 1)) || rest[0] == '}' || rest[0] == ';') {
            ++position;
        } else if (rest.starts_with("<!--")) {
            position += 4;
        } else if (rest.starts_with("-->")) {
            position += 3;
        } else if (rest.starts_with("/*")) {
            const size_t end = css.find("*/", position + 2);
            position = end == kNone ? css.size() : end + 2;
        } else {
            break;
        }
    }
    return position;
}

bool isSimpleSelector(std::string_view selector) {
    return !selector.empty() && selector.find_first_of(" \t\n\r\f>+~:#[*\\") == kNone &&
           std::count(selector.begin(), selector.end(), '.') <= 1;
}

/// "l0:level1" of "@list l0:level1"; empty for what concerns no level, or one document part only.
std::string levelOfList(std::string_view selector) {
    const std::string_view name = trimmed(selector.substr(5));
    return name.find(":level") != kNone && name.find(' ') == kNone ? lowered(name) : std::string();
}

} // namespace

void StyleSheetRules::add(std::string_view css) {
    size_t position = skipBetween(css, 0);
    while (position < css.size()) {
        const size_t open = css.find_first_of("{;", position);
        if (open == kNone) {
            return;
        }
        if (css[open] == '{') {
            const size_t end = blockEnd(css, open + 1);
            addRule(trimmed(css.substr(position, open - position)),
                    css.substr(open + 1, end - open - 1));
            position = end;
        } else {
            position = open + 1;
        }
        position = skipBetween(css, position);
    }
}

void StyleSheetRules::addRule(std::string_view selectors, std::string_view declarations) {
    if (selectors.starts_with("@")) {
        if (selectors.starts_with("@list")) {
            if (const std::string level = levelOfList(selectors); !level.empty()) {
                const std::string format = declaredValue(declarations, "mso-level-number-format");
                m_markers[level] = listMarkerNamed(format).value_or(ListMarker::Decimal);
            }
        }
        return;
    }
    const ForeignStyle style = readStyle(declarations);
    while (!selectors.empty()) {
        const size_t end = std::min(selectors.find(','), selectors.size());
        const std::string_view selector = trimmed(selectors.substr(0, end));
        if (isSimpleSelector(selector)) {
            // Names of elements in any case, of classes as written; Word's keep theirs.
            const size_t dot = std::min(selector.find('.'), selector.size());
            m_rules[lowered(selector.substr(0, dot)) + std::string(selector.substr(dot))].overlay(
                style);
        }
        selectors.remove_prefix(std::min(end + 1, selectors.size()));
    }
}

ForeignStyle StyleSheetRules::styleOf(std::string_view name, std::string_view classes) const {
    ForeignStyle style;
    const auto apply = [&](const std::string& selector) {
        if (const auto rule = m_rules.find(selector); rule != m_rules.end()) {
            style.overlay(rule->second);
        }
    };
    if (m_rules.empty()) {
        return style;
    }
    apply(std::string(name));
    std::vector<std::string> names;
    while (!classes.empty() && names.size() < kMostClasses) {
        classes = trimmed(classes);
        const size_t end = std::min(classes.find_first_of(" \t\n\r\f"), classes.size());
        names.push_back('.' + std::string(classes.substr(0, end)));
        classes.remove_prefix(end);
    }
    for (const std::string& className : names) {
        apply(className);
    }
    for (const std::string& className : names) {
        apply(std::string(name) + className);
    }
    return style;
}

std::optional<ListMarker> StyleSheetRules::listMarker(std::string_view list, int level) const {
    const auto found = m_markers.find(std::string(list) + ":level" + std::to_string(level));
    return found == m_markers.end() ? std::nullopt : std::optional(found->second);
}

PieceStyles::PieceStyles(const MarkupPieces& pieces, Program program)
    : m_styles(1), m_styleOfPiece(pieces.size(), 0) {
    for (const std::string_view sheet : pieces.styleSheets()) {
        m_rules.add(sheet);
    }
    std::unordered_map<std::string, unsigned> known;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i)) {
            continue;
        }
        const std::string classes = pieces.attribute(i, "class");
        const std::string own = pieces.attribute(i, "style");
        std::string key(pieces[i].name);
        key.append(1, '\n').append(classes).append(1, '\n').append(own);
        const auto [place, isNew] =
            known.emplace(std::move(key), static_cast<unsigned>(m_styles.size()));
        if (isNew) {
            ForeignStyle style = m_rules.styleOf(pieces[i].name, classes);
            if (program != Program::Office) {
                style.hidden.reset();
            }
            style.overlay(readStyle(own));
            m_styles.push_back(std::move(style));
        }
        m_styleOfPiece[i] = place->second;
    }
}

} // namespace vestitel::html
