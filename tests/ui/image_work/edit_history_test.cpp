#include "image_work/edit_history.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::image_work;
using domain::ImageEdit;

TEST_CASE("each change is a step, one gesture is one, and all can be taken back") {
    EditHistory history({});
    history.change({.turns = 1}, Change::Turn);
    history.change({.turns = 2}, Change::Turn);
    for (int tenth = 1; tenth <= 30; ++tenth) {
        history.change({.turns = 2, .straighten = tenth / 10.0}, Change::Straighten);
    }
    CHECK(history.steps().count() == 3);
    history.endGesture();
    history.change({.turns = 2, .straighten = 1}, Change::Straighten);
    CHECK(history.steps().count() == 4);
    while (history.steps().canUndo()) {
        history.steps().undo();
    }
    CHECK(history.edit() == ImageEdit());
    while (history.steps().canRedo()) {
        history.steps().redo();
    }
    CHECK(history.edit() == ImageEdit{.turns = 2, .straighten = 1});
}

TEST_CASE("a gesture that ends where it began is no step, nor is a change that changes nothing") {
    EditHistory history({});
    history.change({}, Change::Reset);
    history.change({.straighten = 3}, Change::Straighten);
    history.change({}, Change::Straighten);
    CHECK_FALSE(history.steps().canUndo());
    CHECK(history.edit().isNothing());
}
