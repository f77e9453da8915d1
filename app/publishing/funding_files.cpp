#include "publishing/funding_files.h"

#include "publishing/image_maker.h"

#include <QFile>

namespace vestitel::publishing {

namespace {

constexpr QSize kUnionEmblemSize(1080, 720);
/// Of a logo's file; several times what is shown, for fine screens and paper.
constexpr int kLogoWidth = 480;

QString unionEmblemPath(EmblemPlace place) {
    return place == EmblemPlace::Media ? QStringLiteral("media/eu-emblem.svg")
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
    PlannedFiles file = onePage(unionEmblemPath(place), [] { return unionEmblem(); });
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

std::optional<ImageVariant> emblemPicture(const PublishedFunding& funding, const QString& key,
                                          EmblemPlace place) {
    if (key == domain::kUnionEmblem) {
        return ImageVariant{unionEmblemPath(place), kUnionEmblemSize};
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
