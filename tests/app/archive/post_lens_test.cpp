#include "archive/post_lens.h"

#include "archive/export_record.h"
#include "archive_fixture.h"
#include "html/sanitiser.h"

#include "support/catch.h"

#include <algorithm>

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;
using test::ArchiveFixture;

namespace {

const std::vector<Language>& languages() {
    static const std::vector<Language> kLanguages{Language::bulgarian(), Language::english(),
                                                  *Language::fromTag(QStringLiteral("sr-Latn"))};
    return kLanguages;
}

PostFilter randomFilter(std::mt19937& random) {
    PostFilter filter;
    const auto sometimes = [&random] {
        return random() % 4 == 0;
    };
    if (sometimes()) {
        filter.status = static_cast<domain::Status>(random() % 3);
    }
    if (sometimes()) {
        filter.kind = QStringLiteral("event");
    }
    if (sometimes()) {
        filter.category = random() % 8 == 0 ? QStringLiteral("unheard") : QStringLiteral("visits");
    }
    if (random() % 8 == 0) {
        filter.programme = QStringLiteral("leader-2023-2027");
    }
    if (sometimes()) {
        filter.tags.append(QStringLiteral("Стражица"));
    }
    if (sometimes()) {
        filter.tags.append(QStringLiteral("news"));
    }
    if (sometimes()) {
        filter.from = QDate(2018, 5, 1);
    }
    if (sometimes()) {
        filter.to = QDate(2018, 9, 1);
    }
    for (const Language& language : languages()) {
        if (sometimes()) {
            filter.editions.emplace(language, static_cast<EditionStand>(random() % 4));
        }
        if (random() % 8 == 0) {
            filter.lacksAlt.insert(language);
        }
    }
    if (sometimes()) {
        filter.exported = static_cast<ExportStand>(random() % 3);
    }
    filter.trash = sometimes();
    return filter;
}

/// An archive in which posts come, change, are exported, thrown away and erased.
class ChangingArchive final {
public:
    ChangingArchive() {
        MediaStore media(*fixture.archive);
        for (int i = 0; i < 3; ++i) {
            m_media.push_back(media.add(test::png(i), QStringLiteral("a.png")).value().hash);
        }
    }

    void change() {
        fixture.clock.advanceSeconds(random() % 2);
        const auto deed = random() % 10;
        if (m_ids.empty() || deed < 4) {
            m_ids.push_back(fixture.ids.newPostId());
            fixture.save(test::randomPost(random, m_ids.back(), m_media));
            return;
        }
        const PostId id = m_ids[random() % m_ids.size()];
        if (deed < 6) {
            fixture.save(test::randomPost(random, id, m_media), SaveReason::Import);
        } else if (deed == 6) {
            fixture.trash(id);
        } else if (deed == 7) {
            fixture.untrash(id);
        } else if (deed == 8) {
            REQUIRE(recordExports(*fixture.archive, {{id, fixture.load(id).modified}}));
        } else if (fixture.load(id).trashed) {
            fixture.erase(id);
            std::erase(m_ids, id);
        }
    }

