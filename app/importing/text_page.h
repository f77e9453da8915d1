#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::importing {

/// One block of a plain text: a paragraph, or a list of items.
struct TextBlock {
    enum class Kind { Paragraph, BulletList, NumberedList };
    Kind kind = Kind::Paragraph;
    QStringList items; ///< One for a paragraph. Single spaces, none at the ends.
};

/// What a text holds once the site around it is taken away.
struct TextPage {
    QString title; ///< Empty when there is nothing but chrome.
    QDate date;    ///< Not valid when no line says when it was published.
    std::vector<TextBlock> blocks;
    QStringList dropped; ///< Lines that were taken for chrome.

    /// Those of them that were not known for it by their words, only by where they stood.
    [[nodiscard]] QStringList guessedChrome() const;
};

/// Finds the article in a saved page's text, or takes a plain text as it is: its first line is
/// the title. Every line is in the result, as title, date, block or dropped.
[[nodiscard]] TextPage readTextPage(const QString& text);

} // namespace vestitel::importing
