#include "core_bench.h"
#include "forms_bench.h"
#include "lens_bench.h"
#include "search_bench.h"
#include "site_bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption posts(QStringLiteral("posts"), QStringLiteral("How many posts."),
                                   QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption keep(QStringLiteral("folder"),
                                  QStringLiteral("An empty folder to work in and to keep."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption forms(QStringLiteral("forms"),
                                   QStringLiteral("How well word forms are joined, nothing else."));
    const QCommandLineOption lists(QStringLiteral("lists"),
                                   QStringLiteral("The list's filters and counts, nothing else."));
    const QCommandLineOption search(QStringLiteral("search"),
                                    QStringLiteral("How fast and how well posts are found, beside "
                                                   "other means, nothing else."));
    const QCommandLineOption site(QStringLiteral("site"),
                                  QStringLiteral("What the whole site costs, beside Hugo, nothing "
                                                 "else."));
    const QCommandLineOption images(
        QStringLiteral("images"), QStringLiteral("What a photograph's sizes cost, nothing else."));
    parser.addOptions({posts, keep, forms, lists, search, site, images});
    parser.addHelpOption();
    parser.process(application);

    if (parser.isSet(forms)) {
        return vestitel::bench::runFormsBench() ? 0 : 1;
    }
    if (parser.isSet(images)) {
        return QProcess::execute(QStringLiteral(VESTITEL_BENCH_IMAGES), {});
    }
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(keep) ? parser.value(keep) : temporary.path();
    bool ok = false;
    const int count = parser.value(posts).toInt(&ok);
    if (!ok || count < 1) {
        std::fputs("bench: --posts takes a whole number from 1\n", stderr);
        return 2;
    }
    if (parser.isSet(lists)) {
        return vestitel::bench::runLensBench(folder, count) ? 0 : 1;
    }
    if (parser.isSet(search)) {
        return vestitel::bench::runSearchBench(folder, count) ? 0 : 1;
    }
    if (parser.isSet(site)) {
        return vestitel::bench::runSiteBench(folder, count) ? 0 : 1;
    }
    if (!vestitel::bench::runCoreBench(folder, count)) {
        return 1;
    }
#ifdef VESTITEL_BENCH_WINDOW
    return QProcess::execute(
        QStringLiteral(VESTITEL_BENCH_WINDOW),
        {folder + QStringLiteral("/archive"), folder + QStringLiteral("/small/archive")});
#else
    return 0;
#endif
}
