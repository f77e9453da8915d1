#include "editorial/edit_posts.h"
#include "editorial/sample_archive.h"
#include "interface_words.h"
#include "main_window/command_set.h"
#include "models/posts_model.h"
#include "models/sections_model.h"
#include "session/post_session.h"
#include "window_stand.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QTest>

// Pages of the site's own: begun in the window, told from the news, and made of one another.

using namespace vestitel;
using domain::Language;
using main_window::CommandId;
using test::waitFor;

namespace {

constexpr int kPatience = 30'000;

void storeNews(editorial::Newsroom& newsroom) {
    auto post = editorial::newPost(newsroom);
    REQUIRE(post);
    post->editions.at(Language::bulgarian()).title = QStringLiteral("Делегация");
    REQUIRE(editorial::savePost(newsroom, *post, archive::SaveReason::Manual));
}

struct PageStand : test::WindowStand {
    PageStand() : WindowStand(storeNews) {}

    bool rows(int count) {
        return waitFor([&] { return window().posts().rowCount() == count; }, kPatience);
    }
    QModelIndexList sections(const QString& name) {
        const auto* const model = child<QListView>(QStringLiteral("sections")).model();
        return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    }
    void choose(const QString& section) {
        auto& view = child<QListView>(QStringLiteral("sections"));
        REQUIRE(waitFor([&] { return sections(section).size() == 1; }, kPatience));
        view.scrollTo(sections(section).constFirst());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(sections(section).constFirst()).center());
    }
};

} // namespace

TEST_CASE_METHOD(PageStand, "a page is begun, found among the news, and becomes news and a page") {
    REQUIRE(rows(1));
    window().commands().action(CommandId::NewPage)->trigger();
    REQUIRE(waitFor([&] { return window().openPostId().has_value(); }, kPatience));
    type(Language::bulgarian(), editor::Field::Title, QStringLiteral("За нас"));
    REQUIRE(waitFor([&] { return window().session().isDirty(); }, kPatience));
    press(Qt::Key_S, Qt::ControlModifier);
    waitSaved();
    CHECK(storedPost().kind == domain::kPageKind);
    REQUIRE(rows(2));
    choose(QStringLiteral("Pages"));
    REQUIRE(rows(1));
    const models::PostEntry* const entry = window().posts().entryAt(0);
    REQUIRE(entry != nullptr);
    CHECK(entry->row.id == *window().openPostId());
    choose(QStringLiteral("News"));
    REQUIRE(waitFor(
        [&] {
            const models::PostEntry* const other = window().posts().entryAt(0);
            return other != nullptr && other->row.id != *window().openPostId();
        },
        kPatience));
    choose(QStringLiteral("News")); // lifted
    REQUIRE(rows(2));

    auto& kind = child<QComboBox>(QStringLiteral("kind"));
    kind.setFocus();
    press(Qt::Key_Home);
    waitSaved();
    CHECK(storedPost().kind == domain::kNewsKind);
    CHECK(window()
              .commands()
              .action(CommandId::Undo)
              ->text()
              .contains(QStringLiteral("change of kind")));
    press(Qt::Key_Z, Qt::ControlModifier);
    waitSaved();
    CHECK(storedPost().kind == domain::kPageKind);
    CHECK(kind.currentData().toString() == domain::kPageKind);
}

TEST_CASE("screenshots of pages in the list", "[.screenshots]") {
    for (const auto& [language, appearance] :
         {std::pair{QStringLiteral("bg"), style::AppearanceChoice::Light},
          std::pair{QStringLiteral("en"), style::AppearanceChoice::Dark}}) {
        const test::InterfaceWords words(language);
        test::WindowStand stand(
            [](editorial::Newsroom& newsroom) { REQUIRE(editorial::fillSampleArchive(newsroom)); },
            appearance);
        stand.openRow(0);
        auto& view = stand.child<QListView>(QStringLiteral("sections"));
        const models::Section pages{models::Section::Kind::PostKind, domain::kPageKind};
        auto& model = static_cast<models::SectionsModel&>(*view.model());
        REQUIRE(waitFor([&] { return model.rowOf(pages) >= 0; }, kPatience));
        emit view.clicked(model.index(model.rowOf(pages)));
        stand.openRow(0);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            stand.window().resize(size);
            stand.screenshot(QStringLiteral("pages-%1-%2").arg(language).arg(size.width()));
        }
    }
}
