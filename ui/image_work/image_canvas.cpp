#include "image_work/image_canvas.h"

#include "image_work/canvas_words.h"
#include "image_work/edit_history.h"
#include "publishing/edited_image.h"
#include "style/tokens.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace vestitel::image_work {

namespace {

constexpr double kReach = 11; ///< How near to a handle the mouse takes it, in pixels.
constexpr double kLeastBlur = 0.005;
constexpr double kSmallStep = 0.005;
constexpr double kLargeStep = 0.05;

QPointF within(const QPointF& point) {
    return {std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)};
}

QPointF arrowOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

ImageCanvas::ImageCanvas(EditHistory& history, QWidget* parent)
    : QWidget(parent), m_history(history) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&history, &EditHistory::changed, this, &ImageCanvas::onEdit);
    onEdit();
}

void ImageCanvas::setPicture(const QImage& original) {
    m_original = original.convertToFormat(
        original.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    m_shown = {};
    onEdit();
}

void ImageCanvas::setTool(Tool tool) {
    m_tool = tool;
    const auto areas = static_cast<int>(m_history.edit().blurred.size());
    choose({tool == Tool::Blur && areas > 0 ? areas - 1 : -1, Handle::Whole});
}

void ImageCanvas::setRatio(std::optional<double> ratio) {
    m_ratio = ratio;
    if (const auto inFractions = ratioInFractions()) {
        domain::ImageEdit edit = m_history.edit();
        edit.crop = withRatio(edit.crop, *inFractions);
        m_history.change(edit, Change::Ratio);
    }
}

std::optional<double> ImageCanvas::ratioInFractions() const {
    const QSizeF size = publishing::frameSize(m_original.size(), m_history.edit());
    return m_ratio && !size.isEmpty() ? std::optional(*m_ratio * size.height() / size.width())
                                      : std::nullopt;
}

void ImageCanvas::addBlur() {
    constexpr double kSide = 0.15;
    if (m_original.isNull()) {
        return;
    }
    domain::ImageEdit edit = m_history.edit();
    // In the middle of what is seen.
    const QPointF middle = within(toOriginal(toWidget(edit.crop.center())));
    const double height =
        std::min(1.0, kSide * m_original.width() / std::max(1, m_original.height()));
    edit.blurred.push_back(dragged({middle.x() - kSide / 2, middle.y() - height / 2, kSide, height},
                                   Handle::Whole, {}, kLeastBlur));
    m_tool = Tool::Blur;
    m_history.endGesture();
    m_history.change(edit, Change::AddBlur);
    choose({static_cast<int>(m_history.edit().blurred.size()) - 1, Handle::Whole});
}

void ImageCanvas::removeBlur() {
    domain::ImageEdit edit = m_history.edit();
    if (m_blur < 0 || m_blur >= static_cast<int>(edit.blurred.size())) {
        return;
    }
    edit.blurred.erase(edit.blurred.begin() + m_blur);
    const int next = std::min(m_blur, static_cast<int>(edit.blurred.size()) - 1);
    m_history.change(edit, Change::RemoveBlur);
    choose({next, Handle::Whole});
}

QRectF ImageCanvas::frame() const {
    const QSizeF size = publishing::frameSize(m_original.size(), m_history.edit());
    const QRectF room = QRectF(rect()).adjusted(style::kSpace16, style::kSpace16, -style::kSpace16,
                                                -style::kSpace16);
    QRectF frame(QPointF(), size.scaled(room.size(), Qt::KeepAspectRatio));
    frame.moveCenter(room.center());
    return frame;
}

QTransform ImageCanvas::originalToWidget() const {
    const QRectF place = frame();
    const QSizeF size = publishing::frameSize(m_original.size(), m_history.edit());
    return publishing::toFrame(m_original.size(), m_history.edit()) *
           QTransform::fromScale(place.width() / size.width(), place.height() / size.height()) *
           QTransform::fromTranslate(place.x(), place.y());
}

QPointF ImageCanvas::toOriginal(const QPointF& inWidget) const {
    const QPointF pixel = originalToWidget().inverted().map(inWidget);
    return {pixel.x() / m_original.width(), pixel.y() / m_original.height()};
}

QPointF ImageCanvas::toWidget(const QPointF& inFrame) const {
    const QRectF place = frame();
    return place.topLeft() + QPointF(inFrame.x() * place.width(), inFrame.y() * place.height());
}

QPointF ImageCanvas::toFraction(const QPointF& inWidget) const {
    const QRectF place = frame();
    return {(inWidget.x() - place.x()) / place.width(),
            (inWidget.y() - place.y()) / place.height()};
}

QPolygonF ImageCanvas::polygonOf(const QRectF& area) const {
    const QRectF pixels(area.x() * m_original.width(), area.y() * m_original.height(),
                        area.width() * m_original.width(), area.height() * m_original.height());
    return originalToWidget().map(QPolygonF(pixels));
}

QPointF ImageCanvas::handlePlace(const Stop& stop) const {
    if (stop.blur < 0) {
        return toWidget(placeOf(stop.handle, m_history.edit().crop));
    }
    const QPointF at = placeOf(stop.handle, m_history.edit().blurred[size_t(stop.blur)]);
    return originalToWidget().map(
        QPointF(at.x() * m_original.width(), at.y() * m_original.height()));
}

std::vector<ImageCanvas::Stop> ImageCanvas::stops() const {
    std::vector<Stop> stops;
    if (m_tool == Tool::Crop) {
        stops.push_back({-1, Handle::Whole});
        for (const Handle handle : kCornersAndSides) {
            stops.push_back({-1, handle});
        }
    } else if (m_tool == Tool::Blur) {
        for (int blur = 0; blur < static_cast<int>(m_history.edit().blurred.size()); ++blur) {
            stops.push_back({blur, Handle::Whole});
            stops.push_back({blur, Handle::BottomRight});
        }
    }
    return stops;
}

std::optional<ImageCanvas::Stop> ImageCanvas::stopAt(const QPointF& inWidget) const {
    const int area = m_tool == Tool::Blur ? m_blur : -1;
    if (m_tool == Tool::Crop || area >= 0) {
        for (const Handle handle : kCornersAndSides) {
            const QPointF away = handlePlace({area, handle}) - inWidget;
            if (QPointF::dotProduct(away, away) <= kReach * kReach) {
                return Stop{area, handle};
            }
        }
    }
    if (m_tool == Tool::Crop) {
        const bool isInside = m_history.edit().crop.contains(toFraction(inWidget));
        return isInside ? std::optional(Stop{}) : std::nullopt;
    }
    for (int blur = static_cast<int>(m_history.edit().blurred.size()) - 1; blur >= 0; --blur) {
        if (polygonOf(m_history.edit().blurred[size_t(blur)])
                .containsPoint(inWidget, Qt::OddEvenFill)) {
            return Stop{blur, Handle::Whole};
        }
    }
    return std::nullopt;
}

void ImageCanvas::choose(const Stop& stop) {
    m_history.endGesture();
    setChosen(stop);
}

void ImageCanvas::setChosen(const Stop& stop) {
    m_blur = stop.blur;
    m_handle = stop.handle;
    onEdit();
}

QRectF ImageCanvas::chosenArea() const {
    return m_blur < 0 ? m_history.edit().crop : m_history.edit().blurred[size_t(m_blur)];
}

void ImageCanvas::moveChosen(const QRectF& area, const QPointF& by) {
    domain::ImageEdit edit = m_history.edit();
    if (m_tool == Tool::Crop) {
        edit.crop =
            dragged(area, m_handle, by, domain::ImageEdit::kLeastCrop * 2, ratioInFractions());
        m_history.change(edit, Change::Crop);
    } else if (m_blur >= 0) {
        edit.blurred[size_t(m_blur)] = dragged(area, m_handle, by, kLeastBlur);
        m_history.change(edit, Change::ChangeBlur);
    }
}

void ImageCanvas::moveFocusPoint(const QPointF& inOriginal) {
    domain::ImageEdit edit = m_history.edit();
    edit.focus = within(inOriginal);
    m_history.change(edit, Change::Focus);
}

void ImageCanvas::onEdit() {
    const domain::ImageEdit& edit = m_history.edit();
    const auto areas = static_cast<int>(edit.blurred.size());
    if (m_blur >= areas) {
        m_blur = areas - 1;
        m_handle = Handle::Whole;
    }
    if (m_tool == Tool::Blur && m_blur < 0 && areas > 0) {
        m_blur = areas - 1;
    }
    if (m_shown.isNull() || m_shownBlurs != edit.blurred) {
        m_shown = m_original;
        publishing::blur(m_shown, edit.blurred);
        m_shownBlurs = edit.blurred;
    }
    setAccessibleName(description());
    update();
    emit choiceChanged();
}

QString ImageCanvas::description() const {
    return inWords(m_history.edit(), m_tool, m_blur, m_handle);
}

void ImageCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_original.isNull()) {
        return;
    }
    m_history.endGesture();
    const QPointF at = event->position();
    if (m_tool == Tool::Focus) {
        m_drag = Drag{{}, {}};
        moveFocusPoint(toOriginal(at));
        return;
    }
    if (const auto stop = stopAt(at)) {
        choose(*stop);
        m_drag = Drag{m_tool == Tool::Crop ? toFraction(at) : toOriginal(at), chosenArea()};
    } else if (m_tool == Tool::Blur && frame().contains(at)) {
        m_drag = Drag{within(toOriginal(at)), {}, true};
    }
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag) {
        return;
    }
    const QPointF at = event->position();
    if (m_tool == Tool::Focus) {
        moveFocusPoint(toOriginal(at));
        return;
    }
    if (!m_drag->isNew) {
        const QPointF now = m_tool == Tool::Crop ? toFraction(at) : toOriginal(at);
        moveChosen(m_drag->area, now - m_drag->from);
        return;
    }
    // A new area begins when it is wide enough to be one.
    const QPointF to = within(toOriginal(at));
    const QRectF area = QRectF(m_drag->from, to).normalized();
    if (area.width() < kLeastBlur || area.height() < kLeastBlur) {
        return;
    }
    domain::ImageEdit edit = m_history.edit();
    edit.blurred.push_back(area);
    m_history.change(edit, Change::AddBlur);
    setChosen({static_cast<int>(m_history.edit().blurred.size()) - 1,
               to.x() < m_drag->from.x()
                   ? (to.y() < m_drag->from.y() ? Handle::TopLeft : Handle::BottomLeft)
                   : (to.y() < m_drag->from.y() ? Handle::TopRight : Handle::BottomRight)});
    m_drag = Drag{to, area};
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*) {
    m_drag.reset();
    m_history.endGesture();
}

