#pragma once

#include "base/ids.h"

#include <QObject>

#include <vector>

namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class ImportFlow;
class PostsBinding;

/// Shows in the list, and in the open post, what an import changed in the archive.
class ImportBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        ImportFlow& flow;
        session::PostSession& session;
        PostsBinding& posts;
    };

    explicit ImportBinding(const Ends& ends, QObject* parent = nullptr);

signals:
    /// One post came in: it is to be seen.
    void openRequested(const vestitel::PostId& id);

private:
    void showImported(const std::vector<PostId>& posts);
    void showChanged(const std::vector<PostId>& posts);

    Ends m_ends;
};

} // namespace vestitel::main_window
