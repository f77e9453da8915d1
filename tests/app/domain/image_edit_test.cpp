#include "domain/image_edit.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace vestitel;
using domain::ImageEdit;
using domain::imageEditFromJson;

namespace {

std::optional<ImageEdit> read(const char* json) {
    return imageEditFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST_CASE("an edit is read as it was written, to the last digit") {
    quint32 state = 1;
    const auto next = [&state] {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) / double(1 << 24);
    };
    for (int round = 0; round < 200; ++round) {
        ImageEdit edit;
        edit.turns = static_cast<int>(next() * 9) - 4;
        edit.straighten = next() * 40 - 20;
        edit.crop = {next() / 2, next() / 2, next(), next()};
        edit.focus = {next(), next()};
        for (int blurs = static_cast<int>(next() * 4); blurs > 0; --blurs) {
            edit.blurred.emplace_back(next(), next(), next() - 0.5, next() - 0.5);
        }
        const ImageEdit tidy = domain::tidied(edit);
        const auto again = imageEditFromJson(toJson(tidy));
        REQUIRE(again);
        CHECK(*again == tidy);
        CHECK(toJson(*again) == toJson(tidy));
        CHECK(domain::tidied(tidy) == tidy);
        CHECK(again->key() == tidy.key());
    }
}

TEST_CASE("what is no number or out of bounds does no harm") {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const ImageEdit tidy =
        domain::tidied({-5, none, {none, 0, 0, 0}, {{0.5, 0.5, 0, 1}, {-1, -1, 5, 5}}, {7, none}});
    CHECK(tidy.turns == 3);
    CHECK(tidy.straighten == 0);
    CHECK(tidy.crop == QRectF(0, 0, 1, 1));
    CHECK(tidy.blurred.size() == 1);
    CHECK(tidy.focus == QPointF(1, 0));
}

TEST_CASE("an edit that is not understood is not guessed at") {
    CHECK(read(R"({"version":1})") == ImageEdit());
    CHECK(read(R"({"version":1,"turns":1})") == ImageEdit{.turns = 1});
    for (const char* const json :
         {R"({})", R"({"version":2})", R"({"version":1,"more":true})", R"({"version":1,"turns":4})",
          R"({"version":1,"turns":"1"})", R"({"version":1,"straighten":16})",
          R"({"version":1,"crop":[0,0,1]})", R"({"version":1,"crop":[0,0,2,1]})",
          R"({"version":1,"blurred":[[0,0,0,1]]})", R"({"version":1,"blurred":{}})",
          R"({"version":1,"focus":[0]})"}) {
        CAPTURE(json);
        CHECK_FALSE(read(json));
    }
}

TEST_CASE("a focus alone changes no pixel") {
    CHECK_FALSE(ImageEdit().changesPixels());
    CHECK_FALSE(ImageEdit{.focus = {0, 0}}.changesPixels());
    CHECK_FALSE(ImageEdit{.focus = {0, 0}}.isNothing());
    CHECK(ImageEdit{.blurred = {{0, 0, 1, 1}}}.changesPixels());
    CHECK(ImageEdit{.focus = {0, 0}}.key().isEmpty());
}
