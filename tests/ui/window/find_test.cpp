#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "find_bar/find_bar.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "widgets/toast.h"
#include "window_stand.h"

#include "support/catch.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

// Find and replace in the real window.

using namespace vestitel;
using domain::Language;
using editor::Field;
using main_window::CommandId;

namespace {

constexpr int kPatience = 8'000;

void storePost(editorial::Newsroom& newsroom) {
    auto post = editorial::newPost(newsroom);
    REQUIRE(post);
    domain::Edition& bulgarian = post->editions[Language::bulgarian()];
    bulgarian.title = QStringLiteral("Община Троян");
    bulgarian.body = *html::sanitise(
        QStringLiteral("<p>Общината кани.</p><p>В <b>община</b> Априлци също.</p>"));
    post->editions[Language::english()].body =
        *html::sanitise(QStringLiteral("<p>Община is a municipality.</p>"));
    REQUIRE(editorial::savePost(newsroom, *post, vestitel::archive::SaveReason::Manual));
}

class FindStand final {
public:
    explicit FindStand(style::AppearanceChoice appearance = style::AppearanceChoice::Light)
        : window(storePost, appearance) {
        window.openRow(0);
        window.type(Language::bulgarian(), Field::Body, {});
    }

    [[nodiscard]] editor::EditorView& view() { return window.window().editor(); }
    [[nodiscard]] QAction* action(CommandId id) { return window.window().commands().action(id); }
    [[nodiscard]] QString count() {
        return window.child<QLabel>(QStringLiteral("findCount")).text();
    }
    [[nodiscard]] QLineEdit& field() { return window.child<QLineEdit>(QStringLiteral("findText")); }
    [[nodiscard]] QString body() { return view().text(Language::bulgarian())->body.html(); }

    void waitFor(const std::function<bool()>& condition) {
        const bool holds = QTest::qWaitFor(condition, kPatience);
        CAPTURE(body().toStdString(), count().toStdString());
        REQUIRE(holds);
    }

    void seek(CommandId how, const QString& text) {
        action(how)->trigger();
        field().setText(text);
    }

    test::WindowStand window;
};

} // namespace

TEST_CASE("words are sought in one text, then in both, and the match stays selected") {
    FindStand stand;
    stand.seek(CommandId::Find, QStringLiteral("община"));
    stand.waitFor([&] { return stand.count() == QStringLiteral("2 of 3"); });
    QTest::keyClick(&stand.field(), Qt::Key_Return);
    stand.waitFor([&] { return stand.count() == QStringLiteral("3 of 3"); });
    QTest::keyClick(&stand.field(), Qt::Key_Return);
    stand.waitFor([&] { return stand.count() == QStringLiteral("1 of 3"); });
    QTest::keyClick(&stand.field(), Qt::Key_Return, Qt::ShiftModifier);
    stand.waitFor([&] { return stand.count() == QStringLiteral("3 of 3"); });
    QTest::keyClick(&stand.field(), Qt::Key_Return);
    stand.window.child<QToolButton>(QStringLiteral("findWholeWord")).setChecked(true);
    stand.waitFor([&] { return stand.count() == QStringLiteral("1 of 2"); });
    stand.window.child<QComboBox>(QStringLiteral("findScope")).setCurrentIndex(1);
    stand.waitFor([&] { return stand.count() == QStringLiteral("1 of 3"); });
    stand.action(CommandId::FindNext)->trigger();
    stand.waitFor([&] { return stand.count() == QStringLiteral("2 of 3"); });
    stand.field().setText(QStringLiteral("няма такова"));
    stand.waitFor([&] { return stand.count() == QStringLiteral("Not found"); });
    stand.field().setText(QStringLiteral("кани"));
    stand.waitFor([&] { return stand.count() == QStringLiteral("1 of 1"); });
    QTest::keyClick(&stand.field(), Qt::Key_Escape);
    CHECK(stand.window.child<QWidget>(QStringLiteral("findBar")).isHidden());
    stand.waitFor([&] { return stand.view().selectedText() == QStringLiteral("кани"); });
    stand.action(CommandId::Replace)->trigger();
    CHECK(stand.field().text() == QStringLiteral("кани"));
}

TEST_CASE("all places are replaced as one step, and taken back by the message") {
    FindStand stand;
    const QString before = stand.body();
    stand.seek(CommandId::Replace, QStringLiteral("община"));
    stand.waitFor([&] { return stand.count() == QStringLiteral("2 of 3"); });
    stand.window.child<QLineEdit>(QStringLiteral("replaceText")).setText(QStringLiteral("дружба"));
    stand.window.child<QPushButton>(QStringLiteral("replaceAll")).click();
    stand.waitFor([&] { return stand.body().contains(QStringLiteral("дружбата кани")); });
    CHECK(stand.body().contains(QStringLiteral("<strong>дружба</strong> Априлци")));
    auto* const toast = stand.window.window().findChild<widgets::Toast*>();
    REQUIRE(toast != nullptr);
    stand.waitFor([&] { return toast->isVisible(); });
    CHECK(toast->sentence().contains(u'3'));
    toast->findChild<QPushButton*>()->click();
    stand.waitFor([&] { return stand.body() == before; });
}

TEST_CASE("forms of a word are found where there is a dictionary") {
    FindStand stand;
    auto& forms = stand.window.child<QToolButton>(QStringLiteral("findWordForms"));
    if (!forms.isEnabled()) {
        CHECK(forms.toolTip().contains(QStringLiteral("dictionary")));
        return;
    }
    stand.seek(CommandId::Find, QStringLiteral("общините"));
    stand.waitFor([&] { return stand.count() == QStringLiteral("Not found"); });
    forms.setChecked(true);
    stand.waitFor([&] { return stand.count() == QStringLiteral("2 of 3"); });
}

TEST_CASE("screenshots of finding", "[.screenshots]") {
    const auto picture = [](const QString& language, style::AppearanceChoice appearance) {
        const test::InterfaceWords words(language);
        FindStand stand(appearance);
        stand.seek(CommandId::Replace, QStringLiteral("община"));
        stand.waitFor([&] { return stand.count().contains(u'3'); });
        stand.window.screenshot(QStringLiteral("find-") + language);
        stand.window.window().resize(1024, 700);
        stand.window.screenshot(QStringLiteral("find-1024-") + language);
    };
    picture(QStringLiteral("bg"), style::AppearanceChoice::Light);
    picture(QStringLiteral("en"), style::AppearanceChoice::Dark);
}
