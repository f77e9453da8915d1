#pragma once

#include "editor/editor_state.h"
#include "editorial/newsroom_thread.h"
#include "main_window/main_window.h"
#include "style/appearance.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QSettings>

#include <functional>
#include <memory>

namespace vestitel::test {

/// A post of which only the Bulgarian title is written.
void storeTitled(editorial::Newsroom& newsroom, const QString& title);

/// The real window over a real archive in a temporary folder, driven as a person would.
class WindowStand {
public:
    /// `prepare` fills the archive before the window opens.
    explicit WindowStand(const std::function<void(editorial::Newsroom&)>& prepare = {},
                         style::AppearanceChoice appearance = style::AppearanceChoice::Light);
    /// Opens a copy of an archive folder as it lies on the disk, as after a killed process.
    explicit WindowStand(const QString& archive);
    ~WindowStand();

    /// The window's own choice, before the test made it another.
    [[nodiscard]] QSize firstSize() const { return m_firstSize; }
    [[nodiscard]] main_window::MainWindow& window() { return *m_window; }
    [[nodiscard]] editorial::NewsroomThread& newsroom() { return *m_newsroom; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.file(name); }
    [[nodiscard]] QString archive() const { return m_folder.file(QStringLiteral("архив")); }

    /// The child with this object name; the test ends when there is none.
    template <typename Widget>
    [[nodiscard]] Widget& child(const QString& name) {
        auto* const found = m_window->findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }

    /// Clicks the list's row and waits until its post is in the editor.
    void openRow(int row);
    /// Puts the cursor into the edition's field and types; a line feed is the Enter key.
    void type(const domain::Language& language, editor::Field field, const QString& text);
    /// Keys to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Waits until everything that was typed is saved.
    void waitSaved();
    /// A picture of the window, kept where VESTITEL_SCREENSHOTS says, if it does.
    void screenshot(const QString& name);
    /// The open post's stored text.
    [[nodiscard]] domain::Post storedPost();
    [[nodiscard]] domain::Post storedPost(const PostId& id);

private:
    void openWindow();

    TemporaryFolder m_folder;
    FixedClock m_clock;
    CountingIdSource m_ids;
    QSettings m_settings;
    style::Appearance m_appearance;
    std::unique_ptr<editorial::NewsroomThread> m_newsroom;
    std::unique_ptr<main_window::MainWindow> m_window;
    QSize m_firstSize;
};

} // namespace vestitel::test
