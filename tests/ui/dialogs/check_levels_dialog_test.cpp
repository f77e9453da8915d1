#include "dialogs/check_levels_dialog.h"

#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;
using checks::Level;
using dialogs::CheckLevelsDialog;

namespace {

const std::vector<checks::RuleInfo> kRules = {
    {u"alt-missing"_s, u"Images without a description"_s, u"The blind."_s, Level::Must},
    {u"quotes"_s, u"Quotation marks"_s, u"Habit."_s, Level::Advice}};

QComboBox& choice(CheckLevelsDialog& dialog, const QString& rule) {
    auto* const found = dialog.findChild<QComboBox*>(u"level-"_s + rule);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("each rule is shown at the weight that it has, set or as it came") {
    CheckLevelsDialog dialog(kRules, {{u"quotes"_s, Level::Off}});
    CHECK(choice(dialog, u"alt-missing"_s).currentIndex() == 2);
    CHECK(choice(dialog, u"quotes"_s).currentIndex() == 0);
    CHECK(choice(dialog, u"quotes"_s).accessibleName() == u"Quotation marks"_s);
}

TEST_CASE("what was changed is told, what was left is not") {
    CheckLevelsDialog dialog(kRules, {});
    CHECK(dialog.levels().empty());
    choice(dialog, u"alt-missing"_s).setCurrentIndex(1);
    CHECK(dialog.levels() == checks::Levels{{u"alt-missing"_s, Level::Advice}});
}

TEST_CASE("what was set can be put back as it came, which is told") {
    CheckLevelsDialog dialog(kRules, {{u"quotes"_s, Level::Off}});
    dialog.findChild<QPushButton*>(u"levelsAsTheyCame"_s)->click();
    CHECK(dialog.levels() == checks::Levels{{u"quotes"_s, Level::Advice}});
}
