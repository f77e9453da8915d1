#include "html/data_tables.h"

#include "html/markup_text.h"

namespace vestitel::html {

namespace {

bool isCell(const MarkupPieces& pieces, size_t start) {
    return pieces.isStart(start, "td") || pieces.isStart(start, "th");
}

/// `border-left:solid #000 1pt`; not `border:none` and not `border-collapse:collapse`.
bool hasLine(const MarkupPieces& pieces, size_t start) {
    const std::string style = lowered(pieces.attribute(start, "style"));
    if (style.find("border") == std::string::npos) {
        return false;
    }
    for (const std::string_view line : {"solid", "dotted", "dashed", "double", "windowtext"}) {
        if (style.find(line) != std::string::npos) {
            return true;
        }
    }
    return false;
}

bool hasFrame(const MarkupPieces& pieces, size_t table) {
    const std::string border = pieces.attribute(table, "border");
    return (!border.empty() && border != "0") || pieces.hasClass(table, "MsoTableGrid");
}

} // namespace

bool isDataTable(const MarkupPieces& pieces, size_t table) {
    bool hasLines = hasFrame(pieces, table);
    size_t rows = 0;
    size_t cells = 0;
    size_t mostCells = 0;
    const size_t end = pieces.contentEnd(table);
    for (size_t i = table + 1; i < end; ++i) {
        if (pieces.isStart(i, "table")) {
            return false;
        }
        if (pieces.isStart(i, "tr")) {
            ++rows;
            cells = 0;
        } else if (isCell(pieces, i)) {
            mostCells = std::max(mostCells, ++cells);
            hasLines = hasLines || pieces[i].name == "th" || hasLine(pieces, i);
        }
    }
    return hasLines && rows >= 2 && mostCells >= 2;
}

} // namespace vestitel::html
