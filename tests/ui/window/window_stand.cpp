#include "window_stand.h"

#include "editor/editor_view.h"
#include "editorial/edit_posts.h"
#include "editorial/publication_of.h"
#include "session/post_session.h"
#include "support/wait_for.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QProcess>
#include <QTest>

namespace vestitel::test {

namespace {

constexpr int kPatience = 30'000; // milliseconds, for a loaded machine

/// The widget inside the editor's web view that takes the keys.
QWidget* keysOf(editor::EditorView& view) {
    auto* const page = view.findChild<QWidget*>(QStringLiteral("editorPage"));
    REQUIRE(page != nullptr);
    REQUIRE(page->focusProxy() != nullptr);
    return page->focusProxy();
}

} // namespace

void storeTitled(editorial::Newsroom& newsroom, const QString& title) {
    auto post = editorial::newPost(newsroom);
    REQUIRE(post);
    post->editions.at(domain::Language::bulgarian()).title = title;
    REQUIRE(editorial::savePost(newsroom, *post, archive::SaveReason::Manual));
}

WindowStand::WindowStand(const std::function<void(editorial::Newsroom&)>& prepare,
                         style::AppearanceChoice appearance)
    : m_settings(m_folder.file(QStringLiteral("window.ini")), QSettings::IniFormat),
      m_appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()), appearance) {
    const editorial::Environment environment{&m_clock, &m_ids};
    auto created = editorial::NewsroomThread::create(archive(), environment);
    REQUIRE(created);
    m_newsroom = std::move(*created);
    if (prepare) {
        auto prepared =
            m_newsroom->run(editorial::Priority::Writing, [&](editorial::Newsroom& room) {
                prepare(room);
                return true;
            });
        REQUIRE(prepared.result());
    }
    openWindow();
}

WindowStand::WindowStand(const QString& folder)
    : m_settings(m_folder.file(QStringLiteral("window.ini")), QSettings::IniFormat),
      m_appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                   style::AppearanceChoice::Light) {
    // By another process: if this one closed the database's file, its locks would go.
    REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), folder, archive()}) ==
            0);
    auto opened =
        editorial::NewsroomThread::open(archive(), editorial::Environment{&m_clock, &m_ids});
    REQUIRE(opened);
    m_newsroom = std::move(*opened);
    openWindow();
}

void WindowStand::openWindow() {
    auto needs = m_newsroom->run(editorial::Priority::Writing, [](editorial::Newsroom& room) {
        return std::pair(archive::settings(room.archive()).value(),
                         editorial::themeFor(room)->assets().at(QStringLiteral("style.css")));
    });
    m_window = std::make_unique<main_window::MainWindow>(
        main_window::Newsdesk{*m_newsroom, m_clock, m_settings, m_appearance, needs.result().first,
                              needs.result().second});
    m_firstSize = m_window->size();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    REQUIRE(test::waitFor([this] { return m_window->editor().isReady(); }, kPatience));
}

WindowStand::~WindowStand() = default;

void WindowStand::openRow(int row) {
    auto& list = child<QListView>(QStringLiteral("posts"));
    REQUIRE(test::waitFor([&] { return list.model()->rowCount() > row; }, kPatience));
    const QModelIndex index = list.model()->index(row, 0);
    REQUIRE(test::waitFor([&] { return !index.data().toString().isEmpty(); }, kPatience));
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    REQUIRE(test::waitFor(
        [this] {
            return m_window->editor().openPost() && m_window->openPostId() &&
                   *m_window->editor().openPost() == *m_window->openPostId();
        },
        kPatience));
}

void WindowStand::type(const domain::Language& language, editor::Field field, const QString& text) {
    editor::EditorView& view = m_window->editor();
    view.focusField(language, field);
    // The page says where the cursor is; only then are keys for it.
    bool there = false;
    const auto connection = QObject::connect(
        &view, &editor::EditorView::stateChanged, &view, [&](const editor::EditorState& state) {
            there = state.language == language && state.field == field;
        });
    view.focusField(language, field);
    REQUIRE(test::waitFor([&] { return there; }, kPatience));
    QObject::disconnect(connection);
    for (const QChar letter : text) {
        if (letter == u'\n') {
            QTest::keyClick(keysOf(view), Qt::Key_Return);
        } else {
            QTest::sendKeyEvent(QTest::Click, keysOf(view), Qt::Key_unknown, letter,
                                Qt::NoModifier);
        }
    }
}

void WindowStand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void WindowStand::waitSaved() {
    REQUIRE(test::waitFor(
        [this] {
            return !m_window->session().isDirty() &&
                   m_window->session().state() == session::SaveState::Written;
        },
        kPatience));
}

void WindowStand::screenshot(const QString& name) {
    const QString folder = qEnvironmentVariable("VESTITEL_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QTest::qWait(400); // what is still painting; no test depends on it
        REQUIRE(m_window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
}

domain::Post WindowStand::storedPost() {
    const auto id = m_window->openPostId();
    REQUIRE(id);
    return storedPost(*id);
}

domain::Post WindowStand::storedPost(const PostId& id) {
    auto post = m_newsroom->run(editorial::Priority::Reading, [id](editorial::Newsroom& room) {
        return archive::PostStore(room.archive()).post(id);
    });
    const auto result = post.result();
    REQUIRE(result);
    return *result;
}

} // namespace vestitel::test
