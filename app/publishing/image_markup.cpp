#include "publishing/image_markup.h"

#include <algorithm>
#include <cmath>

namespace vestitel::publishing {

namespace {

// Of resources/themes: .page-main, .article img, figure.left, figure.gallery, .entry-picture.
// In rem, of 16 pixels where the reader has chosen nothing else.
constexpr double kMeasure = 42.5;
constexpr double kMargins = 2.5; ///< Both sides of the column together.
constexpr double kHighest = 45;
constexpr double kSideShare = 0.45;
constexpr double kSideFrom = 40;
constexpr double kGalleryPadding = 0.75; ///< Both sides of a cell together.
constexpr double kListWidth = 11;
constexpr double kListPhone = 30;
constexpr double kPixelsPerRem = 16;
constexpr int kWidestInCell = 960; ///< In pixels: 20.5rem at three of them to a point.
constexpr double kCell = 4.0 / 3;
constexpr double kPhoneCell = 16.0 / 9;

/// Rounded up, so that a picture has the pixels.
QString number(double value) {
    constexpr double kHundred = 100;
    constexpr double kNoise = 1e-9;
    return QString::number(std::ceil(value * kHundred - kNoise) / kHundred);
}

QString rem(double value) {
    return number(value) + QStringLiteral("rem");
}

QString fromWidth(const QString& window, const QString& shown) {
    return QStringLiteral("(min-width: %1) %2, ").arg(window, shown);
}

/// This share of the window, less some rem.
QString ofWindow(double share, double less) {
    constexpr double kPercent = 100;
    return QStringLiteral("calc(%1vw - %2)").arg(number(share * kPercent), rem(less));
}

/// In windows narrower than `most`, at which a picture may stand elsewhere.
QString columnSizes(const QSize& size, double most) {
    const double high = kHighest * size.width() / size.height();
    const double own = size.width() / kPixelsPerRem;
    const double width = std::min({kMeasure, high, own});
    const bool isOwn = own < std::min(kMeasure, high);
    const auto length = [isOwn](double value) {
        return isOwn ? number(value * kPixelsPerRem) + QStringLiteral("px") : rem(value);
    };
    const QString column = ofWindow(1, kMargins);
    return width + kMargins > most ? column
                                   : fromWidth(length(width + kMargins), length(width)) + column;
}

/// By how much a picture is wider than the cell that it fills and is cropped to.
double beyond(double cell, const QSize& size) {
    return std::max(1.0, size.width() / (size.height() * cell));
}

} // namespace

ImagePlace placeOf(const QString& figureClass) {
    if (figureClass == QLatin1String("gallery")) {
        return ImagePlace::Gallery;
    }
    const bool isSide =
        figureClass == QLatin1String("left") || figureClass == QLatin1String("right");
    return isSide ? ImagePlace::Side : ImagePlace::Column;
}

QString imageSizes(ImagePlace place, const QSize& size) {
    const QString wide = rem(kMeasure + kMargins);
    switch (place) {
    case ImagePlace::Column:
        return columnSizes(size, kMeasure + kMargins);
    case ImagePlace::Side:
        return fromWidth(wide, rem(kMeasure * kSideShare)) +
               fromWidth(rem(kSideFrom), ofWindow(kSideShare, kMargins * kSideShare)) +
               columnSizes(size, kSideFrom);
    case ImagePlace::Gallery: {
        const double cropped = beyond(kCell, size);
        return fromWidth(wide, rem((kMeasure / 2 - kGalleryPadding) * cropped)) +
               ofWindow(cropped / 2, (kMargins / 2 + kGalleryPadding) * cropped);
    }
    case ImagePlace::List: {
        const double cropped = beyond(kPhoneCell, size);
        return QStringLiteral("(max-width: %1) %2, %3")
            .arg(rem(kListPhone), ofWindow(cropped, kMargins * cropped),
                 rem(kListWidth * beyond(kCell, size)));
    }
    }
    return {};
}

QString sourceSet(const QString& path, const std::vector<int>& widths, const QString& format,
                  const FileAddresses& addresses) {
    QStringList candidates;
    for (const int width : widths) {
        candidates.append(
            QStringLiteral("%1 %2w").arg(addresses.of(atWidth(path, width, format))).arg(width));
    }
    return candidates.join(QStringLiteral(", "));
}

html::ImageSets imageSets(const ImagePlan& plan, ImagePlace place, const FileAddresses& addresses) {
    html::ImageSets sets;
    if (addresses.isInlined()) {
        return sets;
    }
    const bool isSmall = place == ImagePlace::Side || place == ImagePlace::Gallery;
    std::vector<int> widths;
    for (const ImageVariant& variant : plan.variants) {
        const int width = variant.size.width();
        const bool isForLists = width == kListImageWidth && plan.variants.size() > 1;
        const bool isTooWide = isSmall && width > kWidestInCell && !widths.empty();
        if (!isForLists && !isTooWide) {
            widths.push_back(width);
        }
    }
    const QString path = atWidth(plan.largest().path, widths.back());
    const QString webp = atWidth(path, widths.back(), QStringLiteral("webp"));
    if (widths.size() > 1) {
        sets.plain = sourceSet(path, widths, {}, addresses);
        sets.sizes = imageSizes(place, plan.largest().size);
    }
    if (!plan.webp.empty()) {
        sets.webp = widths.size() > 1 ? sourceSet(webp, widths, {}, addresses) : addresses.of(webp);
    }
    return sets;
}

} // namespace vestitel::publishing
