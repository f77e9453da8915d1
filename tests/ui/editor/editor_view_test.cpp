#include "change_log.h"
#include "editor_view_probe.h"

#include "html/sanitiser.h"
#include "support/catch.h"
#include "support/hostile_markup.h"
#include "support/network_trap.h"
#include "support/wait_for.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace vestitel;
using namespace vestitel::editor;
using domain::Language;

namespace {

const MediaHash kHash = *MediaHash::fromString(QString(64, u'c'));

PostId post(int number) {
    return *PostId::fromString(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

html::Body body(const QString& html) {
    return *html::sanitise(html);
}

OpenRequest request(int number, const QString& html = QStringLiteral("<p>Първи абзац.</p>")) {
    return {post(number),
            {{Language::bulgarian(),
              QStringLiteral("Български"),
              {QStringLiteral("Гости"), QStringLiteral("Кратко"), body(html)}},
             {Language::english(), QStringLiteral("English"), {QStringLiteral("Guests"), {}, {}}}},
            std::nullopt,
            Access::Editable};
}

QByteArray pngBytes() {
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

EditorServices services() {
    return {[](const MediaHash&) {
                return QtFuture::makeReadyFuture(
                    Result<webview::File>(webview::File{pngBytes(), QStringLiteral("image/png")}));
            },
            [](const NewImage&) {
                return QtFuture::makeReadyFuture(
                    Result<domain::Medium>(domain::Medium{kHash, {}, {}, {}, 0, {}, {}}));
            }};
}

/// A window with an editor in it, ready, with the first post open and the cursor in its text.
struct Stand {
    Stand() : view(services()), probe(view) {
        window.setCentralWidget(new QWidget);
        view.setParent(window.centralWidget());
        view.resize(1000, 700);
        window.resize(1000, 700);
        view.open(request(1));
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(waitReady());
        window.activateWindow();
        view.focusField(Language::bulgarian(), Field::Body);
        REQUIRE(test::waitFor(
            [this] {
                return probe.evaluate(QStringLiteral("document.activeElement.isContentEditable"))
                    .toBool();
            },
            10'000));
    }
    ~Stand() { view.setParent(nullptr); }

    [[nodiscard]] bool waitReady() {
        return test::waitFor([this] { return view.isReady(); }, 30'000);
    }
    [[nodiscard]] QString bulgarian() const {
        return view.text(Language::bulgarian())->body.html();
    }
    [[nodiscard]] bool waitForText(const QString& text) {
        return test::waitFor([&] { return bulgarian().contains(text); }, 10'000);
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, probe.keys(), Qt::Key_unknown, letter,
                                Qt::NoModifier);
        }
    }
    [[nodiscard]] QString pageText() {
        return probe.evaluate(QStringLiteral("document.body.innerText")).toString();
    }
    void killRenderer() { ::kill(static_cast<pid_t>(probe.rendererPid()), SIGKILL); }

    QMainWindow window;
    EditorView view;
    EditorViewProbe probe;
};

} // namespace

TEST_CASE("typing reaches C++ within a second, sanitised, with its post") {
    Stand stand;
    ChangeLog changes(stand.view);
    stand.type(QStringLiteral("Бързо "));
    REQUIRE(test::waitFor([&changes] { return changes.count() > 0; }, 2'000));
    CHECK(changes.all().front().post == post(1));
    CHECK(stand.waitForText(QStringLiteral("Бързо ")));
    CHECK(stand.view.text(Language::english())->title == QStringLiteral("Guests"));
}

TEST_CASE("a flush brings what was typed a moment ago") {
    Stand stand;
    stand.type(QStringLiteral("миг"));
    // The keys travel to the renderer on another road than the flush: see them there first.
    REQUIRE(test::waitFor([&stand] { return stand.pageText().contains(QStringLiteral("миг")); },
                          10'000));
    bool done = false;
    stand.view.flush([&done] { done = true; });
    REQUIRE(test::waitFor([&done] { return done; }));
    CHECK(stand.bulgarian().contains(QStringLiteral("миг")));
}

TEST_CASE("a renderer that is killed while one types comes back by itself with the text") {
    Stand stand;
    QSignalSpy died(&stand.view, &EditorView::rendererDied);
    stand.type(QStringLiteral("запазено "));
    REQUIRE(stand.waitForText(QStringLiteral("запазено")));
    stand.type(QStringLiteral("може да липсва"));
    stand.killRenderer();
    REQUIRE((died.count() == 1 || died.wait(10'000)));
    REQUIRE(stand.waitReady());
    CHECK(test::waitFor([&stand] { return stand.pageText().contains(QStringLiteral("запазено")); },
                        10'000));
    stand.view.focusField(Language::bulgarian(), Field::Body);
    REQUIRE(test::waitFor(
        [&stand] {
            return stand.probe.evaluate(QStringLiteral("document.activeElement.isContentEditable"))
                .toBool();
        },
        10'000));
    stand.type(QStringLiteral("после "));
    CHECK(stand.waitForText(QStringLiteral("после ")));
    CHECK(stand.bulgarian().contains(QStringLiteral("запазено")));
}

TEST_CASE("a renderer that dies three times in a minute is left alone until a post is opened") {
    Stand stand;
    QSignalSpy keepsDying(&stand.view, &EditorView::rendererKeepsDying);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(stand.waitReady());
        stand.killRenderer();
        REQUIRE(test::waitFor([&stand] { return !stand.view.isReady(); }, 10'000));
    }
    REQUIRE(keepsDying.count() == 1);
    CHECK(stand.view.text(Language::bulgarian())->title == QStringLiteral("Гости"));
    stand.view.open(request(2));
    CHECK(stand.waitReady());
}

TEST_CASE("a page that hangs is told of, and restarted it has the text again") {
    Stand stand;
    stand.type(QStringLiteral("запазено "));
    REQUIRE(stand.waitForText(QStringLiteral("запазено")));
    QSignalSpy silent(&stand.view, &EditorView::rendererSilent);
    QSignalSpy ended(&stand.view, &EditorView::rendererSilenceEnded);
    stand.view.setPatience({std::chrono::milliseconds(50), 4});

    SECTION("while it answers nothing is said") {
        CHECK_FALSE(test::waitFor([&silent] { return !silent.isEmpty(); }, 500));
    }
    SECTION("an endless loop is silence, which a restart ends") {
        stand.probe.run(QStringLiteral("for (;;) {}"));
        REQUIRE(test::waitFor([&silent] { return !silent.isEmpty(); }, 20'000));
        CHECK(ended.isEmpty());
        stand.view.restart();
        REQUIRE(test::waitFor([&ended] { return !ended.isEmpty(); }, 10'000));
        REQUIRE(stand.waitReady());
        CHECK(test::waitFor(
            [&stand] { return stand.pageText().contains(QStringLiteral("запазено")); }, 10'000));
        CHECK(silent.count() == 1);
    }
    SECTION("a page that was only busy takes its silence back") {
        const qint64 before = stand.probe.rendererPid();
        stand.probe.run(QStringLiteral("const t = Date.now(); while (Date.now() - t < 900) {}"));
        REQUIRE(test::waitFor([&silent] { return !silent.isEmpty(); }, 20'000));
        CHECK(test::waitFor([&ended] { return !ended.isEmpty(); }, 10'000));
        CHECK(stand.probe.rendererPid() == before);
    }
    SECTION("a page that nobody sees is not asked") {
        stand.window.hide();
        stand.probe.run(QStringLiteral("for (;;) {}"));
        CHECK_FALSE(test::waitFor([&silent] { return !silent.isEmpty(); }, 500));
        stand.killRenderer();
    }
}

TEST_CASE("another theme's style sheet shows at once on a page that runs, and the text stays") {
    Stand stand;
    const auto becomes = [&stand](const char* colour) {
        return test::waitFor(
            [&] {
                return stand.view.isReady() &&
                       stand.probe
                               .evaluate(QStringLiteral("(e => e && getComputedStyle(e).color)("
                                                        "document.querySelector('.article h1'))"))
                               .toString() == QLatin1String(colour);
            },
            20'000);
    };
    for (int green : {10, 20, 30}) {
        const QByteArray colour = "rgb(1, " + QByteArray::number(green) + ", 3)";
        stand.view.setThemeStyle(".article h1 { color: " + colour + " !important }");
        CHECK(becomes(colour.constData()));
        CHECK(stand.pageText().contains(QStringLiteral("Първи абзац")));
    }
}

TEST_CASE("what is typed just before another post is opened belongs to the first") {
    Stand stand;
    ChangeLog changes(stand.view);
    stand.type(QStringLiteral("накрая"));
    REQUIRE(test::waitFor([&stand] { return stand.pageText().contains(QStringLiteral("накрая")); },
                          10'000));
    stand.view.open(request(2, QStringLiteral("<p>Друга публикация.</p>")));
    REQUIRE(test::waitFor(
        [&stand] { return stand.pageText().contains(QStringLiteral("Друга публикация")); },
        10'000));
    REQUIRE(changes.count() > 0);
    for (const auto& change : changes.all()) {
        CHECK(change.post == post(1));
        CHECK(change.text.body.html().contains(QStringLiteral("накрая")));
    }
    CHECK_FALSE(stand.bulgarian().contains(QStringLiteral("накрая")));
}

TEST_CASE("a command changes the text, and the state says where the cursor is") {
    Stand stand;
    QSignalSpy states(&stand.view, &EditorView::stateChanged);
    stand.view.run(Command::heading(2));
    REQUIRE(stand.waitForText(QStringLiteral("<h2")));
    REQUIRE(test::waitFor([&states] {
        return !states.isEmpty() &&
               states.last().at(0).value<EditorState>().block == BlockKind::Heading;
    }));
    const auto state = states.last().at(0).value<EditorState>();
    CHECK(state.level == 2);
    CHECK(state.field == Field::Body);
    CHECK(state.canUndo);
    stand.view.run(Command(CommandName::Undo));
    CHECK(stand.waitForText(QStringLiteral("<p")));
}

TEST_CASE("pasted HTML comes in by the sanitiser, an image by the archive") {
    Stand stand;
    auto* data = new QMimeData;
    data->setHtml(QStringLiteral("<p>поставен <b onclick='x()'>текст</b></p>"
                                 "<figure><img src=\"data:image/png;base64,%1\"></figure>")
                      .arg(QString::fromLatin1(pngBytes().toBase64())));
    QApplication::clipboard()->setMimeData(data);
    stand.view.paste(PasteMode::Formatted);
    CHECK(stand.waitForText(QStringLiteral("поставен")));
    CHECK(stand.waitForText(QStringLiteral("media:") + kHash.toString()));
    CHECK_FALSE(stand.bulgarian().contains(QStringLiteral("onclick")));
}

TEST_CASE("pasted without formatting, only the words come in") {
    Stand stand;
    auto* data = new QMimeData;
    data->setHtml(QStringLiteral("<h2>само думи</h2>"));
    data->setText(QStringLiteral("само думи"));
    QApplication::clipboard()->setMimeData(data);
    stand.view.paste(PasteMode::PlainText);
    CHECK(stand.waitForText(QStringLiteral("само думи")));
    CHECK_FALSE(stand.bulgarian().contains(QStringLiteral("<h2")));
}

TEST_CASE("an image that is dropped from outside is stored and stands in the text") {
    Stand stand;
    QMimeData data;
    data.setImageData(QImage::fromData(pngBytes()));
    WebView& target = stand.probe.webView();
    const QList<QVariant> corner =
        stand.probe
            .evaluate(QStringLiteral("(r => [r.left + 20, r.top + 8])("
                                     "document.querySelector('.article-body p')"
                                     ".getBoundingClientRect())"))
            .toList();
    REQUIRE(corner.size() == 2);
    const QPoint place(corner.at(0).toInt(), corner.at(1).toInt());
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
    CHECK(stand.waitForText(QStringLiteral("media:") + kHash.toString()));
}

TEST_CASE("the window's shortcuts work while one writes, and the text keeps its own") {
    Stand stand;
    struct Shortcut {
        const char* keys;
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    };
    const Shortcut shortcuts[] = {
        {"Ctrl+S", Qt::Key_S, Qt::ControlModifier},
        {"Ctrl+K", Qt::Key_K, Qt::ControlModifier},
        {"Ctrl+N", Qt::Key_N, Qt::ControlModifier},
        {"Ctrl+E", Qt::Key_E, Qt::ControlModifier},
        {"Ctrl+P", Qt::Key_P, Qt::ControlModifier},
        {"Ctrl+Shift+F", Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier},
        {"F5", Qt::Key_F5, Qt::NoModifier},
    };
    for (const Shortcut& shortcut : shortcuts) {
        INFO(shortcut.keys);
        auto* action = new QAction(&stand.window);
        action->setShortcut(QKeySequence(QLatin1String(shortcut.keys)));
        stand.window.addAction(action);
        QSignalSpy triggered(action, &QAction::triggered);
        QTest::keyClick(stand.probe.keys(), shortcut.key, shortcut.modifiers);
        CHECK(test::waitFor([&triggered] { return triggered.count() == 1; }, 2'000));
        delete action;
    }
    CHECK(stand.probe.url() == stand.probe.home());
}

TEST_CASE("undo and redo and bold by the keyboard happen once though the window has these keys") {
    Stand stand;
    int actions = 0;
    for (const char* keys : {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+B"}) {
        auto* action = new QAction(&stand.window);
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        stand.window.addAction(action);
        QObject::connect(action, &QAction::triggered, &stand.view, [&actions] { ++actions; });
    }
    stand.view.run(Command::heading(2));
    REQUIRE(stand.waitForText(QStringLiteral("<h2")));
    QTest::keyClick(stand.probe.keys(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(stand.waitForText(QStringLiteral("<p")));
    QTest::keyClick(stand.probe.keys(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stand.waitForText(QStringLiteral("<h2")));
    QTest::keyClick(stand.probe.keys(), Qt::Key_B, Qt::ControlModifier);
    stand.type(QStringLiteral("дебело"));
    CHECK(stand.waitForText(QStringLiteral("<strong>дебело</strong>")));
    CHECK(actions == 0);
}

TEST_CASE("Ctrl+V asks C++ for the clipboard, and with Shift for its words only") {
    Stand stand;
    auto* data = new QMimeData;
    data->setHtml(QStringLiteral("<h2>поставено</h2>"));
    data->setText(QStringLiteral("поставено"));
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(stand.probe.keys(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(stand.waitForText(QStringLiteral("поставено")));
    CHECK_FALSE(stand.bulgarian().contains(QStringLiteral("<h2")));
    QTest::keyClick(stand.probe.keys(), Qt::Key_V, Qt::ControlModifier);
    CHECK(stand.waitForText(QStringLiteral("<h2")));
}

TEST_CASE("the text's menu is ours, and has what can be done") {
    Stand stand;
    QApplication::clipboard()->setText(QStringLiteral("дума"));
    QTest::mouseClick(stand.probe.keys(), Qt::RightButton, Qt::NoModifier, QPoint(300, 300));
    QMenu* menu = nullptr;
    CHECK(test::waitFor(
        [&] {
            menu = stand.view.findChild<QMenu*>(QStringLiteral("editorMenu"));
            return menu != nullptr;
        },
        5'000));
    REQUIRE(menu);
    CHECK(menu->actions().size() >= 5);
    menu->close();
}

TEST_CASE("nothing in a post, and nothing that is pasted, reaches the network") {
    test::NetworkTrap trap;
    REQUIRE(trap.isListening());
    Stand stand;
    const QString hostile = test::hostileMarkup(trap.port());
    stand.view.open(request(3, hostile));
    REQUIRE(test::waitFor(
        [&stand] { return stand.pageText().contains(QStringLiteral("Последно")); }, 10'000));
    auto* data = new QMimeData;
    data->setHtml(hostile);
    QApplication::clipboard()->setMimeData(data);
    stand.view.focusField(Language::bulgarian(), Field::Body);
    stand.view.paste(PasteMode::Formatted);
    // Even markup that the sanitiser never saw does no harm in the page.
    stand.probe.tellPage(QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("insertAt")},
                                  {QStringLiteral("session"), 2},
                                  {QStringLiteral("x"), 200},
                                  {QStringLiteral("y"), 300},
                                  {QStringLiteral("html"), hostile}})
            .toJson()));
    stand.probe.evaluate(QStringLiteral(
        "document.querySelectorAll('a').forEach(a => a.click()); document.links.length"));
    CHECK_FALSE(
        test::waitFor([&trap] { return trap.connections() + trap.datagrams() > 0; }, 2'000));
    CHECK(trap.connections() == 0);
    CHECK(trap.datagrams() == 0);
    CHECK(stand.probe.url() == stand.probe.home());
}
