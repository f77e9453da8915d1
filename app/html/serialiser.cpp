#include "html/serialiser.h"

#include "html/mark_tags.h"
#include "html/markup_writing.h"
#include "html/picture_markup.h"

#include <algorithm>
#include <utility>

namespace vestitel::html {

namespace {

bool isParagraph(const Block& block) {
    return block.element == Element::Paragraph;
}

bool isInGallery(const Block& block) {
    return block.element == Element::Figure && block.className == u"gallery";
}

/// Its own, and what became of it.
QString classOf(const Block& block) {
    if (block.change == Change::None) {
        return block.className;
    }
    const auto change =
        QLatin1String(block.change == Change::Added ? "change-added" : "change-removed");
    return block.className.isEmpty() ? QString(change) : block.className + u' ' + change;
}

/// Whether an item's or a cell's only paragraph stands in it without `p`.
bool standsInline(const std::vector<Block>& children) {
    return !children.empty() && isParagraph(children.front()) && children.front().lang.isEmpty() &&
           std::count_if(children.begin(), children.end(), isParagraph) == 1;
}

class Writer final {
public:
    explicit Writer(const Rewriting* rewriting) : m_rewriting(rewriting) {}

    void writeBlock(const Block& block, int level);
    void writeInlines(const Inlines& inlines);
    QString take() { return std::move(m_out); }

    /// Between blocks: a new line on a page; in the archive only between top-level blocks.
    void writeLineEnd(int level) {
        if (m_rewriting != nullptr) {
            m_out += u'\n';
            m_out += QString(m_rewriting->indent + 2 * level, u' ');
        }
    }
    void write(QChar c) { m_out += c; }
    void indent() {
        if (m_rewriting != nullptr) {
            m_out += QString(m_rewriting->indent, u' ');
        }
    }
    [[nodiscard]] qsizetype size() const { return m_out.size(); }

private:
    void writeStart(const Block& block);
    void writeEnd(QLatin1String tag);
    void writeChildren(const Block& block, int level);
    void writeItem(const Block& block, int level);
    void writeFigure(const Block& figure, int level);
    void writeImage(const Block& image, const QString& figureClass);
    [[nodiscard]] QString creditOf(const Block& image) const;
    void writeCredit(const QString& line);
    void openMark(const MarkTag& mark);

