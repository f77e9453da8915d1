#pragma once

#include <QJsonObject>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace vestitel::domain {

/// What is done to an image of the archive before anybody is shown it; the original stays as it is.
/// In this order: areas are blurred, the picture is turned, straightened about its middle (and cut
/// to the largest part of the same proportions that has no empty corner), cropped.
///
/// Everything is in fractions, so that an edit holds for every size of the image. "The original" is
/// the image upright, its orientation applied.
struct ImageEdit {
    int turns = 0;                 ///< Quarter turns clockwise, 0 to 3.
    double straighten = 0;         ///< Degrees clockwise, at most kSteepest to either side.
    QRectF crop{0, 0, 1, 1};       ///< Of the turned and straightened picture.
    std::vector<QRectF> blurred{}; ///< Of the original: what nobody is to recognise.
    QPointF focus{0.5, 0.5};       ///< Of the original: what is to stay in sight in narrow places.

    static constexpr double kSteepest = 15;
    /// The least that a crop leaves of a side.
    static constexpr double kLeastCrop = 0.02;
    static constexpr size_t kMostBlurred = 200;

    /// Whether the picture is another one than the original; a focus alone changes no pixel.
    [[nodiscard]] bool changesPixels() const;
    [[nodiscard]] bool isNothing() const { return *this == ImageEdit(); }
    /// Short letters and digits that tell pictures of the same original apart; empty for the
    /// original itself. Made of what changes pixels alone.
    [[nodiscard]] QString key() const;

    friend bool operator==(const ImageEdit&, const ImageEdit&) = default;
};

/// The nearest edit that keeps what is said above; what is not a number counts as nothing.
[[nodiscard]] ImageEdit tidied(ImageEdit edit);

/// {"version":1,"turns":1,"straighten":-2.5,"crop":[x,y,width,height],"blurred":[[x,y,w,h]],
/// "focus":[x,y]}: only what differs from nothing. Written to 6 decimals: reading gives the same.
[[nodiscard]] QJsonObject toJson(const ImageEdit& edit);
/// Nothing for what toJson() does not write, also one of a later version: to guess would show what
/// was to be hidden.
[[nodiscard]] std::optional<ImageEdit> imageEditFromJson(const QJsonObject& json);

} // namespace vestitel::domain
