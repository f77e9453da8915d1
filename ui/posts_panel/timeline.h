#pragma once

#include "archive/facets.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace vestitel::posts_panel {

/// How many posts each month has, as bars from the first month to the last. A click or the arrow
/// keys choose a month, dragging or Shift with them a range, a click on a year or the keys up and
/// down a year; the same again, Delete or Escape lifts it.
class Timeline final : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    void setMonths(const std::map<archive::Month, qint64>& months);
    /// What is shown as chosen.
    void setRange(const QDate& from, const QDate& to);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The middle of a month's bar, for those who point at it.
    [[nodiscard]] QPoint barAt(const archive::Month& month) const;

signals:
    /// Not valid: any time.
    void rangeChosen(const QDate& from, const QDate& to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Months are counted from the first one shown.
    [[nodiscard]] int indexOf(const archive::Month& month) const;
    [[nodiscard]] archive::Month monthAt(int index) const;
    [[nodiscard]] int indexUnder(double x) const;
    [[nodiscard]] double left(int index) const;
    [[nodiscard]] QRectF barsRect() const;
    [[nodiscard]] qint64 countOf(int first, int last) const;
    void choose(int first, int last);
    void chooseYear(int index);
    void lift();
    void tell();
    void paintYears(QPainter& painter) const;

    std::map<archive::Month, qint64> m_months;
    archive::Month m_first{2026, 1};
    int m_count = 12;
    qint64 m_most = 1;
    QDate m_from;
    QDate m_to;
    int m_anchor = -1; ///< Where a range began.
    int m_cursor = -1; ///< Its other end.
    bool m_dragging = false;
};

} // namespace vestitel::posts_panel
