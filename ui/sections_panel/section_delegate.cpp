#include "sections_panel/section_delegate.h"

#include "models/sections_model.h"
#include "models/words.h"
#include "style/appearance.h"

#include <QPainter>

namespace vestitel::sections_panel {

using models::SectionsModel;

namespace {

QFont headingFont(const QFont& font) {
    QFont heading = font;
    heading.setBold(true);
    heading.setPointSizeF(font.pointSizeF() * 0.92);
    return heading;
}

} // namespace

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const style::Colours& c = style::currentColours();
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect row = option.rect.adjusted(style::kSpace8, 1, -style::kSpace8, -1);
    const QRect inner = row.adjusted(style::kSpace8, 0, -style::kSpace8, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SectionsModel::HeadingRole).toBool()) {
        painter->setFont(headingFont(option.font));
        painter->setPen(c.quietText);
        painter->drawText(inner.adjusted(0, 0, 0, -style::kSpace4), Qt::AlignLeft | Qt::AlignBottom,
                          name);
        painter->restore();
        return;
    }
    const bool chosen = index.data(SectionsModel::SetRole).toBool();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? c.accentSurface : c.hover);
        painter->drawRoundedRect(row, style::kRadiusControl, style::kRadiusControl);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), style::kRadiusControl,
                                 style::kRadiusControl);
    }
    const QVariant posts = index.data(SectionsModel::CountRole);
    const QString count = posts.isValid() ? models::countInWords(posts.toLongLong()) : QString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    painter->setFont(option.font);
    painter->setPen(c.quietText);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);

    QFont font = option.font;
    font.setBold(chosen);
    painter->setFont(font);
    painter->setPen(chosen ? c.accent : c.text);
    const QRect left = inner.adjusted(0, 0, -countWidth - style::kSpace8, 0);
    painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, left.width()));
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const bool heading = index.data(SectionsModel::HeadingRole).toBool();
    const int height = option.fontMetrics.height() + style::kSpace12;
    return {80, heading ? height + style::kSpace12 : height};
}

} // namespace vestitel::sections_panel
