#pragma once

#include "search/query.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vestitel::search {

/// What a name before a colon asks for.
enum class FieldKind {
    Title,
    Lead,
    Body,
    Captions,
    Tag,
    Category,
    Programme,
    Attachments,
    Status,
    PostKind,
    Language,
    Before,
    After,
    On,
};

/// A field of the query language. Names are English and Bulgarian, in small letters, the first of
/// each language being the one that is offered.
struct FieldName {
    FieldKind kind = FieldKind::Title;
    QStringList english;
    QStringList bulgarian;
};
[[nodiscard]] const std::vector<FieldName>& fieldNames();
[[nodiscard]] std::optional<FieldKind> fieldNamed(const QString& name);

/// A value that a field of a few values may have: as the archive calls it, and as people do.
struct FieldValue {
    QString value;
    QStringList names; ///< In small letters; English first, then Bulgarian.
};
/// For Status, PostKind and Language, whose values are few and known; empty for all others.
[[nodiscard]] const std::vector<FieldValue>& valuesOf(FieldKind kind);
/// The value of that name; a beginning of three letters or more that fits one value only will do.
[[nodiscard]] std::optional<QString> valueNamed(FieldKind kind, const QString& name);

/// The days of "2018", "2018-01", "01.2018", "2018-01-25", "25.01.2018", "25/1/2018" (a year's
/// point or "г." may follow). Empty for what is no date.
[[nodiscard]] std::optional<DateSpan> daysOf(const QString& text);

} // namespace vestitel::search
