#include "html/office_lists.h"

#include "html/list_writer.h"
#include "html/marked_paragraphs.h"
#include "html/markup_text.h"
#include "html/piece_nesting.h"

#include <algorithm>
#include <charconv>

namespace vestitel::html {

namespace {

std::optional<int> numberOf(std::string_view text) {
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && value >= 0 && value < 10'000 ? std::optional(value)
                                                                  : std::nullopt;
}

bool isListName(std::string_view name) {
    return name == "ul" || name == "ol";
}

/// How deep an item says that it stands, where its place in lists says nothing. Word writes some
/// levels of a list as real lists and the others as paragraphs, between which its items hang.
std::optional<int> ownLevel(const MarkupPieces& pieces, const PieceStyles& styles, size_t item) {
    if (styles[item].listLevel.value_or(0) > 0) {
        return styles[item].listLevel;
    }
    if (const auto level = numberOf(pieces.attribute(item, "data-aria-level"))) {
        return level;
    }
    if (const auto indent = numberOf(pieces.attribute(item, "data-stringify-indent"))) {
        return *indent + 1;
    }
    const std::string classes = pieces.attribute(item, "class");
    if (const size_t quill = classes.find("ql-indent-"); quill != std::string::npos) {
        return numberOf(std::string_view(classes).substr(quill + 10)).value_or(0) + 1;
    }
    return pieces.hasAttribute(item, "data-list") ? std::optional(1) : std::nullopt;
}

/// The kind that the `type` of an `ol` names.
std::optional<ListMarker> typed(std::string_view type) {
    if (type.size() != 1) {
        return std::nullopt;
    }
    switch (type[0]) {
    case 'a':
        return ListMarker::LowerAlpha;
    case 'A':
        return ListMarker::UpperAlpha;
    case 'i':
        return ListMarker::LowerRoman;
    case 'I':
        return ListMarker::UpperRoman;
    default:
        return ListMarker::Decimal;
    }
}

/// The list items of real lists that are to be put in order by their levels.
class LeveledLists final {
public:
    LeveledLists(MarkupPieces& pieces, const PieceStyles& styles)
        : m_pieces(pieces), m_styles(styles) {}

    /// By the items' places.
    std::unordered_map<size_t, LeveledItem> take() {
        findLists();
        std::unordered_map<size_t, LeveledItem> items;
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            if (!m_pieces.isStart(i, "li") || !m_listOfItem.contains(i)) {
                continue;
            }
            const size_t list = m_listOfItem[i];
            if (!m_leveled.contains(list)) {
                continue;
            }
            items[i] = itemOf(i, list);
        }
        for (const auto& [list, hasNumber] : m_leveled) {
            m_pieces.unwrap(list);
        }
        for (const auto& [item, what] : items) {
            m_pieces.replace(item, {});
            if (m_pieces[item].hasEndTag) {
                m_pieces.drop(m_pieces[item].partner);
            }
        }
        return items;
    }

private:
    void findLists() {
        std::vector<size_t> open;
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            if (!m_pieces.isStart(i)) {
                continue;
            }
            while (!open.empty() && m_pieces.contentEnd(open.back()) <= i) {
                open.pop_back();
            }
            if (isListName(m_pieces[i].name)) {
                if (!open.empty() && !m_leveled.contains(open.back())) {
                    m_startingDeeper.insert(open.back());
                }
                open.push_back(i);
            } else if (m_pieces[i].name == "li" && !open.empty()) {
                m_listOfItem[i] = open.back();
                if (m_styles[i].listLevel.value_or(0) > 0) {
                    for (const size_t list : open) {
                        m_leveled.emplace(list, false);
                    }
                } else if (ownLevel(m_pieces, m_styles, i)) {
                    m_leveled.emplace(open.back(), false);
                }
            } else if (m_pieces.hasClass(i, "ListContainerWrapper")) {
                m_pieces.unwrap(i);
            }
        }
    }

