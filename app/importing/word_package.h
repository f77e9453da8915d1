#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

namespace vestitel::importing {

/// Whether a file is a Word document (.docx) that can be opened without harm: a ZIP whose table of
/// contents is whole, holds a document, and does not unpack to more than the limits. Each refusal
/// is a sentence that says what the file is instead (protected by a password, of the old format,
/// damaged, too large) and what to do. `name` is how the reader knows the file.
/// Looks at the sizes that the table states; whoever unpacks it has to hold them to that.
[[nodiscard]] Result<void> checkWordPackage(QIODevice& file, const QString& name);

/// In bytes. Of the file; of all that is in it; of its text's markup.
inline constexpr qint64 kLargestWordFile = 200LL * 1024 * 1024;
inline constexpr qint64 kLargestWordContent = 600LL * 1024 * 1024;
inline constexpr qint64 kLargestWordMarkup = 60LL * 1024 * 1024;

} // namespace vestitel::importing
