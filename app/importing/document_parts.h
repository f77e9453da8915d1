#pragma once

#include <QString>

namespace vestitel::importing {

/// What a document without a site around it holds.
struct DocumentParts {
    QString title;  ///< Plain text; empty only when there is no text.
    QString lead;   ///< Plain text; empty unless a paragraph plainly is one.
    QString markup; ///< The rest.
};

/// Finds a title: the first heading near the beginning, else a short first line that is set apart
/// (in bold, or without a full stop above longer text), else the first words, which stay in the
/// text too. A lead is a paragraph of class "lead" (a subtitle), or the first one after the title
/// where it alone is wholly in bold or italics.
[[nodiscard]] DocumentParts readDocumentParts(const QString& markup);

/// The first words of a text, as a title.
[[nodiscard]] QString titleFromText(const QString& text);

} // namespace vestitel::importing
