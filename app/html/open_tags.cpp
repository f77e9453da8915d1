#include "html/open_tags.h"

namespace vestitel::html {

namespace {

bool isScopeBarrier(Tag tag) {
    return tag == Tag::Table || tag == Tag::Td || tag == Tag::Th || tag == Tag::Caption;
}

/// Whether the search for an open `sought` ends, without success, at an open `passed`.
bool barsSearch(Tag sought, Tag passed) {
    if (sought == Tag::Table) {
        return false;
    }
    if (isTablePart(sought)) {
        return passed == Tag::Table;
    }
    if (isBlock(sought) || isFormatting(sought)) {
        return isScopeBarrier(passed);
    }
    return isBlock(passed);
}

/// Whether a part of a table may stand right in an open `holder`.
bool mayHold(Tag holder, Tag part) {
    return holder == Tag::Table ||
           (part >= Tag::Tr && (holder == Tag::TBody || holder == Tag::THead)) ||
           (part >= Tag::Td && holder == Tag::Tr);
}

} // namespace

void OpenTags::open(Tag tag) {
    m_tags.push_back(tag);
    ++m_counts[static_cast<size_t>(tag)];
}

void OpenTags::closeBefore(Tag tag) {
    if (isTablePart(tag)) {
        while (!m_tags.empty() && !mayHold(m_tags.back(), tag)) {
            closeTo(m_tags.size() - 1);
        }
        return;
    }
    if (tag == Tag::A) {
        close(Tag::A);
        return;
    }
    if (!isBlock(tag)) {
        return;
    }
    if (tag == Tag::Li) {
        closeItem();
    }
    close(Tag::P);
    if (isHeading(tag) && !m_tags.empty() && isHeading(m_tags.back())) {
        closeTo(m_tags.size() - 1);
    }
}

std::optional<Tag> OpenTags::close(Tag tag) {
    const std::optional<size_t> found = find(tag);
    if (!found) {
        return std::nullopt;
    }
    const Tag closed = m_tags[*found];
    if (isFormatting(tag)) {
        --m_counts[static_cast<size_t>(tag)];
        m_tags.erase(m_tags.begin() + static_cast<std::ptrdiff_t>(*found));
    } else {
        closeTo(*found);
    }
    return closed;
}

void OpenTags::closeTo(size_t size) {
    while (m_tags.size() > size) {
        --m_counts[static_cast<size_t>(m_tags.back())];
        m_tags.pop_back();
    }
}

/// Closes the item of the innermost list, where one is open.
void OpenTags::closeItem() {
    if (!contains(Tag::Li)) {
        return;
    }
    for (size_t i = m_tags.size(); i-- > 0;) {
        if (m_tags[i] == Tag::Li) {
            closeTo(i);
            return;
        }
        if (isBlock(m_tags[i]) && m_tags[i] != Tag::Div && m_tags[i] != Tag::P) {
            return;
        }
    }
}

/// The place of the innermost open `tag` that an end tag can reach.
std::optional<size_t> OpenTags::find(Tag tag) const {
    if (!isHeading(tag) && !contains(tag)) {
        return std::nullopt;
    }
    for (size_t i = m_tags.size(); i-- > 0;) {
        if (m_tags[i] == tag || (isHeading(tag) && isHeading(m_tags[i]))) {
            return i;
        }
        if (barsSearch(tag, m_tags[i])) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace vestitel::html
