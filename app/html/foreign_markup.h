#pragma once

#include "html/foreign_program.h"

#include <string>
#include <string_view>

namespace vestitel::html {

/// Whether markup is another program's: what the archive and the editor hold has `data-block` on
/// its blocks, what the editor copies has ProseMirror's mark and no style. Only foreign markup is
/// tidied, so that canonical text stays as it is, byte for byte.
[[nodiscard]] bool isForeignMarkup(std::string_view markup);

/// What programs put on the clipboard or into files as plain HTML: their lists, notes, headings,
/// styles, links and spaces as elements that the profile reads. UTF-8. Says nothing of safety:
/// the filter, the parser and the typed tree come after it. Linear in time and memory.
[[nodiscard]] std::string plainMarkup(std::string_view markup, Program program);

} // namespace vestitel::html
