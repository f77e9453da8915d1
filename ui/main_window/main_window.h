#pragma once

#include "main_window/newsdesk.h"
#include "main_window/window_panels.h"
#include "models/posts_model.h"
#include "models/sections_model.h"
#include "session/post_session.h"
#include "session/recovery_controller.h"
#include "session/search_controller.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace vestitel::main_window {

class CommandSet;
class DialogFlows;
class EditorBinding;
class FindBinding;
class ImportFlow;
class InspectorBinding;
class PostsBinding;
class PreviewBinding;
class UndoBinding;
class ViewBinding;
class WindowClosing;
class WindowMemory;

/// The one window: builds the panels and lets the routes (the bindings) connect them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Newsdesk& desk, QWidget* parent = nullptr);
    /// With an editor that was made for no archive yet, so that its page loads meanwhile.
    MainWindow(const Newsdesk& desk, std::unique_ptr<editor::EditorView> editor,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPost(const PostId& id);
    void importFiles(const QStringList& paths);
    /// Shows a sentence about something that went wrong.
    void showFailure(const Error& error);
    /// After the settings of typing have changed.
    void applyTypingHabits();
    /// Everything that was typed is in the archive when `done` is called (true), or it cannot be
    /// written (false).
    void saveAll(std::function<void(bool)> done);

    [[nodiscard]] std::optional<PostId> openPostId() const;
    [[nodiscard]] session::PostSession& session() { return m_session; }
    [[nodiscard]] models::PostsModel& posts() { return m_posts; }
    [[nodiscard]] CommandSet& commands() { return *m_commands; }
    [[nodiscard]] editor::EditorView& editor() { return *m_panels.editor; }
    [[nodiscard]] preview::PreviewPanel& preview() { return *m_panels.preview; }

signals:
    /// Another archive is to be opened in place of this one.
    void archiveRequested();
    void settingsRequested();
    /// The settings of the look of the pages.
    void lookRequested();
    /// The window is closed, and everything is saved (or the writer let it go).
    void closedForGood();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void bindPanels();
    void bindView();
    void bindFile();
    void bindDialogs();
    void openRecovered(const editorial::RecoveredPost& post);
    void showWork();
    void showPreview(bool shown);
    void goBack();
    void applyAppearance();
    /// In the list, or, in an archive with no posts, on the button for the first.
    void focusAtStart();

    Newsdesk m_desk;
    models::PostsModel m_posts;
    models::SectionsModel m_sections;
    session::PostSession m_session;
    session::SearchController m_search;
    session::RecoveryController m_recovery;

    CommandSet* m_commands;
    WindowPanels m_panels;

    EditorBinding* m_editorBinding = nullptr;
    FindBinding* m_findBinding = nullptr;
    InspectorBinding* m_inspectorBinding = nullptr;
    PreviewBinding* m_previewBinding = nullptr;
    PostsBinding* m_postsBinding = nullptr;
    ImportFlow* m_import = nullptr;
    DialogFlows* m_dialogs = nullptr;
    ViewBinding* m_view = nullptr;
    UndoBinding* m_undo = nullptr;
    std::unique_ptr<WindowMemory> m_memory;
    WindowClosing* m_closing;
    bool m_previewing = false;
};

} // namespace vestitel::main_window
