#include "editor/spelling.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QFile>

using namespace vestitel;
using namespace vestitel::editor;
using domain::Language;

namespace {

void put(const test::TemporaryFolder& folder, const QString& name) {
    QFile file(folder.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE(
    "of the dictionaries that are there each language gets its own, in the languages' order") {
    const test::TemporaryFolder folder;
    put(folder, QStringLiteral("en-GB.bdic"));
    put(folder, QStringLiteral("bg-BG.bdic"));
    put(folder, QStringLiteral("de-DE.txt"));
    const std::vector<Language> languages{
        Language::bulgarian(), *Language::fromTag(QStringLiteral("de")),
        *Language::fromTag(QStringLiteral("en-US")), Language::english()};
    CHECK(dictionariesFor(languages, folder.path()).join(u' ') == QStringLiteral("bg-BG en-GB"));
}

TEST_CASE("without dictionaries there are none") {
    const test::TemporaryFolder folder;
    CHECK(dictionariesFor({Language::bulgarian()}, folder.path()).isEmpty());
    CHECK(dictionariesFor({Language::bulgarian()}, folder.file(QStringLiteral("no"))).isEmpty());
}
