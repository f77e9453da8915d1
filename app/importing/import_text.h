#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "importing/imported_post.h"

#include <QByteArray>

namespace vestitel::importing {

/// A plain text, or a web page that was saved as one, as a post: title, date, paragraphs and lists,
/// without the site around them; two editions when it says the same in two languages. Any encoding
/// that decodeText() knows. ErrorCode::InvalidArgument when there is no text in it, TooLarge above
/// the body's limits.
[[nodiscard]] Result<ImportedPost> importText(const QByteArray& bytes, const LanguageHint& language,
                                              IdSource& ids);

} // namespace vestitel::importing
