#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vestitel::html {

/// A text or a tag of foreign markup, in its place.
struct Piece {
    enum Kind : unsigned char { Text, Start, End };
    Kind kind = Text;
    bool dropped = false;
    bool hasEndTag = false;  ///< Start: it ends with a tag of its own.
    std::string_view source; ///< As written; of a tag from its "<" to its ">".
    std::string_view name;   ///< Of a tag, in lower case.
    /// Start: the place of its end tag, or of the piece before which it ends without one (itself
    /// when it holds nothing by definition). End: its start tag's place, or its own for none.
    size_t partner = 0;
};

/// Foreign markup as a row of pieces that rules drop, replace and add to, and that is written
/// again; comments are gone, what no rule touches is written as it came. Not a tree: misnested
/// markup stays misnested, for the parser to read as browsers do. All of it is linear in time.
/// Style sheets are kept apart. The markup must outlive it.
class MarkupPieces final {
public:
    explicit MarkupPieces(std::string_view markup);
    MarkupPieces(const MarkupPieces&) = delete;
    MarkupPieces& operator=(const MarkupPieces&) = delete;

    [[nodiscard]] size_t size() const { return m_pieces.size(); }
    [[nodiscard]] const Piece& operator[](size_t index) const { return m_pieces[index]; }
    [[nodiscard]] const std::vector<std::string_view>& styleSheets() const { return m_styleSheets; }

    /// Whether it is a start tag, not dropped, and of that name.
    [[nodiscard]] bool isStart(size_t index) const {
        return m_pieces[index].kind == Piece::Start && !m_pieces[index].dropped;
    }
    [[nodiscard]] bool isStart(size_t index, std::string_view name) const {
        return isStart(index) && m_pieces[index].name == name;
    }
    /// The place after the last piece of an element's content.
    [[nodiscard]] size_t contentEnd(size_t start) const;

    /// An attribute's value with its references decoded; empty when it is not there.
    [[nodiscard]] std::string attribute(size_t start, std::string_view name) const;
    [[nodiscard]] bool hasAttribute(size_t start, std::string_view name) const;
    [[nodiscard]] bool hasClass(size_t start, std::string_view name) const;
    [[nodiscard]] bool hasClassThatBegins(size_t start, std::string_view beginning) const;

    /// A text's characters: what was put in its place, or its source; references not decoded.
    [[nodiscard]] std::string_view text(size_t index) const;
    /// The text in an element, decoded, dropped pieces left out, until it is `limit` bytes long;
    /// of its first few hundred pieces.
    [[nodiscard]] std::string textOf(size_t start, size_t limit) const;
    /// Whether a reader would see nothing of it (no-break spaces are nothing, an image is);
    /// what has very many pieces is taken for something.
    [[nodiscard]] bool isBlank(size_t start) const;

    void drop(size_t index) { m_pieces[index].dropped = true; }
    void dropElement(size_t start);
    /// Lets what a dropped element holds stand after all.
    void restoreElement(size_t start);
    /// Drops the tags, keeps what they hold.
    void unwrap(size_t start);
    /// Another element instead; `attributes` begin with a space.
    void rename(size_t start, std::string_view name, std::string_view attributes = {});
    void replace(size_t index, std::string markup);
    void insertBefore(size_t index, std::string_view markup);
    void insertAfter(size_t index, std::string_view markup);
    /// At the very start, or the very end, of what an element holds.
    void wrapContent(size_t start, std::string_view before, std::string_view after);
    void append(std::string_view markup) { m_tail += markup; }

    [[nodiscard]] std::string written() const;

private:
    struct Edit {
        std::string before;
        std::optional<std::string> instead;
        std::string after;
    };

    void read(std::string_view markup);
    [[nodiscard]] std::string_view interned(std::string_view name);

    std::vector<Piece> m_pieces;
    std::vector<std::string_view> m_styleSheets;
    std::unordered_set<std::string> m_names;
    std::unordered_map<size_t, Edit> m_edits;
    std::string m_tail;
};

} // namespace vestitel::html
