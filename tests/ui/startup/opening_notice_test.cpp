#include "startup/opening_notice.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QProgressBar>
#include <QTest>

#include <thread>

using namespace vestitel;
using startup::OpeningNotice;
using test::waitFor;

TEST_CASE("what takes long to open is shown, told from another thread, also after it has gone") {
    auto notice = std::make_unique<OpeningNotice>();
    const Progress progress = notice->progress();
    const auto tell = [&progress](qsizetype done) {
        std::thread([&] { progress(done, 2000); }).join();
    };
    CHECK_FALSE(notice->isVisible());
    tell(500);
    REQUIRE(waitFor([&] { return notice->isVisible(); }));
    const auto* const bar = notice->findChild<QProgressBar*>();
    CHECK(bar->value() == 500);
    CHECK(bar->maximum() == 2000);
    tell(2000);
    CHECK(waitFor([&] { return bar->value() == 2000; }));
    tell(100);
    notice.reset();
    tell(200);
    QTest::qWait(10); // nothing happens
}

TEST_CASE("what is over at once is not shown") {
    OpeningNotice notice;
    notice.progress()(30, 30);
    QTest::qWait(10);
    CHECK_FALSE(notice.isVisible());
}
