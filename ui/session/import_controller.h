#pragma once

#include "base/cancellation.h"
#include "editorial/import_files.h"
#include "session/posts_controller.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <optional>

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::session {

/// Brings files into the archive beside everything else, one import at a time.
class ImportController final : public QObject {
    Q_OBJECT

public:
    /// Without a converter Word documents are refused. It is called on another thread, and has to
    /// give up when this is cancelled or destroyed.
    explicit ImportController(editorial::NewsroomThread& newsroom,
                              editorial::WordConverter convertWord = {}, QObject* parent = nullptr);
    /// Stops an import that is under way after the post it is at.
    ~ImportController() override;

    void start(const QStringList& paths);
    void cancel() { m_cancellation.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// What was recognised as two languages is one text again; undone by the deed.
    void keepAsOneText(const std::vector<editorial::RecognisedPair>& pairs);

signals:
    void progressed(qsizetype done, qsizetype total);
    void finished(const vestitel::editorial::ImportReport& report);
    void failed(const vestitel::Error& error);
    /// These posts have other editions now.
    void editionsChanged(const std::vector<vestitel::PostId>& posts);
    void done(const vestitel::session::Deed& deed);

private:
    void storeAll(const std::vector<domain::Post>& posts);

    editorial::NewsroomThread& m_newsroom;
    editorial::WordConverter m_convertWord;
    Cancellation m_cancellation;
    QFuture<Result<editorial::ImportReport>> m_import;
    bool m_running = false;
};

} // namespace vestitel::session
