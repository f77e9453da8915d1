#include "base/atomic_file.h"

#include "support/catch.h"
#include "support/file_size_limit.h"
#include "support/temporary_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace vestitel;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a written file holds the bytes and leaves no temporary file") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("новина.html"));
    REQUIRE(writeFileAtomically(path, "first"));
    REQUIRE(writeFileAtomically(path, "second"));
    CHECK(contents(path) == "second");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a write that stops halfway fails, keeps the old bytes and leaves no temporary file") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("page.html"));
    REQUIRE(writeFileAtomically(path, "old"));
    {
        const test::FileSizeLimit limit(1 << 20);
        const auto result = writeFileAtomically(path, QByteArray(3 << 20, 'x'));
        REQUIRE_FALSE(result);
        CHECK_FALSE(result.error().message.isEmpty());
    }
    CHECK(contents(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("only what a killed program left half written is removed") {
    const test::TemporaryFolder folder;
    const QStringList stays = {QStringLiteral("новина.html"), QStringLiteral(".htaccess"),
                               QStringLiteral(".изтегля се.part")};
    for (const QString& name : stays) {
        REQUIRE(writeFileAtomically(folder.file(name), "theirs"));
    }
    {
        // As a kill leaves it: the program ends while it writes.
        const auto seen = writeFileInChunks(
            folder.file(QStringLiteral("новина.html")), [&](const WriteChunk&) -> Result<void> {
                const QDir there(folder.path());
                const QStringList now =
                    there.entryList({QStringLiteral(".новина*.part")}, QDir::Files | QDir::Hidden);
                REQUIRE(now.size() == 1);
                QString other = now.first();
                other[other.size() - 6] = other[other.size() - 6] == u'0' ? u'1' : u'0';
                CHECK(QFile::copy(there.filePath(now.first()), folder.file(other)));
                return failure(ErrorCode::Cancelled, QStringLiteral("killed"));
            });
        REQUIRE_FALSE(seen);
    }
    const QDir there(folder.path());
    CHECK(there.entryList(QDir::Files | QDir::Hidden).size() == stays.size() + 1);
    REQUIRE(removeHalfWrittenFiles(folder.path()));
    CHECK(there.entryList(QDir::Files | QDir::Hidden).size() == stays.size());
}

TEST_CASE("a file that holds the bytes already is not touched") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("page.html"));
    REQUIRE(writeFileIfChanged(path, "same").value());
    const QDateTime early(QDate(2020, 1, 1), QTime(0, 0));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(early, QFileDevice::FileModificationTime));
    }
    CHECK_FALSE(writeFileIfChanged(path, "same").value());
    CHECK(QFileInfo(path).lastModified() == early);
    CHECK(writeFileIfChanged(path, "else").value());
    CHECK(contents(path) == "else");
}

TEST_CASE("a file written in chunks is whole, and an error in between keeps the old one") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("lines"));
    REQUIRE(writeFileInChunks(path, [](const WriteChunk& write) -> Result<void> {
        VESTITEL_CHECK(write("one\n"));
        return write("two\n");
    }));
    CHECK(contents(path) == "one\ntwo\n");
    const auto stopped = writeFileInChunks(path, [](const WriteChunk& write) -> Result<void> {
        VESTITEL_CHECK(write("half"));
        return failure(ErrorCode::Cancelled, QStringLiteral("Stopped."));
    });
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(contents(path) == "one\ntwo\n");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a copy has the same bytes, and a missing source is named") {
    const test::TemporaryFolder folder;
    const QByteArray bytes(1'000'000, 'z');
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("a")), bytes));
    REQUIRE(copyFileAtomically(folder.file(QStringLiteral("a")), folder.file(QStringLiteral("b"))));
    CHECK(contents(folder.file(QStringLiteral("b"))) == bytes);

    const auto missing =
        copyFileAtomically(folder.file(QStringLiteral("none")), folder.file(QStringLiteral("c")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFileInfo::exists(folder.file(QStringLiteral("c"))));
}

TEST_CASE("reading refuses a file over the limit and one that is not there") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("a"));
    REQUIRE(writeFileAtomically(path, QByteArray(100, 'a')));
    CHECK(readFile(path, 100).value().size() == 100);
    CHECK(readFile(path, 99).error().code == ErrorCode::TooLarge);
    // A limit takes no memory, and a size need not be known.
    CHECK(readFile(path, qint64(1) << 46).value().size() == 100);
    CHECK(readFile(QStringLiteral("/proc/self/status"), qint64(1) << 46).value().contains("Pid:"));
    CHECK(readFile(QStringLiteral("/proc/self/status"), 10).error().code == ErrorCode::TooLarge);
    CHECK(readFile(folder.file(QStringLiteral("b")), 9).error().code == ErrorCode::NotFound);
}

TEST_CASE("folders are made with their parents, and a file in the way is an error") {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("а/б/в"));
    REQUIRE(makeFolder(path));
    CHECK(QFileInfo(path).isDir());
    REQUIRE(writeFileAtomically(folder.file(QStringLiteral("file")), "x"));
    CHECK_FALSE(makeFolder(folder.file(QStringLiteral("file/sub"))));
}
