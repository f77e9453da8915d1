#pragma once

#include "publishing/page_facts.h"

#include <QByteArray>

namespace vestitel::publishing {

/// The page as a schema.org NewsArticle in JSON-LD, for a script element: no "<", ">" or "&" stands
/// in it as itself, so that no text can end the element.
[[nodiscard]] QByteArray structuredData(const Publication& publication,
                                        const domain::Language& language, const PageFacts& facts);

} // namespace vestitel::publishing
