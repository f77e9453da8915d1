#include "figures.h"

#include "publishing/image_encoder.h"
#include "publishing/image_maker.h"
#include "publishing/image_quality.h"
#include "publishing/image_reader.h"
#include "publishing/image_sharpener.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <vector>

namespace vestitel::bench {

namespace {

using namespace publishing;

constexpr int kRuns = 9;
constexpr int kPlainQuality = 80;
constexpr QSize kTwelveMegapixels(4000, 3000);

/// Milliseconds of the processor, all threads together.
template <typename Work>
double processorTime(Work work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// A scene of clouds of colour in several sizes, the small ones as strong as `detail` (0 to 1), and
/// a camera's grain. Always the same.
QImage scene(double detail) {
    QImage image(kTwelveMegapixels, QImage::Format_RGB32);
    image.fill(Qt::gray);
    unsigned state = 1;
    const auto random = [&state] {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>(state >> 24) - 128;
    };
    std::vector<std::array<int, 3>> sums(
        static_cast<size_t>(image.width()) * static_cast<size_t>(image.height()), {128, 128, 128});
    double strength = 0.6;
    for (const int cells : {4, 12, 40, 130, 400, 1200}) {
        QImage layer(cells, cells * 3 / 4, QImage::Format_RGB32);
        for (int y = 0; y < layer.height(); ++y) {
            for (int x = 0; x < layer.width(); ++x) {
                const int grey = random();
                const auto level = [&] {
                    return 128 + (3 * grey + random()) / 4;
                };
                layer.setPixel(x, y, qRgb(level(), level(), level()));
            }
        }
        layer = layer.scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(layer.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                auto& sum = sums[static_cast<size_t>(y) * static_cast<size_t>(image.width()) +
                                 static_cast<size_t>(x)];
                sum[0] += static_cast<int>((qRed(line[x]) - 128) * strength);
                sum[1] += static_cast<int>((qGreen(line[x]) - 128) * strength);
                sum[2] += static_cast<int>((qBlue(line[x]) - 128) * strength);
            }
        }
        strength *= detail;
    }
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto& sum = sums[static_cast<size_t>(y) * static_cast<size_t>(image.width()) +
                                   static_cast<size_t>(x)];
            const auto level = [&](int value) {
                return std::clamp(value + random() / 24, 0, 255);
            };
            line[x] = qRgb(level(sum[0]), level(sum[1]), level(sum[2]));
        }
    }
    return image;
}

struct Photo {
    QString name;
    QString file;
    domain::Medium medium;
};

Photo photoOf(const QString& name, const QString& file) {
    Photo photo{name, file, {*MediaHash::fromString(QString(64, u'a'))}};
    photo.medium.mediaType = QStringLiteral("image/jpeg");
    photo.medium.name = name;
    photo.medium.size = QImageReader(file).size();
    photo.medium.bytes = QFileInfo(file).size();
    return photo;
}

QString inKilobytes(const std::vector<QByteArray>& files, size_t from, size_t to) {
    QStringList sizes;
    for (size_t at = from; at < to; ++at) {
        sizes.append(QString::number(static_cast<double>(files[at].size()) / 1000, 'f', 1));
    }
    return sizes.join(QStringLiteral(" + ")) + QStringLiteral(" kB");
}

