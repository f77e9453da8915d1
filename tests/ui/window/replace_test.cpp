#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "replace_dialog/replace_dialog.h"
#include "widgets/toast.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

// Replacing in all posts, in the real window.

using namespace vestitel;
using domain::Language;
using editor::Field;
using main_window::CommandId;
using replace_dialog::ReplaceDialog;

namespace {

constexpr int kPatience = 8'000;

domain::Post stored(editorial::Newsroom& newsroom, const QString& title, const QString& body,
                    domain::Status status = domain::Status::Draft) {
    auto post = editorial::newPost(newsroom);
    REQUIRE(post);
    post->status = status;
    domain::Edition& bulgarian = post->editions[Language::bulgarian()];
    bulgarian.title = title;
    bulgarian.body = *html::sanitise(body);
    post->editions[Language::english()].title = QStringLiteral("МИГ Троян");
    auto saved = editorial::savePost(newsroom, *post, archive::SaveReason::Manual);
    REQUIRE(saved);
    return saved->post;
}

void storePosts(editorial::Newsroom& newsroom) {
    stored(newsroom, QStringLiteral("МИГ Троян кани на среща"),
           QStringLiteral("<p>Местна група „<b>МИГ</b> Троян“ кани всички на среща в сряда, в "
                          "залата на читалището. МИГ Троян ще отговори на въпроси.</p>"
                          "<p>Без промяна.</p>"),
           domain::Status::Published);
    stored(
        newsroom, QStringLiteral("Нови проекти"),
        QStringLiteral("<h2>Одобрени</h2><p>Трите проекта, които МИГ Троян одобри, започват през "
                       "май.</p><ul><li>Пекарна, МИГ Троян</li><li>Работилница</li></ul>"));
}

class ReplaceStand final {
public:
    explicit ReplaceStand(style::AppearanceChoice appearance = style::AppearanceChoice::Light)
        : window(storePosts, appearance) {
        window.openRow(0);
        window.type(Language::bulgarian(), Field::Body, {});
    }

    [[nodiscard]] editor::EditorView& view() { return window.window().editor(); }
    [[nodiscard]] QAction* action(CommandId id) { return window.window().commands().action(id); }
    [[nodiscard]] QString title() { return view().text(Language::bulgarian())->title; }
    [[nodiscard]] QString body() { return view().text(Language::bulgarian())->body.html(); }
    [[nodiscard]] widgets::Toast& toast() { return *window.window().findChild<widgets::Toast*>(); }
    [[nodiscard]] ReplaceDialog* dialog() { return window.window().findChild<ReplaceDialog*>(); }

    void waitFor(const std::function<bool()>& condition) {
        const bool holds = test::waitFor(condition, kPatience);
        CAPTURE(title().toStdString(), body().toStdString(), toast().sentence().toStdString());
        REQUIRE(holds);
    }

    void trigger(CommandId id) {
        waitFor([&] { return action(id)->isEnabled(); });
        action(id)->trigger();
    }

    void show(const QString& sought, const QString& text) {
        action(CommandId::ReplaceInArchive)->trigger();
        waitFor([&] { return dialog() != nullptr; });
        window.child<QLineEdit>(QStringLiteral("replaceSought")).setText(sought);
        window.child<QLineEdit>(QStringLiteral("replaceWith")).setText(text);
        window.child<QPushButton>(QStringLiteral("replaceFind")).click();
        waitFor(
            [&] { return window.child<QTreeView>(QStringLiteral("replaceChanges")).isVisible(); });
    }

    void replace() {
        dialog()->findChild<QPushButton*>(QStringLiteral("primaryButton"))->click();
        waitFor([&] { return dialog() == nullptr; });
    }

    QString storedBody(int row) {
        const PostId id = window.window().posts().entryAt(row)->row.id;
        auto post = window.newsroom()
                        .run(editorial::Priority::Reading,
                             [id](editorial::Newsroom& newsroom) {
                                 return archive::PostStore(newsroom.archive()).post(id);
                             })
                        .takeResult();
        REQUIRE(post);
        return post->editions.at(Language::bulgarian()).body.html();
    }

    test::WindowStand window;
};

} // namespace

