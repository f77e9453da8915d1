#include "archive/template_store.h"

#include "archive/backup.h"
#include "archive/settings_store.h"
#include "archive/snippet_store.h"
#include "archive/taxonomy.h"
#include "archive_fixture.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using domain::PostTemplate;
using test::ArchiveFixture;

namespace {

MediaHash addImage(ArchiveFixture& fixture, int number) {
    return MediaStore(*fixture.archive).add(test::png(number), QStringLiteral("a.png"))->hash;
}

bool isThere(ArchiveFixture& fixture, const MediaHash& hash) {
    return MediaStore(*fixture.archive).bytes(hash).has_value();
}

PostTemplate simple(const QString& name) {
    PostTemplate content{.name = name};
    content.editions[Language::bulgarian()].title = QStringLiteral("[тема]");
    return content;
}

} // namespace

TEST_CASE("a template made of any post is read as it was, but for what is the post's alone") {
    ArchiveFixture fixture;
    std::mt19937 random(3);
    const std::vector<MediaHash> media = {addImage(fixture, 1), addImage(fixture, 2)};
    for (const QString& key : {QStringLiteral("visits"), QStringLiteral("calls")}) {
        REQUIRE(saveCategory(*fixture.archive, {key, {}}));
    }
    TemplateStore store(*fixture.archive);
    for (int i = 0; i < 60; ++i) {
        const domain::Post post = test::randomPost(random, fixture.ids.newPostId(), media);
        const PostTemplate made = domain::templateOf(post, QStringLiteral("Шаблон %1").arg(i));
        const qint64 number = store.add(made).value();
        const PostTemplate read = store.get(number)->content;
        CHECK(read == made);
        CHECK(read.tags == post.tags);
        CHECK(read.attachments == post.attachments);
        for (const auto& [language, edition] : read.editions) {
            CHECK(edition.body == post.editions.at(language).body);
            CHECK(edition.slug.isEmpty());
            CHECK(edition.state == domain::EditionState::Draft);
        }
    }
    CHECK(fixture.isSound());
    fixture.reopen();
    CHECK(TemplateStore(*fixture.archive).all()->size() == 60);
}

TEST_CASE("a medium that only a template or a snippet has stays, also while they are deleted") {
    ArchiveFixture fixture;
    const MediaHash lead = addImage(fixture, 1);
    const MediaHash shown = addImage(fixture, 2);
    const MediaHash attached = addImage(fixture, 3);
    const MediaHash inSnippet = addImage(fixture, 4);
    const MediaHash nobodys = addImage(fixture, 5);
    PostTemplate content = simple(QStringLiteral("Прием"));
    content.leadImage = lead;
    content.attachments = {{attached}};
    content.editions[Language::bulgarian()].body = test::bodyOf(QStringLiteral("а"), shown);
    TemplateStore templates(*fixture.archive);
    SnippetStore snippets(*fixture.archive);
    const qint64 number = templates.add(content).value();
    const qint64 snippet = snippets
                               .add({QStringLiteral("Лого"), Language::bulgarian(),
                                     test::bodyOf(QStringLiteral("б"), inSnippet)})
                               .value();
    const auto stay = [&] {
        return isThere(fixture, lead) && isThere(fixture, shown) && isThere(fixture, attached) &&
               isThere(fixture, inSnippet);
    };
    CHECK(fixture.isSound());
    CHECK(compact(*fixture.archive)->media == 1);
    CHECK_FALSE(isThere(fixture, nobodys));
    CHECK(stay());

    REQUIRE(templates.remove(number));
    REQUIRE(snippets.remove(snippet));
    CHECK(compact(*fixture.archive)->media == 0);
    CHECK(stay());
    CHECK(templates.get(number)->removed);
    CHECK(templates.get(number)->content == content);

    const int days = settings(*fixture.archive)->trashDays;
    fixture.clock.advanceSeconds(qint64(24) * 3600 * (days + 1));
    REQUIRE(templates.restore(number));
    CHECK(compact(*fixture.archive)->media == 1); // the snippet's
    CHECK(isThere(fixture, lead));
    CHECK_FALSE(isThere(fixture, inSnippet));
    CHECK(snippets.all()->empty());
    CHECK(templates.get(number)->content == content);
    CHECK(fixture.isSound());
}

