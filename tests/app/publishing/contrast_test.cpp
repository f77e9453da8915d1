#include "publishing/contrast.h"

#include "support/catch.h"

#include <QColor>

#include <cmath>

using namespace vestitel::publishing;

namespace {

QRgb colour(const char* name) {
    return QColor(QLatin1String(name)).rgb();
}

/// As others publish it, to two places.
bool hasRatio(const char* one, const char* other, double ratio) {
    return std::abs(contrastRatio(colour(one), colour(other)) - ratio) < 0.005;
}

} // namespace

TEST_CASE("contrasts are those that WCAG's formula gives", "[theme]") {
    CHECK(hasRatio("#000000", "#ffffff", 21));
    CHECK(hasRatio("#ffffff", "#ffffff", 1));
    CHECK(hasRatio("#777777", "#ffffff", 4.48)); // the best-known near miss
    CHECK(hasRatio("#767676", "#ffffff", 4.54));
    CHECK(hasRatio("#0000ff", "#ffffff", 8.59));
    CHECK(hasRatio("#ff0000", "#ffffff", 4.00));
    CHECK(hasRatio("#ffffff", "#ff0000", 4.00));
    CHECK(hasRatio("#ff0000", "#000000", 5.25));
}

TEST_CASE("the nearest colour that can be read keeps its hue, and moves no further than needed",
          "[theme]") {
    const std::vector<WantedContrast> onWhite = {{colour("#ffffff"), 4.5}};
    CHECK(nearestWithContrast(colour("#777777"), onWhite) == colour("#767676"));
    CHECK(nearestWithContrast(colour("#1d6b52"), onWhite) == colour("#1d6b52"));
    for (const char* name : {"#ffff00", "#f0a030", "#88ccff", "#ffffff"}) {
        CAPTURE(name);
        const auto nearest = nearestWithContrast(colour(name), onWhite);
        REQUIRE(nearest);
        CHECK(hasContrast(*nearest, onWhite));
        CHECK(contrastRatio(*nearest, colour("#ffffff")) < 4.8);
        const int hue = QColor(colour(name)).hslHue();
        CHECK(std::abs(QColor(*nearest).hslHue() - hue) <= 2);
    }
    // On a dark ground it becomes lighter.
    const auto light = nearestWithContrast(colour("#203040"), {{colour("#101010"), 4.5}});
    REQUIRE(light);
    CHECK(QColor(*light).lightness() > QColor(colour("#203040")).lightness());
}

TEST_CASE("where no lightness will do, no colour is offered", "[theme]") {
    CHECK_FALSE(
        nearestWithContrast(colour("#808080"), {{colour("#ffffff"), 7}, {colour("#000000"), 7}}));
}
