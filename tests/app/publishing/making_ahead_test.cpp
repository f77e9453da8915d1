#include "publishing/making_ahead.h"

#include "support/catch.h"

#include <QThread>

#include <atomic>

using namespace vestitel;
using namespace vestitel::publishing;

TEST_CASE("what is made ahead comes in order, and never more at once than processors",
          "[making-ahead]") {
    constexpr int kJobs = 24;
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    MakingAhead ahead;
    for (int job = 0; job < kJobs; ++job) {
        ahead.add([&, job]() -> MakingAhead::Made {
            const int now = ++running;
            int before = most;
            while (before < now && !most.compare_exchange_weak(before, now)) {
            }
            QThread::msleep(static_cast<unsigned long>(job % 3));
            --running;
            return std::vector<QByteArray>{QByteArray::number(job)};
        });
    }
    for (int job = 0; job < kJobs; ++job) {
        const auto made = ahead.take();
        REQUIRE(made);
        CHECK(made->front() == QByteArray::number(job));
    }
    CHECK(most <= std::max(1, QThread::idealThreadCount()));
    if (QThread::idealThreadCount() > 1) {
        CHECK(most > 1);
    }
}

TEST_CASE("what was begun ends when nobody takes it, and what was not begun never begins",
          "[making-ahead]") {
    std::atomic_int begun = 0;
    std::atomic_int ended = 0;
    {
        MakingAhead ahead;
        for (int job = 0; job < 64; ++job) {
            ahead.add([&]() -> MakingAhead::Made {
                ++begun;
                QThread::msleep(1);
                ++ended;
                return failure(ErrorCode::DamagedData, QStringLiteral("no"));
            });
        }
        CHECK_FALSE(ahead.take());
    }
    CHECK(begun == ended);
    CHECK(begun <= std::max(1, QThread::idealThreadCount()));
}
