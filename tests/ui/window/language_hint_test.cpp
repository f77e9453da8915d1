#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "html/body_text.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "main_window/status_hint.h"
#include "widgets/toast.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

// The line below the text: counts, and a text that stands in the wrong edition.

using namespace vestitel;
using domain::Language;
using editor::Field;
using main_window::CommandId;
using main_window::StatusHint;

namespace {

constexpr int kPatience = 8'000;

const QString kEnglish = QStringLiteral(
    "The local action group invites all farmers of the region to a meeting. Everyone is welcome!");
const QString kBulgarian =
    QStringLiteral("Местната група кани всички земеделци от района на среща на ул. „Раковски“.");

html::Body paragraphs(const QStringList& texts) {
    return *html::sanitise(QStringLiteral("<p>") + texts.join(QStringLiteral("</p><p>")) +
                           QStringLiteral("</p>"));
}

/// A post with this text as its Bulgarian one, and no English one.
std::function<void(editorial::Newsroom&)> storing(const QStringList& texts) {
    return [texts](editorial::Newsroom& newsroom) {
        auto post = editorial::newPost(newsroom);
        REQUIRE(post);
        domain::Edition& edition = post->editions[Language::bulgarian()];
        edition.title = QStringLiteral("Покана");
        edition.body = paragraphs(texts);
        REQUIRE(editorial::savePost(newsroom, *post, archive::SaveReason::Manual));
    };
}

class HintStand final {
public:
    explicit HintStand(const QStringList& texts,
                       style::AppearanceChoice appearance = style::AppearanceChoice::Light)
        : window(storing(texts), appearance) {
        window.openRow(0);
        waitFor(
            [this] { return !window.child<QLabel>(QStringLiteral("counts")).text().isEmpty(); });
    }

    [[nodiscard]] editor::EditorView& view() { return window.window().editor(); }
    [[nodiscard]] QString body(const Language& language) {
        return view().text(language)->body.html();
    }
    [[nodiscard]] StatusHint& hint() {
        return window.child<StatusHint>(QStringLiteral("statusHint"));
    }
    void press(const QString& name) { hint().findChild<QAbstractButton*>(name)->click(); }
    void waitFor(const std::function<bool()>& condition) {
        REQUIRE(test::waitFor(condition, kPatience));
    }

    test::WindowStand window;
};

} // namespace

TEST_CASE("a passage in the other language can be marked as such, as one step") {
    HintStand stand({kBulgarian, kEnglish});
    const QString before = stand.body(Language::bulgarian());
    CHECK(stand.hint().sentence().contains(QStringLiteral("English")));
    stand.press(QStringLiteral("statusHintAction"));
    stand.waitFor([&] {
        return stand.body(Language::bulgarian()).contains(QStringLiteral("<span lang=\"en\">The"));
    });
    stand.waitFor([&] { return stand.hint().sentence().isEmpty(); });
    QAction* const undo = stand.window.window().commands().action(CommandId::Undo);
    stand.waitFor([&] { return undo->isEnabled(); });
    undo->trigger();
    stand.waitFor([&] { return stand.body(Language::bulgarian()) == before; });
    stand.waitFor([&] { return !stand.hint().sentence().isEmpty(); });
    // Said once and dismissed, it is not said again of this text.
    stand.press(QStringLiteral("statusHintDismiss"));
    CHECK(stand.hint().sentence().isEmpty());
    QSignalSpy counted(&stand.view(), &editor::EditorView::countsChanged);
    stand.window.type(Language::bulgarian(), Field::Lead, QStringLiteral("Увод"));
    stand.waitFor([&] { return counted.count() > 0; });
    CHECK(stand.hint().sentence().isEmpty());
}

TEST_CASE("a text in the wrong edition is moved to its own, and back by the message") {
    HintStand stand({kEnglish});
    const QString before = stand.body(Language::bulgarian());
    stand.press(QStringLiteral("statusHintAction"));
    stand.waitFor([&] {
        return stand.body(Language::english()) == before &&
               stand.body(Language::bulgarian()).isEmpty();
    });
    CHECK(stand.view().text(Language::english())->title == QStringLiteral("Покана"));
    auto& toast = stand.window.child<widgets::Toast>(QStringLiteral("toast"));
    stand.waitFor([&] { return toast.isVisible(); });
    toast.findChild<QPushButton*>()->click();
    stand.waitFor([&] { return stand.body(Language::bulgarian()) == before; });
    stand.waitFor([&] { return stand.body(Language::english()).isEmpty(); });
}

TEST_CASE("words and sentences and the time of reading are in the line below") {
    HintStand stand({kBulgarian});
    CHECK(stand.hint().sentence().isEmpty());
    const auto& counts = stand.window.child<QLabel>(QStringLiteral("counts"));
    CHECK(counts.text().contains(QStringLiteral("under 1 min")));
    CHECK(counts.toolTip().contains(QStringLiteral("2 sentence(s)")));
}

TEST_CASE("screenshots of a text in the wrong edition", "[.screenshots]") {
    const auto picture = [](const QString& language, style::AppearanceChoice appearance,
                            const QString& name) {
        const test::InterfaceWords words(language);
        HintStand stand({kBulgarian, kEnglish}, appearance);
        stand.window.screenshot(QStringLiteral("language-") + name);
        stand.window.window().resize(1024, 700);
        stand.window.screenshot(QStringLiteral("language-1024-") + name);
    };
    picture(QStringLiteral("bg"), style::AppearanceChoice::Light, QStringLiteral("bg"));
    picture(QStringLiteral("en"), style::AppearanceChoice::Dark, QStringLiteral("en-dark"));
}
