#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace vestitel::widgets {

/// The size of a table that is to come, up to 8 by 8, chosen by pointing into a grid or by its
/// arrow keys and Enter; and whether its first row is a heading. A popup that hides when it is
/// done.
class TableSizePopup final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kLargest = 8;

    explicit TableSizePopup(QWidget* parent);

    /// Opens under `anchor`, a rectangle of the screen, as far as the screen goes.
    void openAt(const QRect& anchor);

signals:
    void chosen(int rows, int columns, bool hasHeading);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class SizeGrid;

    void showSize(QSize size);
    void choose(QSize size);

    SizeGrid* m_grid;
    QLabel* m_words;
    QCheckBox* m_heading;
};

} // namespace vestitel::widgets
