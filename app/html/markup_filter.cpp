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
                          (m_open.isEmpty() && m_nodesOfSegment >= kSegmentNodes);
    }
    if (m_segmentIsFull) {
        m_open.closeAll();
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
    if (isTablePart(tag) && (!m_open.contains(Tag::Table) || m_dropped[size_t(Tag::Table)] > 0)) {
        ++m_dropped[size_t(tag)];
        breakParagraph();
        return;
    }
    m_open.closeBefore(tag);
    if (!isVoid(tag)) {
        if (std::cmp_greater_equal(m_open.size(), m_limits.depth)) {
            ++m_dropped[size_t(tag)];
            if (isBlock(tag)) {
                breakParagraph();
            }
            return;
        }
        m_segmentIsFull = m_open.isEmpty() && isBlock(tag) && m_nodesOfSegment >= kSegmentNodes;
        m_open.open(tag);
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
    const std::optional<Tag> closed = m_open.close(tag);
    if (!closed) {
        if (tag == Tag::P) {
            breakParagraph();
        }
        return;
    }
    *m_out += "</";
    *m_out += nameOf(*closed);
    *m_out += '>';
    m_justBroke = false;
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
    m_open.close(Tag::P);
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

} // namespace vestitel::html