    const Rewriting* m_rewriting;
    QString m_out;
};

void Writer::writeBlock(const Block& block, int level) {
    switch (block.element) {
    case Element::Figure:
        writeFigure(block, level);
        return;
    case Element::Image:
        writeImage(block, {});
        return;
    case Element::Rule:
        writeStart(block);
        return;
    case Element::ListItem:
    case Element::TableCell:
    case Element::TableHeader:
        writeItem(block, level);
        return;
    default:
        break;
    }
    writeStart(block);
    if (block.children.empty()) {
        writeInlines(block.inlines);
    } else {
        writeChildren(block, level);
    }
    writeEnd(ruleOf(block.element).tag);
}

void Writer::writeChildren(const Block& block, int level) {
    for (const Block& child : block.children) {
        writeLineEnd(level + 1);
        writeBlock(child, level + 1);
    }
    writeLineEnd(level);
}

void Writer::writeItem(const Block& block, int level) {
    writeStart(block);
    if (!standsInline(block.children)) {
        if (!block.children.empty()) {
            writeChildren(block, level);
        }
    } else {
        writeInlines(block.children.front().inlines);
        for (size_t i = 1; i < block.children.size(); ++i) {
            writeLineEnd(level + 1);
            writeBlock(block.children[i], level + 1);
        }
        if (block.children.size() > 1) {
            writeLineEnd(level);
        }
    }
    writeEnd(ruleOf(block.element).tag);
}

void Writer::writeFigure(const Block& figure, int level) {
    const Block& image = figure.children.front();
    if (m_rewriting != nullptr && m_rewriting->image) {
        const auto hash = MediaHash::fromString(image.source);
        if (!hash || !m_rewriting->image(*hash)) {
            if (figure.children.size() > 1) {
                Block caption = figure.children.back();
                caption.element = Element::Paragraph;
                writeBlock(caption, level);
            }
            return;
        }
    }
    writeStart(figure);
    const QString credit = creditOf(image);
    writeLineEnd(level + 1);
    writeImage(image, figure.className);
    const bool hasCaption = figure.children.size() > 1;
    if (hasCaption || !credit.isEmpty()) {
        writeLineEnd(level + 1);
    }
    if (credit.isEmpty()) {
        if (hasCaption) {
            writeBlock(figure.children.back(), level + 1);
        }
    } else {
        const Block caption = hasCaption ? figure.children.back() : Block(Element::FigureCaption);
        writeStart(caption);
        writeInlines(caption.inlines);
        m_out += hasCaption ? QStringLiteral(" ") : QString();
        writeCredit(credit);
        writeEnd(ruleOf(caption.element).tag);
    }
    writeLineEnd(level);
    writeEnd(ruleOf(figure.element).tag);
}

QString Writer::creditOf(const Block& image) const {
    const auto hash = MediaHash::fromString(image.source);
    return m_rewriting != nullptr && m_rewriting->credit && hash ? m_rewriting->credit(*hash)
                                                                 : QString();
}

void Writer::writeCredit(const QString& line) {
    const bool isMarked = !m_rewriting->creditClass.isEmpty();
    if (isMarked) {
        m_out += QLatin1String("<span");
        writeAttribute(m_out, QLatin1String("class"), m_rewriting->creditClass);
        m_out += u'>';
    }
    writeEscaped(m_out, line, false);
    m_out += isMarked ? QStringLiteral("</span>") : QString();
}

void Writer::writeImage(const Block& image, const QString& figureClass) {
    const auto hash = MediaHash::fromString(image.source);
    if (m_rewriting != nullptr && m_rewriting->image && hash) {
        if (const auto markup = m_rewriting->image(*hash)) {
            writePicture(m_out, image.alt, *markup, figureClass);
            return;
        }
    }
    m_out += QLatin1String("<img");
    writeAttribute(m_out, QLatin1String("alt"), image.alt);
    if (m_rewriting == nullptr || !m_rewriting->image || !hash) {
        writeAttribute(m_out, QLatin1String("src"), QStringLiteral("media:") + image.source);
    }
    m_out += u'>';
}

void Writer::writeStart(const Block& block) {
    m_out += u'<';
    m_out += ruleOf(block.element).tag;
    const auto writeUnlessEmpty = [this](QLatin1String name, const QString& value) {
        if (!value.isEmpty()) {
            writeAttribute(m_out, name, value);
        }
    };
    const auto writeUnlessOne = [this](QLatin1String name, int value) {
        if (value != 1) {
            writeAttribute(m_out, name, QString::number(value));
        }
    };
    if (m_rewriting == nullptr || m_rewriting->keepBlockIds) {
        writeUnlessEmpty(QLatin1String("data-block"), block.id);
    }
    writeUnlessEmpty(QLatin1String("class"), classOf(block));
    writeUnlessOne(QLatin1String("colspan"), block.columnSpan);
    writeUnlessEmpty(QLatin1String("lang"), block.lang);
    writeUnlessOne(QLatin1String("rowspan"), block.rowSpan);
    writeUnlessEmpty(QLatin1String("scope"), block.scope);
    writeUnlessOne(QLatin1String("start"), block.start);
    writeUnlessEmpty(QLatin1String("type"), block.listType);
    m_out += u'>';
}

void Writer::writeEnd(QLatin1String tag) {
    m_out += QLatin1String("</");
    m_out += tag;
    m_out += u'>';
}

void Writer::writeInlines(const Inlines& inlines) {
    std::vector<MarkTag> open;
    const auto closeTo = [&](size_t size) {
        while (open.size() > size) {
            writeEnd(open.back().tag);
            open.pop_back();
        }
    };
    for (const Inline& part : inlines) {
        const std::vector<MarkTag> marks = markTags(part, m_rewriting);
        const auto different =
            std::mismatch(open.begin(), open.end(), marks.begin(), marks.end()).second;
        closeTo(static_cast<size_t>(different - marks.begin()));
        for (auto mark = different; mark != marks.end(); ++mark) {
            openMark(*mark);
            open.push_back(*mark);
        }
        if (part.isBreak()) {
            m_out += QLatin1String("<br>");
        } else {
            writeEscaped(m_out, part.text, false);
        }
    }
    closeTo(0);
}

void Writer::openMark(const MarkTag& mark) {
    m_out += u'<';
    m_out += mark.tag;
    if (!mark.attribute.isEmpty()) {
        writeAttribute(m_out, mark.attribute, mark.value);
    }
    m_out += u'>';
}

} // namespace

QString canonicalHtml(const Document& document) {
    Writer writer(nullptr);
    for (const Block& block : document.blocks) {
        if (writer.size() > 0) {
            writer.write(u'\n');
        }
        writer.writeBlock(block, 0);
    }
    return writer.take();
}

QString canonicalHtml(const Block& block) {
    Writer writer(nullptr);
    writer.writeBlock(block, 0);
    return writer.take();
}

QString inlineHtml(const Inlines& inlines) {
    Writer writer(nullptr);
    writer.writeInlines(inlines);
    return writer.take();
}

QString inlineHtml(const Inlines& inlines, const Rewriting& rewriting) {
    Writer writer(&rewriting);
    writer.writeInlines(inlines);
    return writer.take();
}

QString pageHtml(const Document& document, const Rewriting& rewriting) {
    Writer writer(&rewriting);
    const Block* before = nullptr;
    for (const Block& block : document.blocks) {
        // The images of a gallery stand beside one another: a line's end between them would be a
        // space that is seen.
        if (before == nullptr || !isInGallery(*before) || !isInGallery(block)) {
            if (before != nullptr) {
                writer.write(u'\n');
            }
            writer.indent();
        }
        writer.writeBlock(block, 0);
        before = &block;
    }
    if (before != nullptr) {
        writer.write(u'\n');
    }
    return writer.take();
}

} // namespace vestitel::html
