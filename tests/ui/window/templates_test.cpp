#include "archive/snippet_store.h"
#include "archive/template_store.h"
#include "dialogs/stock_dialog.h"
#include "editor/editor_view.h"
#include "editorial/sample_archive.h"
#include "html/body_text.h"
#include "interface_words.h"
#include "language/blanks.h"
#include "main_window/command_set.h"
#include "posts_panel/posts_panel.h"
#include "widgets/toast.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace vestitel;
using main_window::CommandId;
using test::WindowStand;

namespace {

constexpr int kPatience = 30'000;
const domain::Language kBulgarian = domain::Language::bulgarian();

void fill(editorial::Newsroom& newsroom) {
    REQUIRE(editorial::fillSampleArchive(newsroom));
}

/// Asks for the command and waits for the dialog that it opens.
template <typename Dialog>
Dialog& opened(WindowStand& stand, CommandId command) {
    stand.window().commands().action(command)->trigger();
    Dialog* dialog = nullptr;
    REQUIRE(test::waitFor(
        [&] {
            dialog = stand.window().findChild<Dialog*>();
            return dialog != nullptr && dialog->isVisible();
        },
        kPatience));
    return *dialog;
}

template <typename Dialog>
void closed(WindowStand& stand, QPointer<Dialog> dialog) {
    REQUIRE(test::waitFor([&] { return dialog.isNull(); }, kPatience));
    stand.window().activateWindow(); // as a window manager does when a dialog goes
    REQUIRE(QTest::qWaitForWindowActive(&stand.window(), kPatience));
}

/// Writes a name into the dialog that asks for it.
void giveName(WindowStand& stand, const QString& field, const QString& name) {
    QLineEdit* line = nullptr;
    REQUIRE(test::waitFor(
        [&] {
            line = stand.window().findChild<QLineEdit*>(field);
            return line != nullptr && line->isVisible();
        },
        kPatience));
    line->setText(name);
    const QPointer<QDialog> dialog = qobject_cast<QDialog*>(line->window());
    dialog->findChild<QPushButton*>(QStringLiteral("primaryButton"))->click();
    closed(stand, dialog);
}

void makeFromTemplate(WindowStand& stand, const QString& sought) {
    auto& dialog = opened<dialogs::StockDialog>(stand, CommandId::NewFromTemplate);
    auto* const filter = dialog.findChild<QLineEdit*>(QStringLiteral("stockFilter"));
    filter->insert(sought);
    const QPointer<dialogs::StockDialog> open = &dialog;
    QTest::keyClick(filter, Qt::Key_Return);
    closed(stand, open);
}

/// Waits until the selection of the text is this.
[[nodiscard]] bool isSelected(WindowStand& stand, const QString& text) {
    return test::waitFor([&] { return stand.window().editor().selectedText() == text; }, kPatience);
}

/// A key for the text, once it has the keys again.
void pressInText(WindowStand& stand, Qt::Key key) {
    REQUIRE(test::waitFor(
        [&] {
            QWidget* const focus = QApplication::focusWidget();
            return focus != nullptr && stand.window().editor().isAncestorOf(focus);
        },
        kPatience));
    stand.press(key);
}

/// The Bulgarian text as the page told it last.
editor::EditedText textNow(WindowStand& stand) {
    const auto text = stand.window().editor().text(kBulgarian);
    REQUIRE(text);
    return *text;
}

QString leadNow(WindowStand& stand) {
    return textNow(stand).lead;
}

/// Keys and commands reach the page by two ways: what is typed has to be there first.
void waitForTitle(WindowStand& stand, const QString& part) {
    REQUIRE(test::waitFor([&] { return textNow(stand).title.contains(part); }, kPatience));
}

QString toast(WindowStand& stand) {
    return stand.window().findChild<widgets::Toast*>()->sentence();
}

template <typename Work>
auto onArchive(WindowStand& stand, Work work) {
    return stand.newsroom().run(editorial::Priority::Writing, std::move(work)).result();
}

} // namespace

TEST_CASE("a post from a template has its first place selected, and typing fills one after the "
          "other") {
    WindowStand stand;
    makeFromTemplate(stand, QStringLiteral("Vacancy"));
    REQUIRE(test::waitFor([&] { return stand.window().openPostId().has_value(); }, kPatience));
    const domain::Post made = stand.storedPost();
    CHECK(made.editions.size() == 2);
    REQUIRE(isSelected(stand, QStringLiteral("[Име на МИГ]")));
    pressInText(stand, Qt::Key_A);
    waitForTitle(stand, QStringLiteral("a търси"));
    stand.window().commands().action(CommandId::NextBlank)->trigger();
    REQUIRE(isSelected(stand, QStringLiteral("[длъжност]")));
    pressInText(stand, Qt::Key_B);
    waitForTitle(stand, QStringLiteral("a търси b"));

    // The new post goes to the trash by the undo of its making.
    makeFromTemplate(stand, QStringLiteral("Call"));
    REQUIRE(test::waitFor(
        [&] { return stand.window().openPostId() && stand.window().openPostId() != made.id; },
        kPatience));
    const PostId second = *stand.window().openPostId();
    stand.child<QPushButton>(QStringLiteral("toastUndo")).click();
    REQUIRE(test::waitFor([&] { return !stand.window().openPostId(); }, kPatience));
    CHECK(onArchive(stand, [second](editorial::Newsroom& newsroom) {
              return archive::PostStore(newsroom.archive()).post(second);
          })->trashed);
}

