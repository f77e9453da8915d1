#pragma once

#include "editorial/newsroom.h"
#include "importing/imported_post.h"

#include <QStringList>

#include <optional>

namespace vestitel::editorial {

/// What became of an imported post.
struct StoredImport {
    std::optional<PostId> post; ///< Nothing: it was not taken.
    QString refusal;            ///< Translated: why not.
    QStringList remarks;        ///< Translated: what was unknown, dropped or guessed.
};

/// Brings one imported post into the archive: its media, its category, then the post in one
/// transaction. An error is about the archive (a full disk); what is wrong with the post itself is
/// a refusal. A post whose id is there already is refused, and the stored one left as it is.
[[nodiscard]] Result<StoredImport>
storeImported(Newsroom& newsroom, importing::ImportedPost imported, const QString& origin);

/// Whether an error is about the archive or the disk, so that the next item would fail like it.
[[nodiscard]] bool endsImport(const Error& error);

} // namespace vestitel::editorial
