#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/image_edit.h"
#include "main_window/window_panels.h"

#include <QObject>

namespace vestitel::domain {
struct Medium;
}
namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class CommandSet;
class DialogFlows;
class EditorBinding;

/// Work on an image, from wherever it is asked for: the text, its menu, the dialog of an image, the
/// lead image. What comes of it is shown at once wherever the image stands.
class ImageWorkFlow final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editorial::NewsroomThread& newsroom;
        session::PostSession& session;
        const WindowPanels& panels;
        CommandSet& commands;
        EditorBinding& text;
        DialogFlows& dialogs;
    };

    ImageWorkFlow(const Ends& ends, QWidget* window);

    void askFor(const MediaHash& image);

signals:
    void failed(const vestitel::Error& error);
    void pictureChanged();

private:
    void open(const domain::Medium& medium, const QString& file, qint64 otherPosts);
    void showAgain(const MediaHash& image);

    Ends m_ends;
    QWidget* m_window;
    int m_request = 0;
};

} // namespace vestitel::main_window
