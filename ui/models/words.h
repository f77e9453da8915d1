#pragma once

#include "archive/post_list.h"
#include "domain/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

/// How dates, languages and states are worded in lists, in the interface's language.
namespace vestitel::models {

/// The language that the interface speaks.
[[nodiscard]] domain::Language interfaceLanguage();
/// The languages in which a name is looked for: the interface's, then the archive's.
[[nodiscard]] std::vector<domain::Language>
readingOrder(const std::vector<domain::Language>& languages);
/// "25 Jan 2026"; with the month's usual short form.
[[nodiscard]] QString dateInWords(const QDate& date);
/// "14:32:07", in the local time zone.
[[nodiscard]] QString timeInWords(const QDateTime& moment);
/// The sign of a language on a chip or a switch: "БГ" for Bulgarian, "EN" for English, else the tag
/// in capitals.
[[nodiscard]] QString languageSign(const domain::Language& language);
/// "1 204": digits in groups, by a narrow space that does not break.
[[nodiscard]] QString countInWords(qint64 count);

/// How far an edition is, for a chip.
enum class EditionSign { Missing, Draft, Ready };
[[nodiscard]] EditionSign editionSign(const archive::PostRow& row,
                                      const domain::Language& language);
/// "БГ готов"
[[nodiscard]] QString chipText(const domain::Language& language, EditionSign sign);

/// "Български: готов", for those who hear it.
[[nodiscard]] QString editionInWords(const domain::Language& language, EditionSign sign);
/// "публикувана": how far the post is.
[[nodiscard]] QString statusInWords(domain::Status status);

/// "Страница": what a post is. One that is not known is called as the archive calls it.
[[nodiscard]] QString kindInWords(const QString& kind);
/// "Страници": those that are so.
[[nodiscard]] QString kindsInWords(const QString& kind);

/// "БГ ✓", "БГ …" or "БГ –": the same where the words have no room.
[[nodiscard]] QString chipSign(const domain::Language& language, EditionSign sign);

/// "Без английски": what a post without a text in the language is filed under.
[[nodiscard]] QString withoutLanguageInWords(const domain::Language& language);
/// "Jan 2026"
[[nodiscard]] QString monthInWords(int year, int month);
/// What lists are sorted by: "Newest first".
[[nodiscard]] QString sortInWords(archive::PostSort sort);

/// The title that stands for the post in a list: the first that is not empty, in this order.
[[nodiscard]] QString leadingTitle(const archive::PostRow& row,
                                   const std::vector<domain::Language>& order);
[[nodiscard]] QString untitled();

} // namespace vestitel::models