    LeveledItem itemOf(size_t item, size_t list) {
        LeveledItem result;
        result.level = ownLevel(m_pieces, m_styles, item).value_or(1);
        const bool isNumbered = m_pieces[list].name == "ol";
        result.marker.kind = isNumbered ? ListMarker::Decimal : ListMarker::Bullet;
        if (const std::string quill = m_pieces.attribute(item, "data-list"); !quill.empty()) {
            result.marker.kind = quill == "ordered" ? ListMarker::Decimal : ListMarker::Bullet;
        } else if (isNumbered) {
            const std::optional<ListMarker> styled = m_styles[list].listMarker
                                                         ? m_styles[list].listMarker
                                                         : typed(m_pieces.attribute(list, "type"));
            const std::optional<ListMarker> own = m_styles[item].listMarker;
            result.marker.kind = own.value_or(styled.value_or(ListMarker::Decimal));
            if (result.marker.kind == ListMarker::Bullet ||
                result.marker.kind == ListMarker::None) {
                result.marker.kind = ListMarker::Decimal;
            }
        }
        bool& hasNumber = m_leveled[list];
        if (isNumbered && !hasNumber) {
            const bool isOfWord = m_styles[item].listLevel.value_or(0) > 0;
            // What such a list starts with then counts the item around its first, deeper one.
            if (!isOfWord || !m_startingDeeper.contains(list)) {
                const int first = isOfWord ? 1 : 0;
                result.marker.number = numberOf(m_pieces.attribute(list, "start")).value_or(first);
            }
            hasNumber = true;
        }
        return result;
    }

    MarkupPieces& m_pieces;
    const PieceStyles& m_styles;
    std::unordered_map<size_t, size_t> m_listOfItem;
    std::unordered_map<size_t, bool> m_leveled;  ///< Lists; whether their start was used.
    std::unordered_set<size_t> m_startingDeeper; ///< Lists that begin with a list.
};

/// Goes through all pieces in order and puts list tags around the items.
class ListPass final {
public:
    ListPass(MarkupPieces& pieces, const PieceStyles& styles)
        : m_pieces(pieces), m_paragraphs(pieces, styles),
          m_items(LeveledLists(pieces, styles).take()) {}

    void run() {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            leaveItems(i);
            if (m_pieces[i].dropped) {
                continue;
            }
            if (const auto item = m_items.find(i); item != m_items.end()) {
                m_pieces.insertBefore(i, m_writer.beginItem(item->second));
                m_levels.push_back({m_pieces.contentEnd(i), item->second.level});
                continue;
            }
            i = onPiece(i);
        }
        m_pieces.append(m_writer.closeAll());
    }

