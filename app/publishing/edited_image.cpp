#include "publishing/edited_image.h"

#include <QColorSpace>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace vestitel::publishing {

using domain::ImageEdit;

namespace {

QSizeF turned(const QSizeF& size, int turns) {
    return turns % 2 == 0 ? size : size.transposed();
}

/// How large the largest part of the same proportions is that lies within the turned picture.
double straightenedScale(const QSizeF& size, double degrees) {
    const double sine = std::abs(std::sin(qDegreesToRadians(degrees)));
    const double cosine = std::cos(qDegreesToRadians(degrees));
    return std::min(size.width() / (size.width() * cosine + size.height() * sine),
                    size.height() / (size.width() * sine + size.height() * cosine));
}

using Sums = std::array<double, 4>;

/// Red, green, blue and alpha, the colours multiplied by the alpha.
Sums channels(QRgb pixel) {
    return {double(qRed(pixel)), double(qGreen(pixel)), double(qBlue(pixel)),
            double(qAlpha(pixel))};
}

QRgb pixelOf(const Sums& values) {
    const auto whole = [](double value) {
        return std::clamp(static_cast<int>(std::lround(value)), 0, 255);
    };
    return qRgba(whole(values[0]), whole(values[1]), whole(values[2]), whole(values[3]));
}

Sums between(const Sums& a, const Sums& b, double share) {
    Sums mixed{};
    for (size_t i = 0; i < mixed.size(); ++i) {
        mixed.at(i) = a.at(i) + (b.at(i) - a.at(i)) * share;
    }
    return mixed;
}

/// Which two cells a pixel lies between, by their middles, and how near it is to the second.
struct Place {
    int first = 0;
    int second = 0;
    double share = 0;
};

Place placeOf(int pixel, int pixels, int cells) {
    const double at = (pixel + 0.5) * cells / pixels - 0.5;
    const int first = std::clamp(static_cast<int>(std::floor(at)), 0, cells - 1);
    const int second = std::min(first + 1, cells - 1);
    return {first, second, std::clamp(at - first, 0.0, 1.0)};
}

/// The means of an area's cells, in rows. A pixel belongs to one cell.
class CellMeans final {
public:
    CellMeans(const QImage& image, const QRect& area)
        : m_area(area), m_columns(cellsAlong(area.width())), m_rows(cellsAlong(area.height())),
          m_means(static_cast<size_t>(m_columns * m_rows)) {
        std::vector<int> counts(m_means.size());
        for (int y = 0; y < area.height(); ++y) {
            const auto* line =
                reinterpret_cast<const QRgb*>(image.constScanLine(area.top() + y)) + area.left();
            for (int x = 0; x < area.width(); ++x) {
                const size_t cell =
                    indexOf(x * m_columns / area.width(), y * m_rows / area.height());
                const Sums values = channels(line[x]);
                for (size_t i = 0; i < values.size(); ++i) {
                    m_means[cell].at(i) += values.at(i);
                }
                ++counts[cell];
            }
        }
        for (size_t cell = 0; cell < m_means.size(); ++cell) {
            for (double& value : m_means[cell]) {
                value = std::round(value / counts[cell]);
            }
        }
    }

    void paint(QImage& image) const {
        for (int y = 0; y < m_area.height(); ++y) {
            const Place row = placeOf(y, m_area.height(), m_rows);
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(m_area.top() + y)) + m_area.left();
            for (int x = 0; x < m_area.width(); ++x) {
                const Place column = placeOf(x, m_area.width(), m_columns);
                line[x] = pixelOf(
                    between(inRow(row.first, column), inRow(row.second, column), row.share));
            }
        }
    }

private:
    /// At most kBlurCells, and none so small that it would show what it was made of.
    static int cellsAlong(int pixels) {
        constexpr int kLeastPixels = 6;
        return std::clamp(pixels / kLeastPixels, 1, kBlurCells);
    }

    [[nodiscard]] size_t indexOf(int column, int row) const {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) +
               static_cast<size_t>(column);
    }

    [[nodiscard]] Sums inRow(int row, const Place& column) const {
        return between(m_means[indexOf(column.first, row)], m_means[indexOf(column.second, row)],
                       column.share);
    }

    QRect m_area;
    int m_columns;
    int m_rows;
    std::vector<Sums> m_means;
};

QRect pixelsOf(const QRectF& area, const QSize& size) {
    const QRectF exact(area.x() * size.width(), area.y() * size.height(),
                       area.width() * size.width(), area.height() * size.height());
    // A pixel more: one that was made smaller has mixed what lay on both sides of the edge.
    return exact.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(QRect(QPoint(), size));
}

