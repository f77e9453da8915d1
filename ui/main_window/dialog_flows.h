#pragma once

#include "archive/post_list.h"
#include "domain/category.h"
#include "domain/medium.h"
#include "editor/editor_state.h"

#include <QObject>

#include <optional>
#include <vector>

class QSettings;
class QWidget;

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::main_window {

/// The dialogs of the window, from what they start with to what comes of them.
class DialogFlows final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editorial::NewsroomThread& newsroom;
        editor::EditorView& editor;
        QSettings& settings;
        QWidget* window;
    };

    DialogFlows(const Ends& ends, std::vector<domain::Language> languages);

    void askForLink(const editor::EditorState& state);
    void askForImage(const domain::Language& language,
                     const std::optional<editor::ImageReference>& image);
    /// `single`: the one post, when it is open.
    void exportPosts(const std::vector<PostId>& posts, const domain::Post* single);
    enum class CategoriesStart { Overview, NewLine };
    void editCategories(CategoriesStart start);
    void showAbout();

    /// The image may look otherwise now.
    void showAgain(const MediaHash& image) { emit imageChanged(image); }

signals:
    void imageChanged(const vestitel::MediaHash& image);
    void imageWorkRequested(const vestitel::MediaHash& image);
    /// Categories are others now.
    void taxonomyChanged();
    void failed(const vestitel::Error& error);
    /// What is said of an image in the archive is to be another.
    void mediumTextsEdited(const vestitel::domain::Medium& before,
                           const vestitel::domain::Medium& after);

private:
    void showCategories(const std::vector<domain::Category>& categories,
                        const archive::PostCounts& counts, CategoriesStart start);

    Ends m_ends;
    std::vector<domain::Language> m_languages;
};

} // namespace vestitel::main_window
