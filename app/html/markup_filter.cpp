#include "html/markup_filter.h"

#include "html/style_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::html {

namespace {

// A segment ends at the first block at the top after so many tags, or anywhere after four times
// as many: the parser's cost is at most quadratic in that (0.3 s, measured).
constexpr int kSegmentNodes = 4096;
constexpr int kLargestSegmentNodes = 4 * kSegmentNodes;

bool isBlock(Tag tag) {
    return tag >= Tag::Div && tag <= Tag::Th;
}
bool isHeading(Tag tag) {
    return tag >= Tag::H2 && tag <= Tag::H4;
}
bool isTablePart(Tag tag) {
    return tag >= Tag::Caption && tag <= Tag::Th;
}
bool isFormatting(Tag tag) {
    return tag == Tag::A || tag == Tag::Strong || tag == Tag::Em;
}
bool isVoid(Tag tag) {
    return tag == Tag::Br || tag == Tag::Img || tag == Tag::Hr;
}
bool isScopeBarrier(Tag tag) {
    return tag == Tag::Table || tag == Tag::Td || tag == Tag::Th || tag == Tag::Caption;
}

/// Whether the search for an open `sought` ends, without success, at an open `passed`.
bool barsSearch(Tag sought, Tag passed) {
    if (sought == Tag::Table) {
        return false;
    }
    if (isTablePart(sought)) {
        return passed == Tag::Table;
    }
    if (isBlock(sought) || isFormatting(sought)) {
        return isScopeBarrier(passed);
    }
    return isBlock(passed);
}

std::vector<Attribute> attributesOf(Tag tag) {
    switch (tag) {
    case Tag::A:
        return {Attribute::Href};
    case Tag::Abbr:
        return {Attribute::Title};
    case Tag::Img:
        return {Attribute::Alt, Attribute::Source};
    case Tag::Span:
        return {Attribute::Lang};
    case Tag::Ol:
        return {Attribute::DataBlock, Attribute::Lang, Attribute::Start, Attribute::Type};
    case Tag::Td:
    case Tag::Th:
        return {Attribute::ColumnSpan, Attribute::Lang, Attribute::RowSpan, Attribute::Scope};
    case Tag::P:
    case Tag::Figure:
    case Tag::Aside:
        return {Attribute::Class, Attribute::DataBlock, Attribute::Lang};
    case Tag::Div:
        return {};
    default:
        return isBlock(tag) ? std::vector{Attribute::DataBlock, Attribute::Lang}
                            : std::vector<Attribute>{};
    }
}

const std::vector<Attribute>& attributesOfTag(Tag tag) {
    static const auto kTable = [] {
        std::array<std::vector<Attribute>, kTags> table;
        for (size_t i = 0; i < table.size(); ++i) {
            table[i] = attributesOf(static_cast<Tag>(i));
        }
        return table;
    }();
    return kTable[static_cast<size_t>(tag)];
}

} // namespace

MarkupFilter::MarkupFilter(std::string_view markup, const Limits& limits, ImageSources sources)
    : m_markup(markup), m_tokenizer(markup), m_limits(limits), m_sources(sources) {
}

Result<bool> MarkupFilter::next(std::string& segment) {
    segment.clear();
    m_out = &segment;
    m_nodesOfSegment = 0;
    m_segmentIsFull = false;
    MarkupToken token;
    bool any = false;
    while (!m_segmentIsFull && m_tokenizer.next(token)) {
        any = true;
        switch (token.kind) {
        case MarkupToken::Text:
            onText(token.text);
            break;
        case MarkupToken::StartTag:
            onStart(token);
            break;
        case MarkupToken::EndTag:
            onEnd(token);
            break;
        }
        if (m_nodes > m_limits.nodes) {
            return failure(
                ErrorCode::TooLarge,
                QCoreApplication::translate("vestitel::html",
                                            "The text is not taken in, since it has more than %1 "
                                            "elements. Divide it into several texts.")
                    .arg(m_limits.nodes));
        }
        m_segmentIsFull = m_segmentIsFull || m_nodesOfSegment >= kLargestSegmentNodes ||
                          (m_open.empty() && m_nodesOfSegment >= kSegmentNodes);
    }
    if (m_segmentIsFull) {
        popTo(0);
    }
    return any;
}

