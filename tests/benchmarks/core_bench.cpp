#include "core_bench.h"

#include "archive/post_list.h"
#include "archive/post_store.h"
#include "base/atomic_file.h"
#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "editorial/find_posts.h"
#include "editorial/import_files.h"
#include "figures.h"
#include "html/sanitiser.h"
#include "importing/interchange.h"
#include "lens_bench.h"

#include "support/post_generator.h"

#include <QDir>

#include <cstdio>

namespace vestitel::bench {

namespace {

constexpr int kSmallArchive = 100;
constexpr int kRuns = 200;

const Progress kNoProgress = [](qsizetype, qsizetype) {
};

Result<void> writeLines(const QString& path, int posts) {
    const test::PostGenerator generator;
    return writeFileInChunks(path, [&](const WriteChunk& write) -> Result<void> {
        for (int number = 1; number <= posts; ++number) {
            VESTITEL_CHECK(
                write(importing::writeInterchangeLine(generator.post(number), {}) + '\n'));
        }
        return {};
    });
}

Result<std::unique_ptr<editorial::Newsroom>>
importedArchive(const QString& folder, int posts, const editorial::Environment& environment,
                double& importMs) {
    const QString lines = folder + QStringLiteral("/posts.jsonl");
    VESTITEL_CHECK(writeLines(lines, posts));
    VESTITEL_TRY(auto newsroom,
                 editorial::Newsroom::create(folder + QStringLiteral("/archive"), environment));
    const editorial::ImportRequest request{.paths = {lines}};
    Result<editorial::ImportReport> report;
    importMs =
        milliseconds([&] { report = editorial::importFiles(*newsroom, request, kNoProgress, {}); });
    VESTITEL_CHECK(report);
    if (static_cast<int>(report->posts.size()) != posts) {
        return failure(ErrorCode::Internal, QStringLiteral("Not every post was imported."));
    }
    return newsroom;
}

Result<Times> listPages(editorial::Newsroom& newsroom, qint64 posts) {
    Times times;
    for (int i = 0; i < kRuns; ++i) {
        const qint64 offset = posts * i / kRuns;
        Result<std::vector<archive::PostRow>> rows;
        times.add(milliseconds(
            [&] { rows = archive::PostList(newsroom.archive()).page({}, offset, 64); }));
        VESTITEL_CHECK(rows);
    }
    return times;
}

Result<Times> search(editorial::Newsroom& newsroom, int words, int prefix) {
    const test::PostGenerator generator;
    Times times;
    for (int i = 0; i < kRuns; ++i) {
        const auto language =
            i % 2 == 0 ? domain::Language::bulgarian() : domain::Language::english();
        QString query =
            generator.words(language, 99 + static_cast<std::uint64_t>(i), words).join(u' ');
        if (prefix > 0) {
            query.truncate(prefix);
        }
        Result<editorial::FoundPosts> found;
        times.add(milliseconds([&] { found = editorial::findPosts(newsroom, {.query = query}); }));
        VESTITEL_CHECK(found);
    }
    return times;
}

/// Saves of one post with one more word each time.
Result<Times> saves(editorial::Newsroom& newsroom, qint64 posts) {
    const test::PostGenerator generator;
    archive::PostStore store(newsroom.archive());
    Times times;
    for (int i = 0; i < kRuns; ++i) {
        VESTITEL_TRY(auto post, store.post(generator.post(1 + posts * i / kRuns).id));
        domain::Edition& edition = post.editions.begin()->second;
        VESTITEL_TRY(edition.body,
                     html::sanitise(edition.body.html() + QStringLiteral("<p>още една</p>")));
        std::optional<Result<archive::SaveOutcome>> outcome;
        times.add(milliseconds([&] {
            outcome = editorial::savePost(newsroom, post, archive::SaveReason::Automatic);
        }));
        VESTITEL_CHECK(*outcome);
    }
    return times;
}

Result<double> exportPages(editorial::Newsroom& newsroom, const QString& to, qint64 posts) {
    VESTITEL_TRY(auto ids, archive::PostList(newsroom.archive()).ids({}, 0, posts));
    const editorial::ExportRequest request{std::move(ids), editorial::ExportForm::Page, to, {}};
    Result<editorial::ExportReport> report;
    const double ms =
        milliseconds([&] { report = editorial::exportPosts(newsroom, request, kNoProgress, {}); });
    VESTITEL_CHECK(report);
    return ms;
}

QString perSecond(double ms, int posts) {
    return QStringLiteral("%1 posts/s (%2 s)")
        .arg(posts / ms * 1000, 0, 'f', 0)
        .arg(ms / 1000, 0, 'f', 1);
}

Result<void> print(const QString& folder, int posts) {
    const SystemClock clock;
    RandomIdSource ids;
    const editorial::Environment environment{&clock, &ids};
    VESTITEL_CHECK(makeFolder(folder + QStringLiteral("/small")));
    double importMs = 0;
    double smallImportMs = 0;
    VESTITEL_TRY(auto newsroom, importedArchive(folder, posts, environment, importMs));
    VESTITEL_TRY(auto small, importedArchive(folder + QStringLiteral("/small"), kSmallArchive,
                                             environment, smallImportMs));
    heading(QStringLiteral("The core, %1 posts in two languages (300 words each)").arg(posts));
    row(QStringLiteral("import of JSON Lines, a transaction a post"), perSecond(importMs, posts));

    VESTITEL_TRY(const auto pages, listPages(*newsroom, posts));
    row(QStringLiteral("a page of 64 list rows, anywhere"), inWords(pages));
    for (const auto& [name, words, prefix] :
         {std::tuple{"search, the beginning of a word (3 letters)", 1, 3},
          std::tuple{"search, one word", 1, 0}, std::tuple{"search, two words", 2, 0}}) {
        VESTITEL_TRY(const auto times, search(*newsroom, words, prefix));
        row(QString::fromUtf8(name), inWords(times));
    }
    VESTITEL_TRY(const auto smallSaves, saves(*small, kSmallArchive));
    VESTITEL_TRY(const auto largeSaves, saves(*newsroom, posts));
    row(QStringLiteral("save of one post"), inWords(largeSaves));
    row(QStringLiteral("save of one post, archive of %1").arg(kSmallArchive), inWords(smallSaves));
    row(QStringLiteral("  ratio of the medians"),
        QString::number(largeSaves.percentile(0.5) / smallSaves.percentile(0.5), 'f', 2));

    const QString site = folder + QStringLiteral("/site");
    VESTITEL_TRY(const double exportMs, exportPages(*newsroom, site, posts));
    row(QStringLiteral("export as pages, into an empty folder"), perSecond(exportMs, posts));
    VESTITEL_TRY(const double againMs, exportPages(*newsroom, site, posts));
    row(QStringLiteral("export again, nothing changed"), perSecond(againMs, posts));
    VESTITEL_CHECK(printLenses(*newsroom, posts));

    newsroom.reset();
    const double openMs = milliseconds([&] {
        auto opened = editorial::Newsroom::open(folder + QStringLiteral("/archive"), environment);
        if (!opened) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().message));
        }
    });
    row(QStringLiteral("open the archive and close it"),
        QStringLiteral("%1 ms").arg(openMs, 0, 'f', 0));
    return {};
}

} // namespace

bool runCoreBench(const QString& folder, int posts) {
    const auto printed = print(folder, posts);
    if (!printed) {
        std::fprintf(stderr, "bench: %s (%s)\n", qUtf8Printable(printed.error().message),
                     qUtf8Printable(printed.error().detail));
    }
    return printed.has_value();
}

} // namespace vestitel::bench
