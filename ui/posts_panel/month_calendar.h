#pragma once

#include "archive/facets.h"

#include <QDate>
#include <QFrame>

#include <array>

class QPushButton;
class QToolButton;

namespace vestitel::posts_panel {

/// A year's months with how many posts each has; one of them, or the year, is chosen. It opens over
/// the window and closes by itself when something is chosen. Page up and page down turn the years.
class MonthCalendar final : public QFrame {
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget* parent);

    void setMonths(const std::map<archive::Month, qint64>& months);
    void setRange(const QDate& from, const QDate& to);
    /// Opens below a button of the window.
    void openBelow(const QWidget& button);

signals:
    /// Not valid: any time.
    void rangeChosen(const QDate& from, const QDate& to);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showYear(int year);
    void choose(const QDate& from, const QDate& to);

    std::map<archive::Month, qint64> m_months;
    QDate m_from;
    QDate m_to;
    int m_year = 2026;
    QToolButton* m_before;
    QToolButton* m_after;
    QPushButton* m_wholeYear;
    QPushButton* m_anyTime;
    std::array<QPushButton*, 12> m_buttons{};
};

} // namespace vestitel::posts_panel
