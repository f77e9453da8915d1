#include "html/tree_builder.h"

#include "html/attribute_values.h"
#include "html/inline_text.h"
#include "html/markup_filter.h"
#include "html/node_attributes.h"
#include "html/table_shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vestitel::html {

namespace {

/// A card of a video is one link to the web, and nothing beside it.
bool isVideo(const Block& paragraph, const Inlines& inlines) {
    const auto leadsThere = [&inlines](const Inline& part) {
        return part.marks.href.startsWith(QLatin1String("http")) &&
               part.marks.href == inlines.front().marks.href && !part.isBreak();
    };
    return paragraph.className == u"video" &&
           std::all_of(inlines.begin(), inlines.end(), leadsThere);
}

/// A quotation's source is its last paragraph, after what is quoted.
void keepOneSource(Block& quote) {
    for (Block& child : quote.children) {
        if (&child == &quote.children.front() || &child != &quote.children.back()) {
            child.className = child.element == Element::Paragraph ? QString() : child.className;
        }
    }
}

} // namespace

Result<void> TreeBuilder::add(const GumboNode& root, size_t depth) {
    m_frames.push_back(Frame{&root.v.element.children, 0, 0, Leaving::Text});
    while (!m_frames.empty()) {
        Frame& frame = m_frames.back();
        if (frame.next == frame.children->length) {
            leave(frame);
            m_frames.pop_back();
            continue;
        }
        if (m_frames.size() > depth) {
            return failure(ErrorCode::TooLarge,
                           QCoreApplication::translate(
                               "vestitel::html",
                               "The text is not taken in, since its elements stand in one "
                               "another too deeply. Paste it as plain text."));
        }
        enter(*static_cast<const GumboNode*>(frame.children->data[frame.next++]));
    }
    return {};
}

Document TreeBuilder::finish() {
    endText();
    closeTo(0);
    flushFigure();
    pushPendingFigures();
    return std::move(m_document);
}

void TreeBuilder::enter(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
        addText(node.v.text.text);
        return;
    }
    if (node.type != GUMBO_NODE_ELEMENT) {
        return;
    }
    const GumboElement& element = node.v.element;
    switch (element.tag) {
    case GUMBO_TAG_BR:
        addBreak();
        return;
    case GUMBO_TAG_IMG:
        addImage(element);
        return;
    case GUMBO_TAG_HR:
        addRule(element);
        return;
    default:
        break;
    }
    Frame frame{&element.children, 0, m_open.size(), Leaving::Nothing};
    if (isMark(element.tag)) {
        frame.leaving = enterMark(element);
    } else if (m_captive) {
        addBreak();
        frame.leaving = Leaving::SoftBreak;
    } else {
        frame.leaving = enterBlock(node);
    }
    m_frames.push_back(frame);
}

void TreeBuilder::leave(const Frame& frame) {
    switch (frame.leaving) {
    case Leaving::Nothing:
        break;
    case Leaving::Marks:
        m_marks = std::move(m_outerMarks.back());
        m_outerMarks.pop_back();
        break;
    case Leaving::SoftBreak:
        addBreak();
        break;
    case Leaving::Caption:
        endCaption();
        break;
    case Leaving::Captive:
        m_captive = false;
        endText();
        break;
    case Leaving::Figure:
        endText();
        closeTo(frame.containers);
        flushFigure();
        m_figure.reset();
        --m_figures;
        break;
    case Leaving::Text:
        endText();
        closeTo(frame.containers);
        m_nextText = Block(Element::Paragraph);
        break;
    }
}

TreeBuilder::Leaving TreeBuilder::enterMark(const GumboElement& element) {
    m_outerMarks.push_back(m_marks);
    applyMark(element, m_marks);
    return Leaving::Marks;
}

