#pragma once

#include "archive/post_store.h"
#include "archive/taxonomy.h"
#include "editorial/edit_posts.h"
#include "editorial/newsroom_thread.h"
#include "html/sanitiser.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QTest>

namespace vestitel::test {

constexpr int kPatienceMilliseconds = 20'000;

/// Runs the event loop until it holds.
template <typename Condition>
[[nodiscard]] bool eventually(Condition condition) {
    return QTest::qWaitFor(condition, kPatienceMilliseconds);
}

[[nodiscard]] inline html::Body bodyOf(const QString& text) {
    auto body = html::sanitise(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    REQUIRE(body);
    return *body;
}

/// A new archive on its own thread, as a window has it.
class DeskFixture final {
public:
    DeskFixture() {
        auto created = editorial::NewsroomThread::create(folder(), environment());
        REQUIRE(created);
        m_newsroom = std::move(*created);
    }

    [[nodiscard]] editorial::NewsroomThread& newsroom() { return *m_newsroom; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] editorial::Environment environment() { return {&m_clock, &m_ids}; }
    [[nodiscard]] QString folder() const { return m_folder.file(QStringLiteral("архив")); }
    [[nodiscard]] const std::vector<domain::Language>& languages() const { return m_languages; }

    /// Work on the archive, waited for.
    template <typename Work>
    auto now(Work work) {
        return m_newsroom->run(editorial::Priority::Writing, std::move(work)).result();
    }

    /// A stored post in Bulgarian.
    domain::Post store(const QString& title, const QString& text = QStringLiteral("Текст."),
                       const QDate& date = QDate(2026, 1, 25)) {
        auto saved = now([&](editorial::Newsroom& newsroom) -> Result<archive::SaveOutcome> {
            VESTITEL_TRY(domain::Post post, editorial::newPost(newsroom));
            post.date = date;
            post.editions.clear();
            post.editions[domain::Language::bulgarian()].title = title;
            post.editions[domain::Language::bulgarian()].body = bodyOf(text);
            return editorial::savePost(newsroom, post, archive::SaveReason::Manual);
        });
        REQUIRE(saved);
        return saved->post;
    }

    [[nodiscard]] domain::Post stored(const PostId& id) {
        auto post = now([id](editorial::Newsroom& newsroom) {
            return archive::PostStore(newsroom.archive()).post(id);
        });
        REQUIRE(post);
        return *post;
    }

    /// As when the process dies: the archive is closed and opened again, nothing is saved.
    void reopen() {
        m_newsroom.reset();
        auto opened = editorial::NewsroomThread::open(folder(), environment());
        REQUIRE(opened);
        m_newsroom = std::move(*opened);
    }

private:
    TemporaryFolder m_folder;
    FixedClock m_clock;
    CountingIdSource m_ids;
    std::vector<domain::Language> m_languages{domain::Language::bulgarian(),
                                              domain::Language::english()};
    std::unique_ptr<editorial::NewsroomThread> m_newsroom;
};

} // namespace vestitel::test
