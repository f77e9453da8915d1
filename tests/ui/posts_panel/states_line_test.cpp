#include "posts_panel/states_line.h"

#include "support/catch.h"

#include <QGuiApplication>

using namespace vestitel;
using posts_panel::StatesLine;

namespace {

const std::vector<domain::Language> kLanguages{domain::Language::bulgarian(),
                                               domain::Language::english()};

archive::PostRow row(const QDate& date, int states) {
    archive::PostRow row{
        *PostId::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001"))};
    row.date = date;
    for (const domain::Language& language : kLanguages) {
        if (states % 3 > 0) {
            row.states[language] =
                states % 3 == 1 ? domain::EditionState::Draft : domain::EditionState::Ready;
        }
        states /= 3;
    }
    return row;
}

} // namespace

TEST_CASE("date and states fit the list's line at every width that a list can have") {
    for (int list = 240; list <= 700; list += 4) {
        const int below = list - 24;
        const int beside = below - 72;
        const StatesLine line(QGuiApplication::font(), kLanguages, beside, below);
        const int width = line.start() == StatesLine::Start::BesidePicture ? beside : below;
        CAPTURE(list);
        for (int day = 0; day < 365; day += 5) {
            for (int states = 0; states < 9; ++states) {
                archive::PostRow post = row(QDate(2028, 1, 1).addDays(day), states);
                REQUIRE(line.widthOf(post) <= width);
                post.kind = domain::kPageKind;
                REQUIRE(line.widthOf(post) <= width);
            }
        }
    }
}

TEST_CASE("a page says what it is where there is room for it") {
    archive::PostRow page = row(QDate(2028, 5, 28), 8);
    page.kind = domain::kPageKind;
    const StatesLine line(QGuiApplication::font(), kLanguages, 600, 700);
    CHECK(line.widthOf(page) > line.widthOf(row(QDate(2028, 5, 28), 8)));
}

TEST_CASE("a wide list has the line beside the picture, a narrow one below it") {
    const auto start = [](int list) {
        return StatesLine(QGuiApplication::font(), kLanguages, list - 96, list - 24).start();
    };
    CHECK(start(700) == StatesLine::Start::BesidePicture);
    CHECK(start(240) == StatesLine::Start::BelowPicture);
    for (int list = 700; list > 240; --list) {
        REQUIRE(start(list - 1) >= start(list));
    }
}
