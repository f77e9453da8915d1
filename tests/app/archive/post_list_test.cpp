#include "archive/post_list.h"

#include "archive/taxonomy.h"
#include "archive_fixture.h"
#include "sqlite/statement.h"

#include "support/catch.h"

#include <algorithm>

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::ArchiveFixture;

namespace {

bool matches(const domain::Post& post, const PostFilter& filter) {
    return post.trashed.has_value() == filter.trash &&
           (!filter.status || post.status == *filter.status) &&
           (filter.kind.isEmpty() || post.kind == filter.kind) &&
           (filter.category.isEmpty() || post.category == filter.category) &&
           std::all_of(filter.tags.begin(), filter.tags.end(),
                       [&](const QString& tag) { return post.tags.contains(tag); }) &&
           (!filter.from.isValid() || (post.date.isValid() && post.date >= filter.from)) &&
           (!filter.to.isValid() || (post.date.isValid() && post.date <= filter.to));
}

bool isNewer(const domain::Post& a, const domain::Post& b) {
    if (a.date != b.date) {
        return !b.date.isValid() || (a.date.isValid() && a.date > b.date);
    }
    return a.created != b.created ? a.created > b.created : a.id > b.id;
}

PostFilter randomFilter(std::mt19937& random) {
    PostFilter filter;
    if (random() % 3 == 0) {
        filter.status = static_cast<domain::Status>(random() % 3);
    }
    if (random() % 3 == 0) {
        filter.kind = QStringLiteral("event");
    }
    if (random() % 3 == 0) {
        filter.category = QStringLiteral("visits");
    }
    if (random() % 3 == 0) {
        filter.tags = {QStringLiteral("Стражица")};
    }
    if (random() % 3 == 0) {
        filter.from = QDate(2018, 5, 1);
    }
    if (random() % 3 == 0) {
        filter.to = QDate(2018, 9, 1);
    }
    filter.trash = random() % 4 == 0;
    return filter;
}

} // namespace

TEST_CASE("every filter lists the posts that match, newest first, in pages and by position") {
    ArchiveFixture fixture;
    std::mt19937 random(8);
    std::vector<domain::Post> posts;
    for (int i = 0; i < 120; ++i) {
        domain::Post post =
            fixture.save(test::randomPost(random, fixture.ids.newPostId(), {})).post;
        if (random() % 4 == 0) {
            fixture.trash(post.id);
        }
        posts.push_back(fixture.load(post.id));
        fixture.clock.advanceSeconds(random() % 2);
    }
    std::sort(posts.begin(), posts.end(), isNewer);
    PostList list(*fixture.archive);
    for (int i = 0; i < 100; ++i) {
        const PostFilter filter = randomFilter(random);
        std::vector<domain::Post> expected;
        std::copy_if(posts.begin(), posts.end(), std::back_inserter(expected),
                     [&](const domain::Post& post) { return matches(post, filter); });
        const auto total = static_cast<qint64>(expected.size());
        REQUIRE(list.count(filter).value() == total);
        std::vector<PostRow> rows;
        for (qint64 offset = 0; offset <= total; offset += 7) {
            const auto page = list.page(filter, offset, 7).value();
            rows.insert(rows.end(), page.begin(), page.end());
        }
        REQUIRE(rows.size() == expected.size());
        const auto ids = list.ids(filter, 0, 1000).value();
        for (size_t at = 0; at < rows.size(); ++at) {
            const domain::Post& post = expected[at];
            REQUIRE(rows[at].id == post.id);
            REQUIRE(ids[at] == post.id);
            REQUIRE(rows[at].status == post.status);
            REQUIRE(rows[at].date == post.date);
            REQUIRE(rows[at].category == post.category);
            REQUIRE(rows[at].leadImage == post.leadImage);
            REQUIRE(rows[at].modified == post.modified);
            REQUIRE(rows[at].titles.size() == post.editions.size());
            for (const auto& [language, edition] : post.editions) {
                REQUIRE(rows[at].titles.at(language) == edition.title);
                REQUIRE(rows[at].states.at(language) == edition.state);
            }
        }
        for (size_t at = 0; at < posts.size(); at += 5) {
            const auto found = std::find_if(expected.begin(), expected.end(),
                                            [&](const auto& p) { return p.id == posts[at].id; });
            const auto position = list.positionOf(filter, posts[at].id).value();
            REQUIRE(position.has_value() == (found != expected.end()));
            if (position) {
                REQUIRE(*position == found - expected.begin());
            }
        }
    }
}

