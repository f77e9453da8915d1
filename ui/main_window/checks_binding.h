#pragma once

#include "archive/check_levels.h"
#include "checks/check.h"
#include "domain/post.h"

#include <QObject>
#include <QTimer>

namespace vestitel::checks_panel {
class ChecksPanel;
}
namespace vestitel::editor {
class EditorView;
}
namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::inspector {
class InspectorPanel;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class FormatBar;
class SideColumn;

/// The route between the open post and the panel of its checks: what is written is checked when the
/// writer pauses, elsewhere than on the window's and the archive's threads.
class ChecksBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        checks_panel::ChecksPanel& panel;
        SideColumn& column;
        inspector::InspectorPanel& inspector;
        editor::EditorView& editor;
        FormatBar& formats;
        session::PostSession& session;
        editorial::NewsroomThread& newsroom;
    };

    explicit ChecksBinding(const Ends& ends, QObject* parent = nullptr);

signals:
    /// The writer wants to see what the look of the pages is.
    void lookRequested();

private:
    /// Something that the checks look at has changed elsewhere.
    void checkAgain();
    void check();
    void show(const std::vector<checks::Finding>& findings);
    void showCount();
    void goTo(const checks::Finding& finding);
    void repair(const checks::Finding& finding);
    void showEdition(const domain::Language& language);
    void fail(const Error& error);
    void chooseLevels();
    void showLevels(const archive::CheckLevels& levels);

    Ends m_ends;
    QTimer m_pause;
    std::optional<domain::Post> m_checked; ///< What was checked last.
    bool m_isUnderWay = false;
};

} // namespace vestitel::main_window