/// The sizes as they were made without a measure and without sharpening.
std::vector<QByteArray> plainJpegs(const Photo& photo, const ImagePlan& plan) {
    const auto largest = readUpright(photo.file, plan.largest().size, photo.name);
    std::vector<QByteArray> made;
    for (const ImageVariant& variant : plan.variants) {
        const QImage image =
            variant.size == largest->size()
                ? *largest
                : largest->scaled(variant.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        made.push_back(*encodeImage(image, Encoding::Jpeg, kPlainQuality));
    }
    return made;
}

bool measure(const Photo& photo) {
    const auto plan = planImage(photo.medium, photo.file);
    if (!plan || plan->webp.empty()) {
        std::fputs("bench: this is no photograph, or WebP cannot be written here\n", stderr);
        return false;
    }
    const size_t count = plan->variants.size();
    std::vector<size_t> jpegs;
    std::vector<size_t> all;
    for (size_t at = 0; at < 2 * count; ++at) {
        all.push_back(at);
        if (at < count) {
            jpegs.push_back(at);
        }
    }
    const auto largest = readUpright(photo.file, plan->largest().size, photo.name);
    if (!largest) {
        return false;
    }
    const QImage rgb = largest->convertToFormat(QImage::Format_RGB32);
    std::vector<QImage> unsharp;
    for (const ImageVariant& variant : plan->variants) {
        unsharp.push_back(rgb.scaled(variant.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_RGB32));
    }
    Times plain;
    Times asJpeg;
    Times asBoth;
    Times sharpening;
    Times choosing;
    std::vector<QByteArray> before;
    std::vector<QByteArray> made;
    ImageQuality quality;
    for (int run = 0; run < kRuns; ++run) {
        plain.add(processorTime([&] { before = plainJpegs(photo, *plan); }));
        asJpeg.add(processorTime([&] { (void)makeImages(photo.file, *plan, jpegs, photo.name); }));
        asBoth.add(
            processorTime([&] { made = makeImages(photo.file, *plan, all, photo.name).value(); }));
        std::vector<QImage> images;
        for (const QImage& image : unsharp) {
            images.push_back(image.copy());
        }
        sharpening.add(processorTime([&] {
            for (QImage& image : images) {
                sharpen(image);
            }
        }));
        choosing.add(processorTime([&] { quality = qualityFor(images.front()); }));
    }
    const auto likeness = [&](const QByteArray& file, bool isSharp) {
        QImage wanted = unsharp[plan->variants.size() > 1 ? 1 : 0].copy();
        if (isSharp) {
            sharpen(wanted);
        }
        return QString::number(
            similarity(wanted, QImage::fromData(file).convertToFormat(QImage::Format_RGB32)), 'f',
            4);
    };
    constexpr double kMedian = 0.5;
    constexpr double kMostForJpegs = 150;
    constexpr double kMostForBoth = 420;
    const size_t middle = count > 1 ? 1 : 0;
    const auto inMs = [](double ms) {
        return QString::number(ms, 'f', 1) + QStringLiteral(" ms");
    };
    heading(QStringLiteral("%1: %2 x %3, %4 MB")
                .arg(photo.name)
                .arg(photo.medium.size.width())
                .arg(photo.medium.size.height())
                .arg(static_cast<double>(photo.medium.bytes) / 1e6, 0, 'f', 1));
    const double forJpegs = asJpeg.percentile(kMedian);
    const double forBoth = asBoth.percentile(kMedian);
    row(QStringLiteral("JPEG, fixed quality, as it is"), inMs(plain.percentile(kMedian)));
    row(QStringLiteral("JPEG, chosen quality, sharpened"),
        inMs(forJpegs) + u' ' + judged(forJpegs, kMostForJpegs));
    row(QStringLiteral("the same and WebP"), inMs(forBoth) + u' ' + judged(forBoth, kMostForBoth));
    row(QStringLiteral("of it sharpening"), inMs(sharpening.percentile(kMedian)));
    row(QStringLiteral("of it choosing the quality"), inMs(choosing.percentile(kMedian)));
    row(QStringLiteral("quality (JPEG, WebP)"),
        QStringLiteral("%1, %2").arg(quality.jpeg).arg(quality.webp));
    row(QStringLiteral("JPEG before"), inKilobytes(before, 0, count));
    row(QStringLiteral("JPEG now"), inKilobytes(made, 0, count));
    row(QStringLiteral("WebP now"), inKilobytes(made, count, 2 * count));
    row(QStringLiteral("similarity (JPEG before, now, WebP)"),
        QStringLiteral("%1, %2, %3")
            .arg(likeness(before[middle], false), likeness(made[middle], true),
                 likeness(made[count + middle], true)));
    return true;
}

} // namespace

} // namespace vestitel::bench

int main(int argc, char** argv) {
    using namespace vestitel::bench;
    const QCoreApplication application(argc, argv);
    std::vector<Photo> photos;
    const QTemporaryDir folder;
    for (const QString& file : QCoreApplication::arguments().mid(1)) {
        photos.push_back(photoOf(QFileInfo(file).fileName(), file));
    }
    if (photos.empty()) {
        const auto add = [&](const QString& name, double detail) {
            const QString file = folder.filePath(name + QStringLiteral(".jpg"));
            QImageWriter writer(file, "jpeg");
            writer.setQuality(92);
            writer.write(scene(detail));
            photos.push_back(photoOf(name, file));
        };
        add(QStringLiteral("a foggy hill"), 0.25);
        add(QStringLiteral("a street"), 0.5);
        add(QStringLiteral("a crowd"), 0.75);
    }
    for (const Photo& photo : photos) {
        if (!measure(photo)) {
            return 1;
        }
    }
    return 0;
}
