#include "importing/word_package.h"

#include "support/catch.h"
#include "support/zip_writer.h"

#include <QBuffer>

#include <random>

using namespace vestitel;

namespace {

Result<void> check(QByteArray bytes) {
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return importing::checkWordPackage(file, QStringLiteral("покана.docx"));
}

Error refusal(const QByteArray& bytes) {
    const auto checked = check(bytes);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().message.contains(QStringLiteral("покана.docx")));
    CHECK(checked.error().message.endsWith(u'.'));
    return checked.error();
}

std::vector<test::ZipEntry> plain() {
    return test::wordEntries({test::wordParagraph(QStringLiteral("Текст"))});
}

} // namespace

TEST_CASE("a whole document is let through, also with a remark at the archive's end") {
    CHECK(check(test::zipOf(plain())));
    QByteArray commented = test::zipOf(plain());
    commented[commented.size() - 2] = 4;
    CHECK(check(commented + "note"));
}

TEST_CASE("a protected document is told from an old one and from neither") {
    const Error locked = refusal(test::oleFile(QStringLiteral("EncryptedPackage")));
    CHECK(locked.message.contains(QStringLiteral("password")));
    const Error old = refusal(test::oleFile(QStringLiteral("WordDocument")));
    CHECK(old.message.contains(QStringLiteral(".doc)")));
    const Error other = refusal(test::oleFile(QStringLiteral("Workbook")));
    CHECK(other.message != locked.message);
    CHECK(other.message != old.message);
    auto entries = plain();
    entries.back().encrypted = true;
    CHECK(refusal(test::zipOf(entries)).message == locked.message);
}

TEST_CASE("an empty, a cut and a foreign file are each refused with a sentence") {
    CHECK(refusal({}).code == ErrorCode::InvalidArgument);
    CHECK(refusal("just text").code == ErrorCode::DamagedData);
    const QByteArray whole = test::zipOf(plain());
    for (qsizetype size = 1; size < whole.size(); size += 7) {
        CHECK(refusal(whole.first(size)).code == ErrorCode::DamagedData);
    }
    for (const char* part : {"xl/workbook.xml", "ppt/presentation.xml", "content.xml", "a.txt"}) {
        CHECK(refusal(test::zipOf({{part, "x", {}, false}})).code == ErrorCode::Unsupported);
    }
}

TEST_CASE("an archive that unpacks to more than can be taken is refused before it is unpacked") {
    auto bomb = plain();
    bomb.push_back({"word/media/a.png", "x", 0x7FFFFFFF, false});
    CHECK(refusal(test::zipOf(bomb)).code == ErrorCode::TooLarge);
    auto markup = plain();
    markup.back().statedSize = 61 * 1024 * 1024;
    CHECK(refusal(test::zipOf(markup)).code == ErrorCode::TooLarge);
    auto many = plain();
    for (int i = 0; i < 7; ++i) {
        many.push_back({"word/media/" + QByteArray::number(i), "x", 100 * 1024 * 1024, false});
    }
    CHECK(refusal(test::zipOf(many)).code == ErrorCode::TooLarge);
    auto zip64 = plain();
    zip64.back().statedSize = 0xFFFFFFFF;
    CHECK(refusal(test::zipOf(zip64)).code == ErrorCode::TooLarge);
}

TEST_CASE("no change of a byte makes the check read beyond the file") {
    const QByteArray whole = test::zipOf(plain());
    std::mt19937 random(11);
    for (int i = 0; i < 3000; ++i) {
        QByteArray changed = whole;
        for (int j = 0; j < 3; ++j) {
            const auto at = std::uniform_int_distribution<qsizetype>(0, whole.size() - 1)(random);
            changed[at] = static_cast<char>(random());
        }
        const auto checked = check(changed);
        if (!checked) {
            REQUIRE_FALSE(checked.error().message.isEmpty());
        }
    }
}
