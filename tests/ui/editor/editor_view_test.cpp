#include "change_log.h"
#include "editor_stand.h"

#include "support/hostile_markup.h"
#include "support/network_trap.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace vestitel;
using namespace vestitel::editor;
using domain::Language;

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
