#include "archive/post_list.h"
#include "editorial/edit_posts.h"
#include "editorial/sample_archive.h"
#include "html/body_text.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "window_stand.h"

#include "support/wait_for.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace vestitel;
using main_window::CommandId;
using test::waitFor;

namespace {

constexpr int kPatience = 30'000;
const domain::Language kBulgarian = domain::Language::bulgarian();

/// A post with two texts: an earlier one, and one of an hour later.
void fill(editorial::Newsroom& newsroom) {
    domain::Post post{.id = newsroom.ids().newPostId(), .date = QDate(2026, 5, 12)};
    const auto save = [&](const char* title, const char* body) {
        domain::Edition& edition = post.editions[kBulgarian];
        edition.title = QString::fromUtf8(title);
        edition.body = html::sanitise(QString::fromUtf8(body)).value();
        post = editorial::savePost(newsroom, post, archive::SaveReason::Automatic).value().post;
    };
    save("Покана", "<p data-block=\"a\">Срокът е 12 май.</p><p data-block=\"b\">Елате.</p>");
    save("Покана", "<p data-block=\"a\">Срокът е 19 май.</p><p data-block=\"c\">Има хоро.</p>");
}

class HistoryStand : public test::WindowStand {
public:
    HistoryStand() : WindowStand(fill) { openRow(0); }

    QDialog& openHistory() {
        window().commands().action(CommandId::EarlierTexts)->trigger();
        QDialog* dialog = nullptr;
        REQUIRE(waitFor(
            [&] {
                dialog = window().findChild<QDialog*>(QStringLiteral("historyDialog"));
                return dialog != nullptr && button(*dialog).isEnabled();
            },
            kPatience));
        return *dialog;
    }
    static QPushButton& button(QDialog& dialog) {
        return *dialog.findChild<QPushButton*>(QStringLiteral("primaryButton"));
    }
    QString stored() { return html::plainText(storedPost().editions.at(kBulgarian).body); }
    bool shows(const QString& text) {
        return waitFor([&] { return stored() == text; }, kPatience);
    }
};

const QString kThen = QStringLiteral("Срокът е 12 май.\n\nЕлате.");
const QString kNow = QStringLiteral("Срокът е 19 май.\n\nИма хоро.");

} // namespace

TEST_CASE_METHOD(HistoryStand, "an earlier text is put back, and Ctrl+Z in the text undoes it") {
    REQUIRE(shows(kNow));
    QDialog& dialog = openHistory();
    const auto* const points = dialog.findChild<QTreeWidget*>(QStringLiteral("historyPoints"));
    REQUIRE(points->topLevelItemCount() == 1); // one day
    CHECK(points->topLevelItem(0)->childCount() == 2);
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("historySummary"))->text() ==
          QStringLiteral("Since then 3 word(s) were added, 2 word(s) went."));
    QTest::mouseClick(&button(dialog), Qt::LeftButton);
    REQUIRE(shows(kThen));
    REQUIRE(waitFor([&] { return points->topLevelItem(0)->childCount() == 3; }, kPatience));
    CHECK(waitFor([&] { return !button(dialog).isEnabled(); }, kPatience)); // It is as it was.
    dialog.reject();
    window().activateWindow();
    type(kBulgarian, editor::Field::Body, QString());
    QAction* const undo = window().commands().action(CommandId::Undo);
    REQUIRE(waitFor([&] { return undo->isEnabled(); }, kPatience));
    undo->trigger();
    REQUIRE(waitFor([&] { return window().session().isDirty(); }, kPatience));
    window().commands().action(CommandId::SaveVersion)->trigger();
    CHECK(shows(kNow));
}

TEST_CASE_METHOD(HistoryStand, "one change is put back by its link on the page") {
    QDialog& dialog = openHistory();
    auto* const page = dialog.findChild<QWebEngineView*>(QStringLiteral("historyPage"));
    // As a mouse would; the page itself runs no script.
    const QString click = QStringLiteral("(link => link ? (link.click(), true) : false)"
                                         "(document.querySelector('a[href=\"undo/block-0\"]'))");
    const auto clicked = std::make_shared<bool>(false); // The page may answer late.
    REQUIRE(waitFor(
        [&] {
            page->page()->runJavaScript(
                click, QWebEngineScript::ApplicationWorld,
                [clicked](const QVariant& there) { *clicked = there.toBool(); });
            return *clicked;
        },
        kPatience));
    REQUIRE(shows(QStringLiteral("Срокът е 12 май.\n\nИма хоро.")));
}

TEST_CASE_METHOD(HistoryStand, "Ctrl+S keeps the text as a point of its history") {
    window().commands().action(CommandId::SaveVersion)->trigger();
    auto& toast = child<QWidget>(QStringLiteral("toast"));
    REQUIRE(waitFor([&] { return toast.isVisible(); }, kPatience));
    QDialog& dialog = openHistory();
    const auto* const points = dialog.findChild<QTreeWidget*>(QStringLiteral("historyPoints"));
    QTreeWidgetItem* const now = points->topLevelItem(0)->child(0);
    CHECK_FALSE(now->icon(1).isNull());
}

TEST_CASE("pictures of the earlier texts", "[.screenshots]") {
    const bool isDark = GENERATE(false, true);
    const test::InterfaceWords words(isDark ? QStringLiteral("en") : QStringLiteral("bg"));
    test::WindowStand stand(
        [](editorial::Newsroom& newsroom) {
            REQUIRE(editorial::fillSampleArchive(newsroom));
            const auto rows = archive::PostList(newsroom.archive()).page({}, 0, 1).value();
            archive::PostStore posts(newsroom.archive());
            domain::Post post = posts.post(rows.front().id).value();
            domain::Edition& edition = post.editions.at(kBulgarian);
            edition.title += QStringLiteral(" тази седмица");
            QString body = edition.body.html();
            body.replace(QStringLiteral("17:30"), QStringLiteral("16:00"));
            body.replace(QStringLiteral(" и "), QStringLiteral(" или "));
            body.append(QStringLiteral("<p data-block=\"new\">Елате навреме.</p>"));
            edition.body = html::sanitise(body).value();
            REQUIRE(editorial::savePost(newsroom, post, archive::SaveReason::Manual));
        },
        isDark ? style::AppearanceChoice::Dark : style::AppearanceChoice::Light);
    stand.openRow(0);
    stand.window().commands().action(CommandId::EarlierTexts)->trigger();
    QDialog* dialog = nullptr;
    REQUIRE(waitFor(
        [&] {
            dialog = stand.window().findChild<QDialog*>(QStringLiteral("historyDialog"));
            return dialog != nullptr && HistoryStand::button(*dialog).isEnabled();
        },
        kPatience));
    QTest::qWait(1500); // the page paints; no test depends on it
    const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
    REQUIRE(dialog->grab().save(
        QStringLiteral("%1/history-%2.png").arg(folder, isDark ? u"dark" : u"light")));
}
