#pragma once

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSlider;
class QStackedWidget;
class QVBoxLayout;

namespace vestitel::fields {
class SegmentedChoice;
}

namespace vestitel::image_work {

class EditHistory;
class ImageCanvas;

inline constexpr int kToolsWidth = 288;

/// The column beside the picture: which tool is at hand and its choices, turning, straightening,
/// undo and redo.
class ImageTools final : public QWidget {
    Q_OBJECT

public:
    ImageTools(EditHistory& history, ImageCanvas& canvas, QWidget* parent = nullptr);

private:
    void addToolPages(QVBoxLayout* column);
    void addTurning(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void turn(int quarters);
    void straighten(double degrees);
    void chooseRatio();
    void reset();
    void refresh();
    void makeRoomForSentences();

    EditHistory& m_history;
    ImageCanvas& m_canvas;
    fields::SegmentedChoice* m_tool;
    QStackedWidget* m_pages;
    QComboBox* m_ratio;
    QPushButton* m_removeBlur;
    QPushButton* m_centre;
    QSlider* m_slider;
    QDoubleSpinBox* m_degrees;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_reset;
};

} // namespace vestitel::image_work
