// Figures of the window. Each measurement is a process of its own (this program again, with the
// measurement's name), started in turn with that of a bare page, so that ratios are of one run.

#include "archive/settings_store.h"
#include "base/clock.h"
#include "base/id_source.h"
#include "editor/editor_view.h"
#include "editorial/newsroom_thread.h"
#include "editorial/publication_of.h"
#include "figures.h"
#include "html/sanitiser.h"
#include "main_window/main_window.h"
#include "models/posts_model.h"
#include "process_tree.h"
#include "style/appearance.h"
#include "webview/locked_page.h"
#include "webview/scheme.h"

#include "support/wait_for.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

#include <cstdio>
#include <unistd.h>

using namespace vestitel;
using namespace vestitel::bench;

namespace vestitel::editor {

/// The way to the page inside the editor.
class EditorViewProbe final {
public:
    [[nodiscard]] static QWebEnginePage& page(EditorView& view) { return *view.m_page; }
};

} // namespace vestitel::editor

namespace {

constexpr int kPatience = 60'000; // milliseconds
constexpr int kStarts = 5;
constexpr int kKeys = 200;
constexpr int kWords = 5'000;

QElapsedTimer sinceMain;

void answer(double value) {
    std::printf("%.3f\n", value);
    std::fflush(stdout);
}

/// Waits for the condition; a measurement that waits in vain is none.
template <typename Condition>
void waitFor(Condition condition) {
    if (!test::waitFor(condition, kPatience)) {
        std::fputs("bench: waited in vain\n", stderr);
        std::exit(1);
    }
}

/// Runs the script and waits for its value.
QVariant evaluate(QWebEnginePage& page, const QString& script) {
    std::optional<QVariant> value;
    page.runJavaScript(script, [&value](const QVariant& result) { value = result; });
    waitFor([&value] { return value.has_value(); });
    return *value;
}

/// The window over the archive, as the application makes it.
class Window final {
public:
    explicit Window(const QString& archive)
        : m_settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat),
          m_appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                       style::AppearanceChoice::Light) {
        auto opened = editorial::NewsroomThread::open(archive, {&m_clock, &m_ids});
        if (!opened) {
            std::fprintf(stderr, "bench: %s\n", qUtf8Printable(opened.error().message));
            std::exit(1);
        }
        m_newsroom = std::move(*opened);
        const auto needs = m_newsroom
                               ->run(editorial::Priority::Writing,
                                     [](editorial::Newsroom& room) {
                                         return std::pair(archive::settings(room.archive()).value(),
                                                          editorial::themeFor(room)->assets().at(
                                                              QStringLiteral("style.css")));
                                     })
                               .result();
        m_window = std::make_unique<main_window::MainWindow>(main_window::Newsdesk{
            *m_newsroom, m_clock, m_settings, m_appearance, needs.first, needs.second});
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
    }

    [[nodiscard]] main_window::MainWindow& operator*() { return *m_window; }
    [[nodiscard]] main_window::MainWindow* operator->() { return m_window.get(); }
    [[nodiscard]] QListView& list() {
        return *m_window->findChild<QListView*>(QStringLiteral("posts"));
    }
    [[nodiscard]] PostId firstPost() {
        return m_newsroom
            ->run(editorial::Priority::Reading,
                  [](editorial::Newsroom& room) {
                      return archive::PostList(room.archive()).ids({}, 0, 1)->front();
                  })
            .result();
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    RandomIdSource m_ids;
    QSettings m_settings;
    style::Appearance m_appearance;
    std::unique_ptr<editorial::NewsroomThread> m_newsroom;
    std::unique_ptr<main_window::MainWindow> m_window;
};

QString longText() {
    QString text;
    for (int paragraph = 0; paragraph < kWords / 50; ++paragraph) {
        text += QStringLiteral("<p>") +
                QStringLiteral("общината представи новия проект пред жителите ").repeated(8) +
                QStringLiteral("и прие бюджета.</p>");
    }
    return text;
}

