#pragma once

#include "base/result.h"
#include "editorial/recover_drafts.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::session {

/// Offers, one after the other, the texts that were typed and not saved when the program ended.
class RecoveryController final : public QObject {
    Q_OBJECT

public:
    explicit RecoveryController(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);

    /// Asks the archive; `offered` follows if there is something.
    void start();

    [[nodiscard]] const editorial::RecoveredPost* offer() const;
    [[nodiscard]] std::size_t waiting() const { return m_posts.size(); }

    /// The text is taken up by the window (which opens and saves it); the next is offered.
    [[nodiscard]] editorial::RecoveredPost take();
    /// The recovered text of this post, if there is one, also a postponed one: who opens the post
    /// goes on from there, since the next save would clear it from the journal.
    [[nodiscard]] std::optional<editorial::RecoveredPost> takeFor(const PostId& id);
    /// The text is let go; undiscard() brings it back.
    void discard();
    void undiscard(const editorial::RecoveredPost& post);
    /// Offers nothing more until the next start; the texts stay in the journal.
    void postpone();

signals:
    /// There is another offer, or none any more.
    void offerChanged();
    void discarded(const vestitel::editorial::RecoveredPost& post);
    void failed(const vestitel::Error& error);

private:
    editorial::NewsroomThread& m_newsroom;
    std::vector<editorial::RecoveredPost> m_posts;
    bool m_postponed = false;
};

} // namespace vestitel::session
