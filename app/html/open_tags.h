#pragma once

#include "html/foreign_tags.h"

#include <array>
#include <optional>
#include <vector>

namespace vestitel::html {

/// The elements that the parser will hold open at a place in the markup, outermost first: which
/// one an end tag reaches, and what a start tag closes by itself (WHATWG HTML 13.2.6.4.7 and on).
/// Each call is linear in how many are open.
class OpenTags final {
public:
    [[nodiscard]] size_t size() const { return m_tags.size(); }
    [[nodiscard]] bool isEmpty() const { return m_tags.empty(); }
    [[nodiscard]] bool contains(Tag tag) const { return m_counts[static_cast<size_t>(tag)] > 0; }

    void open(Tag tag);

    /// Closes what the parser closes before it opens `tag`.
    void closeBefore(Tag tag);

    /// Closes the innermost element that the end tag of `tag` can reach, and what is open in it; a
    /// formatting element goes alone. The element that was closed (one heading's end tag closes
    /// another), or none.
    std::optional<Tag> close(Tag tag);

    void closeAll() { closeTo(0); }

private:
    void closeTo(size_t size);
    void closeItem();
    [[nodiscard]] std::optional<size_t> find(Tag tag) const;

    std::vector<Tag> m_tags;
    std::array<int, kTags> m_counts{};
};

} // namespace vestitel::html
