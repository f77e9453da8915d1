#include "main_window/window_panels.h"

#include "checks_panel/checks_panel.h"
#include "editor/editor_view.h"
#include "editorial/newsroom_thread.h"
#include "find_bar/find_bar.h"
#include "inspector/inspector_panel.h"
#include "main_window/archive_services.h"
#include "main_window/columns.h"
#include "main_window/command_set.h"
#include "main_window/format_bar.h"
#include "main_window/menus.h"
#include "main_window/preview_binding.h"
#include "main_window/side_column.h"
#include "main_window/status_line.h"
#include "main_window/top_bar.h"
#include "posts_panel/posts_panel.h"
#include "preview/preview_panel.h"
#include "sections_panel/sections_panel.h"
#include "services/newsroom_services.h"
#include "style/roles.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/page_stack.h"
#include "widgets/toast.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::main_window {

namespace {

/// The one that was made before the archive was open, or a new one.
editor::EditorView* takenEditor(const PanelNeeds& needs) {
    editor::EditorServices services = editorServices(needs.desk.newsroom);
    if (needs.editor == nullptr) {
        return new editor::EditorView(std::move(services));
    }
    needs.editor->useArchive(std::move(services.media), std::move(services.storeImage));
    return needs.editor;
}

void makeColumns(WindowPanels& panels, QMainWindow& window, const PanelNeeds& needs) {
    editorial::NewsroomThread& newsroom = needs.desk.newsroom;
    fields::MediaServices media = services::mediaServices(newsroom);
    panels.sections = new sections_panel::SectionsPanel(needs.sections, &window);
    panels.posts = new posts_panel::PostsPanel(needs.posts, media.thumbnail, &window);
    panels.posts->setContextMenu(makePostsMenu(needs.commands, &window));
    panels.formatBar = new FormatBar(needs.commands, needs.desk.archive.languages, &window);
    window.addActions(panels.formatBar->languageActions());
    panels.editor = takenEditor(needs);
    panels.editor->setParent(&window);
    panels.editor->setObjectName(QStringLiteral("editor"));
    panels.editor->setThemeStyle(needs.desk.themeStyle);
    panels.preview = new preview::PreviewPanel(needs.preview.source(), &window);
    panels.preview->setObjectName(QStringLiteral("preview"));
    needs.preview.attach(*panels.preview);
    if (auto* const bar = panels.preview->findChild<QWidget*>(QStringLiteral("previewBar"))) {
        style::setRole(bar, style::Role::Bar);
    }
    panels.inspector = new inspector::InspectorPanel(std::move(media), &window);
    panels.inspector->setObjectName(QStringLiteral("inspector"));
    panels.checks = new checks_panel::ChecksPanel(&window);
    panels.side = new SideColumn(&window);
    panels.side->add(panels.inspector, QCoreApplication::translate(
                                           "vestitel::main_window::MainWindow", "Properties"));
    panels.side->add(panels.checks, QString());
}

void makeWork(WindowPanels& panels, QMainWindow& window) {
    const auto words = [](const char* text) {
        return QCoreApplication::translate("vestitel::main_window::MainWindow", text);
    };
    panels.nothingOpen = new widgets::EmptyState(&window);
    panels.nothingOpen->setObjectName(QStringLiteral("nothingOpen"));
    panels.nothingOpen->setContent(
        QStringLiteral("pencil"),
        words(QT_TRANSLATE_NOOP("vestitel::main_window::MainWindow", "No post is open")),
        words(QT_TRANSLATE_NOOP("vestitel::main_window::MainWindow",
                                "Choose one from the list, or begin a new one.")),
        words(QT_TRANSLATE_NOOP("vestitel::main_window::MainWindow", "New post")));
    panels.writing = new QWidget(&window);
    auto* const writing = new QVBoxLayout(panels.writing);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(0);
    panels.findBar = new find_bar::FindBar(panels.writing);
    writing->addWidget(panels.findBar);
    writing->addWidget(panels.editor, 1);
    panels.work = new widgets::PageStack(&window);
    panels.work->setProperty("role", QStringLiteral("desk"));
    panels.work->addWidget(panels.nothingOpen);
    panels.work->addWidget(panels.writing);
    panels.work->addWidget(panels.preview);
}

widgets::Banner* makeFailureBanner() {
    auto* const banner = new widgets::Banner;
    banner->setObjectName(QStringLiteral("failureBanner"));
    banner->setKind(widgets::Banner::Kind::Wrong);
    banner->hide();
    QPushButton* const close = banner->addButton(
        QCoreApplication::translate("vestitel::main_window::MainWindow", "Close"));
    QObject::connect(close, &QPushButton::clicked, banner, &QWidget::hide);
    return banner;
}

widgets::Banner* makeSilenceBanner(editor::EditorView& editor) {
    const auto words = [](const char* text) {
        return QCoreApplication::translate("vestitel::main_window::MainWindow", text);
    };
    auto* const banner = new widgets::Banner;
    banner->setObjectName(QStringLiteral("silenceBanner"));
    banner->setKind(widgets::Banner::Kind::Attention);
    banner->setText(words(
        QT_TRANSLATE_NOOP("vestitel::main_window::MainWindow",
                          "The editor does not answer. What was written up to the last second is "
                          "kept. Wait a little, or restart the editor and go on writing.")));
    banner->hide();
    QPushButton* const restart = banner->addButton(
        words(QT_TRANSLATE_NOOP("vestitel::main_window::MainWindow", "Restart the editor")));
    restart->setObjectName(QStringLiteral("restartEditor"));
    QObject::connect(restart, &QPushButton::clicked, &editor, &editor::EditorView::restart);
    QObject::connect(&editor, &editor::EditorView::rendererSilent, banner, &QWidget::show);
    QObject::connect(&editor, &editor::EditorView::rendererSilenceEnded, banner, &QWidget::hide);
    return banner;
}

} // namespace

WindowPanels makePanels(QMainWindow& window, const PanelNeeds& needs) {
    WindowPanels panels;
    makeColumns(panels, window, needs);
    makeWork(panels, window);
    fillMenuBar(*window.menuBar(), needs.commands, panels.formatBar->languageActions());
    panels.columns =
        new Columns({panels.sections, panels.posts, panels.formatBar, panels.work, panels.side});
    panels.recoveryBanner = new widgets::Banner;
    panels.failureBanner = makeFailureBanner();
    panels.pairsBanner = new widgets::Banner;
    panels.silenceBanner = makeSilenceBanner(*panels.editor);
    panels.status = new StatusLine(needs.desk.newsroom.folder());

    auto* const centre = new QWidget(&window);
    auto* const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TopBar(needs.commands, centre));
    layout->addWidget(panels.recoveryBanner);
    layout->addWidget(panels.failureBanner);
    layout->addWidget(panels.pairsBanner);
    layout->addWidget(panels.silenceBanner);
    layout->addWidget(panels.columns, 1);
    layout->addWidget(panels.status);
    window.setCentralWidget(centre);
    panels.toast = new widgets::Toast(centre);
    return panels;
}

} // namespace vestitel::main_window
