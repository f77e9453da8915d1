#include "archive/post_store.h"

#include "archive/draft_journal.h"
#include "archive/revisions.h"
#include "archive_fixture.h"

#include "support/catch.h"

#include <QSet>

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::ArchiveFixture;
using test::bodyOf;

namespace {

const Language kBulgarian = Language::bulgarian();
const Language kEnglish = Language::english();

domain::Post postOf(ArchiveFixture& fixture, const char* title) {
    domain::Post post{.id = fixture.ids.newPostId()};
    post.date = QDate(2018, 1, 25);
    post.editions[kBulgarian].title = QString::fromUtf8(title);
    post.editions[kBulgarian].body = bodyOf(QString::fromUtf8("Първи абзац."));
    return post;
}

std::vector<MediaHash> addMedia(ArchiveFixture& fixture, int count) {
    std::vector<MediaHash> media;
    for (int i = 0; i < count; ++i) {
        media.push_back(
            MediaStore(*fixture.archive).add(test::png(i), QStringLiteral("a.png")).value().hash);
    }
    return media;
}

} // namespace

TEST_CASE("a saved post is read back as it was stored, also after the archive was closed") {
    ArchiveFixture fixture;
    const auto media = addMedia(fixture, 4);
    std::mt19937 random(2);
    std::vector<domain::Post> stored;
    for (int i = 0; i < 150; ++i) {
        const domain::Post post = test::randomPost(random, fixture.ids.newPostId(), media);
        domain::Post expected = fixture.save(post).post;
        REQUIRE(fixture.load(post.id) == expected);
        stored.push_back(expected);
        // But for what the store gives, it is what was handed in.
        for (auto& [language, edition] : expected.editions) {
            edition.slug.clear();
        }
        expected.created = post.created;
        expected.modified = post.modified;
        REQUIRE(expected == post);
        fixture.clock.advanceSeconds(1);
    }
    fixture.reopen();
    for (const domain::Post& post : stored) {
        REQUIRE(fixture.load(post.id) == post);
    }
    CHECK(fixture.isSound());
}

TEST_CASE("a save that changes nothing writes nothing, and `modified` stays") {
    ArchiveFixture fixture;
    const auto media = addMedia(fixture, 2);
    std::mt19937 random(3);
    for (int i = 0; i < 60; ++i) {
        const SaveOutcome first =
            fixture.save(test::randomPost(random, fixture.ids.newPostId(), media));
        CHECK(first.changed);
        fixture.clock.advanceSeconds(60);
        const SaveOutcome second = fixture.save(fixture.load(first.post.id));
        REQUIRE_FALSE(second.changed);
        REQUIRE(second.changedEditions.empty());
        REQUIRE(second.post == first.post);
    }
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM revision")) == 0);
}

TEST_CASE("the history of an edition is the sequence of its saves") {
    ArchiveFixture fixture;
    std::mt19937 random(4);
    const PostId id = fixture.ids.newPostId();
    std::map<Language, std::vector<domain::Edition>> history;
    std::optional<domain::Post> before;
    for (int i = 0; i < 60; ++i) {
        const SaveOutcome outcome = fixture.save(test::randomPost(random, id, {}));
        for (const Language& language : outcome.changedEditions) {
            if (before && before->editions.contains(language)) {
                history[language].push_back(before->editions.at(language));
            }
        }
        before = outcome.post;
        fixture.clock.advanceSeconds(10);
    }
    for (const auto& [language, expected] : history) {
        const auto revisions = revisionsOf(*fixture.archive, id, language).value();
        REQUIRE(revisions.size() == expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const Revision full =
                revision(*fixture.archive, revisions[revisions.size() - 1 - i].number).value();
            REQUIRE(full.edition == expected[i]);
            REQUIRE(full.post == id);
            REQUIRE(full.language == language);
            REQUIRE(revisions[revisions.size() - 1 - i].edition.body.isEmpty());
        }
    }
    CHECK(history.size() == 3);
}

