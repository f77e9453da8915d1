#include "models/words.h"
#include "startup/interface_language.h"

#include "support/catch.h"

#include <QCoreApplication>

using namespace vestitel::startup;

TEST_CASE("the window's words are Bulgarian or English, with plurals") {
    InterfaceLanguage language(*QCoreApplication::instance());
    const auto moved = [](int count) {
        return QCoreApplication::translate("vestitel::session::PostsController",
                                           "%n post(s) moved to the trash.", nullptr, count);
    };
    language.use(QStringLiteral("bg"));
    CHECK(moved(1) == QStringLiteral("1 публикация е преместена в кошчето."));
    CHECK(moved(3) == QStringLiteral("3 публикации са преместени в кошчето."));
    language.use(QStringLiteral("en"));
    CHECK(moved(1) == QStringLiteral("1 post moved to the trash."));
    CHECK(moved(3) == QStringLiteral("3 posts moved to the trash."));
    language.use(QStringLiteral("de"));
    CHECK(language.tag() == QStringLiteral("en"));
}

TEST_CASE("names are looked for in the language that the window speaks") {
    InterfaceLanguage language(*QCoreApplication::instance());
    const std::vector order{vestitel::domain::Language::bulgarian(),
                            vestitel::domain::Language::english()};
    language.use(QStringLiteral("bg"));
    CHECK(vestitel::models::readingOrder(order) == order);
    language.use(QStringLiteral("en"));
    CHECK(vestitel::models::readingOrder(order) == std::vector{order[1], order[0]});
}

TEST_CASE("Qt's own words, of the dialogs for files, are Bulgarian in a Bulgarian window") {
    InterfaceLanguage language(*QCoreApplication::instance());
    language.use(QStringLiteral("bg"));
    CHECK(QCoreApplication::translate("QFileDialog", "Look in:") == QStringLiteral("Преглед на:"));
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Отказ"));
}
