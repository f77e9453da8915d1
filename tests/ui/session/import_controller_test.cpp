#include "archive/post_list.h"
#include "base/atomic_file.h"
#include "editorial/newsroom_thread.h"
#include "session/import_controller.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

using namespace vestitel;

namespace {

constexpr int kPatience = 30'000;

/// A new archive on its thread.
struct Archive {
    test::TemporaryFolder folder;
    test::FixedClock clock;
    test::CountingIdSource ids;
    std::unique_ptr<editorial::NewsroomThread> newsroom;

    Archive() {
        auto created = editorial::NewsroomThread::create(folder.file(QStringLiteral("архив")),
                                                         editorial::Environment{&clock, &ids});
        REQUIRE(created);
        newsroom = std::move(*created);
    }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        const QString path = folder.file(name);
        REQUIRE(writeFileAtomically(path, bytes));
        return path;
    }
    [[nodiscard]] qint64 posts() const {
        return newsroom
            ->run(editorial::Priority::Reading,
                  [](editorial::Newsroom& room) {
                      return archive::PostList(room.archive()).count({}).value();
                  })
            .result();
    }
};

} // namespace

TEST_CASE("files of several kinds are brought in beside the window, and bad items are named") {
    const Archive archive;
    const QString text = archive.write(QStringLiteral("новина.txt"),
                                       "Открит е музеят\n\nВходът е свободен за всички.\n");
    const QString lines = archive.write(
        QStringLiteral("posts.jsonl"),
        "{\"editions\":{\"bg\":{\"title\":\"Първа\",\"body\":\"<p>а</p>\"}}}\nnot json\n");
    session::ImportController controller(*archive.newsroom);
    QSignalSpy finished(&controller, &session::ImportController::finished);
    QSignalSpy progressed(&controller, &session::ImportController::progressed);
    controller.start({text, lines});
    CHECK(controller.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, kPatience));
    CHECK_FALSE(controller.isRunning());
    const auto report = finished.first().first().value<editorial::ImportReport>();
    CHECK(report.posts.size() == 2);
    CHECK(report.refused.size() == 1);
    CHECK(archive.posts() == 2);
    CHECK_FALSE(progressed.isEmpty());
}

TEST_CASE("an import that is under way ends cleanly when its window goes") {
    const Archive archive;
    QByteArray many;
    for (int i = 0; i < 500; ++i) {
        many += "{\"editions\":{\"bg\":{\"title\":\"Новина " + QByteArray::number(i) +
                "\",\"body\":\"<p>текст</p>\"}}}\n";
    }
    const QString lines = archive.write(QStringLiteral("posts.jsonl"), many);
    {
        session::ImportController controller(*archive.newsroom);
        controller.start({lines});
        REQUIRE(QTest::qWaitFor([&] { return archive.posts() > 0; }, kPatience));
    }
    const qint64 posts = archive.posts();
    CHECK(posts > 0);
    CHECK(posts == archive.posts()); // nothing comes in any more
}
