#pragma once

#include <string_view>

namespace vestitel::html {

/// What kind of program foreign markup is from, as far as rules differ: `Office` is Word, Excel,
/// Outlook, Word Online, LibreOffice, Google Sheets.
enum class Program { Any, Office };

[[nodiscard]] Program programOf(std::string_view markup);

} // namespace vestitel::html
