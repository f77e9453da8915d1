#include "domain/category.h"

#include "support/catch.h"

using namespace vestitel::domain;

TEST_CASE("a category is called in the first language that it has a name in, else in any") {
    const Language bg = Language::bulgarian();
    const Language en = Language::english();
    const Language ro = *Language::fromTag(QStringLiteral("ro"));
    const QString visits = QStringLiteral("Visits");
    const QString poseshteniya = QStringLiteral("Посещения");
    const Category both{QStringLiteral("visits"), {{bg, poseshteniya}, {en, visits}}};
    CHECK(nameOf(both, {en, bg}) == visits);
    CHECK(nameOf(both, {bg, en}) == poseshteniya);
    CHECK(nameOf(both, {ro, en}) == visits);

    const Category one{QStringLiteral("visits"), {{bg, QString()}, {en, visits}}};
    CHECK(nameOf(one, {bg}) == visits);
    CHECK(nameOf({QStringLiteral("visits"), {}}, {en, bg}) == QStringLiteral("visits"));
}
