#pragma once

#include "base/result.h"
#include "editorial/recover_drafts.h"

#include <QObject>

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
    /// The text is let go; undiscard() brings it back.
    void discard();
    void undiscard(const editorial::RecoveredPost& post);
    /// Leaves the rest in the journal, for the next start.
    void postpone();

signals:
    /// There is another offer, or none any more.
    void offerChanged();
    void discarded(const vestitel::editorial::RecoveredPost& post);
    void failed(const vestitel::Error& error);

private:
    editorial::NewsroomThread& m_newsroom;
    std::vector<editorial::RecoveredPost> m_posts;
};

} // namespace vestitel::session
