#include "site_bench.h"

#include "archive/post_store.h"
#include "archive/settings_store.h"
#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "figures.h"
#include "html/sanitiser.h"
#include "hugo_site.h"

#include "support/post_generator.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

#include <cstdio>

namespace vestitel::bench {

namespace {

using domain::Language;

// findings: of 10,000 bilingual posts, on the machine that they were measured on.
constexpr double kCpuBar = 0.25;
constexpr double kWallBar = 0.45;
constexpr double kPeakBar = 96; // MB over idle
constexpr double kAgainBar = 0.5;
constexpr double kChangedBar = 0.3;
constexpr double kNewFilesBar = 20;
constexpr double kPageBar = 50;    // ms
constexpr double kCancelBar = 100; // ms

double ownCpu() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The most memory that this process has had so far, in MB.
double peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

struct Made {
    Cost cost;
    editorial::ExportReport report;
};

Result<Made> makeSite(editorial::Newsroom& newsroom, const QString& folder) {
    Made made;
    const double before = ownCpu();
    std::optional<Result<editorial::ExportReport>> report;
    made.cost.wall = milliseconds([&] {
                         report = editorial::exportPosts(
                             newsroom, {{}, editorial::ExportForm::Site, folder, {}, false},
                             [](qsizetype, qsizetype) {}, {});
                     }) /
                     1000;
    made.cost.cpu = ownCpu() - before;
    VESTITEL_TRY(made.report, std::move(*report));
    return made;
}

QString inWords(const Cost& cost) {
    return QStringLiteral("%1 s, %2 s of processor")
        .arg(cost.wall, 0, 'f', 2)
        .arg(cost.cpu, 0, 'f', 2);
}

Result<std::unique_ptr<editorial::Newsroom>>
publishedArchive(const QString& folder, int posts, const editorial::Environment& environment) {
    VESTITEL_TRY(auto newsroom,
                 editorial::Newsroom::create(folder + QStringLiteral("/archive"), environment));
    const test::PostGenerator generator;
    archive::PostStore store(newsroom->archive());
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom->archive().connection()));
    for (int number = 1; number <= posts; ++number) {
        domain::Post post = generator.post(number);
        post.status = domain::Status::Published;
        VESTITEL_CHECK(store.save(transaction, post, archive::SaveReason::Import));
    }
    VESTITEL_CHECK(transaction.commit());
    VESTITEL_TRY(auto settings, archive::settings(newsroom->archive()));
    settings.organisation.siteAddress = QUrl(QStringLiteral("https://mig.example/"));
    settings.organisation.names[Language::bulgarian()] = QStringLiteral("МИГ Пример");
    VESTITEL_CHECK(archive::saveSettings(newsroom->archive(), settings));
    return newsroom;
}

Result<void> changeText(editorial::Newsroom& newsroom, const PostId& id) {
    archive::PostStore store(newsroom.archive());
    VESTITEL_TRY(auto post, store.post(id));
    domain::Edition& edition = post.editions.at(Language::bulgarian());
    VESTITEL_TRY(edition.body,
                 html::sanitise(edition.body.html() + QStringLiteral("<p>И още.</p>")));
    VESTITEL_CHECK(editorial::savePost(newsroom, post, archive::SaveReason::Manual));
    return {};
}

/// The newest post, of a year, a category and a tag that the site has already.
Result<void> addPost(editorial::Newsroom& newsroom, int number) {
    const test::PostGenerator generator;
    const domain::Post newest = generator.post(1);
    domain::Post post = generator.post(number);
    post.status = domain::Status::Published;
    post.date = newest.date.addDays(1);
    post.category = newest.category;
    post.tags = newest.tags;
    VESTITEL_CHECK(editorial::savePost(newsroom, post, archive::SaveReason::Manual));
    return {};
}

Result<void> printAgain(editorial::Newsroom& newsroom, const QString& site, int posts) {
    Times again;
    for (int run = 0; run < 3; ++run) {
        VESTITEL_TRY(const Made made, makeSite(newsroom, site));
        again.add(made.cost.wall * 1000);
        if (made.report.written != 0) {
            return failure(ErrorCode::Internal, QStringLiteral("An unchanged site was written."));
        }
    }
    row(QStringLiteral("again, nothing changed, 0 files written"),
        QStringLiteral("%1 s ").arg(again.percentile(0.5) / 1000, 0, 'f', 2) +
            judged(again.percentile(0.5) / 1000, kAgainBar));
    const test::PostGenerator generator;
    VESTITEL_CHECK(changeText(newsroom, generator.post(posts / 2 + 1).id));
    VESTITEL_TRY(const Made changed, makeSite(newsroom, site));
    row(QStringLiteral("one text changed, %1 file(s) written").arg(changed.report.written),
        QStringLiteral("%1 s ").arg(changed.cost.wall, 0, 'f', 2) +
            judged(changed.cost.wall, kChangedBar));
    VESTITEL_CHECK(addPost(newsroom, posts + 1));
    VESTITEL_TRY(const Made added, makeSite(newsroom, site));
    row(QStringLiteral("one new post on top"),
        QStringLiteral("%1 s, files written %2 ")
                .arg(added.cost.wall, 0, 'f', 2)
                .arg(added.report.written) +
            judged(static_cast<double>(added.report.written), kNewFilesBar));
    return {};
}

