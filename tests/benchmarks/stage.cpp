#include "stage.h"

#include "archive/settings_store.h"
#include "editor/editor_view.h"
#include "editorial/publication_of.h"
#include "html/sanitiser.h"
#include "webview/locked_page.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QListView>
#include <QThreadPool>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <atomic>
#include <cstdio>

namespace vestitel::editor {

/// The way to the page inside the editor.
class EditorViewProbe final {
public:
    [[nodiscard]] static QWebEnginePage& page(EditorView& view) { return *view.m_page; }
};

} // namespace vestitel::editor

namespace vestitel::bench {

namespace {

constexpr QSize kSize(1440, 900);

} // namespace

void giveUp(const char* why) {
    std::fprintf(stderr, "bench: %s\n", why);
    std::exit(1);
}

void answer(double value) {
    std::printf("%.3f\n", value);
    std::fflush(stdout);
}

QVariant evaluate(QWebEnginePage& page, const QString& script) {
    std::optional<QVariant> value;
    page.runJavaScript(script, [&value](const QVariant& result) { value = result; });
    waitFor([&value] { return value.has_value(); });
    return *value;
}

void waitForFrame(QWebEnginePage& page) {
    static int frame = 0;
    const QString title = QStringLiteral("frame %1").arg(++frame);
    bool shown = false;
    const auto connection =
        QObject::connect(&page, &QWebEnginePage::titleChanged, &page,
                         [&shown, &title](const QString& now) { shown = shown || now == title; });
    page.runJavaScript(
        QStringLiteral(
            "requestAnimationFrame(() => setTimeout(() => { document.title = '%1'; })); 0")
            .arg(title));
    waitFor([&shown] { return shown; });
    QObject::disconnect(connection);
}

std::unique_ptr<editorial::NewsroomThread> openNewsroom(const QString& archive,
                                                        const editorial::Environment& environment) {
    auto opened = editorial::NewsroomThread::open(archive, environment);
    if (!opened) {
        giveUp(qUtf8Printable(opened.error().message));
    }
    return std::move(*opened);
}

QWebEnginePage& pageOf(editor::EditorView& view) {
    return editor::EditorViewProbe::page(view);
}

QWidget& keysOf(editor::EditorView& view) {
    return *view.findChild<QWidget*>(QStringLiteral("editorPage"))->focusProxy();
}

Window::Window(const QString& archive)
    : m_settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat),
      m_appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                   style::AppearanceChoice::Light) {
    auto editor = std::make_unique<editor::EditorView>(editor::EditorServices());
    // As the application: on another thread, while this one brings the page up.
    std::atomic<bool> isOpen = false;
    QThreadPool::globalInstance()->start([&] {
        m_newsroom = openNewsroom(archive, {&m_clock, &m_ids});
        isOpen = true;
        QAbstractEventDispatcher::instance(QCoreApplication::instance()->thread())->wakeUp();
    });
    waitFor([&] { return isOpen.load() && editor->isUnderWay(); });
    const auto needs = m_newsroom
                           ->run(editorial::Priority::Writing,
                                 [](editorial::Newsroom& room) {
                                     return std::pair(archive::settings(room.archive()).value(),
                                                      editorial::themeFor(room)->assets().at(
                                                          QStringLiteral("style.css")));
                                 })
                           .result();
    m_window = std::make_unique<main_window::MainWindow>(
        main_window::Newsdesk{*m_newsroom, m_clock, m_settings, m_appearance, needs.first,
                              needs.second},
        std::move(editor));
    m_window->resize(kSize);
    m_window->show();
    m_window->activateWindow();
}

Window::~Window() = default;

QListView& Window::list() {
    return *m_window->findChild<QListView*>(QStringLiteral("posts"));
}

std::vector<PostId> Window::posts(qint64 count) {
    return m_newsroom
        ->run(editorial::Priority::Reading,
              [count](editorial::Newsroom& room) {
                  return archive::PostList(room.archive()).ids({}, 0, count).value();
              })
        .result();
}

void Window::open(const PostId& post) {
    editor::EditorView& view = m_window->editor();
    // The page tells where the cursor is once a text is there, in the frame that shows it.
    bool there = false;
    const auto connection = QObject::connect(&view, &editor::EditorView::stateChanged, &view, [&] {
        there = there || (view.openPost() == post && view.isReady());
    });
    m_window->openPost(post);
    waitFor([&there] { return there; });
    QObject::disconnect(connection);
}

void Window::show(const QString& body, int block) {
    editor::EditorView& view = m_window->editor();
    waitFor([&view] { return view.isReady(); });
    // Not one of those that other measurements open: what is typed is written to the archive.
    const PostId post = posts(100).back();
    open(post); // or the text stays behind the empty window's words
    view.open({post,
               {{domain::Language::bulgarian(),
                 QStringLiteral("Български"),
                 {QStringLiteral("Дълъг текст"), QString(), html::sanitise(body).value()}}},
               std::nullopt,
               editor::Access::Editable});
    QWebEnginePage& page = pageOf(view);
    const QString count = QStringLiteral("document.querySelectorAll('.article-body > *').length");
    waitFor([&] { return evaluate(page, count).toInt() > block; });
    view.focusField(domain::Language::bulgarian(), editor::Field::Body);
    evaluate(page,
             QStringLiteral("{ const block = document.querySelectorAll('.article-body > *')[%1];"
                            "getSelection().collapse(block.firstChild, 9);"
                            "block.scrollIntoView(); } 0")
                 .arg(block));
    waitForFrame(page);
}

BarePage::BarePage(const QString& body) : m_view(std::make_unique<QWebEngineView>()) {
    bool loaded = false;
    QObject::connect(m_view.get(), &QWebEngineView::loadFinished, m_view.get(),
                     [&loaded] { loaded = true; });
    m_view->resize(kSize);
    m_view->setHtml(QStringLiteral("<!doctype html><meta charset=utf-8><div contenteditable "
                                   "id=text></div><script>text.focus()</script>"));
    m_view->show();
    m_view->activateWindow();
    waitFor([&loaded] { return loaded; });
    // Not with the page itself, which may have 2 MB at most.
    evaluate(page(), QStringLiteral("text.innerHTML = '%1'; 0").arg(body));
}

BarePage::~BarePage() = default;

QWebEnginePage& BarePage::page() {
    return *m_view->page();
}

QWidget& BarePage::keys() {
    return *m_view->focusProxy();
}

void BarePage::focusBlock(int block) {
    evaluate(page(), QStringLiteral("text.focus(); getSelection().collapse(text.children[%1]"
                                    ".firstChild, 9); text.children[%1].scrollIntoView(); 0")
                         .arg(block));
    waitForFrame(page());
}

} // namespace vestitel::bench
