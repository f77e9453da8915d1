#include "html/foreign_tags.h"

#include <array>
#include <unordered_map>

namespace vestitel::html {

namespace {

constexpr std::array<std::string_view, kTags> kTagNames = {
    "",       "div",        "p",      "h2",         "h3",    "h4",  "ul",    "ol",
    "li",     "blockquote", "figure", "figcaption", "aside", "hr",  "table", "caption",
    "thead",  "tbody",      "tr",     "td",         "th",    "img", "br",    "a",
    "strong", "em",         "span",   "abbr",       "sub",   "sup",
};

using Rules = std::unordered_map<std::string_view, TagRule>;

Rules makeRules() {
    Rules rules;
    for (size_t i = 1; i < kTagNames.size(); ++i) {
        rules[kTagNames[i]] = {Handling::Keep, static_cast<Tag>(i)};
    }
    const auto become = [&rules](Tag tag, std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names) {
            rules[name] = {Handling::Keep, tag};
        }
    };
    const auto go = [&rules](Handling handling, std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names) {
            rules[name] = {handling, Tag::None};
        }
    };
    become(Tag::H2, {"h1"});
    become(Tag::H4, {"h5", "h6"});
    become(Tag::Ul, {"menu", "dir"});
    become(Tag::TBody, {"tfoot"});
    become(Tag::Strong, {"b"});
    become(Tag::Em, {"i", "cite", "dfn", "var"});
    become(Tag::Abbr, {"acronym"});
    become(Tag::Img, {"image"});
    become(Tag::Span, {"font", "bdi", "bdo"});
    become(Tag::Div,
           {"address",  "article",  "center", "dd",     "details", "dialog", "dl",   "dt",
            "fieldset", "footer",   "form",   "header", "hgroup",  "legend", "main", "marquee",
            "nav",      "optgroup", "option", "search", "section", "summary"});
    rules["pre"] = {Handling::Preformatted, Tag::Div};
    go(Handling::DropContent,
       {"svg", "math", "template", "object", "applet", "audio", "video", "canvas", "select",
        "datalist", "button", "meter", "progress", "output"});
    go(Handling::DropRawText, {"script", "style", "title", "textarea", "xmp", "listing", "iframe",
                               "noembed", "noframes", "noscript"});
    go(Handling::DropRest, {"plaintext"});
    return rules;
}

} // namespace

std::string_view nameOf(Tag tag) {
    return kTagNames[static_cast<size_t>(tag)];
}

TagRule ruleOfForeign(std::string_view name) {
    static const Rules kRules = makeRules();
    std::array<char, 12> lower{};
    if (name.size() > lower.size()) {
        return {};
    }
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        lower[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    const auto found = kRules.find(std::string_view(lower.data(), name.size()));
    return found == kRules.end() ? TagRule{} : found->second;
}

} // namespace vestitel::html
