#include "dialogs/theme_settings.h"

#include "support/catch.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace vestitel;
using namespace vestitel::dialogs;
using namespace Qt::Literals::StringLiterals;

namespace {

archive::Settings someSettings() {
    archive::Settings settings;
    settings.languages = {domain::Language::bulgarian(), domain::Language::english()};
    settings.themeOptions = {{u"herald"_s, {{u"slogan:bg"_s, u"Заедно"_s}}}};
    return settings;
}

struct ThemeFixture {
    ThemeSettings page{someSettings()};

    ThemeFixture() { page.show(); }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* widget = page.findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }

    archive::Settings written() {
        archive::Settings settings = someSettings();
        REQUIRE(page.writeTo(settings));
        return settings;
    }
};

} // namespace

TEST_CASE_METHOD(ThemeFixture, "a look that is only looked at comes back the same") {
    CHECK(find<QLineEdit>(u"themeValue:slogan:bg"_s)->text() == u"Заедно"_s);
    CHECK(written() == someSettings());
    find<QComboBox>(u"theme"_s)->setCurrentIndex(1);
    find<QComboBox>(u"theme"_s)->setCurrentIndex(0);
    CHECK(written() == someSettings());
}

TEST_CASE_METHOD(ThemeFixture, "each theme keeps what is chosen in it") {
    find<QLineEdit>(u"themeValue:accent"_s)->setText(u"#7a1f3d"_s);
    find<QComboBox>(u"theme"_s)->setCurrentIndex(1);
    find<QComboBox>(u"themeValue:columns"_s)->setCurrentIndex(1);
    const archive::Settings settings = written();
    CHECK(settings.theme == u"municipal"_s);
    CHECK(settings.themeOptions.at(u"herald"_s).at(u"accent"_s) == u"#7a1f3d"_s);
    CHECK(settings.themeOptions.at(u"herald"_s).at(u"slogan:bg"_s) == u"Заедно"_s);
    CHECK(settings.themeOptions.at(u"municipal"_s).at(u"columns"_s) == u"2"_s);
}

TEST_CASE_METHOD(ThemeFixture, "a colour that is hard to read is said, and mended by one press") {
    find<QLineEdit>(u"themeValue:accent"_s)->setText(u"#ffcc00"_s);
    auto* const take = find<QPushButton>(u"takeColour:accent"_s);
    take->click();
    QCoreApplication::processEvents();
    CHECK(page.findChild<QPushButton*>(u"takeColour:accent"_s) == nullptr);
    const QString taken = written().themeOptions.at(u"herald"_s).at(u"accent"_s);
    CHECK(taken != u"#ffcc00"_s);
    CHECK(find<QLineEdit>(u"themeValue:accent"_s)->text() == taken);
}

TEST_CASE_METHOD(ThemeFixture, "each change tells the look as it would be, whatever is written") {
    std::vector<publishing::Theme> looks;
    QObject::connect(&page, &ThemeSettings::lookChanged, &page,
                     [&looks](const publishing::Theme& look) { looks.push_back(look); });
    REQUIRE(page.look());
    CHECK(page.look()->value(u"slogan:bg"_s) == u"Заедно"_s);
    find<QLineEdit>(u"themeValue:accent"_s)->setText(u"#7a1f3d"_s);
    REQUIRE(looks.size() == 1);
    CHECK(looks[0].value(u"accent"_s) == u"#7a1f3d"_s);
    CHECK(looks[0].value(u"slogan:bg"_s) == u"Заедно"_s);
    find<QLineEdit>(u"themeValue:accent"_s)->setText(u"#7a1f3"_s); // on the way to another
    CHECK(looks.back().value(u"accent"_s) == u"#1d6b52"_s);        // the theme's own
    find<QComboBox>(u"theme"_s)->setCurrentIndex(1);
    CHECK(looks.back().id() == u"municipal"_s);
}

TEST_CASE_METHOD(ThemeFixture, "what is no colour is not saved") {
    find<QLineEdit>(u"themeValue:header"_s)->setText(u"red;}</style>"_s);
    archive::Settings settings = someSettings();
    const auto saved = page.writeTo(settings);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.contains(u"red;}"_s));
    CHECK(settings == someSettings());
    // Without a word it is the theme's own again.
    find<QLineEdit>(u"themeValue:header"_s)->clear();
    CHECK(written() == someSettings());
}

TEST_CASE("a theme's folder that is gone is said, and kept until another is chosen") {
    archive::Settings settings = someSettings();
    settings.theme = u"/themes/gone"_s;
    ThemeSettings page(settings);
    page.show();
    CHECK_FALSE(page.findChild<QLabel*>(u"themeProblem"_s)->text().isEmpty());
    CHECK_FALSE(page.findChild<QScrollArea*>(u"themeOptions"_s)->isVisible());
    archive::Settings written = settings;
    REQUIRE(page.writeTo(written));
    CHECK(written == settings);
}
