#pragma once

#include "language/dates.h"

namespace vestitel::language {

/// Whether a date of a text is the last day of something, by the words before it ("краен срок",
/// "приемат се до", "apply by"), in a sentence that does not tell of what was.
[[nodiscard]] bool isDeadline(const QString& text, const WrittenDate& date);

/// Whether a sentence tells of what was ("беше", "изтече", "was").
[[nodiscard]] bool isReport(const QString& sentence);

/// The sentence that a place of a text is in, with its full stop; "ч." and "г." end one only before
/// a capital.
[[nodiscard]] QString sentenceAround(const QString& text, qsizetype place);

} // namespace vestitel::language
