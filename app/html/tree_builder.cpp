#include "html/tree_builder.h"

#include "html/attribute_values.h"
#include "html/inline_text.h"
#include "html/node_attributes.h"
#include "html/paragraph_classes.h"
#include "html/table_shape.h"

#include <QCoreApplication>

namespace vestitel::html {

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
    return m_blocks.take();
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
    Frame frame{&element.children, 0, m_blocks.size(), Leaving::Nothing};
    if (isMark(element.tag)) {
        m_outerMarks.push_back(m_marks);
        applyMark(element, m_marks);
        frame.leaving = Leaving::Marks;
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
        m_text.setNextParagraph(Block(Element::Paragraph));
        break;
    }
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
        return enterFigure(element);
    case GUMBO_TAG_FIGCAPTION:
        return enterFigureCaption(element);
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
    Block paragraph = blockOf(Element::Paragraph, element);
    paragraph.className = classOf(element, {QLatin1String("source"), QLatin1String("video")});
    m_text.setNextParagraph(std::move(paragraph));
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterHeading(const GumboElement& element) {
    const bool isAtRoot = m_blocks.isAtRoot();
    if (!isAtRoot && !m_blocks.isAt(Element::Aside)) {
        return enterParagraph(element);
    }
    return beginCaptive(blockOf(element.tag == GUMBO_TAG_H2 && isAtRoot ? Element::Heading2
                                : element.tag == GUMBO_TAG_H4           ? Element::Heading4
                                                                        : Element::Heading3,
                                element));
}

TreeBuilder::Leaving TreeBuilder::enterList(const GumboElement& element) {
    if (m_blocks.mayOpenList()) {
        // A list right in a list, as word processors write it, belongs to the item before it.
        m_blocks.reopenItem();
        enterFlow();
        Block list = listOf(element);
        list.id = m_blocks.isAtRoot() ? blockIdOf(element) : QString();
        open(std::move(list));
    }
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterItem(const GumboElement& element) {
    if (m_blocks.isAtImpliedItem()) {
        closeTo(m_blocks.size() - 1);
    }
    if (!m_blocks.isAtList()) {
        return enterParagraph(element);
    }
    open(blockOf(Element::ListItem, element));
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterSection(const GumboElement& element, Element kind) {
    if (m_blocks.isAtRoot()) {
        Block section = blockOf(kind, element);
        if (kind == Element::Aside) {
            section.className = classOf(element, {QLatin1String("note")});
        }
        open(std::move(section));
    }
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::enterFigure(const GumboElement& element) {
    enterFlow();
    ++m_figures;
    m_figure.emplace();
    m_figure->figure = blockOf(Element::Figure, element);
    m_figure->figure.className =
        classOf(element, {QLatin1String("left"), QLatin1String("right"), QLatin1String("gallery")});
    return Leaving::Figure;
}

TreeBuilder::Leaving TreeBuilder::enterFigureCaption(const GumboElement& element) {
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

TreeBuilder::Leaving TreeBuilder::enterTablePart(const GumboElement& element) {
    switch (element.tag) {
    case GUMBO_TAG_CAPTION:
        if (m_blocks.isAt(Element::Table)) {
            return beginCaptive(blockOf(Element::TableCaption, element));
        }
        break;
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
        if (m_blocks.isAt(Element::Table)) {
            open(Block(element.tag == GUMBO_TAG_THEAD ? Element::TableHead : Element::TableBody));
        }
        break;
    case GUMBO_TAG_TR:
        if (m_blocks.isAt(Element::TableHead) || m_blocks.isAt(Element::TableBody)) {
            open(Block(Element::TableRow));
        }
        break;
    default:
        if (m_blocks.isAt(Element::TableRow)) {
            open(cellOf(element));
        }
        break;
    }
    return Leaving::Text;
}

TreeBuilder::Leaving TreeBuilder::beginCaptive(Block text) {
    m_text.open(std::move(text));
    m_captive = true;
    return Leaving::Captive;
}

void TreeBuilder::addText(const char* text) {
    QString string = withoutControls(QString::fromUtf8(text));
    if (string.isEmpty()) {
        return;
    }
    if (!m_text.isOpen()) {
        if (isSpaceOnly(string)) {
            return;
        }
        enterFlow();
        m_text.openParagraph();
    }
    m_text.add(std::move(string), m_marks);
}

void TreeBuilder::addBreak() {
    if (m_text.isOpen()) {
        m_text.addBreak();
    }
}

void TreeBuilder::addImage(const GumboElement& element) {
    std::optional<Block> image = imageOf(element, m_images);
    if (!image) {
        return;
    }
    const bool hasText = m_text.canBeSeen();
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
    m_text.drop();
    enterFlow();
    push(std::move(figure));
}

void TreeBuilder::addRule(const GumboElement& element) {
    if (m_captive) {
        addBreak();
        return;
    }
    endText();
    if (m_blocks.isAtRoot()) {
        Block rule(Element::Rule);
        rule.id = blockIdOf(element);
        push(std::move(rule));
    }
}

void TreeBuilder::endText() {
    for (Block& block : m_text.close()) {
        keepFittingClass(block, m_blocks);
        push(std::move(block));
    }
    pushPendingFigures();
}

void TreeBuilder::endCaption() {
    m_captive = false;
    if (!m_text.isOpen()) {
        return;
    }
    if (!m_figure) {
        m_figure.emplace();
    }
    m_figure->addCaption(m_text.closeAsInlines());
}

void TreeBuilder::flushFigure() {
    if (!m_figure || m_figure->isEmpty()) {
        return;
    }
    OpenFigure figure = std::move(*m_figure);
    m_figure.reset();
    if (std::optional<Block> block = std::move(figure).finish()) {
        enterFlow();
        push(std::move(*block));
    }
}

void TreeBuilder::push(Block block) {
    flushFigure();
    m_blocks.push(std::move(block));
}

void TreeBuilder::pushPendingFigures() {
    if (m_pendingFigures.empty() || !m_blocks.isInFlow()) {
        return;
    }
    for (Block& figure : std::exchange(m_pendingFigures, {})) {
        push(std::move(figure));
    }
}

void TreeBuilder::open(Block container) {
    m_text.setNextParagraph(Block(Element::Paragraph));
    m_blocks.open(std::move(container));
}

void TreeBuilder::closeTo(size_t containers) {
    while (m_blocks.size() > containers) {
        endText();
        flushFigure();
        m_blocks.close();
        pushPendingFigures();
    }
}

void TreeBuilder::enterFlow() {
    flushFigure();
    m_blocks.enterFlow();
}

/// An empty block with the attributes that all blocks share; only those of the body are named.
Block TreeBuilder::blockOf(Element kind, const GumboElement& element) const {
    Block block(kind);
    block.id = m_blocks.isAtRoot() ? blockIdOf(element) : QString();
    block.lang = langOf(element);
    return block;
}

} // namespace vestitel::html