void MarkupFilter::onText(std::string_view text) {
    m_justBroke = m_justBroke && text.find_first_not_of(" \n\t\r\f") == std::string_view::npos;
    if (text == "<") {
        *m_out += "&lt;";
        return;
    }
    if (m_preformatted == 0) {
        *m_out += text;
        return;
    }
    for (const char c : text) {
        if (c == '\n') {
            *m_out += "<br>";
            ++m_nodes;
            ++m_nodesOfSegment;
        } else {
            *m_out += c;
        }
    }
}

void MarkupFilter::onStart(const MarkupToken& token) {
    const TagRule rule = ruleOfForeign(token.text);
    switch (rule.handling) {
    case Handling::Unwrap:
        return;
    case Handling::DropContent:
        skipContent(token.text);
        return;
    case Handling::DropRawText:
        m_tokenizer.skipRawText(std::string(
            QByteArray(token.text.data(), qsizetype(token.text.size())).toLower().toStdString()));
        return;
    case Handling::DropRest:
        m_tokenizer.skipRawText(std::string_view("\0", 1)); // no tag has that name
        return;
    case Handling::Preformatted:
        ++m_preformatted;
        break;
    case Handling::Keep:
        break;
    }
    open(rule.tag, token);
}

void MarkupFilter::onEnd(const MarkupToken& token) {
    const TagRule rule = ruleOfForeign(token.text);
    if (rule.handling == Handling::Preformatted) {
        m_preformatted = std::max(0, m_preformatted - 1);
    } else if (rule.handling != Handling::Keep) {
        return;
    }
    if (rule.tag == Tag::Br) {
        open(Tag::Br, token);
    } else if (!isVoid(rule.tag)) {
        close(rule.tag);
    }
}

void MarkupFilter::open(Tag tag, const MarkupToken& token) {
    // Parts of no table, or of one that was too deep.
    if (isTablePart(tag) &&
        (m_openCount[size_t(Tag::Table)] == 0 || m_dropped[size_t(Tag::Table)] > 0)) {
        ++m_dropped[size_t(tag)];
        breakParagraph();
        return;
    }
    closeImplied(tag);
    if (!isVoid(tag)) {
        if (std::cmp_greater_equal(m_open.size(), m_limits.depth)) {
            ++m_dropped[size_t(tag)];
            if (isBlock(tag)) {
                breakParagraph();
            }
            return;
        }
        m_segmentIsFull = m_open.empty() && isBlock(tag) && m_nodesOfSegment >= kSegmentNodes;
        m_open.push_back(tag);
        ++m_openCount[size_t(tag)];
    }
    writeStart(tag, token);
}

void MarkupFilter::close(Tag tag) {
    const size_t index = size_t(tag);
    if (m_dropped[index] > 0) {
        --m_dropped[index];
        if (isBlock(tag)) {
            breakParagraph();
        }
        return;
    }
    const int found = findOpen(tag);
    if (found < 0) {
        if (tag == Tag::P) {
            breakParagraph();
        }
        return;
    }
    const Tag opened = m_open[size_t(found)];
    if (isFormatting(tag)) {
        --m_openCount[index];
        m_open.erase(m_open.begin() + found);
    } else {
        popTo(size_t(found));
    }
    *m_out += "</";
    *m_out += nameOf(opened);
    *m_out += '>';
    m_justBroke = false;
}

/// What the parser closes by itself before it opens `tag` (WHATWG HTML 13.2.6.4.7 and on).
void MarkupFilter::closeImplied(Tag tag) {
    if (isTablePart(tag)) {
        const auto holds = [tag](Tag open) {
            return open == Tag::Table ||
                   (tag >= Tag::Tr && (open == Tag::TBody || open == Tag::THead)) ||
                   (tag >= Tag::Td && open == Tag::Tr);
        };
        while (!m_open.empty() && !holds(m_open.back())) {
            popTo(m_open.size() - 1);
        }
        return;
    }
    if (tag == Tag::A) {
        if (const int found = findOpen(Tag::A); found >= 0) {
            --m_openCount[size_t(Tag::A)];
            m_open.erase(m_open.begin() + found);
        }
        return;
    }
    if (!isBlock(tag)) {
        return;
    }
    if (tag == Tag::Li && m_openCount[size_t(Tag::Li)] > 0) {
        for (size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i] == Tag::Li) {
                popTo(i);
                break;
            }
            if (isBlock(m_open[i]) && m_open[i] != Tag::Div && m_open[i] != Tag::P) {
                break;
            }
        }
    }
    if (const int found = findOpen(Tag::P); found >= 0) {
        popTo(size_t(found));
    }
    if (isHeading(tag) && !m_open.empty() && isHeading(m_open.back())) {
        popTo(m_open.size() - 1);
    }
}

