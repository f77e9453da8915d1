#include "harness/checks.h"
#include "harness/programs.h"
#include "harness/stage.h"

#include "archive/draft_journal.h"
#include "archive/post_store.h"
#include "html/body_text.h"

#include <QProcess>
#include <QRandomGenerator>

#include <memory>

namespace vestitel::torture {

namespace {

constexpr int kWords = 8;

PostId postOf(int process) {
    return *PostId::fromString(
        QStringLiteral("7e57da7a-0000-4000-8000-00000000ace%1").arg(process));
}

struct Racer {
    std::unique_ptr<QProcess> process;
    QByteArray output;
    QByteArray errors;
};

std::vector<Racer> race(const Scene& scene, int count) {
    std::vector<Racer> racers(static_cast<size_t>(count));
    for (int number = 0; number < count; ++number) {
        racers[size_t(number)].process = std::make_unique<QProcess>();
        racers[size_t(number)].process->start(
            worker(), {QStringLiteral("type"), scene.archive(), postOf(number).toString(),
                       QStringLiteral("1"), QString::number(kWords)});
    }
    for (Racer& racer : racers) {
        racer.process->waitForFinished(60'000);
        racer.output = racer.process->readAllStandardOutput();
        racer.errors = racer.process->readAllStandardError();
    }
    return racers;
}

} // namespace

// Several processes at one archive at once: those that cannot have it say so at once and harm
// nothing; all that the others were promised is there.
void raceProcesses(const Options& options, Report& report) {
    const Stage stage({.only = QStringLiteral("typing")});
    const QString row = QStringLiteral("2 to 8 processes at one archive");
    QRandomGenerator random(options.seed);
    for (qint64 round = 0; round < options.points; ++round) {
        stage.set(stage.jobs().front());
        const int count = 2 + random.bounded(7);
        const auto racers = race(stage.scene(), count);
        report.point(row);
        QStringList problems;
        for (const Racer& racer : racers) {
            const int status = racer.process->exitCode();
            const bool lost = status == 3 && !racer.errors.trimmed().isEmpty();
            if (racer.process->exitStatus() != QProcess::NormalExit || (status != 0 && !lost)) {
                problems.append(QStringLiteral("status %1: %2")
                                    .arg(status)
                                    .arg(QString::fromUtf8(racer.errors.trimmed())));
            }
            report.figure(row, status == 0 ? QStringLiteral("wrote") : QStringLiteral("were told"),
                          1);
        }
        problems += archiveProblems(stage.scene().archive(), [&](auto& newsroom, auto& found) {
            expectPosts(stage.knowledge().posts, newsroom, found);
            for (int number = 0; number < count; ++number) {
                const int promised = lastNumber(racers[size_t(number)].output, "JS", 0);
                const auto post = archive::PostStore(newsroom.archive()).post(postOf(number));
                const QString text =
                    post ? html::plainText(post->editions.at(domain::Language::bulgarian()).body)
                         : QString();
                if (promised > 0 && !text.contains(QStringLiteral("w%1").arg(promised))) {
                    found.append(QStringLiteral("an acknowledged save is lost"));
                }
            }
        });
        for (const QString& problem : problems) {
            report.problem(row, QStringLiteral("round %1").arg(round), problem);
        }
    }
}

} // namespace vestitel::torture
