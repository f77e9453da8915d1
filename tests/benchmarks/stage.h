#pragma once

#include "support/wait_for.h"

#include "base/clock.h"
#include "base/id_source.h"
#include "editorial/newsroom_thread.h"
#include "main_window/main_window.h"
#include "style/appearance.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

class QListView;
class QWebEnginePage;
class QWebEngineView;

namespace vestitel::editor {
class EditorView;
} // namespace vestitel::editor

/// What measurements of the window are made with. Each runs in a process of its own and prints its
/// values, a line each; whatever cannot be measured ends the process.
namespace vestitel::bench {

[[noreturn]] void giveUp(const char* why);

/// Prints one value of this process's measurement.
void answer(double value);

/// Waits for the condition; a measurement that waits in vain is none.
template <typename Condition>
void waitFor(Condition condition) {
    constexpr int kPatience = 60'000; // milliseconds
    if (!test::waitFor(condition, kPatience)) {
        giveUp("waited in vain");
    }
}

/// Runs the script and waits until it has run; its value.
QVariant evaluate(QWebEnginePage& page, const QString& script);

/// Waits until the page has shown a frame with all that it was told before.
void waitForFrame(QWebEnginePage& page);

/// The archive, opened as the application does.
[[nodiscard]] std::unique_ptr<editorial::NewsroomThread>
openNewsroom(const QString& archive, const editorial::Environment& environment);

/// The page within the editor, and the widget in it that takes the keys.
[[nodiscard]] QWebEnginePage& pageOf(editor::EditorView& view);
[[nodiscard]] QWidget& keysOf(editor::EditorView& view);

/// The window over the archive, as the application makes it.
class Window final {
public:
    explicit Window(const QString& archive);
    ~Window();

    [[nodiscard]] main_window::MainWindow* operator->() { return m_window.get(); }
    [[nodiscard]] QListView& list();
    [[nodiscard]] editorial::NewsroomThread& newsroom() { return *m_newsroom; }
    /// So many posts, the newest first.
    [[nodiscard]] std::vector<PostId> posts(qint64 count);
    /// Opens a post and waits until its text is there to be edited.
    void open(const PostId& post);
    /// Puts this text into the editor, in place of the open post's Bulgarian one, with the cursor
    /// in the block of this number.
    void show(const QString& body, int block);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    RandomIdSource m_ids;
    QSettings m_settings;
    style::Appearance m_appearance;
    std::unique_ptr<editorial::NewsroomThread> m_newsroom;
    std::unique_ptr<main_window::MainWindow> m_window;
};

/// A bare page in which one can write: what the window is compared with.
class BarePage final {
public:
    explicit BarePage(const QString& body);
    ~BarePage();

    [[nodiscard]] QWebEnginePage& page();
    [[nodiscard]] QWidget& keys();
    /// The cursor stands in the block of this number.
    void focusBlock(int block);

private:
    std::unique_ptr<QWebEngineView> m_view;
};

} // namespace vestitel::bench
