#include "publishing/wordpress_blocks.h"

#include "base/ids.h"
#include "html/serialiser.h"

#include <QJsonDocument>

#include <algorithm>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

using html::Block;
using html::Element;

bool isList(const Block& block) {
    return block.element == Element::BulletList || block.element == Element::OrderedList;
}

bool isPlainParagraph(const Block& block) {
    return block.element == Element::Paragraph && block.lang.isEmpty();
}

/// An item of WordPress is a line of text and then lists.
bool fitsListBlock(const Block& list) {
    return list.lang.isEmpty() &&
           std::all_of(list.children.begin(), list.children.end(), [](const Block& item) {
               const auto lists =
                   std::find_if_not(item.children.begin(), item.children.end(), isPlainParagraph);
               return item.lang.isEmpty() &&
                      std::all_of(lists, item.children.end(), [](const Block& each) {
                          return isList(each) && fitsListBlock(each);
                      });
           });
}

/// A cell of WordPress is a line of text.
bool fitsTableBlock(const Block& part) {
    if (!part.lang.isEmpty()) {
        return false;
    }
    if (part.element == Element::TableCaption) {
        return true;
    }
    const bool isCell = part.element == Element::TableCell || part.element == Element::TableHeader;
    return std::all_of(part.children.begin(), part.children.end(),
                       isCell ? isPlainParagraph : fitsTableBlock);
}

QString attribute(QLatin1String name, const QString& value) {
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(name, value.toHtmlEscaped());
}

QString number(QLatin1String name, int value) {
    return value == 1 ? QString() : attribute(name, QString::number(value));
}

QString listStyle(const QString& type) {
    static const QHash<QString, QString> kStyles = {{u"a"_s, u"lower-alpha"_s},
                                                    {u"A"_s, u"upper-alpha"_s},
                                                    {u"i"_s, u"lower-roman"_s},
                                                    {u"I"_s, u"upper-roman"_s}};
    return kStyles.value(type);
}

class BlockWriter final {
public:
    explicit BlockWriter(const html::Rewriting& rewriting) : m_rewriting(rewriting) {}

    [[nodiscard]] QString blocks(const std::vector<Block>& blocks) const;

private:
    [[nodiscard]] QString block(const Block& block) const;
    [[nodiscard]] QString paragraph(const Block& block) const;
    [[nodiscard]] QString heading(const Block& block) const;
    [[nodiscard]] QString list(const Block& block) const;
    [[nodiscard]] QString item(const Block& block) const;
    [[nodiscard]] QString quote(const Block& block) const;
    [[nodiscard]] QString image(const Block& figure) const;
    [[nodiscard]] QString table(const Block& block) const;
    [[nodiscard]] QString tablePart(const Block& block) const;
    [[nodiscard]] QString note(const Block& block) const;
    [[nodiscard]] QString html(const Block& block) const;
    [[nodiscard]] QString text(const Block& block) const;
    [[nodiscard]] QString lines(const std::vector<Block>& paragraphs) const;

    const html::Rewriting& m_rewriting;
};

/// The words of a text block. No block of WordPress carries a language, so a span within does.
QString BlockWriter::text(const Block& block) const {
    const QString inner = html::inlineHtml(block.inlines, m_rewriting);
    return block.lang.isEmpty()
               ? inner
               : u"<span%1>%2</span>"_s.arg(attribute("lang"_L1, block.lang), inner);
}

/// Paragraphs where there may be none.
QString BlockWriter::lines(const std::vector<Block>& paragraphs) const {
    QStringList lines;
    for (const Block& paragraph : paragraphs) {
        if (paragraph.element == Element::Paragraph) {
            lines.append(text(paragraph));
        }
    }
    return lines.join(u"<br>"_s);
}