TEST_CASE("a revision tells when, why and with which note its text was saved, and when replaced") {
    ArchiveFixture fixture;
    const auto save = [&](const domain::Post& post, SaveReason reason, const QString& note) {
        auto transaction = sqlite::Transaction::begin(fixture.archive->connection()).value();
        const auto outcome =
            PostStore(*fixture.archive).save(transaction, post, reason, note).value();
        REQUIRE(transaction.commit());
        return outcome.post;
    };
    domain::Post post =
        save(postOf(fixture, "Стар"), SaveReason::Import, QStringLiteral("новина.docx"));
    const QDateTime imported = fixture.clock.now();
    fixture.clock.advanceSeconds(90);
    post.editions[kBulgarian].title = QStringLiteral("Нов");
    post = save(post, SaveReason::Restore, QStringLiteral("бележка"));
    const auto revisions = revisionsOf(*fixture.archive, post.id, kBulgarian).value();
    REQUIRE(revisions.size() == 1);
    CHECK(revisions[0].edition.title == QStringLiteral("Стар"));
    CHECK(revisions[0].save.reason == SaveReason::Import);
    CHECK(revisions[0].save.note == QStringLiteral("новина.docx"));
    CHECK(revisions[0].save.time == imported);
    CHECK(revisions[0].replaced == fixture.clock.now());
    const auto last = lastSaveOf(*fixture.archive, post.id, kBulgarian).value();
    REQUIRE(last);
    CHECK(last->reason == SaveReason::Restore);
    CHECK(last->note == QStringLiteral("бележка"));
    CHECK(last->time == fixture.clock.now());
    CHECK_FALSE(
        lastSaveOf(*fixture.archive, post.id, Language::fromTag(QStringLiteral("fr")).value())
            .value());
    CHECK(revision(*fixture.archive, 12345).error().code == ErrorCode::NotFound);
}

TEST_CASE("an archive of before says of each earlier text how it was saved, not how replaced") {
    ArchiveFixture fixture;
    const PostId id = fixture.ids.newPostId();
    const QString folder = fixture.temporary.file(QStringLiteral("old"));
    auto old = fixture.options;
    old.migrations->resize(8);
    {
        const auto archive = Archive::create(folder, old).value();
        auto& connection = archive->connection();
        REQUIRE(connection.run(
            QStringLiteral("INSERT INTO post (number, id, kind, status, date, created, modified, "
                           "unknown) VALUES (1, ?, 'news', 'draft', '', 1000, 9000, '')"),
            id.toString()));
        REQUIRE(connection.execute(QStringLiteral(
            "INSERT INTO edition VALUES (1, 'bg', 'draft', 'a', 0, 0, 'C', '', '', ''),"
            "(1, 'en', 'draft', 'b', 0, 0, 'X', '', '', '');"
            "INSERT INTO revision VALUES"
            "(1, 1, 'bg', 2000, 'automatic', 'to B', 'draft', 'a', 'A', '', '', ''),"
            "(2, 1, 'bg', 3000, 'manual', 'to C', 'draft', 'a', 'B', '', '', '')")));
    }
    const auto archive = Archive::open(folder, fixture.options).value();
    const auto revisions = revisionsOf(*archive, id, kBulgarian).value();
    REQUIRE(revisions.size() == 2);
    CHECK(revisions[0].edition.title == QStringLiteral("B"));
    CHECK(revisions[0].save.time.toMSecsSinceEpoch() == 2000);
    CHECK(revisions[0].save.note == QStringLiteral("to B"));
    CHECK(revisions[1].save.time.toMSecsSinceEpoch() == 1000);
    CHECK(revisions[1].save.note.isEmpty());
    const auto last = lastSaveOf(*archive, id, kBulgarian).value();
    REQUIRE(last);
    CHECK(last->time.toMSecsSinceEpoch() == 3000);
    CHECK(last->reason == SaveReason::Manual);
    const auto english = lastSaveOf(*archive, id, domain::Language::english()).value();
    REQUIRE(english);
    CHECK(english->time.toMSecsSinceEpoch() == 9000);
}

TEST_CASE("a writer's own save makes a point of what was saved by itself") {
    ArchiveFixture fixture;
    const domain::Post post = fixture.save(postOf(fixture, "Новина"), SaveReason::Automatic).post;
    const QDateTime saved = fixture.clock.now();
    fixture.clock.advanceSeconds(40);
    CHECK_FALSE(fixture.save(post, SaveReason::Manual).changed);
    const auto last = lastSaveOf(*fixture.archive, post.id, kBulgarian).value();
    REQUIRE(last);
    CHECK(last->reason == SaveReason::Manual);
    CHECK(last->time == saved);
    CHECK(revisionsOf(*fixture.archive, post.id, kBulgarian).value().empty());
}

TEST_CASE("a change of state or status alone makes no revision of the text") {
    ArchiveFixture fixture;
    domain::Post post = fixture.save(postOf(fixture, "Новина")).post;
    post.editions[kBulgarian].state = domain::EditionState::Ready;
    post.status = domain::Status::Published;
    const SaveOutcome outcome = fixture.save(post, SaveReason::StatusChange);
    CHECK(outcome.changed);
    CHECK(outcome.changedEditions.empty());
    CHECK(fixture.load(post.id) == outcome.post);
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM revision")) == 0);
}

