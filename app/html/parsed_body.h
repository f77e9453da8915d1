#pragma once

#include "html/document.h"

#include <memory>
#include <mutex>

namespace vestitel::html {

/// The tree of a body, kept from its first use on, since a page asks for it again and again. Shared
/// by the body's copies; any number of threads may ask.
struct ParsedBody {
    std::once_flag once;
    std::shared_ptr<const Document> document;
};

} // namespace vestitel::html
