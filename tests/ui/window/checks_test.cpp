#include "checks/rules.h"
#include "checks_panel/checks_panel.h"
#include "checks_panel/finding_card.h"
#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "main_window/side_column.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

// The checks beside the text, as one writes.

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;
using checks_panel::FindingCard;
using domain::Language;
using editor::Field;
using main_window::CommandId;

namespace {

constexpr int kPatience = 15'000;

/// A post with a Latin "a" in a Bulgarian word, and no English one.
void store(editorial::Newsroom& newsroom) {
    auto post = editorial::newPost(newsroom);
    REQUIRE(post);
    domain::Edition& edition = post->editions[Language::bulgarian()];
    edition.title = u"Среща"_s;
    edition.lead = u"За какво беше срещата."_s;
    edition.body = html::sanitise(u"<p>Местното пaртньорство се събра.</p>"_s).value();
    REQUIRE(editorial::savePost(newsroom, *post, archive::SaveReason::Manual));
}

class ChecksStand final {
public:
    explicit ChecksStand(style::AppearanceChoice appearance = style::AppearanceChoice::Light)
        : window(store, appearance) {
        window.openRow(0);
        waitFor([this] { return card(u"mixed-script"_s) != nullptr; });
    }

    [[nodiscard]] FindingCard* card(const QString& rule) {
        for (FindingCard* const card : panel().findChildren<FindingCard*>()) {
            if (!card->isHidden() && card->finding().rule == rule) {
                return card;
            }
        }
        return nullptr;
    }
    [[nodiscard]] checks_panel::ChecksPanel& panel() {
        return window.child<checks_panel::ChecksPanel>(u"checksPanel"_s);
    }
    [[nodiscard]] QTabBar& tabs() { return window.child<QTabBar>(u"sideTabs"_s); }
    [[nodiscard]] QString body() {
        return window.window().editor().text(Language::bulgarian())->body.html();
    }
    void waitFor(const std::function<bool()>& condition) {
        REQUIRE(test::waitFor(condition, kPatience));
    }

    test::WindowStand window;
};

} // namespace

TEST_CASE("a finding is mended by one press, and undone by one", "[checks]") {
    ChecksStand stand;
    const QString before = stand.body();
    CHECK(stand.tabs().tabText(1).contains(QString::number(stand.panel().count())));
    stand.tabs().setCurrentIndex(1);
    auto* const repair = stand.card(u"mixed-script"_s)->findChild<QPushButton*>(u"findingRepair"_s);
    REQUIRE(repair != nullptr);
    repair->click();
    stand.waitFor([&] { return stand.body().contains(u"партньорство"_s); });
    stand.waitFor([&] { return stand.card(u"mixed-script"_s) == nullptr; });
    QAction* const undo = stand.window.window().commands().action(CommandId::Undo);
    stand.waitFor([&] { return undo->isEnabled(); });
    undo->trigger();
    stand.waitFor([&] { return stand.body() == before; });
    stand.waitFor([&] { return stand.card(u"mixed-script"_s) != nullptr; });
}

TEST_CASE("the checks are reached by keys from the text", "[checks]") {
    ChecksStand stand;
    stand.window.window().editor().focusField(Language::bulgarian(), Field::Body);
    stand.window.press(Qt::Key_F9); // the column is away
    stand.window.press(Qt::Key_F9, Qt::ShiftModifier);
    stand.waitFor([&] { return stand.panel().isAncestorOf(QApplication::focusWidget()); });
    CHECK(stand.panel().isVisible());
    CHECK(stand.panel().findChildren<FindingCard*>().front()->isAncestorOf(
        QApplication::focusWidget()));
}

TEST_CASE("a finding about the look of the pages leads to its settings", "[checks]") {
    ChecksStand stand;
    QSignalSpy look(&stand.window.window(), &main_window::MainWindow::lookRequested);
    emit stand.panel().placeRequested(
        {.rule = QString::fromLatin1(checks::kLookContrast), .language = Language::bulgarian()});
    CHECK(look.count() == 1);
}

TEST_CASE("a finding leads to its words in the text", "[checks]") {
    ChecksStand stand;
    stand.tabs().setCurrentIndex(1);
    const checks::Finding finding = stand.card(u"mixed-script"_s)->finding();
    stand.card(u"mixed-script"_s)->findChild<QPushButton*>(u"findingShow"_s)->click();
    stand.waitFor([&] {
        return finding.found.contains(stand.window.window().editor().selectedText().trimmed()) &&
               !stand.window.window().editor().selectedText().isEmpty();
    });
    CHECK(stand.window.window().editor().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("what is missing beside the text leads to the properties", "[checks]") {
    ChecksStand stand;
    stand.tabs().setCurrentIndex(1);
    stand.waitFor([&] { return stand.card(u"edition-missing"_s) != nullptr; });
    stand.card(u"edition-missing"_s)->findChild<QPushButton*>(u"findingShow"_s)->click();
    CHECK(stand.tabs().currentIndex() == 0);
}

TEST_CASE("what is typed is checked when the writer pauses", "[checks]") {
    ChecksStand stand;
    REQUIRE(stand.card(u"title-end"_s) == nullptr);
    // The cursor stands in the title already, of which nothing is told again.
    stand.window.type(Language::bulgarian(), Field::Lead, u" "_s);
    stand.window.type(Language::bulgarian(), Field::Title, u"."_s);
    stand.waitFor([&] { return stand.card(u"title-end"_s) != nullptr; });
}

TEST_CASE("a rule that is off is silent from then on", "[checks]") {
    ChecksStand stand;
    stand.panel().findChild<QPushButton*>(u"checkSettings"_s)->click();
    QDialog* dialog = nullptr;
    stand.waitFor([&] {
        dialog = stand.window.window().findChild<QDialog*>(u"checkLevelsDialog"_s);
        return dialog != nullptr && dialog->isVisible();
    });
    auto* const level = dialog->findChild<QComboBox*>(u"level-mixed-script"_s);
    REQUIRE(level != nullptr);
    level->setCurrentIndex(0);
    dialog->accept();
    stand.waitFor([&] { return stand.card(u"mixed-script"_s) == nullptr; });
}

TEST_CASE("screenshots of the checks", "[.screenshots]") {
    for (const auto& [language, appearance] : {std::pair(u"bg"_s, style::AppearanceChoice::Light),
                                               std::pair(u"en"_s, style::AppearanceChoice::Dark)}) {
        const test::InterfaceWords words(language);
        ChecksStand stand(appearance);
        stand.tabs().setCurrentIndex(1);
        stand.window.window().resize(1440, 900);
        stand.window.screenshot(u"checks-"_s + language);
        stand.window.window().resize(1024, 700);
        stand.window.screenshot(u"checks-1024-"_s + language);
        stand.panel().findChild<QPushButton*>(u"checkSettings"_s)->click();
        QDialog* dialog = nullptr;
        stand.waitFor([&] {
            dialog = stand.window.window().findChild<QDialog*>(u"checkLevelsDialog"_s);
            return dialog != nullptr && dialog->isVisible();
        });
        QTest::qWait(300);
        const QString to = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
        if (!to.isEmpty()) {
            CHECK(dialog->grab().save(to + u"/check-levels-"_s + language + u".png"_s));
        }
    }
}
