#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace vestitel::test {

/// One element of a page as an HTML parser sees it.
struct HtmlElement {
    QString tag;
    QMap<QString, QString> attributes;
    QString text; ///< Of all that is in it.
};

/// All elements of a page in document order, by gumbo.
[[nodiscard]] std::vector<HtmlElement> htmlElements(const QByteArray& html);

/// Those with this tag, and this attribute where one is asked for (with this value, if any).
[[nodiscard]] std::vector<HtmlElement> withTag(const std::vector<HtmlElement>& elements,
                                               const QString& tag, const QString& attribute = {},
                                               const QString& value = {});

} // namespace vestitel::test
