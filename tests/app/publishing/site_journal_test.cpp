#include "publishing/site_journal.h"

#include "base/sha256.h"
#include "exported_site.h"
#include "support/temporary_folder.h"

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

/// Enough for several batches, pictures and documents among the first.
std::vector<Publication> manyPosts(const QString& media) {
    auto many = numberedPublications(150);
    many.insert(many.begin(), samplePublication(media));
    many.front().organisation = many.back().organisation;
    return many;
}

/// As if it were killed between its posts and its lists: what is in no whole batch yet is lost.
void exportUntilKilled(const QString& folder, const std::vector<Publication>& publications) {
    SiteExport site(folder, *Theme::load(), siteOf(publications), {}, Mode::Write);
    REQUIRE(site.begin().has_value());
    for (const Publication& publication : publications) {
        REQUIRE(site.add(publication).has_value());
    }
}

} // namespace

TEST_CASE("what a killed export wrote is the site's own, as far as it is still so",
          "[site-export]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    const auto few = numberedPublications(3);
    exportSite(folder.path(), few);
    const auto before = contentOf(folder.path());
    exportUntilKilled(folder.path(), manyPosts(media.path()));
    const auto after = contentOf(folder.path());
    CHECK(after.value(kRecordName) == before.value(kRecordName));
    QString kept;
    for (const QString& path : after.keys()) {
        if (path.startsWith(QLatin1String("media/")) && !before.contains(path)) {
            kept = path;
        }
    }
    REQUIRE_FALSE(kept.isEmpty());
    REQUIRE(writeFileAtomically(folder.file(kept), "somebody else's").has_value());
    // Torn by a power cut, and of a second export that was killed before its files got there.
    REQUIRE(writeFileAtomically(folder.file(kJournalName), after.value(kJournalName) +
                                                               sha256("never there") + "  " +
                                                               kept.toUtf8() + "\n0123456789abc")
                .has_value());
    CHECK(exportSite(folder.path(), few).changedByOthers().isEmpty());
    auto now = contentOf(folder.path());
    CHECK(now.take(kept) == "somebody else's");
    CHECK(now == before);
}

TEST_CASE("a killed export's pictures are on the next one's record", "[site-journal]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    const auto many = manyPosts(media.path());
    exportUntilKilled(folder.path(), many);
    exportSite(folder.path(), many);
    const auto content = contentOf(folder.path());
    for (const QString& path : content.keys()) {
        INFO(path.toStdString());
        CHECK(content.value(kRecordName).contains("  " + path.toUtf8() + '\n') !=
              (path == kRecordName));
    }
}
