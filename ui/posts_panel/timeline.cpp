#include "posts_panel/timeline.h"

#include "models/words.h"
#include "posts_panel/filter_words.h"
#include "style/appearance.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vestitel::posts_panel {

namespace {

using archive::Month;

constexpr int kMonths = 12;
constexpr int kBars = 26; ///< Their height.
constexpr double kLeastBar = 2;

QDate firstDay(const Month& month) {
    return {month.year, month.month, 1};
}

QDate lastDay(const Month& month) {
    return firstDay(month).addMonths(1).addDays(-1);
}

QFont smallFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.8);
    return small;
}

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Posts by month"));
    setAccessibleDescription(tr("Left and right choose a month, with Shift a range, up and down a "
                                "year, Delete any time."));
}

void Timeline::setMonths(const std::map<Month, qint64>& months) {
    m_months = months;
    m_most = 1;
    for (const auto& [month, count] : months) {
        m_most = std::max(m_most, count);
    }
    const int year = QDate::currentDate().year();
    // Whole years, so that a bar stays where it is while months fill.
    m_first = {months.empty() ? year : months.begin()->first.year, 1};
    const int last = months.empty() ? year : months.rbegin()->first.year;
    m_count = (last - m_first.year + 1) * kMonths;
    update();
}

void Timeline::setRange(const QDate& from, const QDate& to) {
    m_from = from;
    m_to = to;
    if (!m_dragging) {
        m_anchor = from.isValid() ? indexOf({from.year(), from.month()}) : -1;
        m_cursor = to.isValid() ? indexOf({to.year(), to.month()}) : m_anchor;
    }
    update();
}

QSize Timeline::sizeHint() const {
    return {240, kBars + QFontMetrics(smallFont(font())).height() + 2 * style::kSpace4};
}

QSize Timeline::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

int Timeline::indexOf(const Month& month) const {
    return (month.year - m_first.year) * kMonths + month.month - m_first.month;
}

Month Timeline::monthAt(int index) const {
    return {m_first.year + index / kMonths, index % kMonths + 1};
}

QRectF Timeline::barsRect() const {
    return QRectF(style::kSpace4, style::kSpace4, width() - 2 * style::kSpace4, kBars);
}

double Timeline::left(int index) const {
    const QRectF bars = barsRect();
    return bars.left() + bars.width() * index / m_count;
}

int Timeline::indexUnder(double x) const {
    const QRectF bars = barsRect();
    return std::clamp(static_cast<int>((x - bars.left()) / bars.width() * m_count), 0, m_count - 1);
}

QPoint Timeline::barAt(const Month& month) const {
    const int index = indexOf(month);
    return {static_cast<int>((left(index) + left(index + 1)) / 2),
            static_cast<int>(barsRect().bottom()) - 2};
}

qint64 Timeline::countOf(int first, int last) const {
    qint64 count = 0;
    for (const auto& [month, posts] : m_months) {
        const int index = indexOf(month);
        count += index >= first && index <= last ? posts : 0;
    }
    return count;
}

void Timeline::paintEvent(QPaintEvent*) {
    const style::Colours& c = style::currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bars = barsRect();
    const bool isChosen = m_from.isValid() || m_to.isValid();
    if (isChosen) {
        const int first = m_from.isValid() ? indexOf({m_from.year(), m_from.month()}) : 0;
        const int last = m_to.isValid() ? indexOf({m_to.year(), m_to.month()}) : m_count - 1;
        const double from = left(std::clamp(first, 0, m_count));
        const double to = left(std::clamp(last + 1, 0, m_count));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accentSurface);
        painter.drawRoundedRect(
            QRectF(from - 1, 1, std::max(to - from, kLeastBar) + 2, height() - 2), 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(bars.bottomLeft(), bars.bottomRight());
    for (const auto& [month, posts] : m_months) {
        const int index = indexOf(month);
        const double gap = bars.width() / m_count > 4 ? 1 : 0;
        const double x = std::floor(left(index));
        const double wide = std::max(std::floor(left(index + 1)) - x - gap, 1.0);
        const double high =
            std::max(kLeastBar, bars.height() * static_cast<double>(posts) / double(m_most));
        const QDate day = firstDay(month);
        const bool isInside = isChosen && (!m_from.isValid() || lastDay(month) >= m_from) &&
                              (!m_to.isValid() || day <= m_to);
        painter.fillRect(QRectF(x, bars.bottom() - high, wide, high),
                         isInside || !isChosen ? c.accent : c.quietText);
    }
    paintYears(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::kRadiusControl,
                                style::kRadiusControl);
    }
}

