#include "hugo_site.h"

#include "base/atomic_file.h"
#include "domain/slug.h"
#include "figures.h"

#include "support/post_generator.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

namespace vestitel::bench {

namespace {

using domain::Language;

constexpr qint64 kLargestLayout = 1024 * 1024;

Result<void> copyLayouts(const QString& folder) {
    const QDir from(QStringLiteral(VESTITEL_HUGO_LAYOUTS));
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        VESTITEL_TRY(const QByteArray bytes, readFile(file, kLargestLayout));
        const QString to = folder + u'/' + from.relativeFilePath(file);
        VESTITEL_CHECK(makeFolder(QFileInfo(to).path()));
        VESTITEL_CHECK(writeFileAtomically(to, bytes));
    }
    return {};
}

QByteArray contentOf(const domain::Post& post, const domain::Edition& edition) {
    const QJsonObject front{{QStringLiteral("title"), edition.title},
                            {QStringLiteral("date"), post.date.toString(Qt::ISODate)},
                            {QStringLiteral("slug"), domain::slugFromTitle(edition.title)},
                            {QStringLiteral("description"), edition.lead},
                            {QStringLiteral("lead"), edition.lead},
                            {QStringLiteral("categories"), QJsonArray{post.category}},
                            {QStringLiteral("tags"), QJsonArray::fromStringList(post.tags)}};
    return QJsonDocument(front).toJson() + '\n' + edition.body.html().toUtf8() + '\n';
}

double cpuOfChildren() {
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

Result<void> writeHugoSite(const QString& folder, int posts) {
    VESTITEL_CHECK(copyLayouts(folder));
    const test::PostGenerator generator;
    for (int number = 1; number <= posts; ++number) {
        const domain::Post post = generator.post(number);
        for (const auto& [language, edition] : post.editions) {
            const QString content = folder + QStringLiteral("/content/%1/post").arg(language.tag());
            VESTITEL_CHECK(makeFolder(content));
            VESTITEL_CHECK(writeFileAtomically(content + QStringLiteral("/%1.html").arg(number),
                                               contentOf(post, edition)));
        }
    }
    return {};
}

bool hasHugo() {
    return !QStandardPaths::findExecutable(QStringLiteral("hugo")).isEmpty();
}

Result<Cost> runHugo(const QString& folder, const QString& to) {
    Cost cost;
    const double before = cpuOfChildren();
    int status = 0;
    cost.wall = milliseconds([&] {
                    QProcess hugo;
                    hugo.setProcessChannelMode(QProcess::MergedChannels);
                    hugo.start(QStringLiteral("hugo"),
                               {QStringLiteral("--source"), folder, QStringLiteral("--destination"),
                                to, QStringLiteral("--quiet")});
                    hugo.waitForFinished(-1);
                    status = hugo.exitStatus() == QProcess::NormalExit ? hugo.exitCode() : -1;
                }) /
                1000;
    cost.cpu = cpuOfChildren() - before;
    if (status != 0) {
        return failure(ErrorCode::Internal, QStringLiteral("Hugo failed."));
    }
    return cost;
}

} // namespace vestitel::bench
