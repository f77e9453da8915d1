#pragma once

#include "base/cancellation.h"
#include "editorial/newsroom.h"
#include "importing/import_word.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace vestitel::editorial {

enum class ImportFormat { Automatic, JsonLines, Html, Text, Wxr, Word };

/// Turns the bytes of a Word document, which checkWordPackage() let through, into markup. Called on
/// the thread of the import, which it may keep waiting.
using WordConverter = std::function<Result<importing::WordMarkup>(const QByteArray& bytes)>;

struct ImportRequest {
    QStringList paths; ///< Files, or folders whose files are taken.
    std::optional<domain::Language>
        edition; ///< Nothing: as the file says, else the primary language.
    ImportFormat format = ImportFormat::Automatic;
    WordConverter convertWord{}; ///< Nothing: Word documents are refused.
};

/// A post that was recognised as the same in two languages, and how it is as one text.
struct RecognisedPair {
    PostId post;
    importing::OneText asOneText;
};

struct ImportReport {
    std::vector<PostId> posts;
    /// Translated sentences, each with the file (and line) it is about: items that were skipped.
    QStringList refused;
    QStringList remarks; ///< What was imported, but with something unknown, dropped or guessed.
    std::vector<RecognisedPair> pairs; ///< Of the posts, those that are told to be bilingual.
    bool cancelled = false;
};

/// One transaction a post; a bad item is named and skipped. A post whose id is in the archive
/// already is refused (named), unless it is the same.
[[nodiscard]] Result<ImportReport> importFiles(Newsroom& newsroom, const ImportRequest& request,
                                               const Progress& progress,
                                               const Cancellation& cancellation);

/// Undoes the recognition: the post has one edition again, with the whole text.
[[nodiscard]] Result<void> keepAsOneText(Newsroom& newsroom, const RecognisedPair& pair);

} // namespace vestitel::editorial
