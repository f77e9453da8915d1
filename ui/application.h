#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "base/result.h"
#include "services/restore_services.h"
#include "startup/instance_guard.h"
#include "startup/interface_language.h"
#include "startup/opening_notice.h"
#include "startup/termination.h"

#include <QObject>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace vestitel::editorial {
class Newsroom;
class NewsroomThread;
} // namespace vestitel::editorial
namespace vestitel::editor {
class EditorView;
}
namespace vestitel::main_window {
class MainWindow;
}
namespace vestitel::dialogs {
class FirstStartDialog;
struct SettingsValues;
} // namespace vestitel::dialogs
namespace vestitel::style {
class Appearance;
}

namespace vestitel {

struct OpenedArchive;
struct WindowNeeds;

/// What the program was started with.
struct Arguments {
    QString folder;    ///< Of an archive; empty: the last one.
    QString newSample; ///< Where to make a sample archive, and open it.
    QString language;  ///< Of the interface; empty: the settings' or the system's.
};

/// Builds everything and owns it: settings, language, appearance, the archive's thread, the
/// window. The only place where these are made.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(QApplication& application, Arguments arguments);
    ~Application() override;

    /// Shows the window (or the first start's); false when another process has it already.
    [[nodiscard]] bool start();

private:
    enum class Make { Open, New, Sample };

    void openArchive(const QString& folder, Make make);
    /// Opens the archive, or makes it; on any thread.
    [[nodiscard]] std::shared_ptr<OpenedArchive> opened(const QString& folder, Make make,
                                                        const Progress& indexing);
    /// When the text's page needs this thread no more, or soon in any case.
    void whenPageIsUnderWay(const std::function<void()>& then);
    /// After what the window is made with may have changed.
    void showWindow();
    void showWindow(const WindowNeeds& needs);
    void showStart(const Error& problem = {});
    /// Lists the copies of the archive in `folder`; what is restored is opened.
    void restoreOpenArchive();
    /// `known`: the copies of an open archive; of a closed one they are looked for.
    void openRestore(const QString& folder, const std::vector<archive::BackupFile>& known,
                     services::ArchiveHealth health, QWidget* parent);
    /// Instead of what is open, if anything is.
    void switchTo(const QString& folder);
    void closeArchive();
    void raiseWindow();
    /// Closes the window; then `next` happens in its place (nothing: the program ends).
    void closeWindow(std::function<void()> next);
    void useSettings(const dialogs::SettingsValues& before, const dialogs::SettingsValues& after);

    QApplication& m_application;
    Arguments m_arguments;
    QSettings m_settings;
    SystemClock m_clock;
    RandomIdSource m_ids;
    startup::InterfaceLanguage m_language;
    startup::InstanceGuard m_guard;
    startup::Termination m_termination;
    style::Appearance* m_appearance = nullptr;
    std::unique_ptr<editor::EditorView> m_editor; ///< For the first window.
    std::unique_ptr<editorial::NewsroomThread> m_newsroom;
    std::unique_ptr<startup::OpeningNotice> m_opening; ///< While an archive is being opened.
    std::unique_ptr<dialogs::FirstStartDialog> m_start;
    std::unique_ptr<main_window::MainWindow> m_window;
    std::function<void()> m_next;
    QString m_damagedFolder; ///< Of the archive that could not be opened last.
};

} // namespace vestitel
