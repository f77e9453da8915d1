#include "editor/editor_view.h"
#include "editor/find.h"
#include "editorial/edit_posts.h"
#include "editorial/sample_archive.h"
#include "html/sanitiser.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "models/posts_model.h"
#include "posts_panel/posts_panel.h"
#include "window_stand.h"

#include "support/wait_for.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

using namespace vestitel;
using main_window::CommandId;
using test::waitFor;

namespace {

constexpr int kPatience = 30'000;

void fill(editorial::Newsroom& newsroom) {
    const auto add = [&newsroom](const char* title, const char* body, int day) {
        domain::Post post{.id = newsroom.ids().newPostId(), .date = QDate(2020, 1, day)};
        domain::Edition& edition = post.editions[domain::Language::bulgarian()];
        edition.title = QString::fromUtf8(title);
        edition.body = html::sanitise(QString::fromUtf8(body)).value();
        REQUIRE(editorial::savePost(newsroom, post, archive::SaveReason::Manual));
    };
    add("Новина едно", "<p>Тук се говори за проектите.</p><p>И за един проект.</p>", 2);
    add("Новина две", "<p>Друг проект.</p>", 1);
    add("Трета", "<p>Нищо такова.</p>", 3);
}

class FollowStand : public test::WindowStand {
public:
    FollowStand() : WindowStand(fill) {
        auto& view = child<editor::EditorView>(QStringLiteral("editor"));
        QObject::connect(&view, &editor::EditorView::found, &view,
                         [this](const editor::FindResult& result) { m_found = result; });
        QObject::connect(&window().posts(), &models::PostsModel::shown, &view,
                         [this] { ++m_shown; });
    }

    void search(const char* query, int rows) {
        child<QLineEdit>(QStringLiteral("search")).setText(QString::fromUtf8(query));
        REQUIRE(
            waitFor([&] { return m_shown > 0 && window().posts().rowCount() == rows; }, kPatience));
    }
    void choose(int row) {
        auto& list = child<QListView>(QStringLiteral("posts"));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(row, 0)).center());
    }
    void next() { window().commands().action(CommandId::FindNext)->trigger(); }
    bool isAt(qint64 current, qint64 count) {
        return waitFor([&] { return m_found.current == current && m_found.count == count; },
                       kPatience);
    }
    QString openTitle() {
        return child<QListView>(QStringLiteral("posts")).currentIndex().data().toString();
    }

private:
    editor::FindResult m_found;
    int m_shown = 0;
};

} // namespace

TEST_CASE_METHOD(FollowStand,
                 "a found post shows what it was found by, and F3 goes on, through posts too") {
    search("проект", 2);
    choose(0);
    REQUIRE(isAt(1, 2));
    CHECK(openTitle() == QStringLiteral("Новина едно"));
    next();
    REQUIRE(isAt(2, 2));
    next();
    REQUIRE(isAt(1, 1));
    CHECK(openTitle() == QStringLiteral("Новина две"));
    // Backwards it comes to the last place of the post before.
    window().commands().action(CommandId::FindPrevious)->trigger();
    REQUIRE(isAt(2, 2));
    CHECK(openTitle() == QStringLiteral("Новина едно"));
}

TEST_CASE("screenshots of the search", "[.screenshots]") {
    for (const auto& [language, appearance] :
         {std::pair{QStringLiteral("bg"), style::AppearanceChoice::Light},
          std::pair{QStringLiteral("en"), style::AppearanceChoice::Dark}}) {
        const test::InterfaceWords words(language);
        test::WindowStand stand(
            [](editorial::Newsroom& newsroom) { REQUIRE(editorial::fillSampleArchive(newsroom)); },
            appearance);
        auto& field = stand.child<QLineEdit>(QStringLiteral("search"));
        field.setText(QStringLiteral("занаятчйи"));
        auto& notice = stand.child<QLabel>(QStringLiteral("searchNotice"));
        REQUIRE(waitFor([&] { return notice.isVisible(); }, kPatience));
        stand.openRow(0);
        stand.screenshot(QStringLiteral("search-respelled-") + language);
        field.setFocus();
        field.clear();
        field.insert(QStringLiteral("статус:"));
        REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatience));
        const QPixmap offered = QApplication::activePopupWidget()->grab();
        QApplication::activePopupWidget()->close();
        const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
        CHECK((folder.isEmpty() ||
               offered.save(folder + QStringLiteral("/search-offered-%1.png").arg(language))));
    }
}
