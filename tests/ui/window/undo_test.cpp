#include "archive/taxonomy.h"
#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "editorial/sample_archive.h"
#include "inspector/inspector_panel.h"
#include "main_window/command_set.h"
#include "session/post_session.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

// What Ctrl+Z does is decided by where the writer is; each property that was changed comes back.

using namespace vestitel;
using domain::Language;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

void fillSample(editorial::Newsroom& newsroom) {
    REQUIRE(editorial::fillSampleArchive(newsroom));
}

void storePost(editorial::Newsroom& newsroom) {
    REQUIRE(archive::saveCategory(
        newsroom.archive(),
        {QStringLiteral("visits"), {{Language::bulgarian(), QStringLiteral("Посещения")}}}));
    auto post = editorial::newPost(newsroom);
    REQUIRE(post);
    post->editions.at(Language::bulgarian()).title = QStringLiteral("Делегация");
    REQUIRE(editorial::savePost(newsroom, *post, archive::SaveReason::Manual));
}

/// The window with a post open, and what the tests ask of it.
struct UndoStand : test::WindowStand {
    explicit UndoStand(void (*prepare)(editorial::Newsroom&) = storePost) : WindowStand(prepare) {
        openRow(0);
        auto& inspector = child<inspector::InspectorPanel>(QStringLiteral("inspector"));
        REQUIRE(test::waitFor([&] { return inspector.post().has_value(); }, kPatience));
    }

    QAction& undo() { return *window().commands().action(CommandId::Undo); }
    QAction& redo() { return *window().commands().action(CommandId::Redo); }
    const domain::Post& post() { return *window().session().post(); }
    const domain::Edition& bulgarian() { return post().editions.at(Language::bulgarian()); }

