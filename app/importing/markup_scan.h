#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace vestitel::importing {

/// One element of a page, by where it stands in the markup.
struct PageElement {
    QString name; ///< In lower case.
    std::vector<std::pair<QString, QString>>
        attributes;             ///< Names in lower case, values as written.
    qsizetype begin = 0;        ///< Of its start tag.
    qsizetype contentBegin = 0; ///< After its start tag.
    qsizetype contentEnd = 0;   ///< Before its end tag.
    qsizetype end = 0;          ///< After its end tag.
    int parent = -1;

    [[nodiscard]] QString attribute(QLatin1String attributeName) const;
};

/// A piece of text between tags.
struct PageText {
    qsizetype begin = 0;
    qsizetype end = 0;
    int parent = -1; ///< Index of the innermost element around it; -1 for none.
};

struct ScannedPage {
    std::vector<PageElement> elements; ///< In the order of their start tags.
    std::vector<PageText> texts;
};

/// The elements of a page's markup, however it is nested. It is only looked at to choose what to
/// keep; what is kept goes through the sanitiser. Linear in time but for end tags that fit nothing,
/// which look at most 256 elements up. Refuses nothing; stops at 200,000 elements.
[[nodiscard]] ScannedPage scanMarkup(QStringView markup);

} // namespace vestitel::importing
