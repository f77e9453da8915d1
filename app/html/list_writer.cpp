#include "html/list_writer.h"

namespace vestitel::html {

namespace {

bool isNumbered(ListMarker kind) {
    return kind != ListMarker::Bullet && kind != ListMarker::None;
}

} // namespace

std::string ListWriter::beginItem(const LeveledItem& item) {
    std::string markup;
    while (m_open.size() > 1 && m_open.back().level > item.level &&
           m_open[m_open.size() - 2].level >= item.level) {
        markup += "</li>" + listEndTag(m_open.back().kind);
        m_open.pop_back();
    }
    if (m_open.empty()) {
        return open(item);
    }
    OpenList& list = m_open.back();
    if (item.level > list.level) {
        return markup + open(item);
    }
    if (item.level < list.level) {
        // Not as deep as this list, deeper than the one around it: it goes on here.
        list.level = item.level;
    }
    ReadMarker marker = item.marker;
    const bool otherGoesOn =
        marker.otherKind == list.kind && (list.last == 0 || marker.otherNumber == list.last + 1);
    if (marker.otherKind != ListMarker::None && otherGoesOn &&
        (marker.kind != list.kind || marker.number != list.last + 1)) {
        marker.kind = marker.otherKind;
        marker.number = marker.otherNumber;
    }
    const bool isSameKind = isNumbered(list.kind) == isNumbered(marker.kind) &&
                            (!isNumbered(list.kind) || list.kind == marker.kind);
    const bool isNext = marker.number == 0 || list.last == 0 || marker.number == list.last + 1;
    if (isSameKind && isNext) {
        list.last = marker.number != 0 ? marker.number : list.last + (list.last != 0 ? 1 : 0);
        return markup + "</li><li>";
    }
    markup += "</li>" + listEndTag(list.kind);
    m_open.pop_back();
    return markup + open({item.level, marker});
}

std::string ListWriter::open(const LeveledItem& item) {
    m_open.push_back({item.level, item.marker.kind, item.marker.number});
    return listStartTag(item.marker.kind, item.marker.number) + "<li>";
}

std::string ListWriter::closeBelow(int level) {
    std::string markup;
    while (!m_open.empty() && m_open.back().level > level) {
        markup += "</li>" + listEndTag(m_open.back().kind);
        m_open.pop_back();
    }
    return markup;
}

std::string ListWriter::closeAll() {
    std::string markup;
    while (!m_open.empty()) {
        markup += "</li>" + listEndTag(m_open.back().kind);
        m_open.pop_back();
    }
    return markup;
}

} // namespace vestitel::html