TEST_CASE("a reference that nobody counted is found") {
    ArchiveFixture fixture;
    PostTemplate content = simple(QStringLiteral("Прием"));
    content.editions[Language::bulgarian()].body =
        test::bodyOf(QStringLiteral("а"), addImage(fixture, 1));
    REQUIRE(TemplateStore(*fixture.archive).add(content));
    CHECK(verify(*fixture.archive)->empty());
    REQUIRE(fixture.archive->connection().execute(QStringLiteral("DELETE FROM template_medium")));
    CHECK(verify(*fixture.archive)->size() == 1);
}

TEST_CASE("what is not in the archive is not kept, and nothing is left of the try") {
    ArchiveFixture fixture;
    const MediaHash unknown = *MediaHash::fromString(QString(64, u'a'));
    PostTemplate content = simple(QStringLiteral("Прием"));
    content.leadImage = unknown;
    TemplateStore templates(*fixture.archive);
    CHECK(templates.add(content).error().code == ErrorCode::NotFound);
    CHECK(templates.all()->empty());
    SnippetStore snippets(*fixture.archive);
    CHECK(snippets
              .add({QStringLiteral("а"), Language::english(),
                    test::bodyOf(QStringLiteral("б"), unknown)})
              .error()
              .code == ErrorCode::NotFound);
    CHECK(snippets.add({QStringLiteral("а"), Language::english(), {}}).error().code ==
          ErrorCode::InvalidArgument);
    CHECK(snippets.all()->empty());
    CHECK(templates.add(simple(QStringLiteral(" \n "))).error().code == ErrorCode::InvalidArgument);
    content.leadImage.reset();
    content.category = QStringLiteral("gone");
    const qint64 number = templates.add(content).value();
    CHECK(templates.get(number)->content.category.isEmpty());
    CHECK(fixture.isSound());
}

TEST_CASE("templates and snippets are renamed, and those that are gone say so") {
    ArchiveFixture fixture;
    TemplateStore templates(*fixture.archive);
    SnippetStore snippets(*fixture.archive);
    const qint64 second = templates.add(simple(QStringLiteral("Б"))).value();
    REQUIRE(templates.add(simple(QStringLiteral("В"))));
    REQUIRE(templates.rename(second, QStringLiteral("  Я \n новина ")));
    const auto all = templates.all().value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].content.name == QStringLiteral("В"));
    CHECK(all[1].content.name == QStringLiteral("Я новина"));
    CHECK(templates.rename(second, {}).error().code == ErrorCode::InvalidArgument);

    const qint64 snippet = snippets
                               .add({QStringLiteral("Контакти"), Language::bulgarian(),
                                     test::bodyOf(QStringLiteral("тел. [номер]"))})
                               .value();
    REQUIRE(snippets.rename(snippet, QStringLiteral("Връзка")));
    CHECK(snippets.get(snippet)->content ==
          domain::Snippet{QStringLiteral("Връзка"), Language::bulgarian(),
                          test::bodyOf(QStringLiteral("тел. [номер]"))});
    for (const qint64 none : {qint64(0), second + 10}) {
        CHECK(templates.get(none).error().code == ErrorCode::NotFound);
        CHECK(templates.remove(none).error().code == ErrorCode::NotFound);
        CHECK(snippets.rename(none, QStringLiteral("а")).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("a template of a removed category has none, and goes on") {
    ArchiveFixture fixture;
    REQUIRE(saveCategory(*fixture.archive, {QStringLiteral("calls"), {}}));
    PostTemplate content = simple(QStringLiteral("Прием"));
    content.category = QStringLiteral("calls");
    TemplateStore store(*fixture.archive);
    const qint64 number = store.add(content).value();
    CHECK(store.get(number)->content.category == QStringLiteral("calls"));
    REQUIRE(removeCategory(*fixture.archive, QStringLiteral("calls")));
    CHECK(store.get(number)->content.category.isEmpty());
}

TEST_CASE("an archive from before templates keeps its posts and can have them") {
    ArchiveFixture fixture;
    fixture.archive.reset();
    auto earlier = fixture.options;
    earlier.migrations->resize(2);
    const QString folder = fixture.temporary.file(QStringLiteral("стар"));
    const PostId id = fixture.ids.newPostId();
    {
        fixture.archive = Archive::create(folder, earlier).value();
        fixture.addBarePost(id);
        fixture.archive.reset();
    }
    fixture.archive = Archive::open(folder, fixture.options).value();
    CHECK(PostStore(*fixture.archive).contains(id).value());
    CHECK(TemplateStore(*fixture.archive).add(simple(QStringLiteral("Прием"))));
    CHECK(fixture.isSound());
}