/// The colour at a point between pixels, beyond the edge the edge's own.
QRgb colourAt(const QImage& image, double x, double y) {
    const auto side = [](double at, int pixels) {
        const double inside = std::clamp(at - 0.5, 0.0, double(pixels - 1));
        const int first = static_cast<int>(inside);
        return Place{first, std::min(first + 1, pixels - 1), inside - first};
    };
    const Place column = side(x, image.width());
    const Place row = side(y, image.height());
    const auto inLine = [&](int line) {
        const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(line));
        return between(channels(pixels[column.first]), channels(pixels[column.second]),
                       column.share);
    };
    return pixelOf(between(inLine(row.first), inLine(row.second), row.share));
}

QImage quarterTurned(const QImage& image, int turns) {
    if (turns == 0) {
        return image;
    }
    constexpr int kQuarter = 90;
    return image.transformed(QTransform().rotate(turns * kQuarter), Qt::FastTransformation);
}

/// `upright` has its four channels in 32 bits.
QImage straightened(const QImage& upright, const ImageEdit& edit, const QSize& size) {
    const QSizeF frame = frameSize(upright.size(), edit);
    const QTransform back = toFrame(upright.size(), edit).inverted();
    const QPointF corner(edit.crop.x() * frame.width(), edit.crop.y() * frame.height());
    const double across = edit.crop.width() * frame.width() / size.width();
    const double down = edit.crop.height() * frame.height() / size.height();
    QImage result(size, upright.format());
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const QPointF at = back.map(corner + QPointF((x + 0.5) * across, (y + 0.5) * down));
            line[x] = colourAt(upright, at.x(), at.y());
        }
    }
    return result;
}

QImage cropped(const QImage& turnedImage, const ImageEdit& edit, const QSize& size) {
    const QPoint corner(qRound(edit.crop.x() * turnedImage.width()),
                        qRound(edit.crop.y() * turnedImage.height()));
    const QPoint last(turnedImage.width() - size.width(), turnedImage.height() - size.height());
    const QPoint within(std::clamp(corner.x(), 0, std::max(0, last.x())),
                        std::clamp(corner.y(), 0, std::max(0, last.y())));
    return turnedImage.copy(QRect(within, size));
}

/// In 32 bits a pixel, colours multiplied by their alpha: so that means are right.
QImage inFourChannels(QImage image) {
    return std::move(image).convertToFormat(
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

QSizeF frameSize(const QSizeF& original, const ImageEdit& edit) {
    const QSizeF size = turned(original, edit.turns);
    return size * straightenedScale(size, edit.straighten);
}

QSize editedSize(const QSize& original, const ImageEdit& edit) {
    const QSizeF frame = frameSize(original, edit);
    const auto side = [](double pixels) {
        return std::max(1, static_cast<int>(std::lround(pixels)));
    };
    return {side(frame.width() * edit.crop.width()), side(frame.height() * edit.crop.height())};
}

QTransform toFrame(const QSizeF& original, const ImageEdit& edit) {
    constexpr double kQuarter = 90;
    const QSizeF frame = frameSize(original, edit);
    QTransform transform;
    // The last one named is the first one done.
    transform.translate(frame.width() / 2, frame.height() / 2);
    transform.rotate(edit.straighten);
    transform.rotate(edit.turns * kQuarter);
    transform.translate(-original.width() / 2, -original.height() / 2);
    return transform;
}

QPointF editedFocus(const QSize& original, const ImageEdit& edit) {
    if (original.isEmpty()) {
        return ImageEdit().focus;
    }
    const QSizeF frame = frameSize(original, edit);
    const QPointF inFrame =
        toFrame(original, edit)
            .map(QPointF(edit.focus.x() * original.width(), edit.focus.y() * original.height()));
    const auto within = [](double value, double length, double from, double part) {
        return std::clamp((value / length - from) / part, 0.0, 1.0);
    };
    return {within(inFrame.x(), frame.width(), edit.crop.x(), edit.crop.width()),
            within(inFrame.y(), frame.height(), edit.crop.y(), edit.crop.height())};
}

void blur(QImage& image, const std::vector<QRectF>& areas) {
    if (areas.empty() || image.isNull()) {
        return;
    }
    image = inFourChannels(std::move(image));
    for (const QRectF& area : areas) {
        const QRect pixels = pixelsOf(area, image.size());
        if (!pixels.isEmpty()) {
            CellMeans(image, pixels).paint(image);
        }
    }
}

QImage applied(QImage upright, const ImageEdit& edit) {
    if (upright.isNull() || !edit.changesPixels()) {
        return upright;
    }
    const QSize size = editedSize(upright.size(), edit);
    const QColorSpace colours = upright.colorSpace();
    blur(upright, edit.blurred);
    QImage result;
    if (edit.straighten != 0) {
        result = straightened(inFourChannels(std::move(upright)), edit, size);
    } else {
        result = quarterTurned(upright, edit.turns);
        if (edit.crop != ImageEdit().crop) {
            result = cropped(result, edit, size);
        }
    }
    result.setColorSpace(colours);
    return result;
}

} // namespace vestitel::publishing
