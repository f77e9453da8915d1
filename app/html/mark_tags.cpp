#include "html/mark_tags.h"

namespace vestitel::html {

namespace {

MarkTag tagOf(Element element, const QString& value = {}) {
    const ElementRule& rule = ruleOf(element);
    return {rule.tag, rule.required, value};
}

} // namespace

std::vector<MarkTag> markTags(const Inline& part, const Rewriting* rewriting) {
    const Marks& marks = part.marks;
    std::vector<MarkTag> tags;
    if (part.change != Change::None) {
        tags.push_back({QLatin1String(part.change == Change::Added ? "ins" : "del"), {}, {}});
    }
    if (!marks.href.isEmpty()) {
        if (rewriting == nullptr || !rewriting->link) {
            tags.push_back(tagOf(Element::Link, marks.href));
        } else if (const auto target = rewriting->link(marks.href)) {
            tags.push_back(tagOf(Element::Link, *target));
        }
    }
    if (!marks.lang.isEmpty()) {
        tags.push_back(tagOf(Element::Span, marks.lang));
    }
    if (!marks.title.isEmpty()) {
        tags.push_back(tagOf(Element::Abbreviation, marks.title));
    }
    if (marks.strong) {
        tags.push_back(tagOf(Element::Strong));
    }
    if (marks.em) {
        tags.push_back(tagOf(Element::Emphasis));
    }
    if (marks.script != Script::Normal) {
        tags.push_back(
            tagOf(marks.script == Script::Subscript ? Element::Subscript : Element::Superscript));
    }
    return tags;
}

} // namespace vestitel::html
