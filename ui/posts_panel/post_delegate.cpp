#include "posts_panel/post_delegate.h"

#include "models/thumbnails.h"
#include "models/words.h"
#include "posts_panel/marked_text.h"
#include "posts_panel/states_line.h"
#include "style/appearance.h"
#include "style/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vestitel::posts_panel {

namespace {

constexpr QSize kPicture(60, 45);
constexpr int kPictureRadius = 4;
constexpr int kTitleLines = 2;
constexpr int kSnippetLines = 2;
constexpr int kBarWidth = 3;

QFont bold(const QFont& font) {
    QFont result = font;
    result.setBold(true);
    return result;
}

QFont smaller(const QFont& font) {
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 0.9);
    return result;
}

/// The first of the other languages' titles.
QString otherTitle(const models::PostEntry& entry, const QString& leading,
                   const std::vector<domain::Language>& languages) {
    for (const domain::Language& language : languages) {
        const auto title = entry.row.titles.find(language);
        if (title != entry.row.titles.end() && !title->second.trimmed().isEmpty() &&
            title->second != leading) {
            return title->second;
        }
    }
    return {};
}

/// The title with what was found in it, if the hit is of this title.
MarkedText marked(const QString& title, const models::PostEntry& entry) {
    if (entry.hit) {
        MarkedText found = fromMarkup(entry.hit->title);
        if (found.text == title) {
            return found;
        }
    }
    return {title, {}};
}

} // namespace

PostDelegate::PostDelegate(const models::PostsModel& model, models::Thumbnails& thumbnails,
                           QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails) {
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    int height = kTitleLines * QFontMetrics(bold(option.font)).height() +
                 option.fontMetrics.height() + style::kSpace4 + StatesLine::heightFor(option.font);
    if (m_model.isSearch()) {
        height += kSnippetLines * QFontMetrics(smaller(option.font)).height();
    }
    return {200, std::max(height, kPicture.height()) + 2 * style::kSpace12};
}

void PostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const QRect inner =
        option.rect.adjusted(style::kSpace12, style::kSpace12, -style::kSpace12, -style::kSpace12);
    const models::PostEntry* const entry = m_model.entryAt(index.row());
    paintPicture(painter, QRect(inner.topLeft(), kPicture), entry);
    const QRect text = inner.adjusted(kPicture.width() + style::kSpace12, 0, 0, 0);
    if (entry != nullptr) {
        paintEntry(painter, option, text, *entry);
    } else {
        // Its page is on the way: the shape of what will stand here.
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::currentColours().line);
        const int line = option.fontMetrics.height();
        painter->drawRoundedRect(QRect(text.x(), text.y() + 3, text.width() * 3 / 4, line - 6), 3,
                                 3);
        painter->drawRoundedRect(QRect(text.x(), text.y() + line + 3, text.width() / 2, line - 6),
                                 3, 3);
    }
    painter->restore();
}

void PostDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option) const {
    const style::Colours& c = style::currentColours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen) {
        painter->fillRect(option.rect, c.accentSurface);
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), kBarWidth, option.rect.height()),
                          c.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, c.hover);
    }
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), style::kRadiusControl,
                                 style::kRadiusControl);
    }
}

void PostDelegate::paintPicture(QPainter* painter, const QRect& place,
                                const models::PostEntry* entry) const {
    const style::Colours& c = style::currentColours();
    QPixmap picture;
    if (entry != nullptr && entry->row.leadImage) {
        picture = m_thumbnails.find(*entry->row.leadImage, kPicture,
                                    painter->device()->devicePixelRatioF());
    }
    painter->save();
    QPainterPath outline;
    outline.addRoundedRect(place, kPictureRadius, kPictureRadius);
    painter->setClipPath(outline);
    if (!picture.isNull()) {
        painter->drawPixmap(place, picture);
    } else {
        painter->fillRect(place, c.line);
        if (entry != nullptr && !entry->row.leadImage) {
            QRect sign(0, 0, 20, 20);
            sign.moveCenter(place.center());
            painter->setOpacity(0.5);
            const bool isPage = entry->row.kind == domain::kPageKind;
            style::icon(isPage ? QStringLiteral("file-text") : QStringLiteral("newspaper"),
                        style::IconColour::Quiet)
                .paint(painter, sign);
        }
    }
    painter->restore();
}

void PostDelegate::paintEntry(QPainter* painter, const QStyleOptionViewItem& option,
                              const QRect& place, const models::PostEntry& entry) const {
    const style::Colours& c = style::currentColours();
    const QString leading = models::leadingTitle(entry.row, m_model.languages());
    QRect rest = place;
    if (leading.isEmpty()) {
        const TextLook look{bold(option.font), c.quietText, c.mark, 1};
        rest.adjust(0, drawMarked(painter, rest, {models::untitled(), {}}, look), 0, 0);
    } else {
        const TextLook look{bold(option.font), c.text, c.mark, kTitleLines};
        rest.adjust(0, drawMarked(painter, rest, marked(leading, entry), look), 0, 0);
    }
    const QString other = otherTitle(entry, leading, m_model.languages());
    if (!other.isEmpty()) {
        // What the first title did not need of the three lines is the other one's.
        const int used = (rest.y() - place.y()) / option.fontMetrics.height();
        const TextLook look{option.font, c.quietText, c.mark, std::max(1, kTitleLines + 1 - used)};
        rest.adjust(0, drawMarked(painter, rest, marked(other, entry), look), 0, 0);
    }
    if (entry.hit && !entry.hit->snippet.isEmpty()) {
        const TextLook look{smaller(option.font), c.text, c.mark, kSnippetLines};
        rest.adjust(0, drawMarked(painter, rest, fromMarkup(entry.hit->snippet), look), 0, 0);
    }
    rest.adjust(0, style::kSpace4, 0, 0);
    const QRect row = place.adjusted(-kPicture.width() - style::kSpace12, 0, 0, 0);
    const StatesLine line(option.font, m_model.languages(), place.width(), row.width());
    if (line.start() == StatesLine::Start::BelowPicture) {
        rest.setLeft(row.left());
        rest.setTop(std::max(rest.top(), row.top() + kPicture.height() + style::kSpace4));
    }
    line.paint(*painter, rest, entry.row);
}

} // namespace vestitel::posts_panel