/// How long a post takes whose page was never made.
Result<void> printOnePage(editorial::Newsroom& newsroom, const QString& folder) {
    const test::PostGenerator generator;
    Times times;
    for (int number = 1; number <= 20; ++number) {
        std::optional<Result<editorial::ExportReport>> report;
        times.add(milliseconds([&] {
            report = editorial::exportPosts(
                newsroom, {{generator.post(number).id}, editorial::ExportForm::Page, folder},
                [](qsizetype, qsizetype) {}, {});
        }));
        VESTITEL_CHECK(*report);
    }
    row(QStringLiteral("one post to its two pages"),
        inWords(times) + u' ' + judged(times.percentile(0.95), kPageBar));
    return {};
}

/// How long a stop takes, at several places of an export into an empty folder.
Result<void> printCancel(editorial::Newsroom& newsroom, const QString& folder) {
    Times times;
    for (int part = 1; part <= 5; ++part) {
        Cancellation cancellation;
        std::chrono::steady_clock::time_point asked;
        const auto report = editorial::exportPosts(
            newsroom, {{}, editorial::ExportForm::Site, folder + QString::number(part)},
            [&](qsizetype done, qsizetype total) {
                if (done == total * part / 5 && !cancellation.isCancelled()) {
                    asked = std::chrono::steady_clock::now();
                    cancellation.cancel();
                }
            },
            cancellation);
        times.add(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - asked)
                .count());
        VESTITEL_CHECK(report);
        if (!report->cancelled) {
            return failure(ErrorCode::Internal, QStringLiteral("A stop was not heard."));
        }
    }
    row(QStringLiteral("a stop, the longest of five"),
        QStringLiteral("%1 ms ").arg(times.percentile(1), 0, 'f', 0) +
            judged(times.percentile(1), kCancelBar));
    return {};
}

Result<void> print(const QString& folder, int posts) {
    const SystemClock clock;
    RandomIdSource ids;
    heading(QStringLiteral("A site of %1 posts in two languages").arg(posts));
    VESTITEL_TRY(const auto newsroom, publishedArchive(folder, posts, {&clock, &ids}));
    const QString site = folder + QStringLiteral("/site");
    const double idle = peakMegabytes();
    VESTITEL_TRY(const Made first, makeSite(*newsroom, site));
    const double peak = peakMegabytes() - idle;
    row(QStringLiteral("into an empty folder, %1 files").arg(first.report.written),
        inWords(first.cost));
    row(QStringLiteral("  memory above what the archive needs"),
        QStringLiteral("%1 MB ").arg(peak, 0, 'f', 0) + judged(peak, kPeakBar));
    VESTITEL_CHECK(printAgain(*newsroom, site, posts));
    VESTITEL_CHECK(printOnePage(*newsroom, folder + QStringLiteral("/pages")));
    VESTITEL_CHECK(printCancel(*newsroom, folder + QStringLiteral("/stopped")));
    if (!hasHugo()) {
        row(QStringLiteral("Hugo"), QStringLiteral("is not installed"));
        return {};
    }
    const QString hugo = folder + QStringLiteral("/hugo");
    VESTITEL_CHECK(writeHugoSite(hugo, posts));
    VESTITEL_TRY(const Cost peer, runHugo(hugo, folder + QStringLiteral("/hugo-site")));
    row(QStringLiteral("Hugo, the same posts"), inWords(peer));
    row(QStringLiteral("  processor time beside Hugo's"),
        QStringLiteral("%1 ").arg(first.cost.cpu / peer.cpu, 0, 'f', 2) +
            judged(first.cost.cpu / peer.cpu, kCpuBar));
    row(QStringLiteral("  time beside Hugo's"),
        QStringLiteral("%1 ").arg(first.cost.wall / peer.wall, 0, 'f', 2) +
            judged(first.cost.wall / peer.wall, kWallBar));
    VESTITEL_TRY(const Cost again, runHugo(hugo, folder + QStringLiteral("/hugo-site")));
    row(QStringLiteral("Hugo again, nothing changed"), inWords(again));
    return {};
}

} // namespace

bool runSiteBench(const QString& folder, int posts) {
    const auto printed = print(folder, posts);
    if (!printed) {
        std::fprintf(stderr, "bench: %s\n", qPrintable(printed.error().message));
    }
    return printed.has_value();
}

} // namespace vestitel::bench
