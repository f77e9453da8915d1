#include "dialogs/categories_dialog.h"
#include "support/catch.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CategoriesFixture {
    const domain::Language bg = domain::Language::bulgarian();
    const domain::Language en = domain::Language::english();
    dialogs::CategoriesDialog dialog{{{u"visits"_s, {{bg, u"Посещения"_s}, {en, u"Visits"_s}}},
                                      {u"calls"_s, {{bg, u"Приеми"_s}}}},
                                     {bg, en},
                                     {{u"visits"_s, 84}}};
    QTableWidget* table = dialog.findChild<QTableWidget*>(u"categories"_s);

    void press(const QString& name) { dialog.findChild<QPushButton*>(name)->click(); }
};

} // namespace

TEST_CASE_METHOD(CategoriesFixture, "nothing done is nothing changed") {
    CHECK(dialog.changes().saved.empty());
    CHECK(dialog.changes().removed.isEmpty());
}

TEST_CASE_METHOD(CategoriesFixture, "a renamed category keeps its key") {
    table->item(0, 0)->setText(u"Гостувания"_s);
    const auto changes = dialog.changes();
    REQUIRE(changes.saved.size() == 1);
    CHECK(changes.saved[0].key == u"visits"_s);
    CHECK(changes.saved[0].names.at(bg) == u"Гостувания"_s);
    CHECK(changes.saved[0].names.at(en) == u"Visits"_s);
}

TEST_CASE_METHOD(CategoriesFixture, "a new category gets a key of its own") {
    dialog.addCategory();
    table->item(2, 1)->setText(u"Visits"_s);
    const auto changes = dialog.changes();
    REQUIRE(changes.saved.size() == 1);
    CHECK(changes.saved[0].key == u"visits-2"_s);
}

TEST_CASE_METHOD(CategoriesFixture, "a removal says what becomes of the posts and can be undone") {
    table->setCurrentCell(0, 0);
    press(u"removeCategory"_s);
    CHECK(dialog.changes().removed == QStringList{u"visits"_s});
    CHECK(dialog.findChild<QLabel*>(u"categoriesMessage"_s)->text().contains(u"84"_s));
    press(u"undoRemoval"_s);
    CHECK(dialog.changes().removed.isEmpty());
    CHECK(dialog.changes().saved.empty());
    CHECK(table->item(0, 0)->text() == u"Посещения"_s);
}

TEST_CASE_METHOD(CategoriesFixture, "a category cannot lose its last name") {
    table->item(1, 0)->setText({});
    dialog.show();
    press(u"primaryButton"_s);
    CHECK(dialog.isVisible());
}
