#pragma once

#include "archive/settings_store.h"
#include "base/clock.h"
#include "models/posts_model.h"
#include "models/sections_model.h"
#include "session/post_session.h"
#include "session/recovery_controller.h"
#include "session/search_controller.h"

#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace vestitel::editor {
class EditorView;
}
namespace vestitel::inspector {
class InspectorPanel;
}
namespace vestitel::posts_panel {
class PostsPanel;
}
namespace vestitel::preview {
class PreviewPanel;
}
namespace vestitel::sections_panel {
class SectionsPanel;
}
namespace vestitel::style {
class Appearance;
}
namespace vestitel::widgets {
class Banner;
class EmptyState;
class Toast;
} // namespace vestitel::widgets

namespace vestitel::main_window {

class Columns;
class CommandSet;
class DialogFlows;
class EditorBinding;
class FormatBar;
class ImportFlow;
class InspectorBinding;
class PostsBinding;
class PreviewBinding;
class StatusLine;

/// What a window works on; all of it outlives the window.
struct Newsdesk {
    editorial::NewsroomThread& newsroom;
    const Clock& clock;
    QSettings& settings; ///< Of the window: sizes, last section. Not the archive's.
    style::Appearance& appearance;
    archive::Settings archive;
    QByteArray themeStyle; ///< The style sheet that the text is written in.
};

/// The one window: builds the panels and lets the routes (the bindings) connect them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Newsdesk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPost(const PostId& id);
    void importFiles(const QStringList& paths);
    /// Shows a sentence about something that went wrong.
    void showFailure(const Error& error);
    /// Everything that was typed is in the archive when `done` is called (true), or it cannot be
    /// written (false).
    void saveAll(std::function<void(bool)> done);

    [[nodiscard]] std::optional<PostId> openPostId() const;
    [[nodiscard]] session::PostSession& session() { return m_session; }
    [[nodiscard]] models::PostsModel& posts() { return m_posts; }
    [[nodiscard]] CommandSet& commands() { return *m_commands; }
    [[nodiscard]] editor::EditorView& editor() { return *m_editor; }
    [[nodiscard]] preview::PreviewPanel& preview() { return *m_preview; }

signals:
    /// Another archive is to be opened in place of this one.
    void archiveRequested();
    void settingsRequested();
    /// The window is closed, and everything is saved (or the writer let it go).
    void closedForGood();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void buildPanels();
    void bindPanels();
    void bindView();
    void bindFile();
    void bindDialogs();
    void openRecovered(const editorial::RecoveredPost& post);
    void showWork();
    void showPreview(bool shown);
    void goBack();
    void focusNextPanel();
    void applyAppearance();
    void restoreWindow();
    void saveWindow() const;
    void leave();
    void askToLeaveUnsaved();

    Newsdesk m_desk;
    models::PostsModel m_posts;
    models::SectionsModel m_sections;
    session::PostSession m_session;
    session::SearchController m_search;
    session::RecoveryController m_recovery;

    CommandSet* m_commands;
    sections_panel::SectionsPanel* m_sectionsPanel = nullptr;
    posts_panel::PostsPanel* m_postsPanel = nullptr;
    FormatBar* m_formatBar = nullptr;
    editor::EditorView* m_editor = nullptr;
    preview::PreviewPanel* m_preview = nullptr;
    inspector::InspectorPanel* m_inspector = nullptr;
    widgets::EmptyState* m_nothingOpen = nullptr;
    QStackedWidget* m_work = nullptr;
    Columns* m_columns = nullptr;
    widgets::Banner* m_recoveryBanner = nullptr;
    widgets::Banner* m_failureBanner = nullptr;
    StatusLine* m_status = nullptr;
    widgets::Toast* m_toast = nullptr;

    EditorBinding* m_editorBinding = nullptr;
    InspectorBinding* m_inspectorBinding = nullptr;
    PreviewBinding* m_previewBinding = nullptr;
    PostsBinding* m_postsBinding = nullptr;
    ImportFlow* m_import = nullptr;
    DialogFlows* m_dialogs = nullptr;
    bool m_previewing = false;
    bool m_mayClose = false;
};

} // namespace vestitel::main_window
