#pragma once

#include <QPointF>
#include <QRectF>

#include <array>
#include <optional>

namespace vestitel::image_work {

/// What an area is taken by.
enum class Handle { Whole, TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };

inline constexpr std::array kCornersAndSides = {
    Handle::TopLeft,     Handle::Top,    Handle::TopRight,   Handle::Right,
    Handle::BottomRight, Handle::Bottom, Handle::BottomLeft, Handle::Left};

/// Where a handle is on an area; the whole's is its middle.
[[nodiscard]] QPointF placeOf(Handle handle, const QRectF& area);

/// An area after its handle was moved, in fractions of what it lies in: it stays inside, and no
/// side becomes less than `least`. `ratio`: its width by its height, in the same fractions, is
/// kept.
[[nodiscard]] QRectF dragged(const QRectF& area, Handle handle, const QPointF& by, double least,
                             std::optional<double> ratio = std::nullopt);

/// The largest area of a ratio with the same middle that is inside the whole; no larger than the
/// area where it can be.
[[nodiscard]] QRectF withRatio(const QRectF& area, double ratio);

/// The area on the picture after a quarter turn of it, clockwise.
[[nodiscard]] QRectF turnedClockwise(const QRectF& area);

} // namespace vestitel::image_work
