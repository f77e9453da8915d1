#pragma once

#include <QString>

#include <vector>

namespace vestitel::editor {

/// Where the value of an img's src stands in foreign HTML, and the whole tag.
struct ImageSource {
    qsizetype offset = 0;
    qsizetype length = 0;
    qsizetype tagOffset = 0; ///< Of its "<".
    qsizetype tagLength = 0; ///< To before its ">".
};

/// The src of every <img> in order, and of Word's <v:imagedata> where it wrote no image beside. A
/// reader of tags, not of documents: it may find one in a comment, which does no harm, since the
/// sanitiser comes after whatever is written there.
[[nodiscard]] std::vector<ImageSource> imageSources(const QString& html);

/// Whether HTML shows any text besides its tags and style sheets.
[[nodiscard]] bool hasVisibleText(const QString& html);

} // namespace vestitel::editor
