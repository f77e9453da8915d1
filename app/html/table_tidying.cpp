#include "html/table_tidying.h"

#include "html/foreign_tidying.h"
#include "html/table_shape.h"

#include <algorithm>

namespace vestitel::html {

namespace {

// Tables beyond this are data, in which nothing is looked for.
constexpr size_t kMostColumns = 1000;

using Rows = std::vector<Block>;

bool isEmptyRow(const Block& row) {
    return std::all_of(row.children.begin(), row.children.end(),
                       [](const Block& cell) { return cell.children.empty(); });
}

bool spansRows(const Block& row) {
    return std::any_of(row.children.begin(), row.children.end(),
                       [](const Block& cell) { return cell.rowSpan > 1; });
}

bool anySpans(const Rows& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const Block& row) {
        return std::any_of(row.children.begin(), row.children.end(), [](const Block& cell) {
            return cell.rowSpan > 1 || cell.columnSpan > 1;
        });
    });
}

size_t columnsOf(const Rows& rows) {
    size_t columns = 0;
    for (const Block& row : rows) {
        columns = std::max(columns, row.children.size());
    }
    return columns;
}

bool isEmptyColumn(const Rows& rows, size_t column) {
    return std::all_of(rows.begin(), rows.end(), [column](const Block& row) {
        return column >= row.children.size() || row.children[column].children.empty();
    });
}

void trimRows(Rows& rows) {
    while (!rows.empty() && isEmptyRow(rows.back())) {
        rows.pop_back();
    }
    auto first = rows.begin();
    while (first != rows.end() && isEmptyRow(*first) && !spansRows(*first)) {
        ++first;
    }
    rows.erase(rows.begin(), first);
}

/// Only where no cell spans others: then a cell's place is its column.
void trimColumns(Rows& head, Rows& body) {
    if (anySpans(head) || anySpans(body)) {
        return;
    }
    size_t columns = std::max(columnsOf(head), columnsOf(body));
    if (columns > kMostColumns) {
        return;
    }
    const auto isEmpty = [&](size_t column) {
        return isEmptyColumn(head, column) && isEmptyColumn(body, column);
    };
    const auto drop = [&](size_t column) {
        for (Rows* rows : {&head, &body}) {
            for (Block& row : *rows) {
                if (column < row.children.size()) {
                    row.children.erase(row.children.begin() + static_cast<std::ptrdiff_t>(column));
                }
            }
        }
    };
    while (columns > 1 && isEmpty(columns - 1)) {
        drop(--columns);
    }
    while (columns > 1 && isEmpty(0)) {
        drop(0);
        --columns;
    }
    for (Rows* rows : {&head, &body}) {
        std::erase_if(*rows, [](const Block& row) { return row.children.empty(); });
    }
}

bool isBoldCell(const Block& cell) {
    return !cell.children.empty() &&
           std::all_of(cell.children.begin(), cell.children.end(), [](const Block& child) {
               return child.element == Element::Paragraph &&
                      std::all_of(child.inlines.begin(), child.inlines.end(),
                                  [](const Inline& part) {
                                      return part.isBreak() || part.marks.strong ||
                                             part.text.trimmed().isEmpty();
                                  });
           });
}

/// Whether all that a row holds is bold, and it holds anything.
bool isBoldRow(const Block& row) {
    return !isEmptyRow(row) &&
           std::all_of(row.children.begin(), row.children.end(),
                       [](const Block& cell) { return cell.children.empty() || isBoldCell(cell); });
}

/// A row that names columns: most of its two or more cells are filled.
bool namesColumns(const Block& row) {
    const auto filled = static_cast<size_t>(
        std::count_if(row.children.begin(), row.children.end(),
                      [](const Block& cell) { return !cell.children.empty(); }));
    return row.children.size() >= 2 && 2 * filled > row.children.size();
}

/// How many bold rows begin a table as its head: a few at most, one of them naming columns, with
/// no cell that reaches further down, and rows that are not so below them. Otherwise 0.
size_t boldHeadRows(const Rows& rows) {
    constexpr size_t kMostHeadRows = 3;
    size_t count = 0;
    bool isNamed = false;
    while (count < rows.size() && isBoldRow(rows[count])) {
        isNamed = isNamed || namesColumns(rows[count]);
        ++count;
    }
    bool isWhole = true;
    for (size_t i = 0; i < count; ++i) {
        for (const Block& cell : rows[i].children) {
            isWhole = isWhole && i + static_cast<size_t>(cell.rowSpan) <= count;
        }
    }
    return isNamed && isWhole && count <= kMostHeadRows && count < rows.size() ? count : 0;
}

bool isHeaderRow(const Block& row) {
    return std::all_of(row.children.begin(), row.children.end(),
                       [](const Block& cell) { return cell.element == Element::TableHeader; }) &&
           !spansRows(row);
}

void makeHeaders(Block& row) {
    for (Block& cell : row.children) {
        if (cell.element == Element::TableCell) {
            cell.element = Element::TableHeader;
            cell.scope = cell.columnSpan > 1 ? QStringLiteral("colgroup") : QStringLiteral("col");
        }
        for (Block& child : cell.children) {
            if (child.element == Element::Paragraph) {
                dropWholeMarks(child);
            }
        }
    }
}

void findHead(Rows& head, Rows& body) {
    if (!head.empty()) {
        for (Block& row : head) {
            makeHeaders(row);
        }
        return;
    }
    if (body.size() < 2) {
        return;
    }
    const bool isNamed = isHeaderRow(body[0]) && !isHeaderRow(body[1]);
    const auto count = static_cast<std::ptrdiff_t>(isNamed ? 1 : boldHeadRows(body));
    for (auto row = body.begin(); row != body.begin() + count; ++row) {
        makeHeaders(*row);
        head.push_back(std::move(*row));
    }
    body.erase(body.begin(), body.begin() + count);
}

bool isOneCell(const Rows& head, const Rows& body) {
    return head.size() + body.size() == 1 &&
           std::all_of(head.begin(), head.end(),
                       [](const Block& row) { return row.children.size() == 1; }) &&
           std::all_of(body.begin(), body.end(),
                       [](const Block& row) { return row.children.size() == 1; });
}

} // namespace

std::vector<Block> tidiedTable(Block table, Program program) {
    Rows none;
    Rows* head = &none;
    Rows* body = &none;
    Block* caption = nullptr;
    for (Block& part : table.children) {
        if (part.element == Element::TableHead) {
            head = &part.children;
        } else if (part.element == Element::TableBody) {
            body = &part.children;
        } else {
            caption = &part;
        }
    }
    if (head == &none) {
        // Its place is before the body's.
        table.children.insert(table.children.end() - 1, Block(Element::TableHead));
        return tidiedTable(std::move(table), program);
    }
    trimRows(*body);
    if (head->empty() || !isEmptyRow(head->front())) {
        trimColumns(*head, *body);
    }
    if (program == Program::Office && isOneCell(*head, *body)) {
        std::vector<Block> content;
        if (caption != nullptr) {
            caption->element = Element::Paragraph;
            content.push_back(std::move(*caption));
        }
        Block& cell = (head->empty() ? *body : *head)[0].children[0];
        std::move(cell.children.begin(), cell.children.end(), std::back_inserter(content));
        return content;
    }
    findHead(*head, *body);
    return canonicalTable(std::move(table));
}

} // namespace vestitel::html
