#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "html/body_text.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

// After a paste: keep formatting, or text only.

using namespace vestitel;
using domain::Language;
using editor::Field;
using main_window::CommandId;

namespace {

constexpr int kPatience = 8'000;

void storePost(editorial::Newsroom& newsroom) {
    auto post = editorial::newPost(newsroom);
    REQUIRE(post);
    domain::Edition& edition = post->editions[Language::bulgarian()];
    edition.title = QStringLiteral("Покана");
    edition.body = *html::sanitise(QStringLiteral("<p>Каним Ви на среща.</p>"));
    REQUIRE(editorial::savePost(newsroom, *post, archive::SaveReason::Manual));
}

class PasteStand final {
public:
    explicit PasteStand(style::AppearanceChoice appearance = style::AppearanceChoice::Light)
        : window(storePost, appearance) {
        window.openRow(0);
        window.type(Language::bulgarian(), Field::Body, {});
    }

    [[nodiscard]] editor::EditorView& view() { return window.window().editor(); }
    [[nodiscard]] QString body() { return view().text(Language::bulgarian())->body.html(); }
    void waitFor(const std::function<bool()>& condition) {
        const bool holds = test::waitFor(condition, kPatience);
        CAPTURE(body().toStdString());
        REQUIRE(holds);
    }
    void trigger(CommandId id) {
        QAction* const action = window.window().commands().action(id);
        waitFor([&] { return action->isEnabled(); });
        action->trigger();
    }
    void paste(const QString& html) {
        auto* const data = new QMimeData;
        data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        trigger(CommandId::Paste);
        waitFor([&] { return body().contains(QStringLiteral("<strong>")); });
    }

    test::WindowStand window;
};

const QString kRich = QStringLiteral(
    "<h2>Програма</h2><ul><li><b>9:00</b> откриване</li><li><b>10:00</b> дискусия</li></ul>");

} // namespace

TEST_CASE("what was pasted can become its text by a command, as one step") {
    PasteStand stand;
    CHECK_FALSE(stand.window.window().commands().action(CommandId::PastedAsText)->isEnabled());
    stand.paste(kRich);
    const QString formatted = stand.body();
    stand.trigger(CommandId::PastedAsText);
    stand.waitFor([&] { return !stand.body().contains(QStringLiteral("<strong>")); });
    CHECK(stand.body().contains(QStringLiteral("9:00 откриване</p>")));
    stand.trigger(CommandId::Undo);
    stand.waitFor([&] { return stand.body() == formatted; });
}

TEST_CASE("screenshots of the choice after a paste", "[.screenshots]") {
    const auto picture = [](const QString& language, style::AppearanceChoice appearance,
                            const QString& name) {
        const test::InterfaceWords words(language);
        PasteStand stand(appearance);
        stand.paste(kRich);
        stand.window.screenshot(QStringLiteral("paste-") + name);
    };
    picture(QStringLiteral("bg"), style::AppearanceChoice::Light, QStringLiteral("bg"));
    picture(QStringLiteral("en"), style::AppearanceChoice::Dark, QStringLiteral("en-dark"));
}
