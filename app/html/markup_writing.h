#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

namespace vestitel::html {

/// Appends ` name="value"`, the value escaped.
void writeAttribute(QString& out, QLatin1String name, const QString& value);

/// Appends a text; in an attribute quotes are escaped, too.
void writeEscaped(QString& out, QStringView text, bool inAttribute);

} // namespace vestitel::html
