#include "support/html_elements.h"

#include <gumbo.h>

namespace vestitel::test {

namespace {

QString textOf(const GumboNode* node) {
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
        return QString::fromUtf8(node->v.text.text);
    }
    QString text;
    if (node->type == GUMBO_NODE_ELEMENT) {
        for (unsigned at = 0; at < node->v.element.children.length; ++at) {
            text += textOf(static_cast<const GumboNode*>(node->v.element.children.data[at]));
        }
    }
    return text;
}

void collect(const GumboNode* node, std::vector<HtmlElement>& elements) {
    if (node->type != GUMBO_NODE_ELEMENT) {
        return;
    }
    const GumboElement& source = node->v.element;
    HtmlElement element;
    element.tag = QString::fromUtf8(gumbo_normalized_tagname(source.tag));
    for (unsigned at = 0; at < source.attributes.length; ++at) {
        const auto* attribute = static_cast<const GumboAttribute*>(source.attributes.data[at]);
        element.attributes.insert(QString::fromUtf8(attribute->name),
                                  QString::fromUtf8(attribute->value));
    }
    element.text = textOf(node);
    elements.push_back(std::move(element));
    for (unsigned at = 0; at < source.children.length; ++at) {
        collect(static_cast<const GumboNode*>(source.children.data[at]), elements);
    }
}

} // namespace

std::vector<HtmlElement> htmlElements(const QByteArray& html) {
    GumboOutput* parsed = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(),
                                                   static_cast<size_t>(html.size()));
    std::vector<HtmlElement> elements;
    collect(parsed->root, elements);
    gumbo_destroy_output(&kGumboDefaultOptions, parsed);
    return elements;
}

std::vector<HtmlElement> withTag(const std::vector<HtmlElement>& elements, const QString& tag,
                                 const QString& attribute, const QString& value) {
    std::vector<HtmlElement> found;
    for (const HtmlElement& element : elements) {
        const bool hasAttribute =
            attribute.isEmpty() ||
            (element.attributes.contains(attribute) &&
             (value.isEmpty() || element.attributes.value(attribute) == value));
        if (element.tag == tag && hasAttribute) {
            found.push_back(element);
        }
    }
    return found;
}

} // namespace vestitel::test
