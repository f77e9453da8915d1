#include "html/marked_paragraphs.h"

#include "html/markup_text.h"

#include <algorithm>
#include <cmath>

namespace vestitel::html {

namespace {

// A marker stands within the first pieces of its paragraph; each bookmark around it is one.
constexpr size_t kMostPieces = 160;
constexpr size_t kLongestMarker = 24;
constexpr int kPointsPerLevel = 18;

bool hasMarkInIt(std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        const char32_t c = nextCharacter(text, i);
        if (c > ' ' && c != 0xA0) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<LeveledItem> MarkedParagraphs::take(size_t start) {
    const std::string_view name = m_pieces[start].name;
    if (name != "p" && name != "div" && name != "pre") {
        return std::nullopt;
    }
    const ForeignStyle& style = m_styles[start];
    if (style.listLevel && *style.listLevel > 0) {
        return takeByLevel(start, *style.listLevel);
    }
    if (style.textIndent.value_or(0) < 0 && beginsWithMarker(start)) {
        return takeByLevel(start, slideLevel(start));
    }
    if (name == "p" && (style.textIndent.value_or(0) < 0 ||
                        m_pieces.hasClassThatBegins(start, "MsoListParagraph"))) {
        return takeByGap(start);
    }
    return std::nullopt;
}

bool MarkedParagraphs::beginsWithMarker(size_t start) const {
    const size_t end = std::min(m_pieces.contentEnd(start), start + kMostPieces);
    for (size_t i = start + 1; i < end; ++i) {
        if (m_pieces.isStart(i) && m_styles[i].isListMarker) {
            return true;
        }
        if (m_pieces[i].kind == Piece::Text && !m_pieces[i].dropped &&
            hasMarkInIt(decoded(m_pieces.text(i)))) {
            return false;
        }
    }
    return false;
}

int MarkedParagraphs::slideLevel(size_t start) const {
    const std::string name = m_pieces.attribute(start, "class");
    return name.size() == 2 && name[0] == 'O' && name[1] >= '1' && name[1] <= '8'
               ? name[1] - '0' + 1
               : 1;
}

std::optional<LeveledItem> MarkedParagraphs::takeByLevel(size_t start, int level) {
    const std::optional<ListMarker> declared =
        m_styles.rules().listMarker(m_styles[start].list, level);
    const size_t end = std::min(m_pieces.contentEnd(start), start + kMostPieces);
    size_t ignored = start + 1;
    while (ignored < end && !(m_pieces.isStart(ignored) && m_styles[ignored].isListMarker)) {
        ++ignored;
    }
    std::optional<ReadMarker> marker;
    if (ignored < end) {
        marker = readMarker(m_pieces.textOf(ignored, kLongestMarker * 8));
        if (!marker) {
            return std::nullopt;
        }
        m_pieces.dropElement(ignored);
    } else {
        marker = takeBareMarker(start);
    }
    LeveledItem item;
    item.level = level;
    item.marker = marker.value_or(ReadMarker{declared.value_or(ListMarker::Bullet)});
    if (declared == ListMarker::Bullet) {
        item.marker = {};
    } else if (declared) {
        if (*declared == item.marker.otherKind) {
            item.marker.kind = item.marker.otherKind;
            item.marker.number = item.marker.otherNumber;
        }
        item.marker.otherKind = ListMarker::None;
    }
    return item;
}

std::optional<ReadMarker> MarkedParagraphs::takeBareMarker(size_t start) {
    if (const auto item = takeByGap(start)) {
        return item->marker;
    }
    const size_t end = std::min(m_pieces.contentEnd(start), start + kMostPieces);
    for (size_t i = start + 1; i < end; ++i) {
        if (m_pieces[i].kind != Piece::Text || m_pieces[i].dropped) {
            continue;
        }
        const std::string text = decoded(m_pieces.text(i));
        if (!hasMarkInIt(text)) {
            continue;
        }
        const std::string_view mark = trimmed(text);
        const bool isPunctuated = mark.ends_with(".") || mark.ends_with(")");
        const bool isBullet = mark == "·" || mark == "•" || mark == "-" || mark == "–";
        const auto marker = text.size() <= kLongestMarker && (isPunctuated || isBullet)
                                ? readMarker(mark)
                                : std::nullopt;
        if (marker) {
            m_pieces.drop(i);
        }
        return marker;
    }
    return std::nullopt;
}

std::optional<LeveledItem> MarkedParagraphs::takeByGap(size_t start) {
    const size_t end = std::min(m_pieces.contentEnd(start), start + kMostPieces);
    std::string text;
    for (size_t i = start + 1; i < end; ++i) {
        if (m_pieces.isStart(i) && m_styles[i].isMarkerFiller) {
            const std::optional<ReadMarker> marker = readMarker(text);
            if (!marker || !hasMarkInIt(text) || text.size() > kLongestMarker) {
                return std::nullopt;
            }
            for (size_t k = start + 1; k < i; ++k) {
                if (m_pieces[k].kind == Piece::Text) {
                    m_pieces.drop(k);
                }
            }
            m_pieces.dropElement(i);
            const double indent = m_styles[start].marginLeft.value_or(kPointsPerLevel * 2);
            return LeveledItem{std::max(1, static_cast<int>(std::lround(
                                               std::clamp(indent, 0.0, 2000.0) / kPointsPerLevel))),
                               *marker};
        }
        if (m_pieces[i].kind == Piece::Text && !m_pieces[i].dropped) {
            text += decoded(m_pieces.text(i));
            if (text.size() > kLongestMarker * 4) {
                return std::nullopt;
            }
        }
    }
    return std::nullopt;
}

bool MarkedParagraphs::isContinuation(size_t start) const {
    if (m_pieces[start].name != "p") {
        return false;
    }
    if (m_pieces.hasClassThatBegins(start, "MsoListContinue")) {
        return true;
    }
    // The first paragraph of a new list without markers is no part of the list before.
    return (m_pieces.hasClass(start, "MsoListParagraphCxSpMiddle") ||
            m_pieces.hasClass(start, "MsoListParagraphCxSpLast")) &&
           m_styles[start].listLevel.value_or(0) == 0;
}

} // namespace vestitel::html
