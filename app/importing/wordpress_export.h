#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "importing/imported_post.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace vestitel::importing {

/// A post of an export, or why it is none; `name` tells the reader which: its title, or its number.
/// An error that it returns ends the reading.
using TakeWordPressPost =
    std::function<Result<void>(Result<ImportedPost> post, const QString& name)>;

/// What came of an export besides its posts. Translated sentences.
struct WordPressSummary {
    QString refusal;     ///< Why reading ended before the end; empty when it did not.
    QStringList remarks; ///< What was left out on purpose: pages, what is in the trash.
};

/// Reads an export of WordPress, of any size: its posts, with the pictures and documents that lie
/// beside it (WordPressMedia). A post's translations (of Polylang, WPML or qTranslate) are editions
/// of one post. A post always gets the same id, so that what was imported is known again.
[[nodiscard]] Result<WordPressSummary> readWordPressExport(const QString& path,
                                                           const LanguageHint& language,
                                                           const TakeWordPressPost& take,
                                                           const Progress& progress,
                                                           const Cancellation& cancellation);

} // namespace vestitel::importing
