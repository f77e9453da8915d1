#pragma once

#include "image_work/crop_shape.h"

#include <QImage>
#include <QTransform>
#include <QWidget>

#include <optional>

namespace vestitel::image_work {

class EditHistory;

enum class Tool { Crop, Blur, Focus };

/// The picture with what is done to it, to be changed by mouse and by keyboard. By keyboard: Tab
/// goes through what can be moved and then on, arrows move it (with Shift in large steps), Insert
/// adds a blurred area, Delete removes it. Its accessible name tells what is chosen and where it
/// is.
class ImageCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit ImageCanvas(EditHistory& history, QWidget* parent = nullptr);

    /// The original at any size, upright.
    void setPicture(const QImage& original);
    [[nodiscard]] const QImage& picture() const { return m_original; }
    void setTool(Tool tool);
    [[nodiscard]] Tool tool() const { return m_tool; }
    /// The crop's width by its height in pixels; nothing: free.
    void setRatio(std::optional<double> ratio);
    /// The same in fractions of what is cropped.
    [[nodiscard]] std::optional<double> ratioInFractions() const;

    void addBlur();
    void removeBlur();
    /// The blurred area that is chosen; -1: none.
    [[nodiscard]] int chosenBlur() const { return m_blur; }
    [[nodiscard]] Handle chosenHandle() const { return m_handle; }
    /// What is chosen and where it is, a sentence.
    [[nodiscard]] QString description() const;
    /// Where a point of the frame (in fractions) is in this widget.
    [[nodiscard]] QPointF toWidget(const QPointF& inFrame) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 220}; }

signals:
    void choiceChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Stop {
        int blur = -1;
        Handle handle = Handle::Whole;
        friend bool operator==(const Stop&, const Stop&) = default;
    };
    struct Drag {
        QPointF from; ///< In fractions of the frame, or of the original when blurs are at hand.
        QRectF area;
        bool isNew = false;
    };

    [[nodiscard]] QRectF frame() const; ///< In the widget.
    [[nodiscard]] QTransform originalToWidget() const;
    [[nodiscard]] QPointF toOriginal(const QPointF& inWidget) const;
    [[nodiscard]] QPointF toFraction(const QPointF& inWidget) const;
    [[nodiscard]] std::vector<Stop> stops() const;
    [[nodiscard]] std::optional<Stop> stopAt(const QPointF& inWidget) const;
    [[nodiscard]] QPolygonF polygonOf(const QRectF& inOriginal) const;
    [[nodiscard]] QPointF handlePlace(const Stop& stop) const;
    void choose(const Stop& stop);
    void setChosen(const Stop& stop); ///< Within the same gesture.
    void moveChosen(const QRectF& area, const QPointF& by);
    void moveFocusPoint(const QPointF& inOriginal);
    [[nodiscard]] QRectF chosenArea() const;
    void onEdit();
    void paintCrop(QPainter& painter) const;
    void paintBlurs(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    void paintHandle(QPainter& painter, const Stop& stop) const;

    EditHistory& m_history;
    QImage m_original;
    QImage m_shown; ///< With what is blurred.
    std::vector<QRectF> m_shownBlurs;
    Tool m_tool = Tool::Crop;
    std::optional<double> m_ratio;
    int m_blur = -1;
    Handle m_handle = Handle::Whole;
    std::optional<Drag> m_drag;
};

} // namespace vestitel::image_work