TreeBuilder::Leaving TreeBuilder::enterBlock(const GumboNode& node) {
    const GumboElement& element = node.v.element;
    endText();
    const bool mayPrecedeCaption = element.tag == GUMBO_TAG_DIV || element.tag == GUMBO_TAG_P ||
                                   element.tag == GUMBO_TAG_FIGCAPTION;
    if (!mayPrecedeCaption) {
        flushFigure();
    }
    switch (element.tag) {
    case GUMBO_TAG_P:
        return enterParagraph(element);
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
        return enterHeading(element);
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return enterList(element);
    case GUMBO_TAG_LI:
        return enterItem(element);
    case GUMBO_TAG_BLOCKQUOTE:
        return enterSection(element, Element::BlockQuote);
    case GUMBO_TAG_ASIDE:
        return enterSection(element, Element::Aside);
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
        return enterFigure(element);
    case GUMBO_TAG_TABLE:
        return isLayoutTable(node) ? Leaving::Text : enterSection(element, Element::Table);
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TD:
        return enterTablePart(element);
    default:
        return Leaving::Text;
    }
}

TreeBuilder::Leaving TreeBuilder::enterParagraph(const GumboElement& element) {
    m_nextText = Block(Element::Paragraph);
    m_nextText.id = isAtRoot() ? blockIdOf(element) : QString();
    m_nextText.lang = langOf(element);
    m_nextText.className = classOf(element, {QLatin1String("source"), QLatin1String("video")});
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterHeading(const GumboElement& element) {
    if (!isAtRoot() && !isAt(Element::Aside)) {
        return enterParagraph(element);
    }
    Block heading(element.tag == GUMBO_TAG_H2 && isAtRoot() ? Element::Heading2
                  : element.tag == GUMBO_TAG_H4             ? Element::Heading4
                                                            : Element::Heading3);
    heading.id = isAtRoot() ? blockIdOf(element) : QString();
    heading.lang = langOf(element);
    return beginCaptive(std::move(heading));
}

TreeBuilder::Leaving TreeBuilder::enterList(const GumboElement& element) {
    if (m_lists == kDeepestList) {
        return Leaving::Text;
    }
    if (isAt(Element::BulletList) || isAt(Element::OrderedList)) {
        // A list right in a list, as word processors write it, belongs to the item before it.
        std::vector<Block>& items = m_open.back().children;
        if (!items.empty()) {
            Block item = std::move(items.back());
            items.pop_back();
            m_impliedItems.push_back(m_open.size());
            m_open.push_back(std::move(item));
        }
    }
    enterFlow();
    Block list = listOf(element);
    list.id = isAtRoot() ? blockIdOf(element) : QString();
    open(std::move(list));
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterItem(const GumboElement& element) {
    if (!m_impliedItems.empty() && m_impliedItems.back() + 1 == m_open.size()) {
        closeTo(m_open.size() - 1);
    }
    if (!isAt(Element::BulletList) && !isAt(Element::OrderedList)) {
        return enterParagraph(element);
    }
    Block item(Element::ListItem);
    item.lang = langOf(element);
    open(std::move(item));
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterSection(const GumboElement& element, Element kind) {
    if (!isAtRoot()) {
        return Leaving::Text;
    }
    Block section(kind);
    section.id = blockIdOf(element);
    section.lang = langOf(element);
    if (kind == Element::Aside) {
        section.className = classOf(element, {QLatin1String("note")});
    }
    open(std::move(section));
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterFigure(const GumboElement& element) {
    if (element.tag == GUMBO_TAG_FIGCAPTION) {
        if (m_figures == 0) {
            return enterParagraph(element);
        }
        if (!m_figure) {
            m_figure.emplace();
        }
        m_figure->captionLang = langOf(element);
        (void)beginCaptive(Block(Element::FigureCaption));
        return Leaving::Caption;
    }
    enterFlow();
    ++m_figures;
    m_figure.emplace();
    m_figure->figure.id = isAtRoot() ? blockIdOf(element) : QString();
    m_figure->figure.lang = langOf(element);
    m_figure->figure.className =
        classOf(element, {QLatin1String("left"), QLatin1String("right"), QLatin1String("gallery")});
    return Leaving::Figure;
}

TreeBuilder::Leaving TreeBuilder::enterTablePart(const GumboElement& element) {
    switch (element.tag) {
    case GUMBO_TAG_CAPTION:
        if (isAt(Element::Table)) {
            Block caption(Element::TableCaption);
            caption.lang = langOf(element);
            return beginCaptive(std::move(caption));
        }
        break;
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
        if (isAt(Element::Table)) {
            open(Block(element.tag == GUMBO_TAG_THEAD ? Element::TableHead : Element::TableBody));
        }
        break;
    case GUMBO_TAG_TR:
        if (isAt(Element::TableHead) || isAt(Element::TableBody)) {
            open(Block(Element::TableRow));
        }
        break;
    default:
        if (isAt(Element::TableRow)) {
            open(cellOf(element));
        }
        break;
    }
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::beginCaptive(Block text) {
    m_text = std::move(text);
    m_captive = true;
    return Leaving::Captive;
}

void TreeBuilder::addText(const char* text) {
    QString string = withoutControls(QString::fromUtf8(text));
    if (string.isEmpty()) {
        return;
    }
    if (!m_text) {
        if (isSpaceOnly(string)) {
            return;
        }
        enterFlow();
        m_text = m_nextText;
        m_nextText.id.clear();
    }
    Inlines& inlines = m_text->inlines;
    const bool continues = !inlines.empty() && !inlines.back().isBreak();
    if (continues && inlines.back().marks == m_marks) {
        inlines.back().text += string;
        return;
    }
    inlines.push_back(Inline{std::move(string), m_marks});
    Marks& marks = inlines.back().marks;
    if (!(marks == Marks{}) && !mayPay(marks)) {
        marks.href.clear();
        marks.lang.clear();
        marks.title.clear();
    }
}

/// Whether the marks that the text block's last run did not carry yet are within the budget.
bool TreeBuilder::mayPay(const Marks& marks) {
    m_budget -= marks.href.size() + marks.lang.size() + marks.title.size();
    return m_budget >= 0;
}

void TreeBuilder::addBreak() {
    if (m_text) {
        m_text->inlines.push_back(Inline{});
    }
}

void TreeBuilder::addImage(const GumboElement& element) {
    std::optional<Block> image = imageOf(element, m_images);
    if (!image) {
        return;
    }
    const bool hasText =
        m_text && !canonicalParagraphs(m_text->inlines, BreakRule::OneLine).empty();
    if (m_figure) {
        if (!m_captive) {
            endText();
        }
        if (m_figure->image) {
            if (m_captive) {
                return;
            }
            flushFigure();
            m_figure.emplace();
        }
        m_figure->image = std::move(image);
        return;
    }
    Block figure(Element::Figure);
    figure.children.push_back(std::move(*image));
    if (m_captive || hasText) {
        m_pendingFigures.push_back(std::move(figure));
        return;
    }
    m_text.reset();
    enterFlow();
    push(std::move(figure));
}

void TreeBuilder::addRule(const GumboElement& element) {
    if (m_captive) {
        addBreak();
        return;
    }
    endText();
    if (isAtRoot()) {
        Block rule(Element::Rule);
        rule.id = blockIdOf(element);
        push(std::move(rule));
    }
}

void TreeBuilder::endText() {
    if (m_text) {
        Block text = std::move(*m_text);
        m_text.reset();
        const bool isParagraph = text.element == Element::Paragraph;
        for (Inlines& inlines : canonicalParagraphs(
                 text.inlines, isParagraph ? BreakRule::Paragraphs : BreakRule::OneLine)) {
            Block block(text.element);
            block.id = std::move(text.id);
            text.id.clear();
            block.lang = text.lang;
            block.inlines = std::move(inlines);
            if (isAtRoot() ? isVideo(text, block.inlines)
                           : isAt(Element::BlockQuote) && text.className == u"source") {
                block.className = text.className;
            }
            push(std::move(block));
        }
    }
    pushPendingFigures();
}

void TreeBuilder::endCaption() {
    m_captive = false;
    if (!m_text) {
        return;
    }
    if (!m_figure) {
        m_figure.emplace();
    }
    Inlines& caption = m_figure->caption;
    if (!caption.empty()) {
        caption.push_back(Inline{});
    }
    std::move(m_text->inlines.begin(), m_text->inlines.end(), std::back_inserter(caption));
    m_text.reset();
}

void TreeBuilder::flushFigure() {
    if (!m_figure || (!m_figure->image && m_figure->caption.empty())) {
        return;
    }
    OpenFigure open = std::move(*m_figure);
    m_figure.reset();
    std::vector<Inlines> caption = canonicalParagraphs(open.caption, BreakRule::OneLine);
    Block text(open.image ? Element::FigureCaption : Element::Paragraph);
    text.lang = open.captionLang;
    if (!caption.empty()) {
        text.inlines = std::move(caption.front());
    }
    if (!open.image) {
        if (!text.inlines.empty()) {
            enterFlow();
            push(std::move(text));
        }
        return;
    }
    open.figure.children.push_back(std::move(*open.image));
    if (!text.inlines.empty()) {
        open.figure.children.push_back(std::move(text));
    }
    enterFlow();
    push(std::move(open.figure));
}

void TreeBuilder::push(Block block) {
    flushFigure();
    std::vector<Block>& siblings = m_open.empty() ? m_document.blocks : m_open.back().children;
    siblings.push_back(std::move(block));
}

void TreeBuilder::pushPendingFigures() {
    if (m_pendingFigures.empty() || !isInFlow()) {
        return;
    }
    for (Block& figure : std::exchange(m_pendingFigures, {})) {
        push(std::move(figure));
    }
}

void TreeBuilder::open(Block container) {
    if (container.element == Element::BulletList || container.element == Element::OrderedList) {
        ++m_lists;
    }
    m_nextText = Block(Element::Paragraph);
    m_open.push_back(std::move(container));
}

void TreeBuilder::closeTo(size_t containers) {
    while (m_open.size() > containers) {
        endText();
        flushFigure();
        Block block = std::move(m_open.back());
        m_open.pop_back();
        if (!m_impliedItems.empty() && m_impliedItems.back() == m_open.size()) {
            m_impliedItems.pop_back();
        }
        const bool isList =
            block.element == Element::BulletList || block.element == Element::OrderedList;
        m_lists -= isList ? 1 : 0;
        if (block.element == Element::BlockQuote) {
            keepOneSource(block);
        }
        if (block.element == Element::Table) {
            for (Block& part : canonicalTable(std::move(block))) {
                push(std::move(part));
            }
        } else if (!block.children.empty() || block.element == Element::TableCell ||
                   block.element == Element::TableHeader) {
            push(std::move(block));
        }
        pushPendingFigures();
    }
}

/// Makes the innermost container one that may hold paragraphs, by items or cells that the source
/// lacks.
void TreeBuilder::enterFlow() {
    flushFigure();
    if (isAt(Element::BulletList) || isAt(Element::OrderedList)) {
        m_impliedItems.push_back(m_open.size());
        open(Block(Element::ListItem));
        return;
    }
    if (isAt(Element::Table)) {
        open(Block(Element::TableBody));
    }
    if (isAt(Element::TableHead) || isAt(Element::TableBody)) {
        open(Block(Element::TableRow));
    }
    if (isAt(Element::TableRow)) {
        open(Block(Element::TableCell));
    }
}

bool TreeBuilder::isAt(Element element) const {
    return !m_open.empty() && m_open.back().element == element;
}

bool TreeBuilder::isInFlow() const {
    return m_open.empty() || isAt(Element::ListItem) || isAt(Element::TableCell) ||
           isAt(Element::TableHeader) || isAt(Element::BlockQuote) || isAt(Element::Aside);
}

} // namespace vestitel::html
