#include "main_window/main_window.h"

#include "editor/editor_view.h"
#include "inspector/inspector_panel.h"
#include "main_window/checks_binding.h"
#include "main_window/columns.h"
#include "main_window/command_set.h"
#include "main_window/dialog_flows.h"
#include "main_window/editor_binding.h"
#include "main_window/find_binding.h"
#include "main_window/format_bar.h"
#include "main_window/history_flow.h"
#include "main_window/import_binding.h"
#include "main_window/import_flow.h"
#include "main_window/inspector_binding.h"
#include "main_window/language_hint.h"
#include "main_window/posts_binding.h"
#include "main_window/preview_binding.h"
#include "main_window/recovery_binding.h"
#include "main_window/replace_flow.h"
#include "main_window/side_column.h"
#include "main_window/spelling_binding.h"
#include "main_window/status_line.h"
#include "main_window/stock_binding.h"
#include "main_window/tab_order.h"
#include "main_window/text_dialogs.h"
#include "main_window/undo_binding.h"
#include "main_window/view_binding.h"
#include "main_window/window_closing.h"
#include "main_window/window_memory.h"
#include "models/typing_habits.h"
#include "models/words.h"
#include "posts_panel/posts_panel.h"
#include "preview/preview_panel.h"
#include "services/document_opener.h"
#include "style/appearance.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace vestitel::main_window {

MainWindow::MainWindow(const Newsdesk& desk, QWidget* parent)
    : MainWindow(desk, std::unique_ptr<editor::EditorView>(), parent) {
}

MainWindow::MainWindow(const Newsdesk& desk, std::unique_ptr<editor::EditorView> editor,
                       QWidget* parent)
    : QMainWindow(parent), m_desk(desk), m_posts(desk.newsroom, desk.archive.languages),
      m_session(desk.newsroom, desk.clock), m_search(desk.newsroom, m_posts),
      m_recovery(desk.newsroom), m_commands(new CommandSet(this)),
      m_closing(new WindowClosing(*this, std::bind_front(&MainWindow::saveAll, this))) {
    connect(m_closing, &WindowClosing::closed, this, &MainWindow::closedForGood);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Vestitel"));
    m_previewBinding = new PreviewBinding(desk.newsroom, desk.archive.languages, this);
    m_panels = makePanels(
        *this, {m_desk, *m_commands, m_posts, m_sections, *m_previewBinding, editor.release()});
    bindPanels();
    bindView();
    bindFile();
    bindDialogs();
    m_memory = std::make_unique<WindowMemory>(
        WindowMemory::Parts{*this, m_panels, *m_editorBinding, m_postsBinding->lens(), m_search},
        m_desk.settings);
    m_memory->restore();
    showWork();
    focusAtStart();
    m_recovery.start();
}

MainWindow::~MainWindow() {
    delete m_undo; // hears of the focus, which moves while the widgets go
    disconnect(&m_session, nullptr, nullptr, nullptr);
    // Its page may still speak while the widgets that would listen go, one by one.
    disconnect(m_panels.editor, nullptr, nullptr, nullptr);
}