void Timeline::paintYears(QPainter& painter) const {
    painter.setFont(smallFont(font()));
    painter.setPen(style::currentColours().quietText);
    const QFontMetrics metrics(painter.font());
    const int room = metrics.horizontalAdvance(QStringLiteral("2026")) + style::kSpace8;
    const double year = barsRect().width() / m_count * kMonths;
    const int step = std::max(1, static_cast<int>(std::ceil(room / year)));
    for (int index = 0; index < m_count; index += kMonths * step) {
        const QRectF place(left(index), kBars + style::kSpace4, std::max<double>(year * step, room),
                           metrics.height() + style::kSpace4);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(monthAt(index).year));
    }
}

void Timeline::choose(int first, int last) {
    m_anchor = first;
    m_cursor = last;
    const Month from = monthAt(std::min(first, last));
    const Month to = monthAt(std::max(first, last));
    m_from = firstDay(from);
    m_to = lastDay(to);
    update();
    tell();
    emit rangeChosen(m_from, m_to);
}

void Timeline::chooseYear(int index) {
    const int first = index / kMonths * kMonths;
    const Month month = monthAt(first);
    if (m_from == firstDay(month) && m_to == QDate(month.year, kMonths, 31)) {
        lift();
        return;
    }
    choose(first, first + kMonths - 1);
}

void Timeline::lift() {
    m_anchor = m_cursor = -1;
    m_from = m_to = {};
    update();
    tell();
    emit rangeChosen({}, {});
}

void Timeline::tell() {
    setAccessibleName(m_from.isValid() ? tr("Posts by month: %1, posts: %2")
                                             .arg(rangeInWords(m_from, m_to))
                                             .arg(countOf(std::min(m_anchor, m_cursor),
                                                          std::max(m_anchor, m_cursor)))
                                       : tr("Posts by month"));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const int index = indexUnder(event->position().x());
    if (event->position().y() > barsRect().bottom() + 2) {
        chooseYear(index);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor >= 0) {
        choose(m_anchor, index);
        return;
    }
    const Month month = monthAt(index);
    if (m_from == firstDay(month) && m_to == lastDay(month)) {
        lift();
        return;
    }
    m_dragging = true;
    choose(index, index);
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    const int index = indexUnder(event->position().x());
    if (m_dragging && index != m_cursor) {
        choose(m_anchor, index);
    }
}

void Timeline::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor >= 0;
    const int here = m_cursor >= 0 ? m_cursor : m_count; // one enters at the newest
    const auto go = [this, extends](int to) {
        const int index = std::clamp(to, 0, m_count - 1);
        choose(extends ? m_anchor : index, index);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        go(here - 1);
        break;
    case Qt::Key_Right:
        go(here + 1);
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(m_count - 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -kMonths : kMonths;
        const int index = std::clamp(m_cursor < 0 ? m_count - 1 : here + step, 0, m_count - 1);
        const int first = index / kMonths * kMonths;
        choose(first, first + kMonths - 1);
        break;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        if (m_from.isValid() || m_to.isValid()) {
            lift();
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Timeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const int index = indexUnder(help->pos().x());
        const Month month = monthAt(index);
        QToolTip::showText(help->globalPos(),
                           tr("%1: %n post(s)", nullptr, static_cast<int>(countOf(index, index)))
                               .arg(models::monthInWords(month.year, month.month)),
                           this);
        return true;
    }
    // Escape is the window's, but while a time is chosen here.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_from.isValid()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace vestitel::posts_panel
