// Figures of the window. Each measurement is a process of its own (this program again, with the
// measurement's name), started in turn with that of a bare page, so that ratios are of one run.

#include "figures.h"
#include "measurements.h"
#include "webview/scheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>
#include <map>
#include <unistd.h>

namespace vestitel::bench {

namespace {

constexpr int kMostMilliseconds = 600'000; // of one measurement
constexpr int kStarts = 5;
constexpr double kFrame = 16.7; // milliseconds
constexpr Text kArticle{5'000, 40};
constexpr Text kPlain{5'000, 0};
constexpr Text kBook{50'000, 0};

QElapsedTimer started;

const std::map<QString, void (*)(const QString& archive)> kMeasurements{
    {QStringLiteral("start-bare"),
     [](const QString&) {
         startOfBarePage();
     }},
    {QStringLiteral("start-editor"),
     [](const QString&) {
         startOfEditor();
     }},
    {QStringLiteral("start-app"), startOfWindow},
    {QStringLiteral("keys-bare"),
     [](const QString&) {
         keysInBarePage(kArticle);
     }},
    {QStringLiteral("keys-bare-plain"),
     [](const QString&) {
         keysInBarePage(kPlain);
     }},
    {QStringLiteral("keys-bare-book"),
     [](const QString&) {
         keysInBarePage(kBook);
     }},
    {QStringLiteral("keys-app"),
     [](const QString& archive) {
         keysInWindow(archive, kArticle);
     }},
    {QStringLiteral("keys-app-plain"),
     [](const QString& archive) {
         keysInWindow(archive, kPlain);
     }},
    {QStringLiteral("keys-app-book"),
     [](const QString& archive) {
         keysInWindow(archive, kBook);
     }},
    {QStringLiteral("list"), listInWindow},
    {QStringLiteral("memory-bare"),
     [](const QString&) {
         memoryOfBarePage();
     }},
    {QStringLiteral("openings"), openings},
    {QStringLiteral("photo"), photoInWindow},
    {QStringLiteral("journal"), journalOf},
};

/// The lines that one measurement printed.
std::vector<double> measured(const QString& what, const QString& archive) {
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationFilePath(), {archive, what});
    if (!process.waitForFinished(kMostMilliseconds) || process.exitCode() != 0) {
        std::fprintf(stderr, "bench: the measurement %s failed\n", qUtf8Printable(what));
        std::exit(1);
    }
    std::vector<double> values;
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n')) {
        values.push_back(line.toDouble());
    }
    return values;
}

Times timesOf(const std::vector<double>& values) {
    Times times;
    for (const double value : values) {
        times.add(value);
    }
    return times;
}

/// Keys in the window: their times, and the UI thread's milliseconds a key.
struct Keys {
    Times times;
    double uiThread = 0;
};

Keys keysInApp(const QString& what, const QString& archive) {
    std::vector<double> values = measured(what, archive);
    const double uiThread = values.back();
    values.pop_back();
    return {timesOf(values), uiThread};
}

void ratioRow(double value, double reference, double bar) {
    row(QStringLiteral("  ratio"), QStringLiteral("%1 %2")
                                       .arg(value / reference, 0, 'f', 2)
                                       .arg(judged(value / reference, bar)));
}

void printList(const QString& archive) {
    const auto listed = measured(QStringLiteral("list"), archive);
    const double bareMemory = measured(QStringLiteral("memory-bare"), archive).front();
    row(QStringLiteral("start of main() to the first list"),
        QStringLiteral("%1 ms").arg(listed.at(0), 0, 'f', 0));
    row(QStringLiteral("list scroll, a step anywhere and its painting"),
        QStringLiteral("p50 %1 ms, p95 %2 ms")
            .arg(listed.at(1), 0, 'f', 2)
            .arg(listed.at(2), 0, 'f', 2));
    row(QStringLiteral("memory of the process tree, a post open"),
        QStringLiteral("%1 MB").arg(listed.at(3), 0, 'f', 0));
    row(QStringLiteral("the same, an empty page"),
        QStringLiteral("%1 MB").arg(bareMemory, 0, 'f', 0));
    row(QStringLiteral("renderer processes, both editions shown"),
        QStringLiteral("%1 %2").arg(listed.at(4)).arg(judged(listed.at(4), 1)));
}

void printStart(const QString& archive) {
    Times bare;
    Times editor;
    Times app;
    for (int i = 0; i < kStarts; ++i) {
        bare.add(measured(QStringLiteral("start-bare"), archive).front());
        editor.add(measured(QStringLiteral("start-editor"), archive).front());
        app.add(measured(QStringLiteral("start-app"), archive).front());
    }
    row(QStringLiteral("start of main() to a cursor in a post, whole window"), inWords(app));
    row(QStringLiteral("the same, the editor by itself"), inWords(editor));
    row(QStringLiteral("the same, a bare contenteditable page"), inWords(bare));
    row(QStringLiteral("  ratio of the whole window"),
        QString::number(app.percentile(0.5) / bare.percentile(0.5), 'f', 2));
    ratioRow(editor.percentile(0.5), bare.percentile(0.5), 1.4);

    const Times opened = timesOf(measured(QStringLiteral("openings"), archive));
    row(QStringLiteral("a click in the list to a text that can be edited"),
        QStringLiteral("%1 %2").arg(inWords(opened), judged(opened.percentile(0.95), 100)));
}

void printKeys(const QString& archive) {
    const Times bare = timesOf(measured(QStringLiteral("keys-bare"), archive));
    const Keys app = keysInApp(QStringLiteral("keys-app"), archive);
    const double article = app.times.percentile(0.95);
    row(QStringLiteral("key to frame, 5,000 words and 40 images"),
        QStringLiteral("%1 %2").arg(inWords(app.times), judged(article, kFrame)));
    row(QStringLiteral("the same, bare contenteditable"), inWords(bare));
    ratioRow(article, bare.percentile(0.95), 4);

    const Keys plain = keysInApp(QStringLiteral("keys-app-plain"), archive);
    const Keys book = keysInApp(QStringLiteral("keys-app-book"), archive);
    row(QStringLiteral("key to frame, 5,000 words"), inWords(plain.times));
    row(QStringLiteral("the same, bare contenteditable"),
        inWords(timesOf(measured(QStringLiteral("keys-bare-plain"), archive))));
    row(QStringLiteral("key to frame, 50,000 words"), inWords(book.times));
    row(QStringLiteral("the same, bare contenteditable"),
        inWords(timesOf(measured(QStringLiteral("keys-bare-book"), archive))));
    ratioRow(book.times.percentile(0.95), plain.times.percentile(0.95), 2);
    row(QStringLiteral("UI thread's work a key, 5,000 and 50,000 words"),
        QStringLiteral("%1 ms, %2 ms")
            .arg(plain.uiThread, 0, 'f', 2)
            .arg(book.uiThread, 0, 'f', 2));
}

/// The session's own time for one more word, and until the journal has it.
std::pair<Times, Times> journalTimes(const QString& archive) {
    std::pair<Times, Times> times;
    const auto values = measured(QStringLiteral("journal"), archive);
    for (size_t i = 0; i + 1 < values.size(); i += 2) {
        times.first.add(values.at(i));
        times.second.add(values.at(i + 1));
    }
    return times;
}

void printJournal(const QString& archive, const QString& small) {
    const auto [ours, whole] = journalTimes(archive);
    const auto [ownsSmall, wholeSmall] = journalTimes(small);
    row(QStringLiteral("a change given to the journal, UI thread"), inWords(ours));
    row(QStringLiteral("  until it is on the disk"), inWords(whole));
    row(QStringLiteral("  the same, archive of 100"), inWords(wholeSmall));
    ratioRow(whole.percentile(0.5), wholeSmall.percentile(0.5), 1.25);
    const double onLarge = keysInApp(QStringLiteral("keys-app-plain"), archive).uiThread;
    const double onSmall = keysInApp(QStringLiteral("keys-app-plain"), small).uiThread;
    row(QStringLiteral("UI thread's work a key, this archive and one of 100"),
        QStringLiteral("%1 ms, %2 ms").arg(onLarge, 0, 'f', 2).arg(onSmall, 0, 'f', 2));
    ratioRow(onLarge, onSmall, 1.25);
}

void printPhoto(const QString& archive) {
    const auto values = measured(QStringLiteral("photo"), archive);
    const auto line = [&values](size_t first) {
        return QStringLiteral("%1 ms; longest pause of the window %2 ms")
            .arg(values.at(first), 0, 'f', 0)
            .arg(values.at(first + 1), 0, 'f', 0);
    };
    row(QStringLiteral("a photo of 50 megapixels, pasted as a file, is seen"), line(0));
    row(QStringLiteral("the same, pasted as pixels"), line(2));
}

void printAll(const QString& archive, const QString& small) {
    heading(QStringLiteral("The window (Qt %1, offscreen)").arg(QLatin1String(qVersion())));
    printList(archive);
    printStart(archive);
    printKeys(archive);
    printJournal(archive, small);
    printPhoto(archive);
}

} // namespace

double sinceMain() {
    return static_cast<double>(started.nsecsElapsed()) / 1e6;
}

} // namespace vestitel::bench

/// ARCHIVE SMALL-ARCHIVE prints all; ARCHIVE MEASUREMENT is one measurement.
int main(int argc, char** argv) {
    using namespace vestitel;
    bench::started.start();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium's sandbox refuses root.
    }
    webview::registerScheme();
    QApplication application(argc, argv);
    const QString archive = QCoreApplication::arguments().value(1);
    const QString what = QCoreApplication::arguments().value(2);
    const auto found = bench::kMeasurements.find(what);
    if (found == bench::kMeasurements.end()) {
        bench::printAll(archive, what);
    } else {
        found->second(archive);
    }
    return 0;
}
