#include "editor/editor_view.h"
#include "editor/page_keys.h"
#include "html/body_text.h"
#include "inspector/inspector_panel.h"
#include "main_window/command_set.h"
#include "main_window/format_bar.h"
#include "posts_panel/posts_panel.h"
#include "session/post_session.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

// The window by keys alone, as with no mouse.

using namespace vestitel;
using domain::Language;
using editor::Field;
using main_window::CommandId;

namespace {

constexpr int kPatience = 30'000;

void storePost(editorial::Newsroom& newsroom) {
    test::storeTitled(newsroom, QStringLiteral("Делегация"));
}

struct KeyboardStand : test::WindowStand {
    explicit KeyboardStand(void (*prepare)(editorial::Newsroom&) = storePost)
        : WindowStand(prepare) {
        QObject::connect(&window().editor(), &editor::EditorView::stateChanged, &window(),
                         [this](const editor::EditorState& state) { cursor = state; });
    }

    ~KeyboardStand() { window().editor().disconnect(&window()); } // `cursor` goes first

    [[nodiscard]] bool isInText() {
        auto& page = child<QWidget>(QStringLiteral("editorPage"));
        QWidget* const focus = QApplication::focusWidget();
        return focus != nullptr && (focus == &page || page.isAncestorOf(focus));
    }
    [[nodiscard]] bool waitInText() {
        return QTest::qWaitFor([this] { return isInText(); }, kPatience);
    }
    [[nodiscard]] QString title(const Language& language) {
        const auto text = window().editor().text(language);
        return text ? text->title : QString();
    }
    /// Letters to whatever has the focus.
    void letters(const QString& words) {
        for (const QChar letter : words) {
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter,
                                Qt::NoModifier);
        }
    }

    editor::EditorState cursor;
};

struct OpenStand : KeyboardStand {
    OpenStand() { openRow(0); }

    void typeEnglishTitle(const QString& words) {
        type(Language::english(), Field::Title, words);
        REQUIRE(QTest::qWaitFor([&] { return title(Language::english()) == words; }, kPatience));
    }
};

} // namespace

TEST_CASE_METHOD(OpenStand, "every command's keys reach it from the text") {
    typeEnglishTitle(QStringLiteral("abc"));
    const QList<QAction*> all =
        window().commands().actions() +
        child<main_window::FormatBar>(QStringLiteral("formatBar")).languageActions();
    for (QAction* const action : all) {
        for (const QKeySequence& keys : action->shortcuts()) {
            if (editor::isKeyOfPage(keys) || !window().actions().contains(action)) {
                continue;
            }
            INFO(action->objectName().toStdString() << " " << keys.toString().toStdString());
            child<QWidget>(QStringLiteral("editor")).setFocus();
            REQUIRE(waitInText());
            action->setEnabled(true);
            // Only whether the keys arrive; what commands do is tested where they are made.
            QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
            QSignalSpy asked(action, &QAction::triggered);
            QTest::keyClick(QApplication::focusWidget(), keys[0].key(),
                            keys[0].keyboardModifiers());
            CHECK(asked.size() == 1);
        }
    }
    CHECK(title(Language::english()) == QStringLiteral("abc"));
}

TEST_CASE_METHOD(OpenStand, "Ctrl+K over a selected word asks for a link and deletes nothing") {
    const auto body = [this] {
        const auto text = window().editor().text(Language::english());
        return text ? html::plainText(text->body).trimmed() : QString();
    };
    type(Language::english(), Field::Body, QStringLiteral("abc"));
    REQUIRE(QTest::qWaitFor([&] { return body() == QStringLiteral("abc"); }, kPatience));
    REQUIRE(waitInText());
    press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return window().commands().action(CommandId::Link)->isEnabled(); }, kPatience));
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(QTest::qWaitFor(
        [&] { return window().findChild<QDialog*>(QStringLiteral("linkDialog")) != nullptr; },
        kPatience));
    if (QPointer dialog = window().findChild<QDialog*>(QStringLiteral("linkDialog"))) {
        REQUIRE(QTest::qWaitFor([&] { return dialog->isVisible(); }, kPatience));
        dialog->reject();
        REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, kPatience));
    }
    bool flushed = false;
    window().editor().flush([&] { flushed = true; });
    REQUIRE(QTest::qWaitFor([&] { return flushed; }, kPatience));
    CHECK(body() == QStringLiteral("abc"));
}

TEST_CASE_METHOD(OpenStand, "what the selected text has is shown as pressed") {
    type(Language::bulgarian(), Field::Body, QStringLiteral("abc"));
    REQUIRE(waitInText());
    press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return window().commands().action(CommandId::Link)->isEnabled(); }, kPatience));
    const std::pair<CommandId, Qt::Key> marks[] = {{CommandId::Bold, Qt::Key_B},
                                                   {CommandId::Italic, Qt::Key_I}};
    for (const auto& [id, key] : marks) {
        const QAction* const action = window().commands().action(id);
        CHECK_FALSE(action->isChecked());
        press(key, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([action] { return action->isChecked(); }, kPatience));
    }
}

