#pragma once

#include <QString>
#include <QStringList>

namespace vestitel::documents {

/// The extensions of documents that are read; of others only the names are known.
[[nodiscard]] inline const QStringList& readableExtensions() {
    static const QStringList kExtensions = {QStringLiteral("pdf"),  QStringLiteral("docx"),
                                            QStringLiteral("xlsx"), QStringLiteral("odt"),
                                            QStringLiteral("ods"),  QStringLiteral("txt"),
                                            QStringLiteral("csv")};
    return kExtensions;
}

} // namespace vestitel::documents
