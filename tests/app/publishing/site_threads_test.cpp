#include "exported_site.h"

#include "publishing/site_feeds.h"
#include "support/temporary_folder.h"

#include <QThread>

#include <atomic>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

/// Counts what other threads than this one make of a plan.
struct Makers {
    std::atomic<int> others = 0;
    QThread* const own = QThread::currentThread();

    void watch(PlannedFiles& planned) {
        planned.make = [this, make = planned.make](const std::vector<size_t>& wanted) {
            others += QThread::currentThread() == own ? 0 : 1;
            return make(wanted);
        };
    }
};

} // namespace

TEST_CASE("lists that several threads make have the same bytes as by one", "[site-export]") {
    const Site site = siteOf(numberedPublications(120));
    const Theme theme = Theme::load().value();
    const SiteKeys keys(site, theme);
    auto plan = planSitePages(site, theme, keys, {});
    for (PlannedFiles& planned : planFeeds(site, theme, keys)) {
        plan.push_back(std::move(planned));
    }
    Makers makers;
    for (PlannedFiles& planned : plan) {
        makers.watch(planned);
    }
    const TemporaryFolder beside;
    FolderExport together(beside.path(), theme, Form::Page);
    REQUIRE(together.write(plan).has_value());
    CHECK(makers.others > 32);

    makers.others = 0;
    const TemporaryFolder after;
    FolderExport alone(after.path(), theme, Form::Page);
    for (const PlannedFiles& planned : plan) {
        REQUIRE(alone.write({planned}).has_value());
    }
    CHECK(makers.others == 0);
    CHECK(contentOf(beside.path()).size() > 32);
    CHECK(contentOf(beside.path()) == contentOf(after.path()));
    CHECK(together.files() == alone.files());
}
