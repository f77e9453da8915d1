#include "cli_runner.h"

#include <QDir>

using namespace vestitel::test;

namespace {

void damage(const QString& archive) {
    const QString path = archive + QStringLiteral("/archive.sqlite");
    QByteArray bytes = contents(path);
    bytes.truncate(bytes.size() - 6000);
    write(path, bytes);
}

} // namespace

TEST_CASE("a damaged archive ends with 3, names its backup, and is salvaged") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("архив"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    const qsizetype posts =
        runOn(archive, "list --json").json()[QStringLiteral("posts")].toArray().size();
    REQUIRE(runOn(archive, "compact").status == 0); // with a backup before
    const Outcome backups = runOn(archive, "backups --json");
    CHECK(backups.status == 0);
    const QJsonArray list = backups.json()[QStringLiteral("backups")].toArray();
    REQUIRE(list.size() == 1);
    const QString backup = list[0].toObject()[QStringLiteral("path")].toString();
    CHECK(list[0].toObject()[QStringLiteral("good")].toBool());
    damage(archive);
    const QByteArray bytes = contents(archive + QStringLiteral("/archive.sqlite"));
    const Outcome refused = runOn(archive, "list");
    CHECK(refused.status == 3);
    CHECK(refused.complaints.contains(backup.toUtf8()));
    CHECK(runOn(archive, "verify --repair").status == 3);
    CHECK(runOn(archive, "backups").status == 0); // works all the same

    const QString saved = folder.file(QStringLiteral("спасен"));
    const Outcome salvaged = run({QStringLiteral("salvage"), archive, QStringLiteral("--to"), saved,
                                  QStringLiteral("--json")});
    INFO(salvaged.complaints.toStdString());
    CHECK((salvaged.status == 0 || salvaged.status == 1));
    CHECK((salvaged.status == 0) == salvaged.json()[QStringLiteral("complete")].toBool());
    CHECK((salvaged.status == 1) == !salvaged.complaints.isEmpty());
    CHECK(runOn(saved, "list --json").status == 0);
    CHECK(contents(archive + QStringLiteral("/archive.sqlite")) == bytes);
    const QString restored = folder.file(QStringLiteral("върнат"));
    CHECK(run({QStringLiteral("restore"), backup, QStringLiteral("--to"), restored}).status == 0);
    CHECK(runOn(restored, "list --json").json()[QStringLiteral("posts")].toArray().size() == posts);
    CHECK(run({QStringLiteral("salvage"), archive}).status == 2);
    CHECK(run({QStringLiteral("salvage"), archive, QStringLiteral("--to"), saved}).status == 4);
    CHECK(run({QStringLiteral("salvage"), folder.file(QStringLiteral("none")),
               QStringLiteral("--to"), folder.file(QStringLiteral("x"))})
              .status == 4);
    CHECK_FALSE(QDir(folder.file(QStringLiteral("x"))).exists());
}

TEST_CASE("verify names what is wrong, --repair mends it after a backup") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("архив"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    CHECK(runOn(archive, "verify --repair").status == 0);
    CHECK(QDir(archive + QStringLiteral("/backups")).isEmpty());
    // Of two media one comes back from its own bytes, one is a stranger.
    const QString media = archive + QStringLiteral("/media/");
    const QString name = QDir(media).entryList(QDir::Files)[0];
    REQUIRE(QFile::remove(media + name));
    write(media + QStringLiteral("бележка.txt"), "x");
    const Outcome found = runOn(archive, "verify --json");
    CHECK(found.status == 1);
    CHECK(found.json()[QStringLiteral("findings")].toArray().size() == 2);
    const Outcome repaired = runOn(archive, "verify --repair --json");
    CHECK(repaired.status == 1);
    CHECK_FALSE(repaired.json()[QStringLiteral("backup")].toString().isEmpty());
    CHECK(run({QStringLiteral("--help")}).output.contains("--repair"));
}
