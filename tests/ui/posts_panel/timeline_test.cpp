#include "posts_panel/timeline.h"

#include "support/catch.h"

#include <QTest>

using namespace vestitel;
using archive::Month;
using posts_panel::Timeline;

namespace {

struct Line {
    Timeline timeline;
    QDate from;
    QDate to;
    int asked = 0;

    Line() {
        timeline.setMonths({{{2024, 3}, 5}, {{2025, 5}, 12}, {{2026, 1}, 1}});
        timeline.resize(timeline.sizeHint().expandedTo(QSize(300, 0)));
        timeline.show();
        QObject::connect(&timeline, &Timeline::rangeChosen, &timeline,
                         [this](const QDate& first, const QDate& last) {
                             from = first;
                             to = last;
                             ++asked;
                         });
    }
    void click(const Month& month, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(&timeline, Qt::LeftButton, modifiers, timeline.barAt(month));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&timeline, key, modifiers);
    }
};

} // namespace

TEST_CASE("a click on a month asks for it, the same again for any time") {
    Line line;
    line.click({2025, 5});
    CHECK(line.from == QDate(2025, 5, 1));
    CHECK(line.to == QDate(2025, 5, 31));
    line.click({2025, 5});
    CHECK_FALSE(line.from.isValid());
    CHECK_FALSE(line.to.isValid());
}

TEST_CASE("with Shift it is a range, whichever way") {
    Line line;
    line.click({2025, 5});
    line.click({2024, 3}, Qt::ShiftModifier);
    CHECK(line.from == QDate(2024, 3, 1));
    CHECK(line.to == QDate(2025, 5, 31));
}

TEST_CASE("the arrow keys go by months and years, and Delete to any time") {
    Line line;
    line.press(Qt::Key_Left); // from the end
    CHECK(line.from == QDate(2026, 12, 1));
    line.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(line.from == QDate(2026, 11, 1));
    CHECK(line.to == QDate(2026, 12, 31));
    line.press(Qt::Key_Up);
    CHECK(line.from == QDate(2025, 1, 1));
    CHECK(line.to == QDate(2025, 12, 31));
    line.press(Qt::Key_Home);
    CHECK(line.from == QDate(2024, 1, 1));
    CHECK(line.to == QDate(2024, 1, 31));
    line.press(Qt::Key_Delete);
    CHECK_FALSE(line.from.isValid());
}

TEST_CASE("who does not see the bars hears the time that is chosen and how many posts it has") {
    Line line;
    line.click({2025, 5});
    CHECK(line.timeline.accessibleName().contains(QStringLiteral("12")));
    CHECK(line.timeline.accessibleName().contains(QStringLiteral("2025")));
}
