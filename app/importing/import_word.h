#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "importing/imported_post.h"

#include <QByteArray>

#include <vector>

namespace vestitel::importing {

/// A Word document as a converter hands it over. The markup is foreign: it names its pictures
/// "image:0", "image:1" and so on. A paragraph of class "lead" is the document's subtitle.
struct WordMarkup {
    struct Picture {
        QByteArray bytes;
        QString mediaType; ///< As the document says.
    };
    QString markup;
    std::vector<Picture> pictures;
};

/// A Word document as a post: its title, its lead if it plainly has one, its text, its pictures;
/// two editions when it says the same in two languages. ErrorCode::InvalidArgument when there is no
/// text in it, TooLarge above the body's limits.
[[nodiscard]] Result<ImportedPost> importWord(const WordMarkup& document,
                                              const LanguageHint& language, IdSource& ids);

} // namespace vestitel::importing
