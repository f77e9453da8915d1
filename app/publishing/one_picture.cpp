#include "publishing/one_picture.h"

#include "html/parse_document.h"
#include "publishing/editions.h"
#include "publishing/image_maker.h"
#include "publishing/media_use.h"
#include "publishing/site_files.h"

namespace vestitel::publishing {

namespace {

struct Shown {
    MediaHash hash;
    QString alt;
};

/// The first image of a text, depth first.
std::optional<Shown> firstImage(const std::vector<html::Block>& blocks) {
    for (const html::Block& block : blocks) {
        if (block.element == html::Element::Image) {
            if (const auto hash = MediaHash::fromString(block.source)) {
                return Shown{*hash, block.alt};
            }
        }
        if (auto found = firstImage(block.children)) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<Shown> pictureOf(const Publication& publication, const domain::Language& language) {
    if (!publication.post.leadImage) {
        return firstImage(html::documentOf(publication.post.editions.at(language).body)->blocks);
    }
    Shown shown{*publication.post.leadImage, {}};
    if (const domain::Medium* const medium = findMedium(publication, shown.hash)) {
        const auto texts = medium->texts.find(language);
        shown.alt = texts == medium->texts.end() ? QString() : oneLine(texts->second.alt);
    }
    return shown;
}

/// One variant of at most this width, also where the exports of pages have none of it.
ImagePlan narrowed(ImagePlan plan, int width) {
    ImageVariant only = plan.largest();
    if (plan.format != ImageFormat::Gif && only.size.width() > width) {
        const double ratio = static_cast<double>(width) / only.size.width();
        only.size = {width, qMax(1, qRound(only.size.height() * ratio))};
    }
    plan.variants = {only};
    return plan;
}

} // namespace

Result<std::optional<OnePicture>> onePicture(const Publication& publication,
                                             const domain::Language& language, int width) {
    const auto shown = pictureOf(publication, language);
    const auto known = shown ? planFor(publication, shown->hash) : std::nullopt;
    if (!known) {
        return std::optional<OnePicture>();
    }
    const ImagePlan plan = narrowed(*known, width);
    VESTITEL_TRY(const auto made, makeImages(publication.mediaPaths.value(shown->hash), plan, {0},
                                             findMedium(publication, shown->hash)->name));
    const ImageVariant& only = plan.largest();
    return std::optional(OnePicture{made.front(), mediaTypeOf(only.path), only.size, shown->alt});
}

QString dataAddress(const QByteArray& mediaType, const QByteArray& bytes) {
    return QStringLiteral("data:%1;base64,%2")
        .arg(QString::fromLatin1(mediaType), QString::fromLatin1(bytes.toBase64()));
}

} // namespace vestitel::publishing