TEST_CASE_METHOD(OpenStand, "Ctrl+B right after the first letters makes what is typed next bold") {
    type(Language::bulgarian(), Field::Body, QStringLiteral("abc"));
    press(Qt::Key_B, Qt::ControlModifier);
    const QAction* const bold = window().commands().action(CommandId::Bold);
    CHECK(test::waitFor([bold] { return bold->isChecked(); }, 5'000));
    press(Qt::Key_B, Qt::ControlModifier);
    CHECK(test::waitFor([bold] { return !bold->isChecked(); }, 5'000));
}

TEST_CASE_METHOD(OpenStand, "choosing a view leaves the cursor in an edition that is shown") {
    type(Language::bulgarian(), Field::Lead, QStringLiteral("lead"));
    press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return cursor.language == Language::english(); }, kPatience));
    CHECK(cursor.field == Field::Title); // nothing is written there yet
    REQUIRE(waitInText());
    letters(QStringLiteral("words"));
    CHECK(QTest::qWaitFor(
        [&] { return window().editor().text(Language::english())->title == u"words"; }, kPatience));
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return cursor.language == Language::bulgarian(); }, kPatience));
    type(Language::bulgarian(), Field::Lead, QStringLiteral("."));
    press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return cursor.language == Language::english(); }, kPatience));
    CHECK(cursor.field == Field::Lead);
    REQUIRE(waitInText());

    const std::pair<const char*, Language> choices[] = {{"view-bg-button", Language::bulgarian()},
                                                        {"view-all-button", Language::bulgarian()},
                                                        {"view-en-button", Language::english()}};
    for (const auto& [button, language] : choices) {
        INFO(button);
        auto& choice = child<QAbstractButton>(QString::fromLatin1(button));
        choice.setFocus();
        choice.click();
        CHECK(waitInText());
        CHECK(QTest::qWaitFor([&, to = language] { return cursor.language == to; }, kPatience));
    }
    letters(QStringLiteral("!"));
    CHECK(QTest::qWaitFor(
        [&] { return window().editor().text(Language::english())->lead.contains(u'!'); },
        kPatience));
}

TEST_CASE_METHOD(OpenStand, "letters belong to where the cursor was or goes when they are typed") {
    const auto has = [&](const Language& language, const QString& title, const QString& lead) {
        const auto text = window().editor().text(language);
        return text && text->title == title && text->lead == lead;
    };
    window().editor().focusField(Language::bulgarian(), Field::Lead);
    REQUIRE(waitInText());
    letters(QStringLiteral("before"));
    press(Qt::Key_2, Qt::AltModifier);
    letters(QStringLiteral("after"));
    CHECK(QTest::qWaitFor(
        [&] {
            return has(Language::english(), QStringLiteral("after"), {}) &&
                   has(Language::bulgarian(), QStringLiteral("Делегация"),
                       QStringLiteral("before"));
        },
        kPatience));

    const PostId first = window().openPostId().value();
    press(Qt::Key_N, Qt::ControlModifier);
    letters(QStringLiteral("new"));
    CHECK(QTest::qWaitFor([&] { return has(Language::bulgarian(), QStringLiteral("new"), {}); },
                          kPatience));
    const domain::Post stored = storedPost(first);
    CHECK(stored.editions.at(Language::english()).title == u"after");
    CHECK(stored.editions.at(Language::bulgarian()).title == u"Делегация");
    CHECK(stored.editions.at(Language::bulgarian()).lead == u"before");
}

TEST_CASE_METHOD(KeyboardStand, "what is typed right after Ctrl+N is the new post's title") {
    for (const char* const place : {"search", "posts"}) {
        INFO(place);
        child<QWidget>(QString::fromLatin1(place)).setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        letters(QStringLiteral("new"));
        CHECK(QTest::qWaitFor([&] { return title(Language::bulgarian()) == u"new"; }, kPatience));
        window().editor().focusField(Language::bulgarian(), Field::Title);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        REQUIRE(QTest::qWaitFor([&] { return title(Language::bulgarian()).isEmpty(); }, kPatience));
    }
}

TEST_CASE_METHOD(KeyboardStand,
                 "what is typed right after Ctrl+N is kept by a window that closes") {
    QSignalSpy closed(&window(), &main_window::MainWindow::closedForGood);
    press(Qt::Key_N, Qt::ControlModifier);
    letters(QStringLiteral("new"));
    window().close();
    REQUIRE((closed.count() == 1 || closed.wait(kPatience)));
    REQUIRE(window().openPostId());
    CHECK(storedPost(*window().openPostId()).editions.at(Language::bulgarian()).title == u"new");
}