    ArchiveFixture fixture;
    std::mt19937 random{31};

private:
    std::vector<MediaHash> m_media;
    std::vector<PostId> m_ids;
};

qint64 countBySql(Archive& archive, const PostFilter& filter) {
    return PostList(archive).count(filter).value();
}

/// What stands beside the filters, counted one by one by the database.
void requireRightCounts(Archive& archive, PostLens& lens, const PostFilter& filter) {
    const Facets facets = lens.facets(filter).value();
    const auto with = [&](auto change) {
        PostFilter other = filter;
        change(other);
        return countBySql(archive, other);
    };
    REQUIRE(facets.total == countBySql(archive, filter));
    for (int i = 0; i < 3; ++i) {
        const auto status = static_cast<domain::Status>(i);
        REQUIRE(facets.statuses.at(status) == with([&](PostFilter& f) {
                    f.status = status;
                    f.trash = false;
                }));
        const auto stand = static_cast<ExportStand>(i);
        REQUIRE(facets.exported.at(stand) == with([&](PostFilter& f) { f.exported = stand; }));
    }
    REQUIRE(facets.all == with([](PostFilter& f) {
                f.status.reset();
                f.trash = false;
            }));
    REQUIRE(facets.trash == with([](PostFilter& f) {
                f.status.reset();
                f.trash = true;
            }));
    for (const QString& category : {QStringLiteral("visits"), QStringLiteral("calls")}) {
        REQUIRE(facets.categories.value(category) ==
                with([&](PostFilter& f) { f.category = category; }));
    }
    for (const QString& programme : {QStringLiteral("leader-2023-2027"), QStringLiteral("erdf")}) {
        REQUIRE(facets.programmes.value(programme) ==
                with([&](PostFilter& f) { f.programme = programme; }));
    }
    for (const QString& kind : {QStringLiteral("news"), QStringLiteral("event")}) {
        REQUIRE(facets.kinds.value(kind) == with([&](PostFilter& f) { f.kind = kind; }));
    }
    for (const QString& tag : {QStringLiteral("Стражица"), QStringLiteral("2018")}) {
        REQUIRE(facets.tags.value(tag) == with([&](PostFilter& f) { f.tags.append(tag); }));
    }
    for (int month = 1; month <= 12; ++month) {
        const auto found = facets.months.find({2018, month});
        REQUIRE((found == facets.months.end() ? 0 : found->second) == with([&](PostFilter& f) {
                    f.from = QDate(2018, month, 1);
                    f.to = f.from.addMonths(1).addDays(-1);
                }));
    }
    for (const auto& [language, facet] : facets.editions) {
        const auto stand = [&, each = language](EditionStand value) {
            return with([&](PostFilter& f) { f.editions[each] = value; });
        };
        REQUIRE(facet.missing == stand(EditionStand::Missing));
        REQUIRE(facet.draft == stand(EditionStand::Draft));
        REQUIRE(facet.ready == stand(EditionStand::Ready));
    }
    for (const auto& [language, count] : facets.lacksAlt) {
        REQUIRE(count == with([&, each = language](PostFilter& f) { f.lacksAlt = {each}; }));
    }
    REQUIRE(facets.lacksAnyAlt == with([](PostFilter& f) {
                f.lacksAlt = {languages().begin(), languages().end()};
            }));
}

QString keyOf(const PostRow& row) {
    for (const Language& language : languages()) {
        const auto title = row.titles.find(language);
        if (title != row.titles.end() && !title->second.isEmpty()) {
            QString key = title->second.toCaseFolded();
            while (!key.isEmpty() && !key.front().isLetterOrNumber()) {
                key.remove(0, 1);
            }
            return key;
        }
    }
    return {};
}

void requireRightOrder(Archive& archive, PostLens& lens, const PostFilter& filter) {
    const auto newest = PostList(archive).ids(filter, 0, 1000).value();
    REQUIRE(lens.ids(filter, PostSort::Newest, 0, 1000).value() == newest);
    REQUIRE(lens.count(filter).value() == static_cast<qint64>(newest.size()));
    auto oldest = lens.ids(filter, PostSort::Oldest, 0, 1000).value();
    std::reverse(oldest.begin(), oldest.end());
    REQUIRE(oldest == newest);
    auto rows = PostList(archive).rows(newest).value();
    const auto idsOf = [&rows] {
        std::vector<PostId> ids;
        for (const PostRow& row : rows) {
            ids.push_back(row.id);
        }
        return ids;
    };
    auto byTitle = rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PostRow& a, const PostRow& b) { return a.modified > b.modified; });
    REQUIRE(lens.ids(filter, PostSort::Changed, 0, 1000).value() == idsOf());
    rows = byTitle;
    std::stable_sort(rows.begin(), rows.end(), [](const PostRow& a, const PostRow& b) {
        const QString first = keyOf(a);
        const QString second = keyOf(b);
        return first.isEmpty() != second.isEmpty() ? second.isEmpty() : first < second;
    });
    REQUIRE(lens.ids(filter, PostSort::Title, 0, 1000).value() == idsOf());
}

} // namespace

TEST_CASE("lists and counts stay right while posts come, change and go") {
    ChangingArchive changing;
    Archive& archive = *changing.fixture.archive;
    PostLens lens(archive);
    for (int round = 0; round < 60; ++round) {
        for (auto i = changing.random() % 12; i > 0; --i) {
            changing.change();
        }
        const PostFilter filter = randomFilter(changing.random);
        CAPTURE(round);
        requireRightOrder(archive, lens, filter);
        requireRightCounts(archive, lens, filter);
        if (round % 7 == 0) {
            requireRightOrder(archive, lens, {});
            requireRightCounts(archive, lens, {});
        }
    }
}

TEST_CASE("facts that are read in steps meet the changes made between the steps") {
    ChangingArchive changing;
    for (int i = 0; i < 40; ++i) {
        changing.change();
    }
    Archive& archive = *changing.fixture.archive;
    PostLens lens(archive);
    bool isComplete = false;
    while (!isComplete) {
        isComplete = lens.readSome().value();
        changing.change();
    }
    requireRightOrder(archive, lens, {});
    requireRightCounts(archive, lens, {});
}

