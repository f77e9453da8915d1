#pragma once

#include "importing/markup_scan.h"

#include <QDate>
#include <QString>

namespace vestitel::importing {

/// What a web page holds, before the sanitiser.
struct PageContent {
    QString title;    ///< Plain text; empty when there is none.
    QDate date;       ///< Not valid when the page does not say.
    QString language; ///< As the page's lang attribute says; may be empty.
    QString markup;   ///< Of the article alone: without the title, the date and the site.
};

/// Finds the article: <article>, <main>, an element that says it is the article's body, else the
/// block with most text. Menus, heads, feet, asides, forms and buttons to share are cut out.
[[nodiscard]] PageContent readPageContent(const QString& markup);

/// Markup as a reader reads it, on one line.
[[nodiscard]] QString textOfMarkup(const QString& markup);

} // namespace vestitel::importing