TEST_CASE("all posts are replaced in and put back, and the open one keeps its own undo history") {
    ReplaceStand stand;
    // Something is typed and not saved yet: it must stay.
    stand.window.type(Language::bulgarian(), Field::Title, QStringLiteral("Ново: "));
    stand.waitFor([&] { return stand.title().contains(QStringLiteral("Ново:")); });
    stand.show(QStringLiteral("МИГ Троян"), QStringLiteral("МИГ Троян–Априлци"));
    const QString before = stand.body();
    const QString otherBefore = stand.storedBody(1);
    const QString titleBefore = stand.title();
    CHECK(titleBefore.contains(QStringLiteral("Ново:")));
    stand.replace();
    stand.waitFor([&] { return stand.body().contains(QStringLiteral("Априлци")); });
    CHECK(stand.toast().sentence().contains(QStringLiteral("in 2 post(s)")));
    CHECK(stand.title().contains(QStringLiteral("Ново:")));
    CHECK(stand.storedBody(1).contains(QStringLiteral("Априлци")));
    CHECK_FALSE(stand.window.window().session().isDirty());

    // The editor's own undo takes this text back as one step; what was typed goes with the next.
    stand.trigger(CommandId::Undo);
    stand.waitFor([&] { return stand.body() == before; });
    CHECK(stand.title() == titleBefore);
    stand.trigger(CommandId::Undo);
    stand.waitFor([&] { return !stand.title().contains(QStringLiteral("Ново:")); });
    stand.trigger(CommandId::Redo);
    stand.waitFor([&] { return stand.title() == titleBefore; });
    stand.trigger(CommandId::Redo);
    stand.waitFor([&] { return stand.body().contains(QStringLiteral("Априлци")); });

    stand.toast().findChild<QPushButton*>()->click();
    stand.waitFor([&] { return stand.body() == before; });
    CHECK(stand.title() == titleBefore);
    CHECK(stand.storedBody(1) == otherBefore);
}

TEST_CASE("the last replacement can be taken back long after its message has gone") {
    ReplaceStand stand;
    const QString before = stand.body();
    stand.show(QStringLiteral("одобри"), QStringLiteral("подкрепи"));
    CHECK(stand.window.child<QPushButton>(QStringLiteral("replaceTakeBack")).isHidden());
    stand.replace();
    stand.waitFor([&] { return stand.body().contains(QStringLiteral("подкрепи")); });
    stand.toast().dismiss();
    stand.action(CommandId::ReplaceInArchive)->trigger();
    stand.waitFor([&] { return stand.dialog() != nullptr; });
    auto& back = stand.window.child<QPushButton>(QStringLiteral("replaceTakeBack"));
    CHECK(back.isVisible());
    back.click();
    stand.waitFor([&] { return stand.dialog() == nullptr && stand.body() == before; });
}

TEST_CASE("screenshots of replacing in all posts", "[.screenshots]") {
    const auto picture = [](const QString& language, style::AppearanceChoice appearance,
                            const QString& name) {
        const test::InterfaceWords words(language);
        ReplaceStand stand(appearance);
        stand.show(QStringLiteral("МИГ Троян"), QStringLiteral("МИГ Троян–Априлци"));
        auto& list = stand.window.child<QTreeView>(QStringLiteral("replaceChanges"));
        list.model()->setData(list.model()->index(0, 0, list.model()->index(0, 0)), Qt::Unchecked,
                              Qt::CheckStateRole);
        if (const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
            !folder.isEmpty()) {
            QTest::qWait(200); // buttons take their places
            stand.dialog()->grab().save(folder + QStringLiteral("/replace-%1.png").arg(name));
        }
        stand.replace();
        stand.waitFor([&] { return stand.toast().isVisible(); });
        stand.window.screenshot(QStringLiteral("replaced-") + name);
    };
    picture(QStringLiteral("bg"), style::AppearanceChoice::Light, QStringLiteral("bg"));
    picture(QStringLiteral("bg"), style::AppearanceChoice::Dark, QStringLiteral("bg-dark"));
    picture(QStringLiteral("en"), style::AppearanceChoice::Light, QStringLiteral("en"));
    picture(QStringLiteral("en"), style::AppearanceChoice::Dark, QStringLiteral("en-dark"));
}
