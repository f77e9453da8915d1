#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "html/sanitiser.h"

#include "support/newsroom_fixture.h"

using namespace vestitel;
using namespace vestitel::editorial;
using archive::ExportStand;

TEST_CASE("an export for readers is kept on record, one of the data is not") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    domain::Post post{.id = fixture.ids().newPostId(), .date = QDate(2018, 1, 25)};
    domain::Edition& edition = post.editions[domain::Language::bulgarian()];
    edition.title = QStringLiteral("Посещение");
    edition.body = html::sanitise(QStringLiteral("<p>Гости.</p>")).value();
    post = savePost(newsroom, post, archive::SaveReason::Manual).value().post;
    const auto exportAs = [&](ExportForm form) {
        REQUIRE(exportPosts(newsroom,
                            {{post.id}, form, fixture.temporary().file(QStringLiteral("out")), {}},
                            [](qsizetype, qsizetype) {}, {}));
    };
    const auto stand = [&](ExportStand each) {
        return newsroom.lens().facets({}).value().exported.at(each);
    };
    exportAs(ExportForm::JsonLines);
    CHECK(stand(ExportStand::Never) == 1);
    exportAs(ExportForm::Fragment);
    CHECK(stand(ExportStand::Current) == 1);

    fixture.clock().advanceSeconds(60);
    post.editions[domain::Language::bulgarian()].title = QStringLiteral("Посещение на гости");
    REQUIRE(savePost(newsroom, post, archive::SaveReason::Manual));
    CHECK(stand(ExportStand::Changed) == 1);
    exportAs(ExportForm::Page);
    CHECK(stand(ExportStand::Current) == 1);
}
