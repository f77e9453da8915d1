#pragma once

#include <QWidget>

#include <array>

class QSettings;
class QSplitter;

namespace vestitel::main_window {

class OverlayPane;

enum class Column { Sections, List, Inspector };

/// The columns of the window: sections, list, the text, the inspector. They remember their widths
/// and fold. Where the window is narrower than 1200 px the inspector lies over the text, below
/// 900 px sections and list too; then a column that is asked for opens until it is left.
class Columns final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kInspectorBeside = 1200;
    static constexpr int kListBeside = 900;

    struct Parts {
        QWidget* sections;
        QWidget* list;
        QWidget* bar; ///< Over text and inspector.
        QWidget* text;
        QWidget* inspector;
    };

    explicit Columns(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] bool isShown(Column column) const;
    void setShown(Column column, bool shown);
    /// Whether the column lies over the text at this width.
    [[nodiscard]] bool isOverlay(Column column) const;
    /// While the pages are previewed there is nothing to inspect.
    void setInspectorAllowed(bool allowed);
    /// How much of the text's left side an overlay covers now.
    [[nodiscard]] int coveredAtLeft() const;
    /// Closes what lies over the text; false when nothing does.
    bool closeOverlays();

    /// Narrow enough for the columns to give way: what stands beside the text at a wide window must
    /// not keep it wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

signals:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// What is shown in the middle may ask for room and give it back: the widths return then.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void dockList();
    void dockInspector();
    void applyWanted();
    void keepWidths();
    [[nodiscard]] bool& wanted(Column column);
    [[nodiscard]] bool wanted(Column column) const;

    Parts m_parts;
    QSplitter* m_outer;
    QSplitter* m_inner;
    QWidget* m_work;
    OverlayPane* m_left;
    OverlayPane* m_right;
    std::array<bool, 3> m_wanted{true, true, true};
    std::array<int, 3> m_widths{184, 340, 288};
    bool m_listOver = false;
    bool m_inspectorOver = false;
    bool m_inspectorAllowed = true;
};

} // namespace vestitel::main_window
