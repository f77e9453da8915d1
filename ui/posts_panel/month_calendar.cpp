#include "posts_panel/month_calendar.h"

#include "models/words.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace vestitel::posts_panel {

namespace {

constexpr int kColumns = 3;
constexpr int kMonthWidth = 84;

} // namespace

MonthCalendar::MonthCalendar(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_before(new QToolButton(this)), m_after(new QToolButton(this)),
      m_wholeYear(new QPushButton(this)), m_anyTime(new QPushButton(tr("Any time"), this)) {
    setObjectName(QStringLiteral("monthCalendar"));
    style::setRole(this, style::Role::Card);
    m_before->setText(QStringLiteral("‹"));
    m_before->setAccessibleName(tr("Year before"));
    m_before->setObjectName(QStringLiteral("yearBefore"));
    m_after->setText(QStringLiteral("›"));
    m_after->setAccessibleName(tr("Year after"));
    m_after->setObjectName(QStringLiteral("yearAfter"));
    m_wholeYear->setObjectName(QStringLiteral("wholeYear"));
    m_wholeYear->setCheckable(true);
    style::setRole(m_wholeYear, style::Role::Choice);
    style::setRole(m_anyTime, style::Role::Link);
    m_anyTime->setObjectName(QStringLiteral("anyTime"));

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSpace12, style::kSpace12, style::kSpace12, style::kSpace8);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_before);
    top->addWidget(m_wholeYear, 1);
    top->addWidget(m_after);
    column->addLayout(top);
    auto* const grid = new QGridLayout;
    grid->setSpacing(style::kSpace4);
    for (int i = 0; i < 12; ++i) {
        auto* const button = new QPushButton(this);
        button->setObjectName(QStringLiteral("month%1").arg(i + 1));
        button->setCheckable(true);
        button->setMinimumWidth(kMonthWidth);
        style::setRole(button, style::Role::Choice);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const QDate first(m_year, i + 1, 1);
            choose(first, first.addMonths(1).addDays(-1));
        });
        grid->addWidget(button, i / kColumns, i % kColumns);
        m_buttons.at(static_cast<std::size_t>(i)) = button;
    }
    column->addLayout(grid);
    column->addWidget(m_anyTime, 0, Qt::AlignLeft);
    connect(m_before, &QToolButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(m_wholeYear, &QPushButton::clicked, this,
            [this] { choose(QDate(m_year, 1, 1), QDate(m_year, 12, 31)); });
    connect(m_anyTime, &QPushButton::clicked, this, [this] { choose({}, {}); });
}

void MonthCalendar::setMonths(const std::map<archive::Month, qint64>& months) {
    m_months = months;
    if (isVisible()) {
        showYear(m_year);
    }
}

void MonthCalendar::setRange(const QDate& from, const QDate& to) {
    m_from = from;
    m_to = to;
}

void MonthCalendar::openBelow(const QWidget& button) {
    showYear(m_from.isValid()   ? m_from.year()
             : m_months.empty() ? QDate::currentDate().year()
                                : m_months.rbegin()->first.year);
    adjustSize();
    move(button.mapToGlobal(QPoint(0, button.height() + style::kSpace4)));
    show();
    m_wholeYear->setFocus(Qt::PopupFocusReason);
}

void MonthCalendar::showYear(int year) {
    m_year = year;
    qint64 whole = 0;
    for (int month = 1; month <= 12; ++month) {
        const auto found = m_months.find({year, month});
        const qint64 count = found == m_months.end() ? 0 : found->second;
        whole += count;
        QPushButton* const button = m_buttons.at(static_cast<std::size_t>(month - 1));
        const QDate first(year, month, 1);
        const QString name = models::monthInWords(year, month).section(QChar(0x00a0), 0, 0);
        button->setText(count == 0 ? name
                                   : name + QStringLiteral("  ") + models::countInWords(count));
        //: %1 is a month, %2 how many posts it has
        button->setAccessibleName(
            tr("%1, posts: %2").arg(models::monthInWords(year, month)).arg(count));
        button->setEnabled(count > 0);
        button->setChecked(m_from.isValid() && m_to.isValid() && first >= m_from && first <= m_to);
    }
    m_wholeYear->setText(QStringLiteral("%1  %2").arg(year).arg(models::countInWords(whole)));
    m_wholeYear->setAccessibleName(tr("The whole of %1, posts: %2").arg(year).arg(whole));
    m_wholeYear->setChecked(m_from == QDate(year, 1, 1) && m_to == QDate(year, 12, 31));
    m_wholeYear->setEnabled(whole > 0);
    m_before->setEnabled(!m_months.empty() && m_months.begin()->first.year < year);
    m_after->setEnabled(!m_months.empty() && m_months.rbegin()->first.year > year);
    m_anyTime->setEnabled(m_from.isValid() || m_to.isValid());
}

void MonthCalendar::choose(const QDate& from, const QDate& to) {
    hide();
    emit rangeChosen(from, to);
}

void MonthCalendar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp && m_before->isEnabled()) {
        showYear(m_year - 1);
    } else if (event->key() == Qt::Key_PageDown && m_after->isEnabled()) {
        showYear(m_year + 1);
    } else if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace vestitel::posts_panel
