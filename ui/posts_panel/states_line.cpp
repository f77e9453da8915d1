#include "posts_panel/states_line.h"

#include "style/appearance.h"
#include "style/tokens.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace vestitel::posts_panel {

using models::EditionSign;

namespace {

constexpr int kChipPadding = 6;
constexpr int kChipDistance = 5;
constexpr std::array kSigns{EditionSign::Missing, EditionSign::Draft, EditionSign::Ready};

QFont smaller(const QFont& font) {
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 0.9);
    return result;
}

} // namespace

StatesLine::StatesLine(const QFont& font, const std::vector<domain::Language>& languages,
                       int beside, int below)
    : m_font(smaller(font)), m_metrics(m_font), m_height(heightFor(font)), m_languages(languages),
      m_start(longest() <= beside ? Start::BesidePicture : Start::BelowPicture),
      m_room(m_start == Start::BesidePicture ? beside : below) {
}

int StatesLine::heightFor(const QFont& font) {
    return QFontMetrics(smaller(font)).height() + style::kSpace4;
}

int StatesLine::chipWidth(const QString& text) const {
    return m_metrics.horizontalAdvance(text) + 2 * kChipPadding;
}

int StatesLine::longest() const {
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        width = std::max(width,
                         m_metrics.horizontalAdvance(models::dateInWords(QDate(2028, month, 28))));
    }
    for (const domain::Language& language : m_languages) {
        int widest = 0;
        for (const EditionSign sign : kSigns) {
            widest = std::max(widest, chipWidth(models::chipText(language, sign)));
        }
        width += kChipDistance + widest;
    }
    return width + style::kSpace8 - kChipDistance;
}

int StatesLine::widthOf(const archive::PostRow& row, const Wording& wording) const {
    int width = m_metrics.horizontalAdvance(wording.start) + style::kSpace8 - kChipDistance;
    for (const domain::Language& language : m_languages) {
        width +=
            kChipDistance + chipWidth(wording.states(language, models::editionSign(row, language)));
    }
    return width;
}

int StatesLine::widthOf(const archive::PostRow& row) const {
    return widthOf(row, wordingOf(row));
}

StatesLine::Wording StatesLine::wordingOf(const archive::PostRow& row) const {
    const QString date = models::dateInWords(row.date);
    std::vector<Wording> wordings{{date, &models::chipText}, {date, &models::chipSign}};
    if (!row.kind.isEmpty() && row.kind != domain::kNewsKind) {
        const QString start = models::kindInWords(row.kind) + QStringLiteral(" · ") + date;
        wordings.insert(wordings.begin(), {{start, &models::chipText}, {start, &models::chipSign}});
    }
    const auto fits = [&](const Wording& wording) {
        return widthOf(row, wording) <= m_room;
    };
    const auto found = std::find_if(wordings.begin(), wordings.end(), fits);
    return found == wordings.end() ? wordings.back() : *found;
}

void StatesLine::paint(QPainter& painter, const QRect& place, const archive::PostRow& row) const {
    const style::Colours& c = style::currentColours();
    const Wording wording = wordingOf(row);
    painter.setFont(m_font);
    painter.setPen(c.quietText);
    painter.drawText(QRect(place.x(), place.y(), place.width(), m_height),
                     Qt::AlignLeft | Qt::AlignVCenter, wording.start);
    int x = place.x() + m_metrics.horizontalAdvance(wording.start) + style::kSpace8;
    for (const domain::Language& language : m_languages) {
        const EditionSign sign = models::editionSign(row, language);
        const QString text = wording.states(language, sign);
        const int width = chipWidth(text);
        if (x + width > place.right() + 1) {
            break; // an archive of many languages in a narrow list
        }
        const QRectF chip(x + 0.5, place.y() + 0.5, width - 1, m_height - 1);
        const bool ready = sign == EditionSign::Ready;
        QColor edge = ready ? c.accent : c.quietText;
        edge.setAlphaF(sign == EditionSign::Missing ? 0.25F : 0.45F);
        painter.setPen(edge);
        painter.setBrush(ready ? QBrush(c.accentSurface) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        painter.setPen(ready ? c.accent : sign == EditionSign::Missing ? c.quietText : c.text);
        painter.drawText(chip, Qt::AlignCenter, text);
        x += width + kChipDistance;
    }
}

} // namespace vestitel::posts_panel
