#include "image_work/crop_shape.h"

#include <algorithm>
#include <cmath>

namespace vestitel::image_work {

namespace {

/// To which side a handle pulls: -1 left or up, 1 right or down, 0 neither.
struct Pull {
    int across = 0;
    int down = 0;
};

Pull pullOf(Handle handle) {
    switch (handle) {
    case Handle::Whole:
        return {};
    case Handle::TopLeft:
        return {-1, -1};
    case Handle::Top:
        return {0, -1};
    case Handle::TopRight:
        return {1, -1};
    case Handle::Right:
        return {1, 0};
    case Handle::BottomRight:
        return {1, 1};
    case Handle::Bottom:
        return {0, 1};
    case Handle::BottomLeft:
        return {-1, 1};
    case Handle::Left:
        return {-1, 0};
    }
    return {};
}

struct Span {
    double from = 0;
    double length = 1;
};

/// One side of an area that keeps no ratio.
Span pulled(const Span& span, int pull, double by, double least) {
    const double end = span.from + span.length;
    if (pull < 0) {
        const double from = std::clamp(span.from + by, 0.0, std::max(0.0, end - least));
        return {from, end - from};
    }
    if (pull > 0) {
        return {span.from,
                std::clamp(span.length + by, std::min(least, 1 - span.from), 1 - span.from)};
    }
    return span;
}

/// How long a side may become when it grows to where it is pulled, from its middle when to neither.
double roomFor(const Span& span, int pull) {
    const double end = span.from + span.length;
    const double middle = span.from + span.length / 2;
    return pull > 0 ? 1 - span.from : pull < 0 ? end : 2 * std::min(middle, 1 - middle);
}

Span withLength(const Span& span, int pull, double length) {
    const double end = span.from + span.length;
    const double middle = span.from + span.length / 2;
    return {pull > 0 ? span.from : pull < 0 ? end - length : middle - length / 2, length};
}

QRectF draggedInRatio(const QRectF& area, const Pull& pull, const QPointF& by, double least,
                      double ratio) {
    const Span across{area.x(), area.width()};
    const Span down{area.y(), area.height()};
    const double byWidth = area.width() + pull.across * by.x();
    const double byHeight = (area.height() + pull.down * by.y()) * ratio;
    const bool widthLeads =
        pull.across != 0 &&
        (pull.down == 0 || std::abs(byWidth - area.width()) >= std::abs(byHeight - area.width()));
    const double most = std::min(roomFor(across, pull.across), roomFor(down, pull.down) * ratio);
    const double fewest = std::min(most, std::max(least, least * ratio));
    const double width = std::clamp(widthLeads ? byWidth : byHeight, fewest, most);
    const Span newAcross = withLength(across, pull.across, width);
    const Span newDown = withLength(down, pull.down, width / ratio);
    return {newAcross.from, newDown.from, newAcross.length, newDown.length};
}

} // namespace

QPointF placeOf(Handle handle, const QRectF& area) {
    const Pull pull = pullOf(handle);
    return area.center() + QPointF(pull.across * area.width(), pull.down * area.height()) / 2;
}

QRectF dragged(const QRectF& area, Handle handle, const QPointF& by, double least,
               std::optional<double> ratio) {
    if (handle == Handle::Whole) {
        return {std::clamp(area.x() + by.x(), 0.0, std::max(0.0, 1 - area.width())),
                std::clamp(area.y() + by.y(), 0.0, std::max(0.0, 1 - area.height())), area.width(),
                area.height()};
    }
    const Pull pull = pullOf(handle);
    if (ratio) {
        return draggedInRatio(area, pull, by, least, *ratio);
    }
    const Span across = pulled({area.x(), area.width()}, pull.across, by.x(), least);
    const Span down = pulled({area.y(), area.height()}, pull.down, by.y(), least);
    return {across.from, down.from, across.length, down.length};
}

QRectF withRatio(const QRectF& area, double ratio) {
    const double width = std::min(area.width(), area.height() * ratio);
    const double height = width / ratio;
    return {area.center().x() - width / 2, area.center().y() - height / 2, width, height};
}

QRectF turnedClockwise(const QRectF& area) {
    return {1 - area.y() - area.height(), area.x(), area.height(), area.width()};
}

} // namespace vestitel::image_work
