#include "base/file_batch.h"

#include "base/atomic_file.h"
#include "base/sha256.h"

#include "support/catch.h"
#include "support/file_size_limit.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QFile>

using namespace vestitel;

namespace {

constexpr qint64 kLimit = 1 << 20;

QByteArray contents(const QString& path) {
    return readFile(path, kLimit).value_or(QByteArray());
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

TEST_CASE("files of a batch hold their old bytes until it is committed") {
    const test::TemporaryFolder folder;
    const QString old = folder.file(QStringLiteral("новина.html"));
    const QString fresh = folder.file(QStringLiteral("bg/2018/посещение/index.html"));
    REQUIRE(writeFileAtomically(old, "old"));
    FileBatch batch(folder.path());
    REQUIRE(batch.write(old, "new"));
    REQUIRE(batch.makeFolder(QFileInfo(fresh).path()));
    const auto copied = batch.copy(old, fresh);
    REQUIRE(copied);
    CHECK(copied->digest == sha256("old"));
    CHECK(copied->bytes == 3);
    CHECK(contents(old) == "old");
    CHECK_FALSE(QFile::exists(fresh));
    CHECK(batch.pending() == QStringList{old, fresh});
    REQUIRE(batch.commit());
    CHECK(contents(old) == "new");
    CHECK(contents(fresh) == "old"); // as it was when it was copied
    CHECK(batch.pending().isEmpty());
    CHECK(namesIn(folder.path()) ==
          QStringList{QStringLiteral("bg"), QStringLiteral("новина.html")});
    CHECK(namesIn(QFileInfo(fresh).path()) == QStringList{QStringLiteral("index.html")});
}

TEST_CASE("a batch that is never committed leaves nothing behind") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("page.html"));
    REQUIRE(writeFileAtomically(path, "old"));
    {
        FileBatch batch(folder.path());
        REQUIRE(batch.write(path, "new"));
        REQUIRE(batch.write(folder.file(QStringLiteral("other.html")), "new"));
        batch.drop();
        CHECK(batch.pending().isEmpty());
        REQUIRE(batch.write(path, "newer"));
    }
    CHECK(contents(path) == "old");
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("page.html")});
}

TEST_CASE("a batch says which files did not get to their places") {
    const test::TemporaryFolder folder;
    const QString first = folder.file(QStringLiteral("a.html"));
    const QString blocked = folder.file(QStringLiteral("b.html"));
    const QString last = folder.file(QStringLiteral("c.html"));
    REQUIRE(makeFolder(blocked)); // no file can take the place of a folder
    FileBatch batch(folder.path());
    for (const QString& path : {first, blocked, last}) {
        REQUIRE(batch.write(path, "new"));
    }
    const auto committed = batch.commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().message.contains(QStringLiteral("b.html")));
    CHECK(batch.pending() == QStringList{blocked, last});
    CHECK(contents(first) == "new");
    CHECK_FALSE(QFile::exists(last));
}

TEST_CASE("a write of a batch that stops halfway fails and leaves the others whole") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("page.html"));
    REQUIRE(writeFileAtomically(path, "old"));
    FileBatch batch(folder.path());
    REQUIRE(batch.write(folder.file(QStringLiteral("other.html")), "other"));
    {
        const test::FileSizeLimit limit(1 << 20);
        const auto written = batch.write(path, QByteArray(3 << 20, 'x'));
        REQUIRE_FALSE(written);
        CHECK_FALSE(written.error().message.isEmpty());
    }
    REQUIRE(batch.commit());
    CHECK(contents(path) == "old");
    CHECK(contents(folder.file(QStringLiteral("other.html"))) == "other");
    CHECK(namesIn(folder.path()).size() == 2);
}

TEST_CASE("a batch is full before a stop or a kill could cost much") {
    const test::TemporaryFolder folder;
    FileBatch batch(folder.path());
    CHECK_FALSE(batch.isFull());
    int files = 0;
    while (!batch.isFull() && files < 10000) {
        REQUIRE(batch.write(folder.file(QString::number(files++)), "page"));
    }
    CHECK(files > 10);
    CHECK(files < 10000);
    REQUIRE(batch.commit());
    CHECK_FALSE(batch.isFull());
    CHECK(namesIn(folder.path()).size() == files);
    REQUIRE(batch.write(folder.file(QStringLiteral("large")), QByteArray(64 << 20, 'x')));
    CHECK(batch.isFull());
}

TEST_CASE("a batch whose folder has gone does not say that something was not found") {
    const test::TemporaryFolder folder;
    const QString gone = folder.file(QStringLiteral("gone"));
    REQUIRE(makeFolder(gone));
    FileBatch batch(folder.path());
    REQUIRE(batch.write(gone + QStringLiteral("/page.html"), "new"));
    REQUIRE(QDir(gone).removeRecursively());
    const auto committed = batch.commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().code == ErrorCode::InputOutput);
}
