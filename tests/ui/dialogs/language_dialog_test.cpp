#include "dialogs/language_dialog.h"
#include "support/catch.h"

#include <QComboBox>
#include <QSet>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;
using domain::Language;

namespace {

QComboBox& choiceOf(dialogs::LanguageDialog& dialog) {
    auto* const choice = dialog.findChild<QComboBox*>(u"wordsLanguage"_s);
    REQUIRE(choice != nullptr);
    return *choice;
}

} // namespace

TEST_CASE("words are of the text's own language until another is chosen, and may be again") {
    dialogs::LanguageDialog dialog(Language::bulgarian(), {});
    CHECK_FALSE(dialog.language().has_value());
    QComboBox& choice = choiceOf(dialog);
    CHECK(choice.currentText().contains(Language::bulgarian().nativeName()));
    choice.setCurrentIndex(choice.findData(u"de"_s));
    CHECK(dialog.language() == Language::fromTag(u"de"_s));
    choice.setCurrentIndex(0);
    CHECK_FALSE(dialog.language().has_value());
}

TEST_CASE("the text's own language is offered once, every language by its own name") {
    for (const Language& own : {Language::bulgarian(), Language::english()}) {
        dialogs::LanguageDialog dialog(own, {});
        QComboBox& choice = choiceOf(dialog);
        CHECK(choice.findData(own.tag()) < 0);
        QSet<QString> names;
        for (int index = 0; index < choice.count(); ++index) {
            CAPTURE(choice.itemData(index).toString().toStdString());
            CHECK_FALSE(choice.itemText(index).isEmpty());
            CHECK(choice.itemText(index) != choice.itemData(index).toString());
            names.insert(choice.itemText(index));
        }
        CHECK(names.size() == choice.count());
    }
}

TEST_CASE("a language that came with a paste is kept, though it is not offered") {
    dialogs::LanguageDialog dialog(Language::bulgarian(), u"pt-BR"_s);
    CHECK(dialog.language() == Language::fromTag(u"pt-BR"_s));
}
