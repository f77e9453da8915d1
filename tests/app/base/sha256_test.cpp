#include "base/sha256.h"

#include "base/atomic_file.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace vestitel;

TEST_CASE("SHA-256 is as the standard has it, and a file's is that of its bytes") {
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("a"));
    for (const qsizetype size : {0, 1, 65536, 65537, 200000}) {
        const QByteArray bytes(size, 'x');
        REQUIRE(writeFileAtomically(path, bytes));
        CHECK(sha256OfFile(path).value() == sha256(bytes));
    }
    CHECK(sha256OfFile(folder.file(QStringLiteral("gone"))).error().code == ErrorCode::NotFound);
    CHECK_FALSE(sha256OfFile(folder.path()));
}
