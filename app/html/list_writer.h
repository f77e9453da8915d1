#pragma once

#include "html/list_markers.h"

#include <string>
#include <vector>

namespace vestitel::html {

/// One item of a list whose source says only how deep it stands.
struct LeveledItem {
    int level = 1; ///< Any number that grows with depth.
    ReadMarker marker;
};

/// Makes nested lists of items in a row: gives the markup that goes before each item's content.
/// An item stays open until the next one, so that paragraphs may follow in it.
class ListWriter final {
public:
    [[nodiscard]] bool isOpen() const { return !m_open.empty(); }
    [[nodiscard]] std::string beginItem(const LeveledItem& item);
    /// Ends the lists deeper than `level`.
    [[nodiscard]] std::string closeBelow(int level);
    [[nodiscard]] std::string closeAll();

private:
    struct OpenList {
        int level = 0;
        ListMarker kind = ListMarker::Bullet;
        int last = 0; ///< Its last item's number; 0: not known.
    };

    [[nodiscard]] std::string open(const LeveledItem& item);

    std::vector<OpenList> m_open;
};

} // namespace vestitel::html
