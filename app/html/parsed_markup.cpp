#include "html/parsed_markup.h"

#include <algorithm>
#include <cstddef>

namespace vestitel::html {

namespace {

constexpr size_t kLargestChunk = 1024 * 1024;

} // namespace

ParsedMarkup::ParsedMarkup(std::string_view markup) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &ParsedMarkup::allocate;
    options.deallocator = &ParsedMarkup::release;
    options.userdata = this;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    const GumboOutput* const output =
        gumbo_parse_with_options(&options, markup.data(), markup.size());
    m_root = output != nullptr ? output->root : nullptr;
}

void* ParsedMarkup::allocate(void* self, size_t size) {
    auto& parsed = *static_cast<ParsedMarkup*>(self);
    constexpr size_t kAlignment = alignof(std::max_align_t);
    size = (size + kAlignment - 1) / kAlignment * kAlignment;
    if (size > parsed.m_left) {
        const size_t chunk = std::max(size, parsed.m_chunkSize);
        // Zeroed: gumbo 0.10.1 reads a fragment's quirks mode without ever setting it, and whether
        // a table ends a paragraph hangs on it. Zero is "no quirks".
        parsed.m_chunks.push_back(std::make_unique<std::byte[]>(chunk));
        parsed.m_free = parsed.m_chunks.back().get();
        parsed.m_left = chunk;
        parsed.m_chunkSize = std::min(2 * parsed.m_chunkSize, kLargestChunk);
    }
    void* const memory = parsed.m_free;
    parsed.m_free += size;
    parsed.m_left -= size;
    return memory;
}

void ParsedMarkup::release(void*, void*) {
}

} // namespace vestitel::html
