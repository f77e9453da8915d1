#pragma once

#include "domain/language.h"

#include <QDate>
#include <QString>

namespace vestitel::publishing {

/// A date as readers say it: "25 януари 2018 г.", "25 January 2018". Empty for an invalid date.
/// Bulgarian and English come from tables of our own, so that every version of Qt writes the same.
[[nodiscard]] QString dateInWords(const QDate& date, const domain::Language& language);

/// A file's size: "340 KB", "1,2 MB" in Bulgarian, "1.2 MB" in English. A kilobyte is 1000 bytes.
[[nodiscard]] QString sizeInWords(qint64 bytes, const domain::Language& language);

/// A language as the Open Graph protocol names it (ogp.me): "bg_BG", "en_GB".
[[nodiscard]] QString openGraphLocale(const domain::Language& language);

} // namespace vestitel::publishing