void ImageCanvas::keyPressEvent(QKeyEvent* event) {
    const QPointF arrow = arrowOf(event->key());
    if (!m_original.isNull() && !arrow.isNull()) {
        const bool isLarge = event->modifiers().testFlag(Qt::ShiftModifier);
        const double step = isLarge ? kLargeStep : kSmallStep;
        const QRectF place = frame();
        const QPointF pixels = arrow * step * std::max(place.width(), place.height());
        const QPointF inOriginal = toOriginal(pixels) - toOriginal({});
        if (m_tool == Tool::Focus) {
            moveFocusPoint(m_history.edit().focus + inOriginal);
        } else if (m_tool == Tool::Crop) {
            moveChosen(chosenArea(), {pixels.x() / place.width(), pixels.y() / place.height()});
        } else if (m_blur >= 0) {
            moveChosen(chosenArea(), inOriginal);
        }
    } else if (!m_original.isNull() && event->key() == Qt::Key_Insert) {
        addBlur();
    } else if (!m_original.isNull() && m_tool == Tool::Blur &&
               (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        removeBlur();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ImageCanvas::focusInEvent(QFocusEvent* event) {
    const std::vector<Stop> all = stops();
    if (!all.empty() && event->reason() == Qt::TabFocusReason) {
        choose(all.front());
    } else if (!all.empty() && event->reason() == Qt::BacktabFocusReason) {
        choose(all.back());
    }
    QWidget::focusInEvent(event);
    update();
}

void ImageCanvas::focusOutEvent(QFocusEvent* event) {
    m_history.endGesture();
    QWidget::focusOutEvent(event);
    update();
}

bool ImageCanvas::focusNextPrevChild(bool next) {
    const std::vector<Stop> all = stops();
    const auto now = std::find(all.begin(), all.end(), Stop{m_blur, m_handle});
    if (now != all.end() && next && now + 1 != all.end()) {
        choose(*(now + 1));
        return true;
    }
    if (now != all.end() && !next && now != all.begin()) {
        choose(*(now - 1));
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace vestitel::image_work