/// A bare page in which one can write.
class BarePage final {
public:
    explicit BarePage(const QString& text) {
        bool loaded = false;
        QObject::connect(&m_view, &QWebEngineView::loadFinished, &m_view,
                         [&loaded] { loaded = true; });
        m_view.resize(1440, 900);
        m_view.setHtml(QStringLiteral("<!doctype html><meta charset=utf-8><div contenteditable "
                                      "id=text>%1</div><script>text.focus()</script>")
                           .arg(text));
        m_view.show();
        m_view.activateWindow();
        waitFor([&loaded] { return loaded; });
    }
    [[nodiscard]] QWebEngineView& view() { return m_view; }

private:
    QWebEngineView m_view;
};

/// Milliseconds from each key's arrival in the page to the frame after it.
void measureKeys(QWebEnginePage& page, QWidget* keys) {
    evaluate(page, QStringLiteral("window.vestitelTimes = [];"
                                  "addEventListener('keydown', () => {"
                                  "  const start = performance.now();"
                                  "  requestAnimationFrame(() => setTimeout(() =>"
                                  "    window.vestitelTimes.push(performance.now() - start)));"
                                  "}, true); 0"));
    for (int i = 0; i < kKeys; ++i) {
        QTest::sendKeyEvent(QTest::Click, keys, Qt::Key_unknown, i % 6 == 5 ? u' ' : u'ж',
                            Qt::NoModifier);
        waitFor([&] {
            return evaluate(page, QStringLiteral("window.vestitelTimes.length")).toInt() > i;
        });
    }
    for (const QVariant& time : evaluate(page, QStringLiteral("window.vestitelTimes")).toList()) {
        answer(time.toDouble());
    }
}

void startBare() {
    BarePage page{QString()};
    evaluate(*page.view().page(), QStringLiteral("document.activeElement.isContentEditable"));
    answer(static_cast<double>(sinceMain.elapsed()));
}

void startApp(const QString& archive) {
    Window window(archive);
    waitFor([&] { return window->editor().isReady(); });
    answer(static_cast<double>(sinceMain.elapsed()));
}

void keysBare() {
    BarePage page(longText());
    evaluate(*page.view().page(),
             QStringLiteral("document.getElementById('text').focus();"
                            "getSelection().collapse(text.children[50].firstChild, 9); 0"));
    measureKeys(*page.view().page(), page.view().focusProxy());
}

void keysApp(const QString& archive) {
    Window window(archive);
    editor::EditorView& view = window->editor();
    waitFor([&] { return view.isReady(); });
    window->openPost(window.firstPost()); // or the text stays behind the empty window's words
    waitFor([&] { return view.openPost().has_value() && view.isVisible(); });
    const auto body = html::sanitise(longText()).value();
    view.open({window.firstPost(),
               {{domain::Language::bulgarian(),
                 QStringLiteral("Български"),
                 {QStringLiteral("Дълъг текст"), QString(), body}}},
               std::nullopt,
               editor::Access::Editable});
    QWebEnginePage& page = editor::EditorViewProbe::page(view);
    waitFor([&] {
        return evaluate(page, QStringLiteral("document.querySelectorAll('.article-body p')"
                                             ".length"))
                   .toInt() > 50;
    });
    view.focusField(domain::Language::bulgarian(), editor::Field::Body);
    evaluate(page, QStringLiteral("getSelection().collapse(document.querySelectorAll("
                                  "'.article-body p')[50].firstChild, 9); 0"));
    measureKeys(page, view.findChild<QWidget*>(QStringLiteral("editorPage"))->focusProxy());
}

