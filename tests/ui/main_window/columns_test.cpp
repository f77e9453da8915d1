#include "main_window/columns.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace vestitel;
using main_window::Column;
using main_window::Columns;

namespace {

struct Parts {
    QWidget* sections = new QWidget;
    QWidget* list = new QWidget;
    QWidget* bar = new QWidget;
    QWidget* text = new QWidget;
    QWidget* inspector = new QWidget;
    Columns columns{{sections, list, bar, text, inspector}};

    explicit Parts(int width) { show(width); }

    void show(int width) {
        columns.resize(width, 700);
        columns.show();
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("at full width all columns stand beside the text") {
    Parts p(1440);
    for (const Column column : {Column::Sections, Column::List, Column::Inspector}) {
        CHECK(p.columns.isShown(column));
        CHECK_FALSE(p.columns.isOverlay(column));
    }
    CHECK(p.text->width() > 500);
}

TEST_CASE("below 1200 the inspector lies over the text, only when it is asked for") {
    Parts p(1024);
    CHECK(p.columns.isOverlay(Column::Inspector));
    CHECK_FALSE(p.columns.isShown(Column::Inspector));
    CHECK_FALSE(p.columns.isOverlay(Column::List));
    CHECK(p.list->isVisible());
    const int before = p.text->width();
    p.columns.setShown(Column::Inspector, true);
    CHECK(p.inspector->isVisible());
    CHECK(p.text->width() == before);
    CHECK(p.columns.closeOverlays());
    CHECK_FALSE(p.inspector->isVisible());
    CHECK_FALSE(p.columns.closeOverlays());
}

TEST_CASE("below 900 the list does too, and the text has the whole width") {
    Parts p(880);
    CHECK(p.columns.isOverlay(Column::List));
    CHECK_FALSE(p.list->isVisible());
    CHECK(p.text->width() == 880);
    p.columns.setShown(Column::List, true);
    CHECK(p.list->isVisible());
    CHECK(p.sections->isVisible());
    QTest::mousePress(p.text, Qt::LeftButton, {}, QPoint(860, 300));
    CHECK_FALSE(p.list->isVisible());
}

TEST_CASE("a window that grows again has its columns as they were") {
    Parts p(1440);
    const int list = p.list->width();
    p.columns.setShown(Column::Sections, false);
    p.show(800);
    p.show(1440);
    CHECK(p.list->isVisible());
    CHECK(p.inspector->isVisible());
    CHECK_FALSE(p.sections->isVisible());
    CHECK(std::abs(p.list->width() - list) <= 2);
}

TEST_CASE("folded columns and widths are remembered") {
    test::TemporaryFolder folder;
    const QString file = folder.file(QStringLiteral("window.conf"));
    {
        Parts p(1440);
        p.columns.setShown(Column::Inspector, false);
        QSettings settings(file, QSettings::IniFormat);
        p.columns.save(settings);
    }
    Parts p(1440);
    const QSettings settings(file, QSettings::IniFormat);
    p.columns.restore(settings);
    CHECK_FALSE(p.columns.isShown(Column::Inspector));
    CHECK(p.columns.isShown(Column::List));
}
