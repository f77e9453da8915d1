#pragma once

#include "archive/archive.h"
#include "base/ids.h"
#include "sqlite/transaction.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::archive {

/// A document that was not read yet.
struct UnreadDocument {
    MediaHash hash;
    QString path;
    QString extension;
};

/// What the archive's documents say, for the search.
class DocumentTexts final {
public:
    explicit DocumentTexts(Archive& archive) : m_archive(&archive) {}

    /// Those of these extensions that were not read yet, at most `most`.
    [[nodiscard]] Result<std::vector<UnreadDocument>> unread(const QStringList& extensions,
                                                             int most);
    /// An empty text says that there is none, and that it is not to be read again.
    [[nodiscard]] Result<void> setText(sqlite::Transaction& transaction, const MediaHash& hash,
                                       const QString& text);
    /// Empty for what was not read.
    [[nodiscard]] Result<QString> text(const MediaHash& hash);
    /// Whether it was read and had none.
    [[nodiscard]] Result<bool> isWordless(const MediaHash& hash);
    /// The posts that have the document, attached or in their text; the trash not counted.
    [[nodiscard]] Result<std::vector<PostId>> postsWith(const MediaHash& hash);

private:
    Archive* m_archive;
};

} // namespace vestitel::archive
