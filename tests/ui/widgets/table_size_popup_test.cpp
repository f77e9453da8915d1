#include "widgets/table_size_popup.h"

#include "support/catch.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using vestitel::widgets::TableSizePopup;

namespace {

struct Stand {
    QWidget window;
    TableSizePopup popup{&window};
    QSignalSpy chosen{&popup, &TableSizePopup::chosen};
    QWidget* grid = popup.findChild<QWidget*>(QStringLiteral("tableSizeGrid"));

    Stand() {
        window.show();
        popup.openAt(QRect(window.mapToGlobal(QPoint(10, 10)), QSize(20, 20)));
    }

    [[nodiscard]] QString words() const {
        return popup.findChild<QLabel*>(QStringLiteral("tableSizeWords"))->text();
    }
};

} // namespace

TEST_CASE("a table's size is chosen by the arrow keys and Enter") {
    Stand stand;
    const QString before = stand.words();
    QTest::keyClick(stand.grid, Qt::Key_Right);
    QTest::keyClick(stand.grid, Qt::Key_Down);
    QTest::keyClick(stand.grid, Qt::Key_Down);
    CHECK(stand.words() != before);
    CHECK(stand.grid->accessibleName().contains(QLatin1Char('5')));
    QTest::keyClick(stand.grid, Qt::Key_Return);
    REQUIRE(stand.chosen.size() == 1);
    CHECK(stand.chosen.front() == QVariantList{5, 4, true});
    CHECK_FALSE(stand.popup.isVisible());
}

TEST_CASE("a table's size stays within one and eight") {
    Stand stand;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(stand.grid, Qt::Key_Left);
        QTest::keyClick(stand.grid, Qt::Key_Down);
    }
    QTest::keyClick(stand.grid, Qt::Key_Return);
    REQUIRE(stand.chosen.size() == 1);
    CHECK(stand.chosen.front() == QVariantList{8, 1, true});
}

TEST_CASE("a table's size is the square under the pointer") {
    Stand stand;
    QTest::mouseClick(stand.grid, Qt::LeftButton, {}, QPoint(4 + 24 * 3 + 10, 4 + 24 + 10));
    REQUIRE(stand.chosen.size() == 1);
    CHECK(stand.chosen.front() == QVariantList{2, 4, true});
}

TEST_CASE("a table without a heading row is a choice") {
    Stand stand;
    auto* const heading = stand.popup.findChild<QCheckBox*>(QStringLiteral("tableHeading"));
    REQUIRE(heading->isChecked());
    QTest::keyClick(heading, Qt::Key_Space);
    QTest::keyClick(heading, Qt::Key_Return);
    REQUIRE(stand.chosen.size() == 1);
    CHECK(stand.chosen.front() == QVariantList{3, 3, false});
}

TEST_CASE("Escape leaves without a table") {
    Stand stand;
    QTest::keyClick(stand.grid, Qt::Key_Escape);
    CHECK_FALSE(stand.popup.isVisible());
    CHECK(stand.chosen.isEmpty());
}
