#include "html/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <array>

namespace vestitel::html {

namespace {

using L = QLatin1String;

// Marks stand in the order in which they nest, outermost first.
const std::array kProfile = {
    ElementRule{
        Element::Paragraph, L("p"), L("block"), L("inline+"), L("data-block class lang"), {}},
    ElementRule{Element::Heading2, L("h2"), L("block"), L("inline+"), L("data-block lang"), {}},
    ElementRule{Element::Heading3, L("h3"), L("block"), L("inline+"), L("data-block lang"), {}},
    ElementRule{Element::Heading4, L("h4"), L("block"), L("inline+"), L("data-block lang"), {}},
    ElementRule{Element::BulletList, L("ul"), L("block"), L("li+"), L("data-block lang"), {}},
    ElementRule{
        Element::OrderedList, L("ol"), L("block"), L("li+"), L("data-block lang start type"), {}},
    ElementRule{Element::ListItem, L("li"), L("part"), L("(p | ul | ol | figure)+"), L("lang"), {}},
    ElementRule{Element::BlockQuote,
                L("blockquote"),
                L("block"),
                L("(p | ul | ol | figure)+"),
                L("data-block lang"),
                {}},
    ElementRule{Element::Figure,
                L("figure"),
                L("block"),
                L("img figcaption?"),
                L("data-block class lang"),
                {}},
    ElementRule{Element::FigureCaption, L("figcaption"), L("part"), L("inline+"), L("lang"), {}},
    ElementRule{Element::Image, L("img"), L("part"), {}, L("alt src"), L("alt src")},
    ElementRule{Element::Table,
                L("table"),
                L("block"),
                L("caption? thead? tbody"),
                L("data-block lang"),
                {}},
    ElementRule{Element::TableCaption, L("caption"), L("part"), L("inline+"), L("lang"), {}},
    ElementRule{Element::TableHead, L("thead"), L("part"), L("tr+"), {}, {}},
    ElementRule{Element::TableBody, L("tbody"), L("part"), L("tr+"), {}, {}},
    ElementRule{Element::TableRow, L("tr"), L("part"), L("(th | td)+"), {}, {}},
    ElementRule{Element::TableHeader,
                L("th"),
                L("part"),
                L("(p | ul | ol | figure)*"),
                L("colspan lang rowspan scope"),
                {}},
    ElementRule{Element::TableCell,
                L("td"),
                L("part"),
                L("(p | ul | ol | figure)*"),
                L("colspan lang rowspan"),
                {}},
    ElementRule{Element::Rule, L("hr"), L("block"), {}, L("data-block"), {}},
    ElementRule{Element::Aside,
                L("aside"),
                L("block"),
                L("(p | h3 | h4 | ul | ol | figure)+"),
                L("data-block class lang"),
                {}},
    ElementRule{Element::Link, L("a"), L("mark"), {}, L("href"), L("href")},
    ElementRule{Element::Span, L("span"), L("mark"), {}, L("lang"), L("lang")},
    ElementRule{Element::Abbreviation, L("abbr"), L("mark"), {}, L("title"), L("title")},
    ElementRule{Element::Strong, L("strong"), L("mark"), {}, {}, {}},
    ElementRule{Element::Emphasis, L("em"), L("mark"), {}, {}, {}},
    ElementRule{Element::Subscript, L("sub"), L("mark"), {}, {}, {}},
    ElementRule{Element::Superscript, L("sup"), L("mark"), {}, {}, {}},
    ElementRule{Element::LineBreak, L("br"), L("inline"), {}, {}, {}},
};

QJsonArray words(QLatin1String text) {
    const QStringList parts = QString(text).split(u' ', Qt::SkipEmptyParts);
    return QJsonArray::fromStringList(parts);
}

} // namespace

std::span<const ElementRule> profile() {
    return kProfile;
}

const ElementRule& ruleOf(Element element) {
    return kProfile[static_cast<size_t>(element)];
}

QByteArray profileAsJson() {
    QJsonArray rules;
    for (const ElementRule& rule : kProfile) {
        rules.append(QJsonObject{
            {QStringLiteral("tag"), QString(rule.tag)},
            {QStringLiteral("category"), QString(rule.category)},
            {QStringLiteral("content"), QString(rule.content)},
            {QStringLiteral("attributes"), words(rule.attributes)},
            {QStringLiteral("required"), words(rule.required)},
        });
    }
    return QJsonDocument(rules).toJson(QJsonDocument::Indented);
}

} // namespace vestitel::html