QString BlockWriter::blocks(const std::vector<Block>& blocks) const {
    QStringList written;
    for (auto at = blocks.begin(); at != blocks.end();) {
        const auto isInGallery = [](const Block& each) {
            return each.element == Element::Figure && each.className == u"gallery";
        };
        const auto end = std::find_if_not(at, blocks.end(), isInGallery);
        if (end - at < 2) {
            written.append(block(*at));
            ++at;
            continue;
        }
        QString images;
        for (; at != end; ++at) {
            images += image(*at);
        }
        written.append(wordPressBlock(u"gallery"_s, {{u"linkTo"_s, u"none"_s}},
                                      u"<figure class=\"wp-block-gallery has-nested-images "
                                      "columns-default is-cropped\">%1</figure>"_s.arg(images)));
    }
    written.removeAll(QString());
    return written.join(u'\n');
}

QString BlockWriter::block(const Block& block) const {
    switch (block.element) {
    case Element::Paragraph:
        return paragraph(block);
    case Element::Heading2:
    case Element::Heading3:
    case Element::Heading4:
        return heading(block);
    case Element::BulletList:
    case Element::OrderedList:
        return fitsListBlock(block) ? list(block) : html(block);
    case Element::BlockQuote:
        return block.lang.isEmpty() ? quote(block) : html(block);
    case Element::Figure:
        return block.lang.isEmpty() ? image(block) : html(block);
    case Element::Table:
        return fitsTableBlock(block) ? table(block) : html(block);
    case Element::Aside:
        return block.lang.isEmpty() ? note(block) : html(block);
    case Element::Rule:
        return wordPressBlock(u"separator"_s, {},
                              u"<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>"_s);
    default:
        return html(block);
    }
}

QString BlockWriter::paragraph(const Block& block) const {
    return wordPressBlock(u"paragraph"_s, {}, u"<p>%1</p>"_s.arg(text(block)));
}

QString BlockWriter::heading(const Block& block) const {
    constexpr int kUsual = 2;
    const int level = block.element == Element::Heading2   ? kUsual
                      : block.element == Element::Heading3 ? kUsual + 1
                                                           : kUsual + 2;
    QJsonObject attributes;
    if (level != kUsual) {
        attributes.insert(u"level"_s, level);
    }
    return wordPressBlock(
        u"heading"_s, attributes,
        u"<h%1 class=\"wp-block-heading\">%2</h%1>"_s.arg(level).arg(text(block)));
}

QString BlockWriter::list(const Block& block) const {
    QJsonObject attributes;
    QString written;
    const bool isOrdered = block.element == Element::OrderedList;
    if (isOrdered) {
        attributes.insert(u"ordered"_s, true);
        if (block.start != 1) {
            attributes.insert(u"start"_s, block.start);
        }
        if (const QString style = listStyle(block.listType); !style.isEmpty()) {
            attributes.insert(u"type"_s, style);
            written += attribute("style"_L1, u"list-style-type:"_s + style);
        }
        written += number("start"_L1, block.start);
    }
    QString items;
    for (const Block& each : block.children) {
        items += item(each);
    }
    return wordPressBlock(u"list"_s, attributes,
                          u"<%1%2 class=\"wp-block-list\">%3</%1>"_s.arg(
                              isOrdered ? u"ol"_s : u"ul"_s, written, items));
}

QString BlockWriter::item(const Block& block) const {
    QString content = lines(block.children);
    for (const Block& child : block.children) {
        if (isList(child)) {
            content += list(child);
        }
    }
    return wordPressBlock(u"list-item"_s, {}, u"<li>%1</li>"_s.arg(content));
}

QString BlockWriter::quote(const Block& block) const {
    std::vector<Block> children = block.children;
    QString source;
    if (!children.empty() && children.back().className == u"source") {
        source = u"<cite>%1</cite>"_s.arg(text(children.back()));
        children.pop_back();
    }
    return wordPressBlock(
        u"quote"_s, {},
        u"<blockquote class=\"wp-block-quote\">%1%2</blockquote>"_s.arg(blocks(children), source));
}

