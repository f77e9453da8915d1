#include "main_window/command_palette.h"

#include "main_window/command_set.h"
#include "support/catch.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QTest>

using namespace vestitel::main_window;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Stand {
    QMainWindow window;
    CommandSet commands{&window};
    CommandPalette palette{commands.actions(), &window};
    QLineEdit* field = palette.findChild<QLineEdit*>(u"commandQuery"_s);
    QListView* list = palette.findChild<QListView*>(u"commands"_s);

    [[nodiscard]] QStringList shown() const {
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            rows.append(list->model()->index(row, 0).data().toString());
        }
        return rows;
    }
};

} // namespace

TEST_CASE("the palette shows every command, and those that can be done now first") {
    Stand stand;
    CHECK(stand.shown().size() == stand.commands.actions().size());
    stand.commands.action(CommandId::NewPost)->setEnabled(false);
    stand.field->setText(u"po"_s);
    const QStringList rows = stand.shown();
    REQUIRE(rows.size() > 1);
    CHECK(rows.last() == wordsOf(*stand.commands.action(CommandId::NewPost)));
}

TEST_CASE("a command is found by its Bulgarian and by its English name") {
    Stand stand;
    const QString words = wordsOf(*stand.commands.action(CommandId::Bold));
    for (const QString& query : {u"получ"_s, u"ПОЛУЧЕР"_s, u"bol"_s, u"BOLD"_s}) {
        CAPTURE(query.toStdString());
        stand.field->setText(query);
        CHECK(stand.shown().contains(words));
    }
}

TEST_CASE("a command is found by its Bulgarian name in Latin letters or on another layout") {
    Stand stand;
    const QString words = wordsOf(*stand.commands.action(CommandId::Checks));
    for (const QString& query : {u"проверки"_s, u"proverki"_s, u"prow"_s, u"chec"_s, u"цхецкс"_s}) {
        CAPTURE(query.toStdString());
        stand.field->setText(query);
        CHECK(stand.shown().contains(words));
    }
}

TEST_CASE("that no command has these words is said where the commands were") {
    Stand stand;
    auto* const nothing = stand.palette.findChild<QLabel*>(u"noCommand"_s);
    REQUIRE(nothing != nullptr);
    CHECK(nothing->isHidden());
    stand.field->setText(u"няма такова"_s);
    CHECK(stand.shown().isEmpty());
    CHECK_FALSE(nothing->isHidden());
    CHECK(stand.list->isHidden());
    stand.field->clear();
    CHECK(nothing->isHidden());
    CHECK_FALSE(stand.list->isHidden());
}

TEST_CASE("Enter runs the chosen command once the palette is gone, the arrows choose") {
    Stand stand;
    int times = 0;
    QObject::connect(stand.commands.action(CommandId::Heading3), &QAction::triggered, &stand.window,
                     [&times] { ++times; });
    stand.palette.open();
    stand.field->setText(u"heading"_s);
    QTest::keyClick(stand.field, Qt::Key_Down);
    QTest::keyClick(stand.field, Qt::Key_Return);
    CHECK_FALSE(stand.palette.isVisible());
    CHECK(times == 0);
    QCoreApplication::sendPostedEvents();
    CHECK(times == 1);
}

TEST_CASE("what cannot be done now is shown and does not run") {
    Stand stand;
    QAction* const action = stand.commands.action(CommandId::Rule);
    action->setEnabled(false);
    int times = 0;
    QObject::connect(action, &QAction::triggered, &stand.window, [&times] { ++times; });
    stand.palette.open();
    stand.field->setText(u"dividing"_s);
    REQUIRE(stand.shown().size() == 1);
    QTest::keyClick(stand.field, Qt::Key_Return);
    QCoreApplication::sendPostedEvents();
    CHECK(stand.palette.isVisible());
    CHECK(times == 0);
}
