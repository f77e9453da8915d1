#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace vestitel::posts_panel {

/// Text with the places of found words.
struct MarkedText {
    struct Range {
        qsizetype start = 0;
        qsizetype length = 0;

        friend bool operator==(const Range&, const Range&) = default;
    };

    QString text;
    std::vector<Range> marks;
};

/// From HTML-escaped text with <mark> elements (as a search's hit has it).
[[nodiscard]] MarkedText fromMarkup(const QString& html);

struct TextLook {
    QFont font;
    QColor colour;
    QColor mark;
    int lines = 1; ///< At most; the last one ends in an ellipsis where there is more.
};

/// Draws the text from the rectangle's top and returns the height that it took.
int drawMarked(QPainter* painter, const QRect& place, const MarkedText& text, const TextLook& look);

} // namespace vestitel::posts_panel
