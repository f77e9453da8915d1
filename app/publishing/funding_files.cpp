#include "publishing/funding_files.h"

#include "publishing/image_maker.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace vestitel::publishing {

namespace {

constexpr QSize kUnionEmblemSize(1080, 720);
constexpr QSize kUnionEmblemPngSize(540, 360);
/// Of a logo's file; several times what is shown, for fine screens and paper.
constexpr int kLogoWidth = 480;

QString unionEmblemPath(EmblemPlace place) {
    return place == EmblemPlace::Media ? QStringLiteral("media/eu-emblem.png")
                                       : QStringLiteral("assets/funding/eu-emblem.svg");
}

/// The logo at its one width; first of the plan, where a larger one is to make it from.
std::optional<ImagePlan> logoPlan(const PublishedFunding& funding, const QString& key) {
    const auto emblem = funding.emblems.find(key);
    if (emblem == funding.emblems.end()) {
        return std::nullopt;
    }
    auto plan = planImage(emblem->second.medium, emblem->second.file);
    if (plan) {
        const ImageVariant shown = plan->upTo(kLogoWidth);
        const ImageVariant largest = plan->largest();
        plan->variants =
            shown.path == largest.path ? std::vector{largest} : std::vector{shown, largest};
    }
    return plan;
}

PlannedFiles unionEmblemFile(EmblemPlace place) {
    PlannedFiles file = onePage(unionEmblemPath(place), [place] {
        return place == EmblemPlace::Media ? unionEmblemPng() : unionEmblem();
    });
    file.kind = FileKind::Asset;
    return file;
}

PlannedFiles logoFile(const PublishedFunding::Emblem& emblem, const ImagePlan& plan) {
    PlannedFiles logo;
    logo.kind = FileKind::Medium;
    logo.isNamedByContent = true;
    logo.paths = {plan.variants.front().path};
    logo.make = [file = emblem.file, name = emblem.medium.name,
                 plan](const std::vector<size_t>& wanted) {
        return makeImages(file, plan, wanted, name);
    };
    return logo;
}

} // namespace

QByteArray unionEmblem() {
    QFile file(QStringLiteral(":/funding/eu-emblem.svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray unionEmblemPng() {
    // Regulation 763/2014, annex II: twelve stars upright on the hours of a clock, of 1/18 of the
    // height in radius, their circle's radius 1/3 of the height.
    constexpr int kStars = 12;
    constexpr int kPoints = 5;
    constexpr QColor kBlue(0x00, 0x33, 0x99);
    constexpr QColor kYellow(0xff, 0xcc, 0x00);
    const double height = kUnionEmblemPngSize.height();
    const auto onCircle = [](double radius, double turn) {
        const double angle = 2 * M_PI * turn;
        return QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    };
    QImage emblem(kUnionEmblemPngSize, QImage::Format_RGB32);
    emblem.fill(kBlue);
    QPainter painter(&emblem);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kYellow);
    painter.translate(kUnionEmblemPngSize.width() / 2.0, height / 2);
    for (int star = 0; star < kStars; ++star) {
        QPolygonF shape;
        for (int point = 0; point < kPoints; ++point) {
            // Every second point: the line of a pentagram.
            shape << onCircle(height / 3, star / double{kStars}) +
                         onCircle(height / 18, 2 * point / double{kPoints});
        }
        painter.drawPolygon(shape, Qt::WindingFill);
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    emblem.save(&buffer, "PNG");
    return png;
}

std::optional<ImageVariant> emblemPicture(const PublishedFunding& funding, const QString& key,
                                          EmblemPlace place) {
    if (key == domain::kUnionEmblem) {
        return ImageVariant{unionEmblemPath(place),
                            place == EmblemPlace::Media ? kUnionEmblemPngSize : kUnionEmblemSize};
    }
    const auto plan = logoPlan(funding, key);
    return plan ? std::optional(plan->variants.front()) : std::nullopt;
}

std::vector<PlannedFiles> fundingFiles(const Publication& publication, EmblemPlace place) {
    std::vector<PlannedFiles> files;
    if (!publication.funding) {
        return files;
    }
    for (const domain::FundingEmblem& emblem : publication.funding->version.emblems) {
        if (emblem.key == domain::kUnionEmblem) {
            files.push_back(unionEmblemFile(place));
        } else if (const auto plan = logoPlan(*publication.funding, emblem.key)) {
            files.push_back(logoFile(publication.funding->emblems.at(emblem.key), *plan));
        }
    }
    return files;
}

} // namespace vestitel::publishing
