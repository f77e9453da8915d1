#include "lens_bench.h"

#include "archive/export_record.h"
#include "archive/post_lens.h"
#include "archive/post_store.h"
#include "editorial/bulk_change.h"
#include "editorial/edit_posts.h"
#include "figures.h"
#include "html/sanitiser.h"

#include "support/post_generator.h"

#include <cstdio>
#include <random>

namespace vestitel::bench {

namespace {

using archive::PostFilter;
using archive::PostSort;
using domain::Language;

constexpr int kRuns = 300;
constexpr double kCountsBar = 50;  // issue: exact and under 50 ms
constexpr double kFrameBar = 16.7; // a frame at 60 Hz

/// Any filters together, each set in one of three.
PostFilter randomFilter(std::mt19937& random) {
    PostFilter filter;
    const auto sometimes = [&random] {
        return random() % 3 == 0;
    };
    if (sometimes()) {
        filter.status = static_cast<domain::Status>(random() % 3);
    }
    if (sometimes()) {
        filter.category = random() % 2 == 0 ? QStringLiteral("visits") : QStringLiteral("calls");
    }
    if (sometimes()) {
        filter.tags.append(random() % 2 == 0 ? QStringLiteral("и") : QStringLiteral("проект"));
    }
    if (sometimes()) {
        filter.from = QDate(2026, 1, 1).addDays(-static_cast<qint64>(random() % 3000));
        filter.to = filter.from.addYears(1);
    }
    if (sometimes()) {
        filter.editions.emplace(Language::english(),
                                static_cast<archive::EditionStand>(random() % 4));
    }
    if (sometimes()) {
        filter.exported = static_cast<archive::ExportStand>(random() % 3);
    }
    return filter;
}

Result<void> printReading(editorial::Newsroom& newsroom) {
    Times steps;
    double all = 0;
    bool isComplete = false;
    while (!isComplete) {
        Result<bool> step;
        const double ms = milliseconds([&] { step = newsroom.lens().readSome(); });
        VESTITEL_CHECK(step);
        isComplete = *step;
        steps.add(ms);
        all += ms;
    }
    row(QStringLiteral("facts about every post read, once after opening"),
        QStringLiteral("%1 ms, the longest step %2 ms")
            .arg(all, 0, 'f', 0)
            .arg(steps.percentile(1), 0, 'f', 1));
    return {};
}

Result<void> printCounts(editorial::Newsroom& newsroom) {
    std::mt19937 random(11);
    Times times;
    for (int i = 0; i < kRuns; ++i) {
        const PostFilter filter = i % 10 == 0 ? PostFilter() : randomFilter(random);
        Result<archive::Facets> facets;
        times.add(milliseconds([&] { facets = newsroom.lens().facets(filter); }));
        VESTITEL_CHECK(facets);
    }
    row(QStringLiteral("counts beside all filters, any filters set"),
        inWords(times) + u' ' + judged(times.percentile(1), kCountsBar));
    return {};
}

Result<void> printPages(editorial::Newsroom& newsroom, qint64 posts) {
    std::mt19937 random(12);
    for (const PostSort sort :
         {PostSort::Newest, PostSort::Oldest, PostSort::Title, PostSort::Changed}) {
        Times first;
        Times further;
        const double order =
            milliseconds([&] { static_cast<void>(newsroom.lens().ids({}, sort, 0, 1)); });
        for (int i = 0; i < kRuns / 4; ++i) {
            const PostFilter filter = i % 4 == 0 ? PostFilter() : randomFilter(random);
            Result<std::vector<archive::PostRow>> rows;
            first.add(milliseconds([&] { rows = newsroom.lens().page(filter, sort, 0, 64); }));
            VESTITEL_CHECK(rows);
            const qint64 offset = static_cast<qint64>(random() % static_cast<quint64>(posts));
            further.add(
                milliseconds([&] { rows = newsroom.lens().page(filter, sort, offset, 64); }));
            VESTITEL_CHECK(rows);
        }
        row(QStringLiteral("a page of 64 rows, any filters, by %1").arg(toString(sort)),
            inWords(first) + QStringLiteral("; further, anywhere: ") + inWords(further) + u' ' +
                judged(further.percentile(0.95), kFrameBar));
        row(QStringLiteral("  the order itself, when it is first asked for"),
            QStringLiteral("%1 ms").arg(order, 0, 'f', 0));
    }
    return {};
}

Result<void> printAfterSave(editorial::Newsroom& newsroom, qint64 posts) {
    const test::PostGenerator generator;
    archive::PostStore store(newsroom.archive());
    Times times;
    for (int i = 0; i < 50; ++i) {
        VESTITEL_TRY(auto post, store.post(generator.post(1 + posts * i / 50).id));
        post.editions.begin()->second.title += QStringLiteral(" отново");
        std::optional<Result<archive::SaveOutcome>> saved;
        saved = editorial::savePost(newsroom, post, archive::SaveReason::Automatic);
        VESTITEL_CHECK(*saved);
        times.add(milliseconds([&] {
            static_cast<void>(newsroom.lens().page({}, PostSort::Title, 0, 64));
            static_cast<void>(newsroom.lens().facets({}));
        }));
    }
    row(QStringLiteral("list and counts anew after a save"),
        inWords(times) + u' ' + judged(times.percentile(0.95), kCountsBar));
    return {};
}

Result<void> printBulk(editorial::Newsroom& newsroom, qint64 posts) {
    using Kind = editorial::BulkChange::Kind;
    for (const auto& [name, kind, count] :
         {std::tuple{"status of %1 posts", Kind::SetStatus, posts},
          std::tuple{"a tag for %1 posts", Kind::AddTag, std::min<qint64>(posts, 1000)},
          std::tuple{"%1 posts to the trash", Kind::MoveToTrash, std::min<qint64>(posts, 1000)}}) {
        VESTITEL_TRY(const auto ids, newsroom.lens().ids({}, PostSort::Newest, 0, count));
        Result<editorial::BulkOutcome> outcome;
        const double ms = milliseconds([&] {
            outcome = editorial::changePosts(
                newsroom, ids, {kind, QStringLiteral("масово"), domain::Status::Ready});
        });
        VESTITEL_CHECK(outcome);
        Result<qsizetype> undone;
        const double undo =
            milliseconds([&] { undone = editorial::undoChange(newsroom, outcome->changed); });
        VESTITEL_CHECK(undone);
        row(QString::fromUtf8(name).arg(count),
            QStringLiteral("%1 ms, taken back %2 ms").arg(ms, 0, 'f', 0).arg(undo, 0, 'f', 0));
    }
    return {};
}

/// Posts with the generator's facts and titles, and a text of one sentence; some have no English,
/// some were exported.
Result<std::unique_ptr<editorial::Newsroom>>
shortArchive(const QString& folder, int posts, const editorial::Environment& environment) {
    VESTITEL_TRY(auto newsroom,
                 editorial::Newsroom::create(folder + QStringLiteral("/lenses"), environment));
    const test::PostGenerator generator;
    archive::PostStore store(newsroom->archive());
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom->archive().connection()));
    for (int number = 1; number <= posts; ++number) {
        domain::Post post = generator.post(number);
        for (auto& [language, edition] : post.editions) {
            VESTITEL_TRY(edition.body, html::sanitise(QStringLiteral("<p>") + edition.lead +
                                                      QStringLiteral("</p>")));
        }
        if (number % 3 == 0) {
            post.editions.erase(Language::english());
        }
        VESTITEL_TRY(const auto saved, store.save(transaction, post, archive::SaveReason::Import));
        if (number % 2 == 0) {
            VESTITEL_CHECK(archive::recordExports(
                newsroom->archive(),
                {{post.id,
                  number % 4 == 0 ? saved.post.modified : saved.post.created.addDays(-1)}}));
        }
    }
    VESTITEL_CHECK(transaction.commit());
    return newsroom;
}

} // namespace

Result<void> printLenses(editorial::Newsroom& newsroom, qint64 posts) {
    VESTITEL_CHECK(printReading(newsroom));
    VESTITEL_CHECK(printCounts(newsroom));
    VESTITEL_CHECK(printPages(newsroom, posts));
    VESTITEL_CHECK(printAfterSave(newsroom, posts));
    return printBulk(newsroom, posts);
}

bool runLensBench(const QString& folder, int posts) {
    const SystemClock clock;
    RandomIdSource ids;
    const editorial::Environment environment{&clock, &ids};
    heading(QStringLiteral("The list's filters, %1 posts").arg(posts));
    auto newsroom = shortArchive(folder, posts, environment);
    const auto printed =
        newsroom ? printLenses(**newsroom, posts) : Result<void>(failure(newsroom));
    if (!printed) {
        std::fprintf(stderr, "bench: %s (%s)\n", qUtf8Printable(printed.error().message),
                     qUtf8Printable(printed.error().detail));
    }
    return printed.has_value();
}

} // namespace vestitel::bench
