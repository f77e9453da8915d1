#include "editorial/edit_posts.h"
#include "editorial/import_job.h"
#include "editorial/newsroom_thread.h"

#include "support/newsroom_fixture.h"

#include <QFile>
#include <QSemaphore>
#include <QThread>

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

std::unique_ptr<NewsroomThread> openThread(test::NewsroomFixture& fixture) {
    fixture.close();
    auto thread = NewsroomThread::open(fixture.folder(), fixture.environment());
    REQUIRE(thread);
    return std::move(*thread);
}

} // namespace

TEST_CASE("work runs on one thread that is not the caller's") {
    test::NewsroomFixture fixture;
    const auto thread = openThread(fixture);
    const auto where = [](Newsroom&) {
        return QThread::currentThread();
    };
    auto first = thread->run(Priority::Writing, where);
    auto second = thread->run(Priority::Background, where);
    CHECK(first.result() == second.result());
    CHECK(first.result() != QThread::currentThread());
}

TEST_CASE("writing goes before reading, and both before long work, each in order") {
    test::NewsroomFixture fixture;
    const auto thread = openThread(fixture);
    QSemaphore started;
    QSemaphore release;
    auto busy = thread->run(Priority::Background, [&](Newsroom&) {
        started.release();
        release.acquire();
        return 0;
    });
    started.acquire();
    QString order; // written on the newsroom's thread only, read after the last one is done
    const auto note = [&](char16_t name) {
        return [&order, name](Newsroom&) {
            order += QChar(name);
            return 0;
        };
    };
    auto last = thread->run(Priority::Background, note(u'e'));
    auto reading = thread->run(Priority::Reading, note(u'c'));
    auto readingToo = thread->run(Priority::Reading, note(u'd'));
    auto writing = thread->run(Priority::Writing, note(u'a'));
    auto writingToo = thread->run(Priority::Writing, note(u'b'));
    release.release();
    last.waitForFinished();
    CHECK(order == QStringLiteral("abcde"));
}

TEST_CASE("closing finishes the writing that was sent and drops the rest") {
    test::NewsroomFixture fixture;
    auto thread = openThread(fixture);
    QSemaphore started;
    QSemaphore release;
    auto busy = thread->run(Priority::Reading, [&](Newsroom&) {
        started.release();
        release.acquire();
        return 0;
    });
    started.acquire();
    auto post = thread->run(Priority::Writing, [](Newsroom& newsroom) {
        auto fresh = newPost(newsroom);
        fresh->editions.begin()->second.title = QStringLiteral("Последна");
        return savePost(newsroom, *fresh, archive::SaveReason::Automatic);
    });
    auto dropped = thread->run(Priority::Background, [](Newsroom&) { return 1; });
    release.release();
    thread.reset();
    REQUIRE(post.isFinished());
    CHECK(post.result().has_value());
    CHECK(dropped.isCanceled());
}

TEST_CASE("an archive that is open elsewhere is refused at once with a sentence") {
    test::NewsroomFixture fixture; // holds it open
    const auto second = NewsroomThread::open(fixture.folder(), fixture.environment());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK(second.error().message.endsWith(u'.'));
}

TEST_CASE("a newsroom that is closed waits for its long work, which ends with a sentence") {
    test::NewsroomFixture fixture;
    const QString path = fixture.temporary().file(QStringLiteral("posts.jsonl"));
    {
        QFile lines(path);
        REQUIRE(lines.open(QIODevice::WriteOnly));
        for (int i = 0; i < 2000; ++i) {
            lines.write("{\"editions\":{\"bg\":{\"title\":\"a\",\"body\":\"<p>b</p>\"}}}\n");
        }
    }
    auto thread = openThread(fixture);
    QSemaphore started;
    auto import = startImport(*thread, {.paths = {path}},
                              [&](qsizetype, qsizetype) { started.release(); }, {});
    started.acquire();
    thread.reset();
    REQUIRE(import.isFinished());
    const auto report = import.result();
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
}
