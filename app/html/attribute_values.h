#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace vestitel::html {

/// Characters that no text holds: C0 and C1 controls but white space, noncharacters, lone
/// surrogates and the byte order mark are dropped.
[[nodiscard]] QString withoutControls(QString text);

/// Attribute text on one line: no controls, white space collapsed and trimmed.
[[nodiscard]] QString singleLine(const QString& text);

/// The canonical form of a link target, or nothing when it may not be one: an absolute address
/// of http, https, mailto or tel, or `post:ID` or `media:HASH`. White space and controls are
/// stripped as browsers do (WHATWG URL, 4.4) before the scheme is read.
[[nodiscard]] std::optional<QString> canonicalLink(const QString& target);

/// A well-formed BCP 47 tag (RFC 5646, 2.1, without grandfathered ones) in its usual case
/// ("bg", "zh-Hant-TW"), or an empty text.
[[nodiscard]] QString canonicalLanguageTag(const QString& tag);

inline constexpr qsizetype kLongestLink = 2048;
inline constexpr qsizetype kLongestTitle = 256;

} // namespace vestitel::html
