#pragma once

#include "publishing/publication.h"

#include <QString>

#include <vector>

namespace vestitel::publishing {

/// Whether readers are shown an edition: it has a title and a body.
[[nodiscard]] bool isPublishable(const domain::Edition& edition);

/// The languages of the editions that are exported, in the publication's order, then any others.
[[nodiscard]] std::vector<domain::Language> publishableLanguages(const Publication& publication);

/// The edition's slug, or one from its title when the archive has given none yet.
[[nodiscard]] QString slugOf(const domain::Edition& edition);

/// A title, summary or caption on one line: other white space than no-break spaces becomes one
/// space.
[[nodiscard]] QString oneLine(const QString& text);

/// What a page says of itself to search engines and in shared links: the edition's description,
/// else its lead, else the beginning of its text, cut at a word.
[[nodiscard]] QString descriptionOf(const domain::Edition& edition);

/// The value for a language, else for the first of `languages` (the primary one), else empty.
[[nodiscard]] QString inLanguage(const std::map<domain::Language, QString>& texts,
                                 const domain::Language& language,
                                 const std::vector<domain::Language>& languages);

} // namespace vestitel::publishing