/// Passes over an element's content up to its end tag, or at the latest to the last such end tag
/// of the whole; where there is none, only the start tag goes and the text stays.
void MarkupFilter::skipContent(std::string_view name) {
    const size_t last = lastEndTagOf(name);
    const std::string lowered =
        QByteArray(name.data(), qsizetype(name.size())).toLower().toStdString();
    const bool isForeign = lowered == "svg" || lowered == "math";
    MarkupToken token;
    int depth = 1;
    while (depth > 0 && m_tokenizer.position() <= last && m_tokenizer.next(token)) {
        if (token.kind == MarkupToken::Text) {
            continue;
        }
        if (isCalled(token.text, lowered)) {
            depth += token.kind == MarkupToken::StartTag ? 1 : -1;
        } else if (!isForeign && token.kind == MarkupToken::StartTag &&
                   ruleOfForeign(token.text).handling == Handling::DropRawText) {
            m_tokenizer.skipRawText(QByteArray(token.text.data(), qsizetype(token.text.size()))
                                        .toLower()
                                        .toStdString());
        }
    }
}

size_t MarkupFilter::lastEndTagOf(std::string_view name) {
    const QByteArray key = QByteArray(name.data(), qsizetype(name.size())).toLower();
    const auto known = m_lastEndTags.constFind(key);
    size_t last = 0;
    if (known != m_lastEndTags.constEnd()) {
        last = *known;
    } else {
        const std::string_view lowered(key.constData(), size_t(key.size()));
        for (size_t i = m_markup.rfind("</"); i != std::string_view::npos && i > 0;
             i = m_markup.rfind("</", i - 1)) {
            if (isCalled(m_markup.substr(i + 2, lowered.size()), lowered)) {
                last = i;
                break;
            }
        }
        m_lastEndTags.insert(key, last);
    }
    return last;
}

void MarkupFilter::breakParagraph() {
    if (m_justBroke) {
        return;
    }
    if (const int found = findOpen(Tag::P); found >= 0) {
        popTo(size_t(found));
    }
    *m_out += "<p></p>";
    ++m_nodes;
    ++m_nodesOfSegment;
    m_justBroke = true;
}

void MarkupFilter::writeStart(Tag tag, const MarkupToken& token) {
    m_justBroke = false;
    ++m_nodes;
    ++m_nodesOfSegment;
    *m_out += '<';
    *m_out += nameOf(tag);
    for (const Attribute attribute : attributesOfTag(tag)) {
        const auto& value = token[attribute];
        const bool mayBeLong = attribute == Attribute::Source && m_sources == ImageSources::Foreign;
        if (value &&
            (mayBeLong || std::cmp_less_equal(value->size(), m_limits.attributeCharacters))) {
            writeAttribute(nameOf(attribute), *value);
        }
    }
    if (tag == Tag::Span || tag == Tag::Strong || tag == Tag::Em) {
        if (const auto& style = token[Attribute::Style]) {
            const std::string marks = marksOfStyle(tag, *style);
            if (!marks.empty()) {
                writeAttribute(kStyleAttribute, marks);
            }
        }
    }
    *m_out += '>';
}

void MarkupFilter::writeAttribute(std::string_view name, std::string_view value) {
    *m_out += ' ';
    *m_out += name;
    *m_out += "=\"";
    for (const char c : value) {
        if (c == '"') {
            *m_out += "&quot;";
        } else {
            *m_out += c;
        }
    }
    *m_out += '"';
}

void MarkupFilter::popTo(size_t size) {
    while (m_open.size() > size) {
        --m_openCount[size_t(m_open.back())];
        m_open.pop_back();
    }
}

/// The place of the innermost open `tag` that an end tag can reach, or -1.
int MarkupFilter::findOpen(Tag tag) const {
    const auto matches = [tag](Tag open) {
        return open == tag || (isHeading(tag) && isHeading(open));
    };
    if (!isHeading(tag) && m_openCount[size_t(tag)] == 0) {
        return -1;
    }
    for (size_t i = m_open.size(); i-- > 0;) {
        if (matches(m_open[i])) {
            return static_cast<int>(i);
        }
        if (barsSearch(tag, m_open[i])) {
            return -1;
        }
    }
    return -1;
}

} // namespace vestitel::html
