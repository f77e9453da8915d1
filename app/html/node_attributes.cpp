#include "html/node_attributes.h"

#include "html/attribute_values.h"
#include "html/markup_filter.h"

#include <algorithm>
#include <cstring>

namespace vestitel::html {

namespace {

constexpr int kHighestStart = 9999;
constexpr int kWidestSpan = 100;

QString attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* const found = gumbo_get_attribute(&element.attributes, name);
    return found != nullptr ? QString::fromUtf8(found->value) : QString();
}

bool styleSays(const GumboElement& element, char letter) {
    const GumboAttribute* const found = gumbo_get_attribute(&element.attributes, kStyleAttribute);
    return found != nullptr && std::strchr(found->value, letter) != nullptr;
}

int number(const GumboElement& element, const char* name, int highest) {
    bool isNumber = false;
    const int value = attribute(element, name).trimmed().toInt(&isNumber);
    return isNumber && value >= 1 && value <= highest ? value : 1;
}

} // namespace

bool isMark(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
        return true;
    default:
        return false;
    }
}

void applyMark(const GumboElement& element, Marks& marks) {
    switch (element.tag) {
    case GUMBO_TAG_A:
        if (const auto link = canonicalLink(attribute(element, "href"))) {
            marks.href = *link;
        }
        break;
    case GUMBO_TAG_ABBR: {
        const QString title = singleLine(attribute(element, "title"));
        if (!title.isEmpty() && title.size() <= kLongestTitle) {
            marks.title = title;
        }
        break;
    }
    case GUMBO_TAG_STRONG:
        marks.strong = marks.strong || !styleSays(element, 'n');
        break;
    case GUMBO_TAG_EM:
        marks.em = marks.em || !styleSays(element, 'n');
        break;
    case GUMBO_TAG_SUB:
        marks.script = Script::Subscript;
        break;
    case GUMBO_TAG_SUP:
        marks.script = Script::Superscript;
        break;
    default:
        if (const QString lang = langOf(element); !lang.isEmpty()) {
            marks.lang = lang;
        }
        marks.strong = (marks.strong && !styleSays(element, 'r')) || styleSays(element, 'b');
        marks.em = (marks.em && !styleSays(element, 'u')) || styleSays(element, 'i');
        if (styleSays(element, 'l')) {
            marks.script = Script::Subscript;
        } else if (styleSays(element, 'h')) {
            marks.script = Script::Superscript;
        }
        break;
    }
}

QString langOf(const GumboElement& element) {
    return canonicalLanguageTag(attribute(element, "lang"));
}

QString blockIdOf(const GumboElement& element) {
    const QString text = attribute(element, "data-block");
    return BlockId::fromString(text) ? text : QString();
}

QString classOf(const GumboElement& element, std::initializer_list<QLatin1String> allowed) {
    const QStringList names = singleLine(attribute(element, "class")).split(u' ');
    for (const QString& name : names) {
        if (std::find(allowed.begin(), allowed.end(), name) != allowed.end()) {
            return name;
        }
    }
    return {};
}

Block listOf(const GumboElement& element) {
    Block list(element.tag == GUMBO_TAG_OL ? Element::OrderedList : Element::BulletList);
    list.lang = langOf(element);
    if (list.element == Element::OrderedList) {
        list.start = number(element, "start", kHighestStart);
        const QString type = attribute(element, "type");
        if (type.size() == 1 && QStringLiteral("aAiI").contains(type)) {
            list.listType = type;
        }
    }
    return list;
}

Block cellOf(const GumboElement& element) {
    Block cell(element.tag == GUMBO_TAG_TH ? Element::TableHeader : Element::TableCell);
    cell.lang = langOf(element);
    cell.columnSpan = number(element, "colspan", kWidestSpan);
    cell.rowSpan = number(element, "rowspan", kWidestSpan);
    if (cell.element == Element::TableHeader) {
        const QString scope = attribute(element, "scope").toLower();
        if (QStringList{QStringLiteral("col"), QStringLiteral("colgroup"), QStringLiteral("row"),
                        QStringLiteral("rowgroup")}
                .contains(scope)) {
            cell.scope = scope;
        }
    }
    return cell;
}

std::optional<Block> imageOf(const GumboElement& element, const ImageResolver& images) {
    const QString source = attribute(element, "src");
    std::optional<MediaHash> hash;
    if (source.startsWith(QLatin1String("media:"))) {
        hash = MediaHash::fromString(source.mid(6));
    } else if (images && !source.isEmpty()) {
        hash = images(source);
    }
    if (!hash) {
        return std::nullopt;
    }
    Block image(Element::Image);
    image.source = hash->toString();
    image.alt = singleLine(attribute(element, "alt"));
    return image;
}

} // namespace vestitel::html