TEST_CASE("any post is kept as a template, with what was typed last, and found again") {
    WindowStand stand(fill);
    stand.openRow(0);
    stand.type(kBulgarian, editor::Field::Title, QStringLiteral("New "));
    stand.window().commands().action(CommandId::SaveAsTemplate)->trigger();
    giveName(stand, QStringLiteral("templateName"), QStringLiteral("Our visits"));
    const auto all = [&] {
        return onArchive(stand,
                         [](editorial::Newsroom& newsroom) {
                             return archive::TemplateStore(newsroom.archive()).all();
                         })
            .value();
    };
    REQUIRE(test::waitFor([&] { return all().size() == 1; }, kPatience));
    const auto kept = all().front();
    CHECK(kept.content.name == QStringLiteral("Our visits"));
    CHECK(kept.content.editions.at(kBulgarian).title.contains(QStringLiteral("New ")));
    CHECK(kept.content.tags == stand.storedPost().tags);
    REQUIRE(test::waitFor([&] { return toast(stand).contains(QStringLiteral("Our visits")); },
                          kPatience));

    const PostId before = *stand.window().openPostId();
    makeFromTemplate(stand, QStringLiteral("our visits"));
    REQUIRE(test::waitFor([&] { return stand.window().openPostId() != before; }, kPatience));
    CHECK(stand.storedPost().tags == kept.content.tags);
}

TEST_CASE("a part of the text is kept as a snippet and put into another text as one step") {
    WindowStand stand(fill);
    stand.openRow(1);
    stand.type(kBulgarian, editor::Field::Title, QStringLiteral("Tel [number] "));
    waitForTitle(stand, QStringLiteral("Tel [number] "));
    stand.window().commands().action(CommandId::SelectAll)->trigger(); // the title
    REQUIRE(test::waitFor(
        [&] { return stand.window().editor().selectedText().contains(QStringLiteral("Tel")); },
        kPatience));
    REQUIRE(test::waitFor(
        [&] { return stand.window().commands().action(CommandId::KeepSnippet)->isEnabled(); },
        kPatience));
    stand.window().commands().action(CommandId::KeepSnippet)->trigger();
    giveName(stand, QStringLiteral("snippetName"), QStringLiteral("Our line"));
    REQUIRE(test::waitFor([&] { return toast(stand).contains(QStringLiteral("Our line")); },
                          kPatience));
    const auto kept = onArchive(stand, [](editorial::Newsroom& newsroom) {
                          return archive::SnippetStore(newsroom.archive()).all();
                      }).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().content.language == kBulgarian);

    const auto first = stand.window().openPostId();
    stand.openRow(2);
    REQUIRE(test::waitFor(
        [&] {
            return stand.window().openPostId() != first &&
                   stand.window().editor().openPost() == stand.window().openPostId();
        },
        kPatience));
    stand.type(kBulgarian, editor::Field::Lead, QStringLiteral(" !"));
    REQUIRE(
        test::waitFor([&] { return leadNow(stand).endsWith(QStringLiteral(" !")); }, kPatience));
    const QString before = leadNow(stand);
    auto& dialog = opened<dialogs::StockDialog>(stand, CommandId::Snippet);
    dialog.findChild<QLineEdit*>(QStringLiteral("stockFilter"))->insert(QStringLiteral("our line"));
    CHECK(dialog.chosenName() == QStringLiteral("Our line"));
    const QPointer<dialogs::StockDialog> open = &dialog;
    dialog.accept();
    closed(stand, open);
    REQUIRE(isSelected(stand, QStringLiteral("[number]")));
    pressInText(stand, Qt::Key_7);
    REQUIRE(
        test::waitFor([&] { return leadNow(stand).contains(QStringLiteral("Tel 7")); }, kPatience));
    // The word that was typed, then the whole snippet.
    stand.window().commands().action(CommandId::Undo)->trigger();
    REQUIRE(test::waitFor([&] { return leadNow(stand).contains(QStringLiteral("Tel [number]")); },
                          kPatience));
    stand.window().commands().action(CommandId::Undo)->trigger();
    REQUIRE(test::waitFor([&] { return leadNow(stand) == before; }, kPatience));
}

TEST_CASE("screenshots of templates", "[.screenshots]") {
    struct Look {
        const char* language;
        style::AppearanceChoice appearance;
        const char* suffix;
    };
    for (const Look& look : {Look{"bg", style::AppearanceChoice::Light, "bg"},
                             Look{"bg", style::AppearanceChoice::Dark, "bg-dark"},
                             Look{"en", style::AppearanceChoice::Light, "en"},
                             Look{"en", style::AppearanceChoice::Dark, "en-dark"}}) {
        const test::InterfaceWords words(QString::fromLatin1(look.language));
        WindowStand stand(fill, look.appearance);
        const QString suffix = u'-' + QString::fromLatin1(look.suffix);
        stand.openRow(1);
        const auto shot = [&](QWidget& widget, const char* name) {
            const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
            if (!folder.isEmpty()) {
                REQUIRE(widget.grab().save(folder + u'/' + QString::fromLatin1(name) + suffix +
                                           QStringLiteral(".png")));
            }
        };
        {
            auto& dialog = opened<dialogs::StockDialog>(stand, CommandId::NewFromTemplate);
            shot(dialog, "templates");
            const QPointer<dialogs::StockDialog> open = &dialog;
            dialog.accept();
            closed(stand, open);
        }
        REQUIRE(test::waitFor([&] { return !stand.window().editor().selectedText().isEmpty(); },
                              kPatience));
        stand.screenshot(QStringLiteral("post-from-template") + suffix);
        auto& snippets = opened<dialogs::StockDialog>(stand, CommandId::Snippet);
        shot(snippets, "snippets");
        snippets.reject();
        stand.child<QToolButton>(QStringLiteral("newMenuButton")).menu()->popup({0, 0});
        shot(*stand.child<QToolButton>(QStringLiteral("newMenuButton")).menu(), "new-menu");
        stand.child<QToolButton>(QStringLiteral("newMenuButton")).menu()->close();
    }
}
