#include "html/body_text.h"

#include "html/parse_document.h"

#include <algorithm>

namespace vestitel::html {

namespace {

QString textOf(const Inlines& inlines) {
    QString text;
    for (const Inline& part : inlines) {
        text += part.isBreak() ? QStringLiteral("\n") : part.text;
    }
    return text;
}

void addLine(QString& to, const QString& line) {
    if (line.isEmpty()) {
        return;
    }
    if (!to.isEmpty()) {
        to += u'\n';
    }
    to += line;
}

void collect(const Block& block, BodyText& texts) {
    if (block.element == Element::FigureCaption || block.element == Element::TableCaption) {
        addLine(texts.captions, textOf(block.inlines).replace(u'\n', u' '));
    } else if (block.element == Element::Image) {
        addLine(texts.altTexts, block.alt);
    } else {
        addLine(texts.text, textOf(block.inlines).replace(u'\n', u' '));
    }
    for (const Block& child : block.children) {
        collect(child, texts);
    }
}

/// The number or letter before an item, as a browser shows it.
QString markerOf(const Block& list, int index) {
    if (list.element == Element::BulletList) {
        return QStringLiteral("- ");
    }
    const int number = list.start + index;
    if ((list.listType == u"a" || list.listType == u"A") && number <= 26) {
        return QChar(char16_t(list.listType[0].unicode() + number - 1)) + QStringLiteral(". ");
    }
    return QString::number(number) + QStringLiteral(". ");
}

QString indented(const QString& text, qsizetype spaces) {
    return QString(text).replace(u'\n', u'\n' + QString(spaces, u' '));
}

QString plainTextOf(const Block& block);

QString joined(const std::vector<Block>& blocks, const QString& separator) {
    QString text;
    for (const Block& block : blocks) {
        const QString part = plainTextOf(block);
        if (!part.isEmpty()) {
            text += (text.isEmpty() ? QString() : separator) + part;
        }
    }
    return text;
}

QString plainTextOf(const Block& block) {
    switch (block.element) {
    case Element::BulletList:
    case Element::OrderedList: {
        QStringList items;
        for (size_t i = 0; i < block.children.size(); ++i) {
            const QString marker = markerOf(block, static_cast<int>(i));
            items += marker + indented(joined(block.children[i].children, QStringLiteral("\n")),
                                       marker.size());
        }
        return items.join(u'\n');
    }
    case Element::Table:
    case Element::TableHead:
    case Element::TableBody:
        return joined(block.children, QStringLiteral("\n"));
    case Element::TableRow: {
        QStringList cells;
        for (const Block& cell : block.children) {
            cells += joined(cell.children, QStringLiteral(" ")).replace(u'\n', u' ');
        }
        return cells.join(u'\t');
    }
    case Element::BlockQuote:
    case Element::Aside:
        return joined(block.children, QStringLiteral("\n\n"));
    case Element::Figure:
        return block.children.size() > 1 ? textOf(block.children.back().inlines) : QString();
    default:
        return textOf(block.inlines);
    }
}

template <typename Visit>
void visitAll(const std::vector<Block>& blocks, const Visit& visit) {
    for (const Block& block : blocks) {
        visit(block);
        visitAll(block.children, visit);
    }
}

template <typename Id>
void addOnce(std::vector<Id>& ids, const std::optional<Id>& id) {
    if (id && std::find(ids.begin(), ids.end(), *id) == ids.end()) {
        ids.push_back(*id);
    }
}

/// Joins two halves of a word: "е-mail", "2014–2020", "d'Art", "1.5", "10:30".
bool isInnerMark(char32_t c) {
    return c == U'-' || c == U'\u2010' || c == U'\u2011' || c == U'\u2013' || c == U'\'' ||
           c == U'\u2019' || c == U'.' || c == U',' || c == U':' || c == U'/' || c == U'@' ||
           c == U'_' || c == U'\u00AD';
}

} // namespace

BodyText bodyText(const Body& body) {
    BodyText texts;
    const auto document = documentOf(body);
    for (const Block& block : document->blocks) {
        collect(block, texts);
    }
    return texts;
}

QString plainText(const Body& body) {
    return joined(documentOf(body)->blocks, QStringLiteral("\n\n"));
}

WordCount countWords(const QString& plainText) {
    WordCount count;
    bool inWord = false;
    bool afterInnerMark = false;
    for (const char32_t c : plainText.toUcs4()) {
        count.characters += c != U'\n' && c != U'\r' ? 1 : 0;
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            count.words += inWord ? 0 : 1;
            inWord = true;
            afterInnerMark = false;
        } else if (inWord && !afterInnerMark && isInnerMark(c)) {
            afterInnerMark = true; // the word goes on if a letter follows at once
        } else {
            inWord = false;
            afterInnerMark = false;
        }
    }
    return count;
}

std::vector<MediaHash> mediaOf(const Body& body) {
    std::vector<MediaHash> media;
    visitAll(documentOf(body)->blocks, [&media](const Block& block) {
        if (block.element == Element::Image) {
            addOnce(media, MediaHash::fromString(block.source));
        }
        for (const Inline& part : block.inlines) {
            if (part.marks.href.startsWith(QLatin1String("media:"))) {
                addOnce(media, MediaHash::fromString(part.marks.href.mid(6)));
            }
        }
    });
    return media;
}

std::vector<PostId> linkedPostsOf(const Body& body) {
    std::vector<PostId> posts;
    visitAll(documentOf(body)->blocks, [&posts](const Block& block) {
        for (const Inline& part : block.inlines) {
            if (part.marks.href.startsWith(QLatin1String("post:"))) {
                addOnce(posts, PostId::fromString(part.marks.href.mid(5)));
            }
        }
    });
    return posts;
}

} // namespace vestitel::html