    template <typename Widget>
    Widget& inBulgarian(const QString& name) {
        auto* const found = child<QWidget>(QStringLiteral("edition:bg")).findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void choose(const QString& button) {
        auto& choice = child<QAbstractButton>(button);
        choice.setFocus();
        choice.click();
    }
    void focusList() { child<QListView>(QStringLiteral("posts")).setFocus(); }
    /// Types into a field of the English edition, which is empty before.
    void typeText(editor::Field field, const QString& words) {
        type(Language::english(), field, words);
        REQUIRE(test::waitFor([&] { return english(field) == words; }, kPatience));
        REQUIRE(test::waitFor([&] { return undo().isEnabled(); }, kPatience));
    }
    QString english(editor::Field field) {
        const auto edition = post().editions.find(Language::english());
        return edition == post().editions.end() ? QString()
               : field == editor::Field::Title  ? edition->second.title
                                                : edition->second.lead;
    }
    void pressUndo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void pressRedo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

TEST_CASE_METHOD(UndoStand, "a property is undone by Ctrl+Z, done again, and saved each time") {
    CHECK_FALSE(undo().isEnabled());
    choose(QStringLiteral("statusReady"));
    CHECK(undo().text() == QStringLiteral("&Undo: change of status"));
    CHECK(undo().toolTip().startsWith(QStringLiteral("Undo: change of status (")));
    waitSaved();
    CHECK(storedPost().status == domain::Status::Ready);
    screenshot(QStringLiteral("undo-status"));

    pressUndo();
    CHECK(child<QAbstractButton>(QStringLiteral("statusDraft")).isChecked());
    CHECK_FALSE(undo().isEnabled());
    CHECK(redo().text() == QStringLiteral("&Redo: change of status"));
    waitSaved();
    CHECK(storedPost().status == domain::Status::Draft);

    pressRedo();
    waitSaved();
    CHECK(storedPost().status == domain::Status::Ready);
    CHECK(child<QAbstractButton>(QStringLiteral("statusReady")).isChecked());
}

TEST_CASE_METHOD(UndoStand,
                 "in the article Undo is the article's, in the inspector the property's") {
    choose(QStringLiteral("statusReady"));
    typeText(editor::Field::Title, QStringLiteral("abc"));
    CHECK(undo().text() == QStringLiteral("&Undo"));
    undo().trigger();
    REQUIRE(test::waitFor([&] { return english(editor::Field::Title).isEmpty(); }, kPatience));
    CHECK(post().status == domain::Status::Ready);

    child<QAbstractButton>(QStringLiteral("statusReady")).setFocus();
    CHECK(undo().text() == QStringLiteral("&Undo: change of status"));
    pressUndo();
    CHECK(post().status == domain::Status::Draft);
    CHECK(english(editor::Field::Title).isEmpty());
}

TEST_CASE_METHOD(UndoStand, "from the list Undo takes back what was changed last") {
    typeText(editor::Field::Title, QStringLiteral("abc"));
    choose(QStringLiteral("statusPublished"));
    focusList();
    CHECK(undo().text() == QStringLiteral("&Undo: change of status"));
    pressUndo();
    CHECK(post().status == domain::Status::Draft);
    CHECK(english(editor::Field::Title) == QStringLiteral("abc"));

    typeText(editor::Field::Lead, QStringLiteral("def"));
    focusList();
    CHECK(undo().text() == QStringLiteral("&Undo"));
    CHECK(undo().isEnabled());
}

TEST_CASE_METHOD(UndoStand, "what is being typed is undone in its field, then as one step") {
    auto& description = inBulgarian<QPlainTextEdit>(QStringLiteral("description"));
    description.setFocus();
    QTest::keyClicks(&description, QStringLiteral("Guests"));
    CHECK(undo().isEnabled());
    CHECK(undo().text() == QStringLiteral("&Undo"));
    pressUndo();
    CHECK(description.toPlainText().isEmpty());
    CHECK_FALSE(undo().isEnabled());
    pressRedo();
    CHECK(description.toPlainText() == QStringLiteral("Guests"));

    inBulgarian<QLineEdit>(QStringLiteral("address")).setFocus();
    CHECK(bulgarian().description == QStringLiteral("Guests"));
    pressUndo(); // a line takes these keys, but has nothing to undo
    CHECK(bulgarian().description.isEmpty());
    CHECK(description.toPlainText().isEmpty());
    pressRedo();
    CHECK(bulgarian().description == QStringLiteral("Guests"));
}

TEST_CASE_METHOD(UndoStand, "a tag and a category come back") {
    auto& line = child<QLineEdit>(QStringLiteral("tagLine"));
    line.setFocus();
    QTest::keyClicks(&line, QStringLiteral("honey"));
    press(Qt::Key_Return);
    REQUIRE(post().tags == QStringList{QStringLiteral("honey")});
    auto& category = child<QComboBox>(QStringLiteral("category"));
    REQUIRE(test::waitFor([&] { return category.count() > 3; }, kPatience));
    category.setFocus();
    press(Qt::Key_Down);
    REQUIRE(post().category == QStringLiteral("visits"));

    pressUndo();
    CHECK(category.currentIndex() == 0);
    CHECK(post().category.isEmpty());
    CHECK(undo().text() == QStringLiteral("&Undo: adding of a tag"));
    pressUndo();
    CHECK(post().tags.isEmpty());
    line.setFocus();
    pressRedo();
    CHECK(post().tags == QStringList{QStringLiteral("honey")});
    CHECK(line.text().isEmpty());
}

TEST_CASE_METHOD(UndoStand,
                 "a status that was set from the list is a step, and its Undo takes it back") {
    window().commands().action(CommandId::MarkReady)->trigger();
    REQUIRE(test::waitFor([&] { return post().status == domain::Status::Ready; }, kPatience));
    CHECK(undo().text() == QStringLiteral("&Undo: change of status"));
    focusList();
    pressUndo();
    waitSaved();
    CHECK(storedPost().status == domain::Status::Draft);
    pressRedo();
    waitSaved();
    CHECK(storedPost().status == domain::Status::Ready);
}

TEST_CASE_METHOD(UndoStand, "what is undone out of sight is said") {
    choose(QStringLiteral("statusReady"));
    focusList();
    window().commands().action(CommandId::ShowInspector)->trigger();
    REQUIRE_FALSE(child<QWidget>(QStringLiteral("inspector")).isVisible());
    focusList();
    pressUndo();
    CHECK(post().status == domain::Status::Draft);
    const auto labels = window().findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Undone: change of status.");
    }));
}

TEST_CASE("a lead image comes back with what is said of it") {
    UndoStand stand(fillSample);
    const auto image = stand.post().leadImage;
    REQUIRE(image.has_value());
    auto& alt = stand.child<QLineEdit>(QStringLiteral("leadImageAlt"));
    const QString before = alt.text();
    alt.setFocus();
    alt.selectAll();
    QTest::keyClicks(&alt, QStringLiteral("Pottery"));
    stand.press(Qt::Key_Return);
    stand.choose(QStringLiteral("removeLeadImage"));
    CHECK_FALSE(stand.post().leadImage.has_value());
    CHECK(stand.undo().text() == QStringLiteral("&Undo: removal of the lead image"));
    // The post is read again meanwhile, and the inspector knows only the images that it has.
    stand.waitSaved();
    stand.window().session().reload();
    auto& inspector = stand.child<inspector::InspectorPanel>(QStringLiteral("inspector"));
    REQUIRE(test::waitFor([&] { return !inspector.post()->media.contains(*image); }, kPatience));

    stand.pressUndo();
    CHECK(stand.post().leadImage == image);
    REQUIRE(test::waitFor([&] { return alt.text() == QStringLiteral("Pottery"); }, kPatience));
    CHECK(stand.undo().text() == QStringLiteral("&Undo: change of the image's texts"));
    stand.pressUndo();
    CHECK(alt.text() == before);
    stand.waitSaved();
    CHECK(stand.storedPost().leadImage == image);
}
