#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace vestitel::fields {

class FlowLayout;

/// Several answers side by side of which one holds; in rows where the place is narrow. One stop for
/// Tab; the arrows choose.
class SegmentedChoice final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedChoice(QWidget* parent = nullptr);

    /// Adds an answer. `name` is the button's object name.
    void add(int id, const QString& text, const QString& name);
    void clear();
    void setCurrent(int id); ///< Without chosen().
    [[nodiscard]] int current() const;

signals:
    /// The reader chose another answer than the one that held.
    void chosen(int id);

private:
    void choose(int id);

    FlowLayout* m_layout;
    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace vestitel::fields