TEST_CASE_METHOD(OpenStand, "F10 and Alt alone open the menu from the text, Alt with a key not") {
    typeEnglishTitle(QStringLiteral("abc"));
    REQUIRE(waitInText());
    const auto closeMenu = [&] {
        REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; },
                                kPatience));
        QApplication::activePopupWidget()->close();
        window().editor().setFocus();
        REQUIRE(waitInText());
    };
    press(Qt::Key_F10);
    closeMenu();
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Alt, Qt::AltModifier);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Alt);
    closeMenu();
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Alt, Qt::AltModifier);
    press(Qt::Key_2, Qt::AltModifier);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Alt);
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE_METHOD(OpenStand, "F6 goes to a field of the next panel, Escape back to the text") {
    auto& inspector = child<inspector::InspectorPanel>(QStringLiteral("inspector"));
    REQUIRE(QTest::qWaitFor([&] { return inspector.post().has_value(); }, kPatience));
    window().editor().setFocus();
    REQUIRE(waitInText());
    press(Qt::Key_F6);
    QWidget* const field = QApplication::focusWidget();
    REQUIRE(field != nullptr);
    CHECK(inspector.isAncestorOf(field));
    CHECK_FALSE(field->inherits("QScrollArea"));
    CHECK((field->focusPolicy() & Qt::TabFocus) != 0);
    press(Qt::Key_Escape);
    CHECK(waitInText());

    window().resize(880, 700);
    REQUIRE(QTest::qWaitFor([&] { return !inspector.isVisible(); }, kPatience));
    press(Qt::Key_F9);
    REQUIRE(QTest::qWaitFor([&] { return inspector.isVisible(); }, kPatience));
    CHECK(inspector.isAncestorOf(QApplication::focusWidget()));
    screenshot(QStringLiteral("keyboard-inspector"));
    press(Qt::Key_Escape);
    CHECK(waitInText());
}

TEST_CASE_METHOD(OpenStand, "a new post begins in a view that shows the primary language") {
    press(Qt::Key_2, Qt::AltModifier);
    auto& bar = child<main_window::FormatBar>(QStringLiteral("formatBar"));
    REQUIRE(bar.view() == Language::english());
    REQUIRE(QTest::qWaitFor([&] { return cursor.language == Language::english(); }, kPatience));
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return cursor.language == Language::bulgarian(); }, kPatience));
    CHECK_FALSE(bar.view().has_value());
    CHECK(cursor.field == Field::Title);
}

TEST_CASE_METHOD(OpenStand, "Del in the trash asks for erasing") {
    auto& list = child<QListView>(QStringLiteral("posts"));
    list.setFocus();
    press(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return window().posts().rowCount() == 0; }, kPatience));
    auto& sections = child<QListView>(QStringLiteral("sections"));
    const QModelIndexList trash =
        sections.model()->match(sections.model()->index(0, 0), Qt::DisplayRole,
                                QStringLiteral("Trash"), 1, Qt::MatchContains | Qt::MatchRecursive);
    REQUIRE(trash.size() == 1);
    sections.setCurrentIndex(trash.constFirst());
    REQUIRE(QTest::qWaitFor([&] { return window().posts().rowCount() == 1; }, kPatience));
    openRow(0);
    list.setFocus();
    press(Qt::Key_Delete);
    CHECK(QTest::qWaitFor(
        [&] { return window().findChild<QWidget*>(QStringLiteral("eraseBox")) != nullptr; },
        kPatience));
}

TEST_CASE("the focus is in the list at the start, and on the first post's button where none is") {
    KeyboardStand withPost;
    CHECK(QTest::qWaitFor(
        [&] { return withPost.child<QListView>(QStringLiteral("posts")).hasFocus(); }, kPatience));
    REQUIRE(QTest::qWaitFor([&] { return withPost.window().posts().rowCount() == 1; }, kPatience));
    KeyboardStand empty([](editorial::Newsroom&) {});
    auto* const button =
        empty.child<QWidget>(QStringLiteral("nothingOpen")).findChild<QPushButton*>();
    REQUIRE(QTest::qWaitFor([&] { return button->hasFocus(); }, kPatience));
    empty.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return empty.window().openPostId().has_value(); }, kPatience));
}

TEST_CASE_METHOD(OpenStand, "an edition that is begun and has no title is said to be left out") {
    type(Language::english(), Field::Body, QStringLiteral("Only a text"));
    window().commands().action(CommandId::Export)->trigger();
    QLabel* remarks = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            remarks = window().findChild<QLabel*>(QStringLiteral("exportLeftOut"));
            return remarks != nullptr;
        },
        kPatience));
    INFO(remarks->text().toStdString());
    CHECK(remarks->text().contains(Language::english().nativeName()));
}
