#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "importing/imported_post.h"

#include <QByteArray>

namespace vestitel::importing {

/// Where a page comes from, and what to take it for.
struct PageOrigin {
    QString folder; ///< Of the file: its pictures are looked for beside it, never elsewhere.
    std::optional<domain::Language> edition; ///< Nothing: as the page's lang attribute says.
    domain::Language otherwise = domain::Language::bulgarian(); ///< When that says nothing.
};

/// A saved web page as a post, with two editions when it says the same in two languages. Pictures
/// that are files beside it come along; those that are elsewhere are named in remarks.
/// ErrorCode::InvalidArgument when it holds no text, TooLarge above the body's limits.
[[nodiscard]] Result<ImportedPost> importHtml(const QByteArray& bytes, const PageOrigin& origin,
                                              IdSource& ids);

} // namespace vestitel::importing
