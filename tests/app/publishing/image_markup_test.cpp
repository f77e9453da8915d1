#include "publishing/image_markup.h"
#include "publishing/media_use.h"
#include "publishing/page.h"
#include "publishing/site_entry.h"
#include "support/catch.h"
#include "support/drawn_images.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QRegularExpression>

#include <cmath>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

constexpr QSize kLandscape(1600, 1200);

/// What a reader makes of `sizes` in a window of this many pixels (16 of them a rem).
double shownIn(double window, const QString& sizes) {
    static const QRegularExpression kCalc(QStringLiteral("^calc\\(([0-9.]+)vw - ([0-9.]+)rem\\)$"));
    const auto length = [](const QString& text) {
        const double value = text.chopped(text.endsWith(u'x') ? 2 : 3).toDouble();
        return text.endsWith(u'x') ? value : value * 16;
    };
    for (QString part : sizes.split(QStringLiteral(", "))) {
        if (part.startsWith(u'(')) {
            const QString condition = part.section(u')', 0, 0).mid(1);
            const double edge = length(condition.section(u' ', 1));
            if (condition.startsWith(QLatin1String("min-width")) ? window < edge : window > edge) {
                continue;
            }
            part = part.section(u')', 1).trimmed();
        }
        const auto calc = kCalc.match(part);
        return calc.hasMatch()
                   ? calc.captured(1).toDouble() * window / 100 - calc.captured(2).toDouble() * 16
                   : length(part);
    }
    return 0;
}

bool isNear(double one, double other) {
    return std::abs(one - other) < 0.6;
}

} // namespace

TEST_CASE("sizes say how wide the style sheet shows a picture", "[image-markup]") {
    constexpr double kDesktop = 1280;
    constexpr double kTablet = 660;
    constexpr double kPhone = 390;
    const auto check = [](ImagePlace place, const QSize& size, double desktop, double tablet,
                          double phone) {
        const QString sizes = imageSizes(place, size);
        INFO(sizes.toStdString());
        CHECK(isNear(shownIn(kDesktop, sizes), desktop));
        CHECK(isNear(shownIn(kTablet, sizes), tablet));
        CHECK(isNear(shownIn(kPhone, sizes), phone));
    };
    check(ImagePlace::Column, kLandscape, 680, 620, 350);
    // As high as it may be, or as wide as it is.
    check(ImagePlace::Column, {1200, 1600}, 540, 540, 350);
    check(ImagePlace::Column, {600, 400}, 600, 600, 350);
    check(ImagePlace::Side, kLandscape, 306, 279, 350);
    CHECK(isNear(shownIn(630, imageSizes(ImagePlace::Side, {560, 400})), 560));
    CHECK(isNear(shownIn(630, imageSizes(ImagePlace::Side, kLandscape)), 590));
    check(ImagePlace::Gallery, kLandscape, 328, 298, 163);
    // Of a wide one the cell shows the middle, at the cell's height.
    check(ImagePlace::Gallery, {1600, 600}, 656, 596, 326);
    check(ImagePlace::List, kLandscape, 176, 176, 350);
    check(ImagePlace::List, {1600, 600}, 352, 352, 525);
}

TEST_CASE("a figure's class says where its picture stands", "[image-markup]") {
    CHECK(placeOf({}) == ImagePlace::Column);
    CHECK(placeOf(QStringLiteral("left")) == ImagePlace::Side);
    CHECK(placeOf(QStringLiteral("right")) == ImagePlace::Side);
    CHECK(placeOf(QStringLiteral("gallery")) == ImagePlace::Gallery);
}