void MainWindow::bindPanels() {
    m_editorBinding = new EditorBinding(
        {*m_panels.editor, m_session, *m_commands, *m_panels.formatBar, *m_panels.status},
        m_desk.archive.languages, this);
    m_inspectorBinding = new InspectorBinding(*m_panels.inspector, m_session, m_desk.newsroom,
                                              m_desk.archive.languages, this);
    auto* const checks =
        new ChecksBinding({*m_panels.checks, *m_panels.side, *m_panels.inspector, *m_panels.editor,
                           *m_panels.formatBar, m_session, m_desk.newsroom},
                          this);
    connect(checks, &ChecksBinding::lookRequested, this, &MainWindow::lookRequested);
    m_postsBinding = new PostsBinding({m_desk.newsroom, *m_commands, m_posts, m_sections,
                                       *m_panels.posts, *m_panels.sections, m_session, m_search},
                                      m_desk.archive.languages, this);
    const session::PostsController& making = m_postsBinding->controller();
    connect(&making, &session::PostsController::beginning, m_panels.editor,
            &editor::EditorView::awaitPost);
    connect(&making, &session::PostsController::failed, m_panels.editor,
            &editor::EditorView::stopAwaitingPost);
    auto* const recovery =
        new RecoveryBinding(*m_panels.recoveryBanner, m_recovery, m_desk.archive.languages, this);
    connect(recovery, &RecoveryBinding::openRequested, this, &MainWindow::openRecovered);
    connect(&m_recovery, &session::RecoveryController::discarded, this,
            [this](const editorial::RecoveredPost& post) {
                m_panels.toast->show(tr("The recovered text was discarded."),
                                     [this, post] { m_recovery.undiscard(post); });
            });
    connect(&m_recovery, &session::RecoveryController::failed, this, &MainWindow::showFailure);

    connect(m_postsBinding, &PostsBinding::openRequested, this, &MainWindow::openPost);
    connect(m_postsBinding, &PostsBinding::created, this, [this](const domain::Post& post) {
        m_inspectorBinding->commitPending();
        showPreview(false);
        m_panels.columns->closeOverlays();
        m_editorBinding->showPrimary();
        m_session.openFresh(post);
        m_editorBinding->focusTitle();
    });
    connect(m_postsBinding, &PostsBinding::done, this,
            [this](const session::Deed& deed) { m_panels.toast->show(deed.sentence, deed.undo); });
    connect(m_postsBinding, &PostsBinding::failed, this, &MainWindow::showFailure);
    connect(m_postsBinding, &PostsBinding::taxonomyRead, m_inspectorBinding,
            &InspectorBinding::setChoices);
    connect(m_panels.posts, &posts_panel::PostsPanel::textRequested, this, [this] {
        m_panels.columns->closeOverlays();
        m_editorBinding->focusTitle();
    });
    const auto say = std::bind_front(&widgets::Toast::say, m_panels.toast);
    connect(m_editorBinding, &EditorBinding::message, this, say);
    m_findBinding = new FindBinding({*m_panels.editor, *m_panels.findBar, m_session, *m_commands,
                                     *m_panels.formatBar, m_posts, *m_panels.posts},
                                    m_desk.archive.languages, this);
    connect(m_findBinding, &FindBinding::message, this, say);
    connect(m_postsBinding, &PostsBinding::message, this, say);
    connect(m_findBinding, &FindBinding::done, m_panels.toast, &widgets::Toast::show);
    connect(m_editorBinding, &EditorBinding::postLinkActivated, this, &MainWindow::openPost);
    auto* const documents = new services::DocumentOpener(m_desk.newsroom, this);
    connect(m_editorBinding, &EditorBinding::documentLinkActivated, documents,
            &services::DocumentOpener::open);
    connect(documents, &services::DocumentOpener::message, this, say);
    connect(documents, &services::DocumentOpener::failed, this, &MainWindow::showFailure);
    connect(m_inspectorBinding, &InspectorBinding::message, this, say);
    connect(m_previewBinding, &PreviewBinding::message, this, say);
    m_undo = new UndoBinding({*m_commands, *m_editorBinding, *m_panels.editor, *m_panels.inspector,
                              m_session, *m_postsBinding, *m_panels.posts},
                             this);
    connect(m_undo, &UndoBinding::message, this, say);
    connect(m_previewBinding, &PreviewBinding::failed, this, &MainWindow::showFailure);
    connect(m_panels.nothingOpen, &widgets::EmptyState::pressed, this,
            [this] { m_commands->action(CommandId::NewPost)->trigger(); });

    connect(&m_session, &session::PostSession::opened, this, &MainWindow::showWork);
    connect(&m_session, &session::PostSession::closed, this, &MainWindow::showWork);
    connect(&m_session, &session::PostSession::failed, this, &MainWindow::showFailure);
    connect(&m_session, &session::PostSession::stateChanged, this, [this] {
        if (m_session.state() == session::SaveState::Written) {
            m_panels.failureBanner->hide();
        }
    });
}

