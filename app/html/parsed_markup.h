#pragma once

#include <gumbo.h>

#include <memory>
#include <string_view>
#include <vector>

namespace vestitel::html {

/// A parse tree of gumbo with memory of its own, freed at once: gumbo's way of freeing a tree
/// recurses as deep as the tree (its issue 387), and costs as much as parsing.
class ParsedMarkup final {
public:
    /// `markup` must outlive this.
    explicit ParsedMarkup(std::string_view markup);
    ParsedMarkup(const ParsedMarkup&) = delete;
    ParsedMarkup& operator=(const ParsedMarkup&) = delete;

    /// The element that holds the parsed nodes, or null.
    [[nodiscard]] const GumboNode* root() const { return m_root; }

private:
    static void* allocate(void* self, size_t size);
    static void release(void* self, void* memory);

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    size_t m_chunkSize = 16 * 1024;
    std::byte* m_free = nullptr;
    size_t m_left = 0;
    const GumboNode* m_root = nullptr;
};

} // namespace vestitel::html
