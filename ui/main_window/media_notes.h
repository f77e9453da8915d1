#pragma once

#include "domain/medium.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

/// Tells the text what the archive says of its images: who took them, which are decoration, and
/// which are shown otherwise than their files.
class MediaNotesBinding final : public QObject {
    Q_OBJECT

public:
    MediaNotesBinding(session::PostSession& session, editor::EditorView& view,
                      editorial::NewsroomThread& newsroom, QObject* parent);

private:
    void look();
    void take(const domain::Medium& medium);
    void takeEdit(const MediaHash& image, const domain::ImageEdit& edit);
    void tell();

    session::PostSession& m_session;
    editor::EditorView& m_view;
    editorial::NewsroomThread& m_newsroom;
    QHash<MediaHash, domain::Medium> m_media;
    QSet<MediaHash> m_edited; ///< Since the window opened: the page may have an earlier picture.
    QTimer m_soon;
};

} // namespace vestitel::main_window
