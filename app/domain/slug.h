#pragma once

#include <QString>

#include <functional>

namespace vestitel::domain {

/// The name of a page in its address: lower-case a-z, 0-9 and single hyphens, at most 80
/// characters, cut at a word. Made from a title by transliteration; "post" when nothing is left.
[[nodiscard]] QString slugFromTitle(const QString& title);

/// Whether a text has a slug's form.
[[nodiscard]] bool isSlug(const QString& text);

/// The slug itself, or with a number ("-2", "-3", ...): one of which `isTaken` says no. The lowest
/// where few are taken; always after few questions.
[[nodiscard]] QString uniqueSlug(const QString& slug,
                                 const std::function<bool(const QString&)>& isTaken);

} // namespace vestitel::domain
