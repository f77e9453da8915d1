#include "cli_runner.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <map>

using namespace vestitel::test;

// A backup is worth what comes back from it: each run restores one, and compares everything.

namespace {

/// Hashes of all files below a folder, by their paths in it.
std::map<QString, QByteArray> hashesIn(const QString& folder) {
    std::map<QString, QByteArray> hashes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        hashes.emplace(QDir(folder).relativeFilePath(path),
                       QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256));
    }
    return hashes;
}

/// All that an archive holds, as the interchange has it, with the media.
std::map<QString, QByteArray> everythingOf(const QString& archive, const QString& to) {
    REQUIRE(runOn(archive, "export --all --as jsonl --to", {to}).status == 0);
    auto hashes = hashesIn(to);
    CHECK(hashes.size() > 1);
    return hashes;
}

/// What is done to the archive before the drill, so that there is a history too.
void work(const TemporaryFolder& folder, const QString& archive) {
    const QString text = folder.file(QStringLiteral("новина.txt"));
    write(text, "Среща в читалището\n\nДойдоха много хора.\n");
    REQUIRE(runOn(archive, "import --format text --edition bg", {text}).status == 0);
}

void drill(const TemporaryFolder& folder, const QString& archive, const QString& backup) {
    const auto before = everythingOf(archive, folder.file(QStringLiteral("before")));
    const QString restored = folder.file(QStringLiteral("възстановен"));
    REQUIRE(run({QStringLiteral("restore"), backup, QStringLiteral("--to"), restored}).status == 0);
    CHECK(runOn(restored, "verify").status == 0);
    CHECK(everythingOf(restored, folder.file(QStringLiteral("after"))) == before);
    CHECK(hashesIn(restored + QStringLiteral("/media")) ==
          hashesIn(archive + QStringLiteral("/media")));
    const auto found = [](const QString& where) {
        return runOn(where, "search --json читалище").json()[QStringLiteral("total")].toInt();
    };
    CHECK(found(restored) == found(archive));
    CHECK(found(restored) > 0);
}

} // namespace

TEST_CASE("the newest copy that the archive makes by itself brings everything back") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("архив"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    work(folder, archive);
    REQUIRE(runOn(archive, "compact").status == 0); // a copy is made before
    const QJsonArray backups =
        runOn(archive, "backups --json").json()[QStringLiteral("backups")].toArray();
    REQUIRE_FALSE(backups.isEmpty());
    drill(folder, archive, backups.first().toObject()[QStringLiteral("path")].toString());
}

TEST_CASE("a copy to another place brings everything back") {
    const TemporaryFolder folder;
    const QString archive = folder.file(QStringLiteral("архив"));
    REQUIRE(run({QStringLiteral("init"), archive, QStringLiteral("--sample")}).status == 0);
    work(folder, archive);
    const QString backup = folder.file(QStringLiteral("стик"));
    REQUIRE(runOn(archive, "backup --to", {backup}).status == 0);
    drill(folder, archive, backup);
}
