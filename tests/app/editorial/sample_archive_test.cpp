#include "archive/post_list.h"
#include "editorial/care.h"
#include "editorial/export_posts.h"
#include "editorial/find_posts.h"
#include "editorial/preview_site.h"
#include "editorial/sample_archive.h"

#include "support/newsroom_fixture.h"

#include <QFile>

using namespace vestitel;
using namespace vestitel::editorial;

TEST_CASE("the sample archive is whole, searchable and exports without a remark") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    REQUIRE(fillSampleArchive(newsroom));
    const auto findings = verify(newsroom);
    REQUIRE(findings);
    CHECK(findings->empty());
    archive::PostList list(newsroom.archive());
    REQUIRE(list.count({}).value() >= 8);
    CHECK(findPosts(newsroom, {.query = QStringLiteral("workshop")})->total >= 2);

    const auto ids = list.ids({}, 0, 100);
    REQUIRE(ids);
    const QString site = fixture.temporary().file(QStringLiteral("site"));
    const auto report =
        exportPosts(newsroom, {*ids, ExportForm::Page, site, {}}, [](qsizetype, qsizetype) {}, {});
    REQUIRE(report);
    CHECK(report->remarks.isEmpty());
    CHECK(report->posts.size() == ids->size());

    // What the preview shows is what the export wrote, byte for byte.
    for (const PostId& id : *ids) {
        const auto preview = previewOf(newsroom, id);
        REQUIRE(preview);
        const auto path = preview->pagePath(domain::Language::bulgarian());
        REQUIRE(path);
        QFile page(site + u'/' + *path);
        REQUIRE(page.open(QIODevice::ReadOnly));
        CHECK(preview->file(*path).value() == page.readAll());
    }
}