QString BlockWriter::image(const Block& figure) const {
    const Block& shown = figure.children.front();
    const auto hash = MediaHash::fromString(shown.source);
    const auto markup = hash ? m_rewriting.image(*hash) : std::nullopt;
    const bool hasCaption = figure.children.size() > 1;
    QStringList caption;
    if (hasCaption) {
        caption.append(text(figure.children.back()));
    }
    if (!markup) {
        return hasCaption ? wordPressBlock(u"paragraph"_s, {}, u"<p>%1</p>"_s.arg(caption.front()))
                          : QString();
    }
    if (const QString credit = m_rewriting.credit(*hash); !credit.isEmpty()) {
        caption.append(credit.toHtmlEscaped());
    }
    QJsonObject attributes{{u"sizeSlug"_s, u"full"_s}, {u"linkDestination"_s, u"none"_s}};
    QString classes = u"wp-block-image"_s;
    if (figure.className == u"left" || figure.className == u"right") {
        attributes.insert(u"align"_s, figure.className);
        classes += u" align"_s + figure.className;
    }
    QString content = u"<img src=\"%1\" alt=\"%2\"/>"_s.arg(markup->source.toHtmlEscaped(),
                                                            shown.alt.toHtmlEscaped());
    if (!caption.isEmpty()) {
        content +=
            u"<figcaption class=\"wp-element-caption\">%1</figcaption>"_s.arg(caption.join(u' '));
    }
    return wordPressBlock(u"image"_s, attributes,
                          u"<figure class=\"%1 size-full\">%2</figure>"_s.arg(classes, content));
}

QString BlockWriter::table(const Block& block) const {
    QString caption;
    QString parts;
    for (const Block& part : block.children) {
        if (part.element == Element::TableCaption) {
            caption = u"<figcaption class=\"wp-element-caption\">%1</figcaption>"_s.arg(text(part));
        } else {
            parts += tablePart(part);
        }
    }
    // Said, since what is usual changed with WordPress 6.6.
    return wordPressBlock(
        u"table"_s, {{u"hasFixedLayout"_s, false}},
        u"<figure class=\"wp-block-table\"><table>%1</table>%2</figure>"_s.arg(parts, caption));
}

QString BlockWriter::tablePart(const Block& block) const {
    const QLatin1String tag = html::ruleOf(block.element).tag;
    QString content;
    if (block.element == Element::TableCell || block.element == Element::TableHeader) {
        content = lines(block.children);
    } else {
        for (const Block& child : block.children) {
            content += tablePart(child);
        }
    }
    return u"<%1%2%3%4>%5</%1>"_s.arg(tag, attribute("scope"_L1, block.scope),
                                      number("colspan"_L1, block.columnSpan),
                                      number("rowspan"_L1, block.rowSpan), content);
}

QString BlockWriter::note(const Block& block) const {
    return wordPressBlock(
        u"group"_s,
        {{u"tagName"_s, u"aside"_s},
         {u"className"_s, u"note"_s},
         {u"layout"_s, QJsonObject{{u"type"_s, u"constrained"_s}}}},
        u"<aside class=\"wp-block-group note\">%1</aside>"_s.arg(blocks(block.children)));
}

QString BlockWriter::html(const Block& block) const {
    return wordPressBlock(u"html"_s, {}, html::pageHtml({{block}}, m_rewriting).trimmed());
}

} // namespace

QString wordPressBlocks(const html::Document& document, const html::Rewriting& rewriting) {
    const QString blocks = BlockWriter(rewriting).blocks(document.blocks);
    return blocks.isEmpty() ? QString() : blocks + u'\n';
}

QString wordPressBlock(const QString& name, const QJsonObject& attributes, const QString& html) {
    QString json;
    if (!attributes.isEmpty()) {
        json = QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact)) + u' ';
        json.replace(u"\\\\"_s, u"\\u005c"_s)
            .replace(u"\\\""_s, u"\\u0022"_s)
            .replace(u"--"_s, u"\\u002d\\u002d"_s)
            .replace(u'<', u"\\u003c"_s)
            .replace(u'>', u"\\u003e"_s)
            .replace(u'&', u"\\u0026"_s);
    }
    return u"<!-- wp:%1 %2-->\n%3\n<!-- /wp:%1 -->"_s.arg(name, json, html);
}

} // namespace vestitel::publishing