/// First list, scrolling, memory.
void list(const QString& archive) {
    Window window(archive);
    bool shown = false;
    QObject::connect(&window->posts(), &models::PostsModel::shown, &window->posts(),
                     [&shown] { shown = true; });
    waitFor([&] { return shown; });
    answer(static_cast<double>(sinceMain.elapsed()));

    QListView& view = window.list();
    const int rows = view.model()->rowCount();
    Times times;
    for (int i = 0; i < 500; ++i) {
        const int row = static_cast<int>(qint64{rows} * i / 500);
        times.add(milliseconds([&] {
            view.scrollTo(view.model()->index(row, 0), QAbstractItemView::PositionAtTop);
            view.viewport()->repaint();
        }));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
    answer(times.percentile(0.5));
    answer(times.percentile(0.95));
    waitFor([&] { return window->editor().isReady(); });
    window->openPost(window.firstPost());
    waitFor([&] { return window->editor().openPost().has_value(); });
    answer(static_cast<double>(memoryOfProcessTree()) / 1e6);
}

void memoryBare() {
    BarePage page{QString()};
    evaluate(*page.view().page(), QStringLiteral("1"));
    answer(static_cast<double>(memoryOfProcessTree()) / 1e6);
}

/// The lines that one measurement printed.
std::vector<double> measured(const QString& what, const QString& archive) {
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationFilePath(), {archive, what});
    if (!process.waitForFinished(10 * kPatience) || process.exitCode() != 0) {
        std::fprintf(stderr, "bench: the measurement %s failed\n", qUtf8Printable(what));
        std::exit(1);
    }
    std::vector<double> values;
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n')) {
        values.push_back(line.toDouble());
    }
    return values;
}

Times timesOf(const QString& what, const QString& archive) {
    Times times;
    for (const double value : measured(what, archive)) {
        times.add(value);
    }
    return times;
}

QString ratio(double a, double b) {
    return QString::number(a / b, 'f', 2);
}

void printAll(const QString& archive) {
    heading(QStringLiteral("The window (Qt %1, offscreen)").arg(QLatin1String(qVersion())));
    const auto listed = measured(QStringLiteral("list"), archive);
    row(QStringLiteral("start of main() to the first list"),
        QStringLiteral("%1 ms").arg(listed.at(0), 0, 'f', 0));
    row(QStringLiteral("list scroll, a step anywhere and its painting"),
        QStringLiteral("p50 %1 ms, p95 %2 ms")
            .arg(listed.at(1), 0, 'f', 2)
            .arg(listed.at(2), 0, 'f', 2));

    Times bare;
    Times app;
    for (int i = 0; i < kStarts; ++i) {
        bare.add(measured(QStringLiteral("start-bare"), archive).front());
        app.add(measured(QStringLiteral("start-app"), archive).front());
    }
    row(QStringLiteral("start of main() to ready to type, whole window"), inWords(app));
    row(QStringLiteral("the same, an empty contenteditable page"), inWords(bare));
    row(QStringLiteral("  ratio of the medians"), ratio(app.percentile(0.5), bare.percentile(0.5)));

    const Times bareKeys = timesOf(QStringLiteral("keys-bare"), archive);
    const Times appKeys = timesOf(QStringLiteral("keys-app"), archive);
    row(QStringLiteral("keystroke to frame, 5,000 words"), inWords(appKeys));
    row(QStringLiteral("the same, bare contenteditable"), inWords(bareKeys));
    row(QStringLiteral("  ratio of the p95"),
        ratio(appKeys.percentile(0.95), bareKeys.percentile(0.95)));

    const double bareMemory = measured(QStringLiteral("memory-bare"), archive).front();
    row(QStringLiteral("memory of the process tree, a post open"),
        QStringLiteral("%1 MB").arg(listed.at(3), 0, 'f', 0));
    row(QStringLiteral("the same, an empty page"),
        QStringLiteral("%1 MB").arg(bareMemory, 0, 'f', 0));
}

} // namespace

int main(int argc, char** argv) {
    sinceMain.start();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium's sandbox refuses root.
    }
    webview::registerScheme();
    QApplication application(argc, argv);
    const QString archive = QCoreApplication::arguments().value(1);
    const QString what = QCoreApplication::arguments().value(2);
    if (what.isEmpty()) {
        printAll(archive);
    } else if (what == u"list") {
        list(archive);
    } else if (what == u"start-bare") {
        startBare();
    } else if (what == u"start-app") {
        startApp(archive);
    } else if (what == u"keys-bare") {
        keysBare();
    } else if (what == u"keys-app") {
        keysApp(archive);
    } else if (what == u"memory-bare") {
        memoryBare();
    }
    return 0;
}