void MainWindow::bindView() {
    connect(m_commands->action(CommandId::Preview), &QAction::triggered, this,
            &MainWindow::showPreview);
    connect(m_panels.preview, &preview::PreviewPanel::closeRequested, this,
            [this] { showPreview(false); });
    connect(m_commands->action(CommandId::FullScreen), &QAction::triggered, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    new QShortcut(QKeySequence(Qt::Key_Escape), this, this, &MainWindow::goBack);
    connect(&m_desk.appearance, &style::Appearance::schemeChanged, this,
            &MainWindow::applyAppearance);
    applyAppearance();
    m_view = new ViewBinding({m_panels, *m_commands, *m_editorBinding, *menuBar()}, this);
    applyTypingHabits();
    auto* const hint = new LanguageHint({*m_panels.editor, m_session, m_panels.status->hint()},
                                        m_desk.archive.languages, this);
    connect(hint, &LanguageHint::done, m_panels.toast, &widgets::Toast::show);
    new SpellingBinding(*m_panels.editor, m_desk.settings, m_desk.archive.languages, this);
}

void MainWindow::bindFile() {
    m_import = new ImportFlow(m_desk.newsroom, *m_panels.pairsBanner, this);
    connect(m_commands->action(CommandId::Import), &QAction::triggered, m_import,
            &ImportFlow::chooseFiles);
    auto* const shown = new ImportBinding({*m_import, m_session, *m_postsBinding}, this);
    connect(shown, &ImportBinding::openRequested, this, &MainWindow::openPost);
    connect(m_import, &ImportFlow::done, this,
            [this](const session::Deed& deed) { m_panels.toast->show(deed.sentence, deed.undo); });
    connect(m_import, &ImportFlow::oneTextRequested, this,
            [this](const std::vector<editorial::RecognisedPair>& pairs) {
                saveAll([this, pairs](bool) { m_import->keepAsOneText(pairs); });
            });
    connect(m_import, &ImportFlow::message, m_panels.toast, &widgets::Toast::say);
    connect(m_import, &ImportFlow::failed, this, &MainWindow::showFailure);
    connect(m_commands->action(CommandId::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_commands->action(CommandId::OpenArchive), &QAction::triggered, this,
            &MainWindow::archiveRequested);
    connect(m_commands->action(CommandId::Settings), &QAction::triggered, this,
            &MainWindow::settingsRequested);
}

void MainWindow::bindDialogs() {
    auto* const replace =
        new ReplaceFlow({m_desk.newsroom, m_session, *m_commands, *m_findBinding, *m_panels.toast,
                         this, std::bind_front(&MainWindow::saveAll, this)},
                        m_desk.archive.languages);
    connect(replace, &ReplaceFlow::postsChanged, m_postsBinding, &PostsBinding::refresh);
    connect(replace, &ReplaceFlow::failed, this, &MainWindow::showFailure);
    auto* const history =
        new HistoryFlow({m_desk, m_session, *m_commands, *m_editorBinding, *m_panels.toast, this,
                         std::bind_front(&MainWindow::saveAll, this)});
    connect(history, &HistoryFlow::textChanged, m_postsBinding, &PostsBinding::refresh);
    connect(history, &HistoryFlow::failed, this, &MainWindow::showFailure);
    m_dialogs = new DialogFlows({m_desk.newsroom, *m_panels.editor, m_desk.settings, this},
                                m_desk.archive.languages);
    auto* const text = new TextDialogs(
        {m_desk, m_panels, *m_commands, *m_editorBinding, m_session, *m_dialogs}, this);
    connect(text, &TextDialogs::failed, this, &MainWindow::showFailure);
    connect(text, &TextDialogs::pictureChanged, this, [this] {
        if (m_previewing) {
            showWork();
        }
    });
    connect(m_commands->action(CommandId::Export), &QAction::triggered, this, [this] {
        saveAll([this](bool) {
            m_postsBinding->withTargets([this](const std::vector<PostId>& posts) {
                const bool isOpen = posts.size() == 1 && m_session.isOpen(posts.front());
                m_dialogs->exportPosts(posts, isOpen ? m_session.post() : nullptr);
            });
        });
    });
    auto* const stock = new StockBinding(
        {m_desk.newsroom, *m_commands, *m_panels.editor, *m_editorBinding, *m_postsBinding,
         m_session, *m_panels.toast, this, std::bind_front(&MainWindow::saveAll, this)},
        m_desk.archive.languages);
    connect(stock, &StockBinding::openRequested, this, [this](const PostId& id) {
        showPreview(false);
        m_panels.columns->closeOverlays();
        m_editorBinding->showPrimary();
        openPost(id);
    });
    connect(stock, &StockBinding::failed, this, &MainWindow::showFailure);
    using Start = DialogFlows::CategoriesStart;
    connect(m_inspectorBinding, &InspectorBinding::addCategoryRequested, m_dialogs,
            [this] { m_dialogs->editCategories(Start::NewLine); });
    connect(m_commands->action(CommandId::Categories), &QAction::triggered, m_dialogs,
            [this] { m_dialogs->editCategories(Start::Overview); });
    connect(m_dialogs, &DialogFlows::taxonomyChanged, m_postsBinding, &PostsBinding::refresh);
    connect(m_dialogs, &DialogFlows::failed, this, &MainWindow::showFailure);
    connect(m_commands->action(CommandId::About), &QAction::triggered, m_dialogs,
            &DialogFlows::showAbout);
}

std::optional<PostId> MainWindow::openPostId() const {
    const domain::Post* const post = m_session.post();
    return post == nullptr ? std::nullopt : std::optional(post->id);
}

void MainWindow::openPost(const PostId& id) {
    m_inspectorBinding->commitPending();
    if (const auto recovered = m_recovery.takeFor(id)) {
        openRecovered(*recovered);
        return;
    }
    m_session.open(id);
}

void MainWindow::importFiles(const QStringList& paths) {
    m_import->start(paths);
}

void MainWindow::openRecovered(const editorial::RecoveredPost& post) {
    showPreview(false);
    m_session.openRecovered(post.post, post.stored);
    m_panels.toast->show(
        tr("The text was recovered as it was at %1.").arg(models::timeInWords(post.time)));
}

void MainWindow::showFailure(const Error& error) {
    m_panels.failureBanner->setText(error.message);
    m_panels.failureBanner->show();
}

void MainWindow::showWork() {
    const bool open = m_session.post() != nullptr;
    if (!open && m_previewing) {
        showPreview(false);
    }
    m_commands->setEnabled({CommandId::SaveVersion, CommandId::EarlierTexts, CommandId::Preview,
                            CommandId::Outline, CommandId::WritingOnly},
                           open);
    m_commands->setEnabled({CommandId::Checks}, open && !m_previewing);
    m_panels.work->setCurrentWidget(!open          ? static_cast<QWidget*>(m_panels.nothingOpen)
                                    : m_previewing ? static_cast<QWidget*>(m_panels.preview)
                                                   : m_panels.writing);
    if (open && m_previewing && m_session.isStored()) {
        m_previewBinding->show(m_session.post()->id);
    }
}

void MainWindow::showPreview(bool shown) {
    m_commands->action(CommandId::Preview)->setChecked(shown);
    if (shown == m_previewing) {
        return;
    }
    m_previewing = shown;
    m_editorBinding->setTextShown(!shown);
    m_findBinding->setTextShown(!shown);
    m_panels.formatBar->setVisible(!shown);
    m_panels.columns->setInspectorAllowed(!shown);
    if (!shown) {
        showWork();
        m_panels.editor->setFocus();
        return;
    }
    m_inspectorBinding->commitPending();
    m_panels.editor->flush([this] {
        m_session.save(archive::SaveReason::Automatic, [this](bool) {
            if (m_previewing) {
                showWork();
                m_panels.preview->setFocus();
            }
        });
    });
}

void MainWindow::goBack() {
    if (m_panels.columns->closeOverlays()) {
        m_panels.editor->setFocus();
    } else if (m_previewing) {
        showPreview(false);
    } else if (m_findBinding->close() || m_view->leaveFocusMode()) {
        return;
    } else if (m_panels.posts->hasQuery() && m_panels.posts->isAncestorOf(focusWidget())) {
        m_panels.posts->clearSearch();
    } else if (m_panels.posts->isAncestorOf(focusWidget())) {
        m_panels.posts->view()->setFocus(Qt::OtherFocusReason);
    } else if (m_panels.side->isAncestorOf(focusWidget())) {
        m_panels.editor->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::applyAppearance() {
    const style::Colours& colours = style::currentColours();
    editor::Appearance appearance;
    appearance.dark = style::currentScheme() == style::Scheme::Dark;
    appearance.reducedMotion =
        QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    appearance.background = colours.page;
    m_panels.editor->setAppearance(appearance);
    m_panels.preview->setBackground(colours.page);
}

void MainWindow::applyTypingHabits() {
    m_panels.editor->setTypingHabits(models::typingHabits(m_desk.settings));
}

void MainWindow::focusAtStart() {
    m_panels.posts->view()->setFocus(Qt::OtherFocusReason);
    connect(
        &m_posts, &models::PostsModel::shown, this,
        [this](qint64 total, std::chrono::microseconds) {
            const bool untouched =
                focusWidget() == nullptr || m_panels.posts->isAncestorOf(focusWidget());
            if (total == 0 && untouched && m_session.post() == nullptr) {
                m_panels.nothingOpen->button()->setFocus(Qt::TabFocusReason);
            }
        },
        Qt::SingleShotConnection);
}

void MainWindow::saveAll(std::function<void(bool)> done) {
    m_inspectorBinding->commitPending();
    m_panels.editor->flush(
        [this, done = std::move(done)] { m_session.save(archive::SaveReason::Automatic, done); });
}

bool MainWindow::focusNextPrevChild(bool next) {
    return focusStop(*this, next ? TabWay::Forward : TabWay::Back);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_memory->save();
    event->setAccepted(m_closing->mayClose());
}

} // namespace vestitel::main_window
