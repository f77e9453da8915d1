#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace vestitel::documents {

/// Which elements hold words.
enum class Markup {
    Office,       ///< `t`, in paragraphs `p` and strings `si` (ECMA-376)
    OpenDocument, ///< all within `p` and `h` (ODF 1.2)
};

/// The words of a part of a packed document, a paragraph a line; stops after `most` letters.
/// ErrorCode::DamagedData for what is no XML.
[[nodiscard]] Result<QString> textOfMarkup(const QByteArray& xml, Markup markup, qsizetype most);

} // namespace vestitel::documents