TEST_CASE("a page offers WebP first, in the same widths and sizes, and none of a GIF",
          "[image-markup]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const QByteArray html = renderPage(publication, domain::Language::bulgarian(), *Theme::load());
    const auto page = htmlElements(html);
    const auto images = withTag(page, QStringLiteral("img"));
    const auto sources = withTag(page, QStringLiteral("source"));
    REQUIRE(images.size() == 4);
    REQUIRE(sources.size() == 3);
    CHECK(html.count("<picture>") == 3);
    CHECK(html.count("</picture>") == 3);
    for (size_t at = 0; at < sources.size(); ++at) {
        const auto& source = sources[at].attributes;
        const auto& image = images[at].attributes;
        CHECK(source.value(QStringLiteral("type")) == QStringLiteral("image/webp"));
        CHECK(source.value(QStringLiteral("sizes")) == image.value(QStringLiteral("sizes")));
        const QString webp = source.value(QStringLiteral("srcset"));
        QString plain = image.value(QStringLiteral("srcset"));
        if (plain.isEmpty()) {
            plain = image.value(QStringLiteral("src"));
        }
        static const QRegularExpression kFormat(QStringLiteral("\\.(jpg|png)"));
        CHECK(plain.replace(kFormat, QStringLiteral(".webp")) == webp);
    }
    CHECK(images.back().attributes.value(QStringLiteral("src")).endsWith(QStringLiteral(".gif")));
    CHECK(images[0].attributes.value(QStringLiteral("sizes")) ==
          imageSizes(ImagePlace::Column, kLandscape));
    CHECK(images[1].attributes.value(QStringLiteral("sizes")) ==
          imageSizes(ImagePlace::Column, {1200, 1800}));
    CHECK(images[2].attributes.value(QStringLiteral("sizes")) ==
          imageSizes(ImagePlace::Side, kLandscape));
    // The width that only lists need is not offered.
    CHECK_FALSE(images[0].attributes.value(QStringLiteral("srcset")).contains(u"-240."));
}

TEST_CASE("each place offers the widths that it can need", "[image-markup]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const auto plan = planFor(publication, *publication.post.leadImage);
    const auto addresses = FileAddresses::below({});
    const auto widest = [](const QString& set) {
        return set.section(u' ', -1);
    };
    for (const auto& [place, width] :
         {std::pair(ImagePlace::Column, "1600w"), std::pair(ImagePlace::Side, "960w"),
          std::pair(ImagePlace::Gallery, "960w")}) {
        const html::ImageSets sets = imageSets(*plan, place, addresses);
        CHECK(widest(sets.plain) == QLatin1String(width));
        CHECK(widest(sets.webp) == QLatin1String(width));
        CHECK_FALSE(sets.plain.contains(QStringLiteral(" 240w")));
        CHECK(sets.sizes == imageSizes(place, plan->largest().size));
    }
    // A single width has no choice but of its format.
    ImagePlan single = *plan;
    single.variants = {plan->largest()};
    single.webp = {plan->webp.back()};
    const html::ImageSets sets = imageSets(single, ImagePlace::Gallery, addresses);
    CHECK(sets.plain.isEmpty());
    CHECK(sets.sizes.isEmpty());
    CHECK(sets.webp == plan->webp.back().path);
    single.webp.clear();
    CHECK(imageSets(single, ImagePlace::Column, addresses).webp.isEmpty());
    CHECK(imageSets(*plan, ImagePlace::Column, FileAddresses::inlined({})).webp.isEmpty());
}

TEST_CASE("a list knows its picture's small widths", "[image-markup]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const auto picture = siteEntry(publication, domain::Language::bulgarian()).picture;
    REQUIRE(picture);
    CHECK(picture->widths == std::vector{240, 480, 960});
    CHECK(picture->hasWebp);
    const auto addresses = FileAddresses::below(QStringLiteral("../"));
    const QString set =
        sourceSet(picture->path, picture->widths, QStringLiteral("webp"), addresses);
    const auto plan = planFor(publication, *publication.post.leadImage);
    for (size_t at = 0; at < picture->widths.size(); ++at) {
        CHECK(set.section(QStringLiteral(", "), static_cast<qsizetype>(at),
                          static_cast<qsizetype>(at)) ==
              QStringLiteral("../%1 %2w").arg(plan->webp[at].path).arg(picture->widths[at]));
    }
}
