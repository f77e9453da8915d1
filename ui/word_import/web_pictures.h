#pragma once

#include "importing/import_word.h"

namespace vestitel::word_import {

/// Makes pictures of kinds that browsers do not show, and that can be read here, into PNG. Others
/// stay as they are. May take a while; on any thread.
void makeWebPictures(importing::WordMarkup& document);

} // namespace vestitel::word_import
