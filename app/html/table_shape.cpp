#include "html/table_shape.h"

#include <algorithm>
#include <iterator>

namespace vestitel::html {

namespace {

bool makesLayout(GumboTag tag) {
    return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 ||
           tag == GUMBO_TAG_H4 || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_ASIDE;
}

void clipRowSpans(std::vector<Block>& rows) {
    for (size_t i = 0; i < rows.size(); ++i) {
        for (Block& cell : rows[i].children) {
            cell.rowSpan = std::min(cell.rowSpan, static_cast<int>(rows.size() - i));
        }
    }
}

bool holdsNothing(const std::vector<Block>& rows) {
    return std::all_of(rows.begin(), rows.end(), [](const Block& row) {
        return std::all_of(row.children.begin(), row.children.end(),
                           [](const Block& cell) { return cell.children.empty(); });
    });
}

void moveTo(std::vector<Block>& to, std::vector<Block>& from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
    from.clear();
}

} // namespace

bool isLayoutTable(const GumboNode& table) {
    std::vector<std::pair<const GumboVector*, unsigned>> stack;
    stack.emplace_back(&table.v.element.children, 0);
    while (!stack.empty()) {
        auto& [children, next] = stack.back();
        if (next == children->length) {
            stack.pop_back();
            continue;
        }
        const auto* const node = static_cast<const GumboNode*>(children->data[next++]);
        if (node->type == GUMBO_NODE_ELEMENT) {
            if (makesLayout(node->v.element.tag)) {
                return true;
            }
            stack.emplace_back(&node->v.element.children, 0);
        }
    }
    return false;
}

std::vector<Block> canonicalTable(Block table) {
    Block caption(Element::TableCaption);
    Block head(Element::TableHead);
    Block body(Element::TableBody);
    for (Block& part : table.children) {
        if (part.element == Element::TableCaption) {
            if (caption.inlines.empty()) {
                caption = std::move(part);
            } else {
                caption.inlines.push_back(Inline{});
                std::move(part.inlines.begin(), part.inlines.end(),
                          std::back_inserter(caption.inlines));
            }
        } else if (part.element == Element::TableHead && body.children.empty()) {
            moveTo(head.children, part.children);
        } else {
            moveTo(body.children, part.children);
        }
    }
    if (body.children.empty()) {
        moveTo(body.children, head.children);
    }
    std::vector<Block> result;
    if (holdsNothing(head.children) && holdsNothing(body.children)) {
        if (!caption.inlines.empty()) {
            caption.element = Element::Paragraph;
            result.push_back(std::move(caption));
        }
        return result;
    }
    clipRowSpans(head.children);
    clipRowSpans(body.children);
    table.children.clear();
    if (!caption.inlines.empty()) {
        table.children.push_back(std::move(caption));
    }
    if (!head.children.empty()) {
        table.children.push_back(std::move(head));
    }
    table.children.push_back(std::move(body));
    result.push_back(std::move(table));
    return result;
}

} // namespace vestitel::html
