#pragma once

#include "models/posts_model.h"
#include "models/words.h"

#include <QFontMetrics>

class QPainter;
class QRect;

namespace vestitel::posts_panel {

/// The last line of a row: the post's date, then how far each edition is. All rows of a list begin
/// it at the same place, so that the dates stand in one column; the longest date and the longest
/// words that there are decide where. What has no room there says the states by signs. The date is
/// never left out. What is no news says before it what it is, where there is room.
class StatesLine final {
public:
    enum class Start {
        BesidePicture, ///< In the column of the title.
        BelowPicture,  ///< At the row's left edge.
    };

    /// `font` is the list's; the line is written smaller. `beside` is the width of the title's
    /// column, `below` that of the row.
    StatesLine(const QFont& font, const std::vector<domain::Language>& languages, int beside,
               int below);

    [[nodiscard]] Start start() const { return m_start; }
    /// What this post's line needs; no more than there is, unless the languages are many.
    [[nodiscard]] int widthOf(const archive::PostRow& row) const;
    /// Draws into this place, from its upper left corner.
    void paint(QPainter& painter, const QRect& place, const archive::PostRow& row) const;

    [[nodiscard]] static int heightFor(const QFont& font);

private:
    using ToText = QString (*)(const domain::Language&, models::EditionSign);

    [[nodiscard]] int chipWidth(const QString& text) const;
    [[nodiscard]] int longest() const;
    /// How a post's line is written.
    struct Wording {
        QString start; ///< Its date; a page's begins with what it is.
        ToText states;
    };
    [[nodiscard]] int widthOf(const archive::PostRow& row, const Wording& wording) const;
    /// In words, or with signs where the words have no room.
    [[nodiscard]] Wording wordingOf(const archive::PostRow& row) const;

    QFont m_font;
    QFontMetrics m_metrics;
    int m_height;
    const std::vector<domain::Language>& m_languages;
    Start m_start;
    int m_room;
};

} // namespace vestitel::posts_panel