TEST_CASE("a change that is rolled back leaves the lists as they were") {
    ArchiveFixture fixture;
    const PostId id = fixture.ids.newPostId();
    domain::Post post{.id = id, .date = QDate(2018, 1, 25)};
    post.editions[Language::bulgarian()].title = QStringLiteral("Посещение");
    post = fixture.save(post).post;
    PostLens lens(*fixture.archive);
    REQUIRE(lens.facets({}).value().total == 1);
    {
        auto transaction = sqlite::Transaction::begin(fixture.archive->connection()).value();
        REQUIRE(PostStore(*fixture.archive).moveToTrash(transaction, id));
    }
    CHECK(lens.facets({}).value().total == 1);
    CHECK(lens.ids({}, PostSort::Newest, 0, 9).value() == std::vector{id});
}

TEST_CASE("a post has changed since its export when it is another than the one exported") {
    ArchiveFixture fixture;
    domain::Post post{.id = fixture.ids.newPostId(), .date = QDate(2018, 1, 25)};
    post.editions[Language::bulgarian()].title = QStringLiteral("Посещение");
    post = fixture.save(post).post;
    PostLens lens(*fixture.archive);
    const auto stands = [&] {
        return lens.facets({}).value().exported;
    };
    CHECK(stands().at(ExportStand::Never) == 1);
    REQUIRE(recordExports(*fixture.archive, {{post.id, post.modified}}));
    CHECK(stands().at(ExportStand::Current) == 1);
    fixture.clock.advanceSeconds(60);
    post.editions[Language::bulgarian()].title = QStringLiteral("Посещение на гости");
    const domain::Post changed = fixture.save(post).post;
    CHECK(stands().at(ExportStand::Changed) == 1);
    REQUIRE(recordExports(*fixture.archive, {{post.id, changed.modified}}));
    CHECK(stands().at(ExportStand::Current) == 1);
}

TEST_CASE("only an image without alternative text counts, not the words that look like one") {
    ArchiveFixture fixture;
    const MediaHash hash =
        MediaStore(*fixture.archive).add(test::png(1), QStringLiteral("a.png")).value().hash;
    const auto saved = [&](const QString& html) {
        domain::Post post{.id = fixture.ids.newPostId(), .date = QDate(2018, 1, 25)};
        domain::Edition& edition = post.editions[Language::bulgarian()];
        edition.title = QStringLiteral("Заглавие");
        edition.body = html::sanitise(html).value();
        return fixture.save(post).post.id;
    };
    const QString image = QStringLiteral("<figure><img alt=\"%1\" src=\"media:%2\"></figure>");
    const PostId without = saved(image.arg(QString(), hash.toString()));
    saved(image.arg(QStringLiteral("Гостите"), hash.toString()));
    saved(QStringLiteral("<p>&lt;img alt=\"\" src=\"media:x\"&gt; и alt=\"\"</p>"));
    PostLens lens(*fixture.archive);
    PostFilter filter;
    filter.lacksAlt = {Language::bulgarian()};
    CHECK(lens.ids(filter, PostSort::Newest, 0, 9).value() == std::vector{without});
    CHECK(lens.facets({}).value().lacksAlt.at(Language::bulgarian()) == 1);
}

TEST_CASE("a post's place in a list is found in every order") {
    ChangingArchive changing;
    for (int i = 0; i < 40; ++i) {
        changing.change();
    }
    PostLens lens(*changing.fixture.archive);
    for (const PostSort sort :
         {PostSort::Newest, PostSort::Oldest, PostSort::Title, PostSort::Changed}) {
        const auto ids = lens.ids({}, sort, 0, 1000).value();
        REQUIRE(ids.size() > 5);
        for (std::size_t at = 0; at < ids.size(); ++at) {
            REQUIRE(lens.positionOf({}, sort, ids[at]).value() == static_cast<qint64>(at));
        }
        const auto page = lens.page({}, sort, 3, 2).value();
        REQUIRE(page.size() == 2);
        CHECK(page[0].id == ids[3]);
        CHECK(page[1].id == ids[4]);
    }
    PostFilter drafts;
    drafts.status = domain::Status::Draft;
    const auto ready = lens.ids({.status = domain::Status::Ready}, PostSort::Newest, 0, 1).value();
    REQUIRE(ready.size() == 1);
    CHECK_FALSE(lens.positionOf(drafts, PostSort::Newest, ready.front()).value());
}
