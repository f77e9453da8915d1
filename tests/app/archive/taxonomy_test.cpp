#include "archive/taxonomy.h"

#include "archive_fixture.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;
using domain::Category;
using domain::Language;
using test::ArchiveFixture;

TEST_CASE("categories keep their order and are renamed in place") {
    ArchiveFixture fixture;
    const Category visits{QStringLiteral("visits"),
                          {{Language::bulgarian(), QStringLiteral("Гости")}}};
    Category calls{QStringLiteral("calls"), {}};
    REQUIRE(saveCategory(*fixture.archive, visits));
    REQUIRE(saveCategory(*fixture.archive, calls));
    calls.names = {{Language::bulgarian(), QStringLiteral("Приеми")},
                   {Language::english(), QStringLiteral("Calls")}};
    REQUIRE(saveCategory(*fixture.archive, calls));
    CHECK(categories(*fixture.archive).value() == std::vector{visits, calls});
    CHECK(saveCategory(*fixture.archive, {}).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("posts of a removed category keep their text and have none") {
    ArchiveFixture fixture;
    domain::Post post{.id = fixture.ids.newPostId()};
    post.category = QStringLiteral("visits");
    post.editions[Language::bulgarian()].title = QStringLiteral("Новина");
    post = fixture.save(post).post;
    REQUIRE(removeCategory(*fixture.archive, QStringLiteral("visits")));
    post.category.clear();
    CHECK(fixture.load(post.id) == post);
    CHECK(categories(*fixture.archive).value().empty());
    CHECK(fixture.isSound());
}

TEST_CASE("tags in use are listed by name, those of the trash alone are not") {
    ArchiveFixture fixture;
    domain::Post post{.id = fixture.ids.newPostId()};
    post.tags = {QStringLiteral("б"), QStringLiteral("а")};
    fixture.save(post);
    CHECK(tags(*fixture.archive).value() == QStringList{QStringLiteral("а"), QStringLiteral("б")});
    fixture.trash(post.id);
    CHECK(tags(*fixture.archive).value().isEmpty());
}