TEST_CASE("slugs are unique in each language, the trash included, whatever the titles") {
    ArchiveFixture fixture;
    std::mt19937 random(5);
    std::vector<PostId> ids;
    for (int i = 0; i < 200; ++i) {
        const bool isNew = ids.empty() || random() % 3 > 0;
        const PostId id = isNew ? fixture.ids.newPostId() : ids[random() % ids.size()];
        domain::Post post = test::randomPost(random, id, {});
        if (!isNew) {
            const domain::Post old = fixture.load(id);
            for (auto& [language, edition] : post.editions) {
                if (old.editions.contains(language) && random() % 2 == 0) {
                    edition.slug = old.editions.at(language).slug;
                }
            }
        } else {
            ids.push_back(id);
        }
        const SaveOutcome outcome = fixture.save(post);
        for (const auto& [language, edition] : outcome.post.editions) {
            REQUIRE_FALSE(edition.slug.isEmpty());
        }
        if (random() % 5 == 0) {
            fixture.trash(id);
        }
    }
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM edition")) ==
          fixture.number(QStringLiteral("SELECT count(*) FROM (SELECT DISTINCT language, slug "
                                        "FROM edition)")));
}

TEST_CASE("a slug follows the title until the post is published, and then never changes") {
    ArchiveFixture fixture;
    domain::Post post = fixture.save(postOf(fixture, "Първо заглавие")).post;
    CHECK(post.editions[kBulgarian].slug == QStringLiteral("parvo-zaglavie"));
    post.editions[kBulgarian].title = QStringLiteral("Второ");
    post = fixture.save(post).post;
    CHECK(post.editions[kBulgarian].slug == QStringLiteral("vtoro"));
    post.status = domain::Status::Published;
    post = fixture.save(post).post;
    post.status = domain::Status::Draft;
    post.editions[kBulgarian].title = QStringLiteral("Трето");
    post = fixture.save(post).post;
    CHECK(post.editions[kBulgarian].slug == QStringLiteral("vtoro"));
    // A later edition is new, so it is free until it is published.
    post.editions[kEnglish].title = QStringLiteral("Third");
    post = fixture.save(post).post;
    post.editions[kEnglish].title = QStringLiteral("Fourth");
    post = fixture.save(post).post;
    CHECK(post.editions[kEnglish].slug == QStringLiteral("fourth"));

    post.editions[kBulgarian].slug = QStringLiteral("treto");
    CHECK(fixture.trySave(post).error().code == ErrorCode::Conflict);
    CHECK(fixture.load(post.id).editions[kBulgarian].slug == QStringLiteral("vtoro"));
}

TEST_CASE("an earlier text that is restored does not bring back its address") {
    ArchiveFixture fixture;
    domain::Post post = postOf(fixture, "Старо");
    post.status = domain::Status::Published;
    post = fixture.save(post).post;
    domain::Post restored = post;
    restored.editions[kBulgarian].slug = QStringLiteral("drugo");
    restored.editions[kBulgarian].lead = QStringLiteral("друг");
    CHECK(fixture.save(restored, SaveReason::Restore).post.editions[kBulgarian].slug ==
          QStringLiteral("staro"));
}

TEST_CASE("an imported post keeps its dates, and gets a number if its address is taken") {
    ArchiveFixture fixture;
    fixture.save(postOf(fixture, "Новина"));
    domain::Post imported = postOf(fixture, "Друга");
    imported.editions[kBulgarian].slug = QStringLiteral("novina");
    imported.created = QDateTime(QDate(2018, 1, 25), QTime(9, 0), QTimeZone::utc());
    imported.modified = imported.created.addDays(2);
    const auto refused = fixture.trySave(imported);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    const domain::Post stored = fixture.save(imported, SaveReason::Import).post;
    CHECK(stored.editions.at(kBulgarian).slug == QStringLiteral("novina-2"));
    CHECK(stored.created == imported.created);
    CHECK(stored.modified == imported.modified);
    CHECK(fixture.load(imported.id) == stored);
}

TEST_CASE("a post that names a medium which the archive lacks is refused as a whole") {
    ArchiveFixture fixture;
    const auto missing = *MediaHash::fromString(QString(64, u'a'));
    domain::Post post = postOf(fixture, "Новина");
    post.leadImage = missing;
    CHECK(fixture.trySave(post).error().code == ErrorCode::NotFound);
    post.leadImage.reset();
    post.attachments.push_back({missing, {}});
    CHECK(fixture.trySave(post).error().code == ErrorCode::NotFound);
    post.attachments.clear();
    post.editions[kBulgarian].body = bodyOf(QStringLiteral("x"), missing);
    CHECK(fixture.trySave(post).error().code == ErrorCode::NotFound);
    CHECK_FALSE(PostStore(*fixture.archive).contains(post.id).value());
}

