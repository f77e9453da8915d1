#pragma once

#include "base/result.h"
#include "html/foreign_images.h"
#include "importing/imported_post.h"

#include <QString>

namespace vestitel::importing {

/// Takes a document's markup apart into title, lead and text, and gives the post one edition of it,
/// or two when it says the same in two languages (and then keeps the one text for who wants that).
/// The document begins with its title, as a heading if it is known. Without text: no edition.
[[nodiscard]] Result<void> addEditions(ImportedPost& imported, const QString& markup,
                                       const LanguageHint& language,
                                       const html::ImageResolver& images);

/// As above, if the document says the same in two languages; else nothing is done. Returns which.
[[nodiscard]] Result<bool> addBilingualEditions(ImportedPost& imported, const QString& markup,
                                                const LanguageHint& language,
                                                const html::ImageResolver& images);

/// The language of a text: as forced, else by its letters, else as is usual here.
[[nodiscard]] domain::Language languageOfText(const QString& text, const LanguageHint& language);

} // namespace vestitel::importing
