#include "html/markup_tokenizer.h"

#include <algorithm>

namespace vestitel::html {

namespace {

constexpr std::array<std::string_view, kAttributes> kAttributeNames = {
    "alt",   "class", "colspan", "data-block", "href",  "lang", "rowspan",
    "scope", "src",   "start",   "style",      "title", "type",
};

constexpr auto kNone = std::string_view::npos;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}
bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}
bool endsTagName(char c) {
    return isSpace(c) || c == '/' || c == '>';
}

} // namespace

std::string_view nameOf(Attribute attribute) {
    return kAttributeNames[static_cast<size_t>(attribute)];
}

bool isCalled(std::string_view text, std::string_view name) {
    if (text.size() != name.size()) {
        return false;
    }
    for (size_t i = 0; i < text.size(); ++i) {
        if (lower(text[i]) != name[i]) {
            return false;
        }
    }
    return true;
}

bool nextAttribute(std::string_view markup, size_t& position, std::string_view& name,
                   std::string_view& value) {
    const auto at = [&](auto&& predicate) {
        return position < markup.size() && predicate(markup[position]);
    };
    while (at([](char c) { return isSpace(c) || c == '/'; })) {
        ++position;
    }
    if (position >= markup.size() || markup[position] == '>') {
        return false;
    }
    const size_t nameStart = position++;
    while (at([](char c) { return !endsTagName(c) && c != '='; })) {
        ++position;
    }
    name = markup.substr(nameStart, position - nameStart);
    while (at(isSpace)) {
        ++position;
    }
    value = markup.substr(position, 0);
    if (at([](char c) { return c == '='; })) {
        ++position;
        while (at(isSpace)) {
            ++position;
        }
        if (at([](char c) { return c == '"' || c == '\''; })) {
            const char quote = markup[position++];
            const size_t end = std::min(markup.find(quote, position), markup.size());
            value = markup.substr(position, end - position);
            position = std::min(end + 1, markup.size());
        } else {
            const size_t valueStart = position;
            while (at([](char c) { return !isSpace(c) && c != '>'; })) {
                ++position;
            }
            value = markup.substr(valueStart, position - valueStart);
        }
    }
    return true;
}

bool MarkupTokenizer::next(MarkupToken& token) {
    while (m_position < m_markup.size()) {
        const size_t start = m_position;
        if (m_markup[start] != '<') {
            m_position = std::min(m_markup.find('<', start), m_markup.size());
            token.kind = MarkupToken::Text;
            token.text = m_markup.substr(start, m_position - start);
            return true;
        }
        const char first = start + 1 < m_markup.size() ? m_markup[start + 1] : '\0';
        const char second = start + 2 < m_markup.size() ? m_markup[start + 2] : '\0';
        if (isLetter(first) || (first == '/' && isLetter(second))) {
            token.kind = first == '/' ? MarkupToken::EndTag : MarkupToken::StartTag;
            m_position = start + (first == '/' ? 2 : 1);
            return readTag(token);
        }
        if (first == '!' || first == '?' || (first == '/' && second != '\0')) {
            skipDeclaration();
            continue;
        }
        m_position = start + 1;
        token.kind = MarkupToken::Text;
        token.text = m_markup.substr(start, 1);
        return true;
    }
    return false;
}

bool MarkupTokenizer::readTag(MarkupToken& token) {
    const size_t start = m_position;
    while (m_position < m_markup.size() && !endsTagName(m_markup[m_position])) {
        ++m_position;
    }
    token.text = m_markup.substr(start, m_position - start);
    token.attributes.fill(std::nullopt);
    while (readAttribute(token)) {
    }
    if (m_position >= m_markup.size()) {
        return false;
    }
    ++m_position;
    return true;
}

bool MarkupTokenizer::readAttribute(MarkupToken& token) {
    std::string_view name;
    std::string_view value;
    if (!nextAttribute(m_markup, m_position, name, value)) {
        return false;
    }
    for (size_t i = 0; i < kAttributes; ++i) {
        if (isCalled(name, kAttributeNames[i]) && !token.attributes[i]) {
            token.attributes[i] = value;
        }
    }
    return true;
}

void MarkupTokenizer::skipDeclaration() {
    const std::string_view rest = m_markup.substr(m_position);
    if (rest.substr(0, 4) != "<!--") {
        m_position += std::min(rest.find('>'), rest.size() - 1) + 1;
        return;
    }
    // 13.2.5.43 to 51: "<!-->" and "<!--->" are whole comments; "-->" and "--!>" end one.
    for (size_t i = rest.find('>', 4); i != kNone; i = rest.find('>', i + 1)) {
        const std::string_view before = rest.substr(2, i - 2);
        if (before.size() <= 3
                ? (before == "--" || before == "---")
                : (before.substr(before.size() - 2) == "--" ||
                   (before.size() >= 5 && before.substr(before.size() - 3) == "--!"))) {
            m_position += i + 1;
            return;
        }
    }
    m_position = m_markup.size();
}

void MarkupTokenizer::skipRawText(std::string_view name) {
    for (size_t i = m_markup.find("</", m_position); i != kNone; i = m_markup.find("</", i + 2)) {
        const size_t end = i + 2 + name.size();
        if (end < m_markup.size() && isCalled(m_markup.substr(i + 2, name.size()), name) &&
            endsTagName(m_markup[end])) {
            m_position = std::min(m_markup.find('>', end), m_markup.size() - 1) + 1;
            return;
        }
    }
    m_position = m_markup.size();
}

} // namespace vestitel::html