TEST_CASE("a save that is not committed leaves the earlier post") {
    ArchiveFixture fixture;
    std::mt19937 random(6);
    const PostId id = fixture.ids.newPostId();
    const domain::Post before = fixture.save(test::randomPost(random, id, {})).post;
    for (int i = 0; i < 20; ++i) {
        {
            auto transaction = sqlite::Transaction::begin(fixture.archive->connection()).value();
            REQUIRE(PostStore(*fixture.archive)
                        .save(transaction, test::randomPost(random, id, {}), SaveReason::Manual));
        }
        REQUIRE(fixture.load(id) == before);
    }
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM revision")) == 0);
    CHECK(fixture.isSound());
}

TEST_CASE("tags are tidied, each once, and an unknown category is added") {
    ArchiveFixture fixture;
    domain::Post post = postOf(fixture, "Новина");
    post.tags = {QStringLiteral(" партньорство "), QStringLiteral("партньорство"), QString(),
                 QStringLiteral("а  б")};
    post.category = QStringLiteral("visits");
    const domain::Post stored = fixture.save(post).post;
    CHECK(stored.tags == QStringList{QStringLiteral("партньорство"), QStringLiteral("а б")});
    CHECK(fixture.load(post.id) == stored);
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM category")) == 1);
}

TEST_CASE("only a post in the trash can be erased, and then with all that is its own") {
    ArchiveFixture fixture;
    const auto media = addMedia(fixture, 2);
    std::mt19937 random(7);
    domain::Post post = fixture.save(postOf(fixture, "Новина")).post;
    post.leadImage = media[0];
    post.tags = {QStringLiteral("а")};
    post.editions[kBulgarian].body = bodyOf(QStringLiteral("x"), media[1]);
    fixture.save(post);
    REQUIRE(DraftJournal(*fixture.archive).write({post.id, kBulgarian}));
    {
        auto transaction = sqlite::Transaction::begin(fixture.archive->connection()).value();
        CHECK(PostStore(*fixture.archive).erase(transaction, post.id).error().code ==
              ErrorCode::InvalidArgument);
        CHECK(
            PostStore(*fixture.archive).erase(transaction, fixture.ids.newPostId()).error().code ==
            ErrorCode::NotFound);
    }
    fixture.trash(post.id);
    CHECK(fixture.load(post.id).trashed == fixture.clock.now());
    fixture.untrash(post.id);
    CHECK_FALSE(fixture.load(post.id).trashed);
    fixture.trash(post.id);
    fixture.erase(post.id);
    CHECK(PostStore(*fixture.archive).post(post.id).error().code == ErrorCode::NotFound);
    for (const char* table : {"post", "edition", "revision", "draft", "post_tag", "tally",
                              "edition_medium", "draft_medium", "revision_medium"}) {
        CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)) == 0);
    }
    CHECK(fixture.isSound());
}

TEST_CASE("an id is found by a beginning that only one post has") {
    ArchiveFixture fixture;
    PostStore store(*fixture.archive);
    const auto id = [](const char* text) {
        return *PostId::fromString(QLatin1String(text) +
                                   QStringLiteral("-0000-4000-8000-000000000001"));
    };
    for (const char* text : {"abc00000", "abd00000", "f0000000"}) {
        fixture.save(domain::Post{.id = id(text)});
    }
    CHECK(store.resolve(QStringLiteral("f")).value() == id("f0000000"));
    CHECK(store.resolve(QStringLiteral("ABC")).value() == id("abc00000"));
    CHECK(store.resolve(id("abd00000").toString()).value() == id("abd00000"));
    CHECK(store.resolve(QStringLiteral("ab")).error().code == ErrorCode::InvalidArgument);
    for (const char* wrong : {"", "b", "f%", "abc1", "я"}) {
        CHECK(store.resolve(QString::fromUtf8(wrong)).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("a body that another program wrote into the database passes the sanitiser") {
    ArchiveFixture fixture;
    const domain::Post post = fixture.save(postOf(fixture, "Новина")).post;
    REQUIRE(fixture.archive->connection().execute(
        QStringLiteral("UPDATE edition SET body = '<p>a</p><script>alert(1)</script>'")));
    CHECK_FALSE(
        fixture.load(post.id).editions[kBulgarian].body.html().contains(QStringLiteral("script")));
    CHECK_FALSE(fixture.isSound());
}

TEST_CASE("a save clears the drafts of its editions, an import keeps them") {
    ArchiveFixture fixture;
    DraftJournal journal(*fixture.archive);
    const domain::Post post = fixture.save(postOf(fixture, "Новина")).post;
    REQUIRE(journal.write({post.id, kBulgarian, QStringLiteral("а")}));
    REQUIRE(journal.write({post.id, kEnglish, QStringLiteral("b")}));
    fixture.save(post, SaveReason::Import);
    CHECK(journal.of(post.id).value().size() == 2);
    fixture.save(post, SaveReason::Automatic);
    const auto left = journal.of(post.id).value();
    REQUIRE(left.size() == 1);
    CHECK(left[0].language == kEnglish);
}
