#include "app/html/profile_checker.h"

#include <gumbo.h>

#include <QHash>
#include <QRegularExpression>

namespace vestitel::test {

namespace {

// Written down a second time, on purpose.
const QHash<QString, QStringList>& allowed() {
    static const QHash<QString, QStringList> kAllowed = [] {
        QHash<QString, QStringList> table;
        const QString lines = QStringLiteral(
            "p:class,data-block,lang h2:data-block,lang h3:data-block,lang h4:data-block,lang "
            "ul:data-block,lang ol:data-block,lang,start,type li:lang blockquote:data-block,lang "
            "figure:class,data-block,lang figcaption:lang img:alt,src table:data-block,lang "
            "caption:lang thead: tbody: tr: td:colspan,lang,rowspan th:colspan,lang,rowspan,scope "
            "hr:data-block aside:class,data-block,lang strong: em: a:href sub: sup: br: "
            "abbr:title span:lang");
        for (const QString& line : lines.split(u' ')) {
            const QStringList halves = line.split(u':');
            table[halves[0]] = halves[1].split(u',', Qt::SkipEmptyParts);
        }
        return table;
    }();
    return kAllowed;
}

bool isAllowedValue(const QString& name, const QString& value) {
    static const QHash<QString, QRegularExpression> kForms = {
        {QStringLiteral("href"),
         QRegularExpression(QStringLiteral(
             R"(^(https?://[^\s"<>\\]+|(mailto|tel):[^\s"<>]+|post:[0-9a-f-]{36}|media:[0-9a-f]{64})$)"))},
        {QStringLiteral("src"), QRegularExpression(QStringLiteral("^media:[0-9a-f]{64}$"))},
        {QStringLiteral("class"),
         QRegularExpression(QStringLiteral("^(left|right|gallery|note|source|video)$"))},
        {QStringLiteral("data-block"), QRegularExpression(QStringLiteral("^[a-z0-9]{1,32}$"))},
        {QStringLiteral("lang"), QRegularExpression(QStringLiteral("^[A-Za-z0-9-]{2,35}$"))},
        {QStringLiteral("start"), QRegularExpression(QStringLiteral("^[1-9][0-9]{0,3}$"))},
        {QStringLiteral("colspan"),
         QRegularExpression(QStringLiteral("^([2-9][0-9]?|1[0-9]|100)$"))},
        {QStringLiteral("rowspan"),
         QRegularExpression(QStringLiteral("^([2-9][0-9]?|1[0-9]|100)$"))},
        {QStringLiteral("scope"), QRegularExpression(QStringLiteral("^(col|row)(group)?$"))},
        {QStringLiteral("type"), QRegularExpression(QStringLiteral("^[aAiI]$"))},
    };
    const auto form = kForms.constFind(name);
    return form == kForms.constEnd() || form->match(value).hasMatch();
}

void checkTags(const QString& html, QStringList& faults) {
    static const QRegularExpression kTag(
        QStringLiteral(R"(^<(/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>)"));
    static const QRegularExpression kAttribute(QStringLiteral(R"re( ([a-z-]+)="([^"]*)")re"));
    static const QRegularExpression kEntity(QStringLiteral("&(?!(amp|lt|gt|quot);)"));
    if (kEntity.match(html).hasMatch()) {
        faults += QStringLiteral("an ampersand that is not escaped");
    }
    for (qsizetype i = html.indexOf(u'<'); i >= 0; i = html.indexOf(u'<', i + 1)) {
        const auto tag = kTag.match(html.mid(i, html.indexOf(u'>', i) + 1 - i));
        if (!tag.hasMatch() || !allowed().contains(tag.captured(2))) {
            faults += QStringLiteral("a tag: ") + html.mid(i, 60);
            continue;
        }
        auto attributes = kAttribute.globalMatch(tag.captured(3));
        QStringList names;
        while (attributes.hasNext()) {
            const auto attribute = attributes.next();
            const QString name = attribute.captured(1);
            if (names.contains(name) || !allowed()[tag.captured(2)].contains(name) ||
                !isAllowedValue(name, attribute.captured(2).replace(QStringLiteral("&amp;"),
                                                                    QStringLiteral("&")))) {
                faults += QStringLiteral("an attribute: ") + tag.captured(0).left(120);
            }
            names += name;
        }
    }
}

void checkNode(const GumboNode& node, bool isTop, QStringList& faults) {
    if (node.type == GUMBO_NODE_TEXT && isTop) {
        faults += QStringLiteral("text outside of blocks");
    }
    if (node.type == GUMBO_NODE_COMMENT || node.type == GUMBO_NODE_CDATA ||
        node.type == GUMBO_NODE_TEMPLATE) {
        faults += QStringLiteral("a node that is no element and no text");
    }
    if (node.type != GUMBO_NODE_ELEMENT) {
        return;
    }
    const GumboElement& element = node.v.element;
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || !allowed().contains(name)) {
        faults += QStringLiteral("an element: ") + name;
    }
    const bool isVoid = element.tag == GUMBO_TAG_BR || element.tag == GUMBO_TAG_HR ||
                        element.tag == GUMBO_TAG_IMG; // have no end tag by definition
    const unsigned mending =
        isVoid ? ~unsigned(GUMBO_INSERTION_IMPLICIT_END_TAG) : ~unsigned(GUMBO_INSERTION_NORMAL);
    if ((node.parse_flags & mending) != 0) {
        faults += QStringLiteral("the parser had to mend: ") + name;
    }
    const bool hasId = gumbo_get_attribute(&element.attributes, "data-block") != nullptr;
    if (hasId != isTop) {
        faults += QStringLiteral("a block id missing or misplaced: ") + name;
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        checkNode(*static_cast<const GumboNode*>(element.children.data[i]), false, faults);
    }
}

} // namespace

QStringList profileFaults(const QString& html) {
    QStringList faults;
    checkTags(html, faults);
    const QByteArray utf8 = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    GumboOutput* const output =
        gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    const GumboVector& children = output->root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        checkNode(*static_cast<const GumboNode*>(children.data[i]), true, faults);
    }
    gumbo_destroy_output(&options, output);
    return faults;
}

} // namespace vestitel::test