private:
    struct OpenItem {
        size_t end = 0;
        int level = 0;
    };

    /// Gives the last piece that is done.
    size_t onPiece(size_t i) {
        const bool mayWrap = isListName(m_pieces[i].name) || m_pieces[i].name == "div";
        if (m_pieces[i].kind == Piece::Start && mayWrap && m_paragraphs.isItem(nextElement(i))) {
            m_pieces.unwrap(i); // a list, or a frame, around paragraphs that are its items
            return i;
        }
        if (m_pieces.isStart(i, "li")) {
            m_realItemEnd = std::max(m_realItemEnd, m_pieces.contentEnd(i));
        }
        if (m_pieces[i].kind == Piece::Start && m_levels.empty() && i >= m_realItemEnd) {
            if (const auto item = m_paragraphs.take(i)) {
                return writeParagraph(i, *item);
            }
            if (m_writer.isOpen() && goesOn(i)) {
                return m_pieces.contentEnd(i) - (m_pieces[i].hasEndTag ? 0 : 1);
            }
        }
        if (m_writer.isOpen() && endsList(i)) {
            const int level = m_levels.empty() ? 0 : m_levels.back().level;
            m_pieces.insertBefore(i, m_levels.empty() ? m_writer.closeAll()
                                                      : m_writer.closeBelow(level));
        }
        return i;
    }

    /// The piece that follows, white space passed over; the last one if there is none.
    [[nodiscard]] size_t nextElement(size_t i) const {
        ++i;
        while (i < m_pieces.size() && m_pieces[i].kind == Piece::Text &&
               isBlankText(m_pieces.text(i))) {
            ++i;
        }
        return std::min(i, m_pieces.size() - 1);
    }

    size_t writeParagraph(size_t i, const LeveledItem& item) {
        const size_t last = m_pieces.contentEnd(i) - (m_pieces[i].hasEndTag ? 0 : 1);
        if (m_pieces.isBlank(i)) {
            m_pieces.dropElement(i);
            return last;
        }
        m_pieces.insertBefore(i, m_writer.beginItem(item));
        m_pieces.rename(i, "p");
        return last;
    }

    /// A paragraph that belongs to the item before it, or nothing that could end a list.
    bool goesOn(size_t i) const {
        const std::string_view name = m_pieces[i].name;
        if (isVoidName(name)) {
            return false;
        }
        return ((name == "p" || !isBlockName(name)) && m_pieces.isBlank(i)) ||
               m_paragraphs.isContinuation(i);
    }

    bool endsList(size_t i) const {
        const Piece& piece = m_pieces[i];
        switch (piece.kind) {
        case Piece::Text:
            return !isBlankText(decoded(m_pieces.text(i)));
        case Piece::End:
            // Of a block that began before the list; its own items' end tags are dropped or passed.
            return m_levels.empty() && isBlockName(piece.name);
        default:
            return m_levels.empty() && piece.name != "br";
        }
    }

    void leaveItems(size_t i) {
        while (!m_levels.empty() && m_levels.back().end <= i) {
            m_levels.pop_back();
        }
    }

    MarkupPieces& m_pieces;
    MarkedParagraphs m_paragraphs;
    std::unordered_map<size_t, LeveledItem> m_items;
    ListWriter m_writer;
    std::vector<OpenItem> m_levels;
    size_t m_realItemEnd = 0; ///< Of a list that is one in the source.
};

/// In items of real lists a marker is one too many.
void dropMarkersInItems(MarkupPieces& pieces, const PieceStyles& styles) {
    size_t itemEnd = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i)) {
            continue;
        }
        if (pieces[i].name == "li") {
            itemEnd = std::max(itemEnd, pieces.contentEnd(i));
        } else if (i < itemEnd && styles[i].isListMarker) {
            pieces.dropElement(i);
        }
    }
}

/// Where only a style says what kind a real list is of, or an item what number it has.
void nameKinds(MarkupPieces& pieces, const PieceStyles& styles) {
    std::vector<size_t> open;
    std::vector<bool> isNamed(pieces.size(), false);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces.isStart(i)) {
            continue;
        }
        while (!open.empty() && pieces.contentEnd(open.back()) <= i) {
            open.pop_back();
        }
        if (isListName(pieces[i].name)) {
            open.push_back(i);
            continue;
        }
        if (pieces[i].name != "li" || open.empty() || isNamed[open.back()]) {
            continue;
        }
        const size_t list = open.back();
        isNamed[list] = true;
        const bool wasNumbered = pieces[list].name == "ol";
        std::optional<ListMarker> kind = styles[i].listMarker;
        if (!kind || kind == ListMarker::None) {
            kind = styles[list].listMarker;
        }
        const std::string value = pieces.attribute(i, "value");
        const std::string start = pieces.attribute(list, "start");
        const int number = numberOf(!value.empty() ? value : start).value_or(1);
        if (kind && *kind != ListMarker::None) {
            const bool isBullet = *kind == ListMarker::Bullet;
            if (isBullet != !wasNumbered || !isBullet) {
                const std::string tag = listStartTag(*kind, number);
                pieces.rename(list, isBullet ? "ul" : "ol",
                              std::string_view(tag).substr(3, tag.size() - 4));
            }
        } else if (wasNumbered && !value.empty() && start.empty()) {
            const std::string type = pieces.attribute(list, "type");
            pieces.rename(list, "ol",
                          " type=\"" + escaped(type) + "\" start=\"" + std::to_string(number) +
                              '"');
        }
    }
}

} // namespace

void convertLists(MarkupPieces& pieces, const PieceStyles& styles) {
    ListPass(pieces, styles).run();
    dropMarkersInItems(pieces, styles);
    nameKinds(pieces, styles);
}

} // namespace vestitel::html