TEST_CASE("rows come in the order asked for, without those that are not there") {
    ArchiveFixture fixture;
    std::vector<PostId> ids;
    for (int i = 0; i < 3; ++i) {
        domain::Post post{.id = fixture.ids.newPostId()};
        post.kind = i == 0 ? domain::kPageKind : domain::kNewsKind;
        ids.push_back(fixture.save(post).post.id);
    }
    const auto rows =
        PostList(*fixture.archive).rows({ids[2], fixture.ids.newPostId(), ids[0]}).value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == ids[2]);
    CHECK(rows[1].id == ids[0]);
    CHECK(rows[0].kind == domain::kNewsKind);
    CHECK(rows[1].kind == domain::kPageKind);
}

TEST_CASE("the counts are what a recount gives after any sequence of changes") {
    ArchiveFixture fixture;
    std::mt19937 random(9);
    std::map<PostId, domain::Post> model;
    PostList list(*fixture.archive);
    for (int i = 0; i < 400; ++i) {
        const bool isNew = model.size() < 5 || random() % 3 == 0;
        const PostId id =
            isNew ? fixture.ids.newPostId()
                  : std::next(model.begin(), static_cast<long>(random() % model.size()))->first;
        switch (isNew ? 0 : random() % 5) {
        case 1:
            fixture.trash(id);
            break;
        case 2:
            fixture.untrash(id);
            break;
        case 3:
            if (model.at(id).trashed) {
                fixture.erase(id);
                model.erase(id);
                continue;
            }
            break;
        case 4:
            if (random() % 20 == 0) {
                REQUIRE(removeCategory(*fixture.archive, QStringLiteral("visits")));
                for (auto& [other, post] : model) {
                    post = fixture.load(other);
                }
            }
            break;
        default:
            fixture.save(test::randomPost(random, id, {}));
        }
        model.insert_or_assign(id, fixture.load(id));
        PostCounts expected;
        for (const auto& [other, post] : model) {
            if (post.trashed) {
                ++expected.trash;
                continue;
            }
            ++expected.all;
            ++(post.status == domain::Status::Draft   ? expected.drafts
               : post.status == domain::Status::Ready ? expected.ready
                                                      : expected.published);
            if (!post.category.isEmpty()) {
                ++expected.categories[post.category];
            }
            for (const QString& tag : post.tags) {
                ++expected.tags[tag];
            }
        }
        const PostCounts counts = list.counts().value();
        REQUIRE(counts.all == expected.all);
        REQUIRE(counts.drafts == expected.drafts);
        REQUIRE(counts.ready == expected.ready);
        REQUIRE(counts.published == expected.published);
        REQUIRE(counts.trash == expected.trash);
        REQUIRE(counts.categories == expected.categories);
        REQUIRE(counts.tags == expected.tags);
    }
    CHECK(fixture.isSound());
}

TEST_CASE("no filter sorts: an index gives the order") {
    ArchiveFixture fixture;
    const char* conditions[] = {
        "trashed IS NULL",
        "trashed IS NOT NULL",
        "trashed IS NULL AND status = 'draft'",
        "trashed IS NULL AND kind = 'news'",
        "trashed IS NULL AND category = 'visits'",
        "trashed IS NULL AND date >= '2018-01-01' AND date <= '2019-01-01'"};
    for (const char* condition : conditions) {
        auto plan = fixture.archive->connection()
                        .query(QStringLiteral("EXPLAIN QUERY PLAN SELECT number, status FROM post "
                                              "WHERE %1 ORDER BY date DESC, created DESC, id DESC "
                                              "LIMIT 50")
                                   .arg(QLatin1String(condition)))
                        .value();
        while (plan.step().value()) {
            CHECK_FALSE(plan.text(3).contains(QStringLiteral("TEMP B-TREE")));
            CHECK(plan.text(3).contains(QStringLiteral("post_newest")));
        }
    }
}
