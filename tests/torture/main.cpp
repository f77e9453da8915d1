// Does to archives what befalls them, by the thousand, and prints what held. README.md says which
// part is which fault.
//   torture [PART …] [--points N] [--quick] [--seed N] [--only JOB]

#include "harness/stage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <array>
#include <cstdio>

using namespace vestitel::torture;

namespace {

struct Part {
    const char* name;
    const char* what;
    void (*run)(const Options& options, Report& report);
    qint64 points;      ///< Of the whole.
    qint64 quickPoints; ///< Of the selection for every test run.
};

constexpr std::array kParts = {
    Part{"power-cuts", "the disk forgets what was not synced", cutPower, 21000, 280},
    Part{"kills", "SIGKILL at disk calls and at random moments", killAtPoints, 5600, 120},
    Part{"disk-errors", "full disks, short writes, errors", failDisk, 2000, 130},
    Part{"full-disks", "small disks that the kernel finds full", fillDisk, 280, 22},
    Part{"memory", "requests for memory that fail", starveMemory, 1000, 44},
    Part{"damage", "archives that came to harm", damageArchives, 2170, 62},
    Part{"races", "2 to 8 processes at one archive", raceProcesses, 500, 6},
    Part{"surroundings", "clocks, names, signals, read-only folders", changeSurroundings, 140, 11},
};

QString usage() {
    QString text = QStringLiteral("What to do to archives:");
    for (const Part& part : kParts) {
        text += QStringLiteral("\n  %1 %2 (%3 points; quick: %4)")
                    .arg(QString::fromLatin1(part.name), -14)
                    .arg(QString::fromLatin1(part.what))
                    .arg(part.points)
                    .arg(part.quickPoints);
    }
    return text;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("TZ", "Europe/Sofia");
    QLocale::setDefault(QLocale(QLocale::Bulgarian, QLocale::Bulgaria));
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(usage());
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("Parts; by default all."),
                                 QStringLiteral("[part…]"));
    const QCommandLineOption points(QStringLiteral("points"),
                                    QStringLiteral("About how many, of each part."),
                                    QStringLiteral("N"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("A small selection."));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Other places."),
                                  QStringLiteral("N"), QStringLiteral("2026"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Jobs whose name contains this."),
                                  QStringLiteral("JOB"));
    const QCommandLineOption lying(
        QStringLiteral("lying-disk"),
        QStringLiteral("Syncs do nothing: power cuts then must find losses (a test of the test)."));
    parser.addOptions({points, quick, seed, only, lying});
    parser.process(application);

    const QStringList chosen = parser.positionalArguments();
    Report report;
    qsizetype ran = 0;
    for (const Part& part : kParts) {
        const QString name = QString::fromLatin1(part.name);
        if (!chosen.isEmpty() && !chosen.contains(name)) {
            continue;
        }
        ++ran;
        const bool isQuick = parser.isSet(quick);
        const qint64 standard = isQuick ? part.quickPoints : part.points;
        QElapsedTimer timer;
        timer.start();
        part.run({.points = parser.isSet(points) ? parser.value(points).toLongLong() : standard,
                  .seed = parser.value(seed).toUInt(),
                  .only = parser.value(only),
                  .quick = isQuick,
                  .lyingDisk = parser.isSet(lying)},
                 report);
        std::fprintf(stderr, "torture: %s took %lld s\n", part.name,
                     static_cast<long long>(timer.elapsed() / 1000));
    }
    if (ran !=
        std::max<qsizetype>(chosen.size(), chosen.isEmpty() ? qsizetype(kParts.size()) : 0)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(usage()));
        return 2;
    }
    report.print();
    // What is lost on a lying disk has to be seen.
    return report.isClean() == parser.isSet(lying) ? 1 : 0;
}
