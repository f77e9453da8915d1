#pragma once

#include "html/markup_pieces.h"

namespace vestitel::html {

/// Finds for each start tag where its element ends, by the end tags that the source has and those
/// that HTML lets it leave out (WHATWG HTML 13.1.2.4). Approximate where markup is misnested;
/// linear in time, since no search goes further than a few steps.
void findPartners(std::vector<Piece>& pieces);

/// Elements that begin a line of their own.
[[nodiscard]] bool isBlockName(std::string_view name);
/// Elements that have no end tag.
[[nodiscard]] bool isVoidName(std::string_view name);

} // namespace vestitel::html
