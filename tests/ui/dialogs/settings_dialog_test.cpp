#include "dialogs/settings_dialog.h"

#include "dialogs/emblem_settings.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace vestitel;
using namespace vestitel::dialogs;
using namespace Qt::Literals::StringLiterals;

namespace {

SettingsValues someValues() {
    const auto bg = domain::Language::bulgarian();
    const auto en = domain::Language::english();
    SettingsValues values;
    values.archive.languages = {bg, en};
    values.archive.organisation.names = {{bg, u"МИГ"_s}, {en, u"LAG"_s}};
    values.archive.organisation.siteAddress = QUrl(u"https://example.org"_s);
    values.archive.organisation.footerLinks = {
        {{{bg, u"Условия"_s}, {en, u"Terms"_s}}, {{bg, u"/bg/t"_s}, {en, u"/en/t"_s}}}};
    values.archive.theme = u"/themes/own"_s;
    values.archive.trashDays = 30;
    values.interfaceLanguage = u"en"_s;
    values.appearance = style::AppearanceChoice::Dark;
    values.typing.dashes = false;
    values.emblems = {{u"leader"_s, {{bg, u"Лого на ЛИДЕР"_s}}, true, false},
                      {u"office"_s, {{bg, u"МИГ"_s}}, false, true}};
    return values;
}

struct SettingsFixture {
    SettingsDialog dialog{someValues(), u"/archive"_s};

    SettingsFixture() { dialog.show(); }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* widget = dialog.findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }
};

} // namespace

TEST_CASE_METHOD(SettingsFixture, "settings that are only looked at come back the same") {
    dialog.accept();
    CHECK(dialog.values() == someValues());
}

TEST_CASE_METHOD(SettingsFixture, "every field reaches its value") {
    find<QLineEdit>(u"organisationName:bg"_s)->setText(u"Ново име"_s);
    find<QLineEdit>(u"siteAddress"_s)->setText(u"lag.example.org"_s);
    find<QPushButton>(u"addFooterLink"_s)->click();
    find<QTableWidget>(u"footerLinks"_s)->item(1, 2)->setText(u"Privacy"_s);
    find<QTableWidget>(u"footerLinks"_s)->item(1, 3)->setText(u"/en/p"_s);
    find<QLineEdit>(u"languages"_s)->setText(u"bg, en, de"_s);
    find<QComboBox>(u"theme"_s)->setCurrentIndex(0);
    find<QSpinBox>(u"trashDays"_s)->setValue(7);
    find<QComboBox>(u"interfaceLanguage"_s)->setCurrentIndex(0);
    find<QComboBox>(u"appearance"_s)->setCurrentIndex(1);
    find<QCheckBox>(u"typingDashes"_s)->setChecked(true);
    find<QCheckBox>(u"typingSlash"_s)->setChecked(false);
    dialog.accept();
    REQUIRE(dialog.result() == QDialog::Accepted);
    const SettingsValues& values = dialog.values();
    const auto en = domain::Language::english();
    CHECK(values.archive.organisation.names.at(domain::Language::bulgarian()) == u"Ново име"_s);
    CHECK(values.archive.organisation.siteAddress == QUrl(u"https://lag.example.org"_s));
    REQUIRE(values.archive.organisation.footerLinks.size() == 2);
    CHECK(values.archive.organisation.footerLinks[1].labels.at(en) == u"Privacy"_s);
    CHECK(values.archive.organisation.footerLinks[1].addresses.at(en) == u"/en/p"_s);
    CHECK(values.archive.languages.size() == 3);
    CHECK(values.archive.theme.isEmpty());
    CHECK(values.archive.trashDays == 7);
    CHECK(values.interfaceLanguage.isEmpty());
    CHECK(values.appearance == style::AppearanceChoice::Light);
    CHECK(values.typing.dashes);
    CHECK_FALSE(values.typing.slash);
}

TEST_CASE_METHOD(SettingsFixture,
                 "logos are added and taken away, and it is said what is missing") {
    auto* missing = find<QLabel>(u"emblemState:leader"_s);
    CHECK(missing->text().startsWith(u"Missing"_s));
    CHECK_FALSE(find<QPushButton>(u"emblemRemove:leader"_s)->isEnabled());
    CHECK(find<QPushButton>(u"emblemChoose:leader"_s)->accessibleName().contains(u"ЛИДЕР"_s));
    dialog.findChild<EmblemSettings*>()->choose(0, u"/files/leader.png"_s);
    CHECK(missing->text() == u"leader.png"_s);
    CHECK(find<QLabel>(u"emblemState:office"_s)->text() == u"Added"_s);
    find<QPushButton>(u"emblemRemove:office"_s)->click();
    CHECK_FALSE(find<QPushButton>(u"emblemRemove:office"_s)->isEnabled());
    dialog.accept();
    CHECK(dialog.values().emblems[0].newFile == u"/files/leader.png"_s);
    CHECK_FALSE(dialog.values().emblems[1].isThere);
}

TEST_CASE_METHOD(SettingsFixture, "what cannot be saved keeps the dialog open and says why") {
    const auto [field, text] =
        GENERATE(table<QString, QString>({{u"siteAddress"_s, u"not an address"_s},
                                          {u"languages"_s, u"bg, english language"_s},
                                          {u"languages"_s, u" , "_s},
                                          {u"siteAddress"_s, u"ftp://example.org"_s}}));
    find<QLineEdit>(field)->setText(text);
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.values() == someValues());
    CHECK_FALSE(find<QLabel>(u"settingsProblem"_s)->text().isEmpty());
}
