#include "application.h"

#include "archive/settings_store.h"
#include "base/deliver.h"
#include "base/log.h"
#include "dialogs/first_start_dialog.h"
#include "dialogs/restore_dialog.h"
#include "editor/editor_view.h"
#include "editorial/newsroom_thread.h"
#include "editorial/publication_of.h"
#include "editorial/sample_archive.h"
#include "main_window/command_set.h"
#include "main_window/main_window.h"
#include "main_window/settings_flow.h"
#include "session/backup_keeper.h"
#include "style/appearance.h"

#include <QApplication>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

namespace vestitel {

/// What of the archive a window is made with.
struct WindowNeeds {
    archive::Settings settings;
    QByteArray themeStyle;
};

/// An archive that was opened, or why it was not.
struct OpenedArchive {
    std::unique_ptr<editorial::NewsroomThread> newsroom;
    Result<WindowNeeds> needs;
};

namespace {

constexpr int kPagePatience = 150; // milliseconds
const QLatin1String kFolderKey("archive/folder");
const QLatin1String kLanguageKey("interface/language");
const QLatin1String kAppearanceKey("interface/appearance");

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Nothing said: as the system.
QString languageFor(const QString& setting) {
    return setting.isEmpty() ? startup::InterfaceLanguage::ofSystem() : setting;
}

Result<WindowNeeds> needsOf(editorial::Newsroom& newsroom) {
    WindowNeeds needs;
    VESTITEL_TRY(needs.settings, archive::settings(newsroom.archive()));
    auto theme = editorial::themeFor(newsroom);
    if (!theme) {
        // A theme folder that is broken must not keep the writer from the texts.
        qCWarning(uiLog) << "the theme cannot be used:" << theme.error().detail;
        theme = editorial::themeFor(newsroom, QStringLiteral("default"));
    }
    if (theme) {
        const auto style = theme->assets().find(QStringLiteral("style.css"));
        if (style != theme->assets().end()) {
            needs.themeStyle = style->second;
        }
    }
    return needs;
}

} // namespace

Application::Application(QApplication& application, Arguments arguments)
    : m_application(application), m_arguments(std::move(arguments)), m_language(application) {
    // A window that goes may be followed by another one.
    QApplication::setQuitOnLastWindowClosed(false);
    m_language.use(m_arguments.language.isEmpty()
                       ? languageFor(m_settings.value(kLanguageKey).toString())
                       : m_arguments.language);
    m_appearance = new style::Appearance(
        application, style::appearanceFromName(m_settings.value(kAppearanceKey).toString()));
    connect(&m_guard, &startup::InstanceGuard::raiseRequested, this, &Application::raiseWindow);
    connect(&m_termination, &startup::Termination::requested, this, [this] { closeWindow({}); });
}

Application::~Application() {
    QThreadPool::globalInstance()->waitForDone(); // an archive that is being opened
}

bool Application::start() {
    const bool sample = !m_arguments.newSample.isEmpty();
    QString folder = sample ? m_arguments.newSample : m_arguments.folder;
    if (folder.isEmpty()) {
        folder = m_settings.value(kFolderKey).toString();
        if (!archive::isArchive(folder)) {
            showStart();
            return true;
        }
    }
    folder = QFileInfo(folder).absoluteFilePath();
    if (m_guard.enter(folder) == startup::InstanceGuard::Place::Second) {
        return false;
    }
    // The page of the text takes longest: it loads while the archive is opened and the window
    // built.
    m_editor = std::make_unique<editor::EditorView>(editor::EditorServices());
    const bool makeSample = sample && !archive::isArchive(folder);
    openArchive(folder, makeSample ? Make::Sample : Make::Open);
    return true;
}

void Application::openArchive(const QString& folder, Make make) {
    m_opening = std::make_unique<startup::OpeningNotice>();
    // Not on this thread, which brings the text's page up meanwhile.
    QPromise<std::shared_ptr<OpenedArchive>> promise;
    promise.start();
    deliver(promise.future(), this, [this, folder](const std::shared_ptr<OpenedArchive>& opened) {
        m_opening.reset();
        if (!opened->needs) {
            const Error error = opened->needs.error();
            qCWarning(uiLog) << "the archive could not be opened:" << error.detail;
            m_guard.leave();
            m_damagedFolder = folder;
            showStart(error);
            return;
        }
        m_newsroom = std::move(opened->newsroom);
        m_settings.setValue(kFolderKey, folder);
        m_start.reset();
        whenPageIsUnderWay([this, opened] { showWindow(*opened->needs); });
    });
    QThreadPool::globalInstance()->start(
        [this, promise = std::make_shared<decltype(promise)>(std::move(promise)), folder, make,
         progress = m_opening->progress()] {
            promise->addResult(opened(folder, make, progress));
            promise->finish();
        });
}

void Application::whenPageIsUnderWay(const std::function<void()>& then) {
    if (!m_editor || m_editor->isUnderWay()) {
        then();
        return;
    }
    // The window takes this thread for as long as the page takes its renderer: together is half.
    auto* const patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [patience, then] {
        patience->deleteLater();
        then();
    });
    connect(m_editor.get(), &editor::EditorView::underWay, patience,
            [patience] { patience->start(0); });
    patience->start(kPagePatience);
}

std::shared_ptr<OpenedArchive> Application::opened(const QString& folder, Make make,
                                                   const Progress& indexing) {
    const editorial::Environment environment{&m_clock, &m_ids, indexing};
    auto newsroom = make == Make::Open ? editorial::NewsroomThread::open(folder, environment)
                                       : editorial::NewsroomThread::create(folder, environment);
    auto archive = std::make_shared<OpenedArchive>();
    if (!newsroom) {
        archive->needs = failure(newsroom);
        return archive;
    }
    archive->newsroom = std::move(*newsroom);
    archive->needs = archive->newsroom
                         ->run(editorial::Priority::Writing,
                               [make](editorial::Newsroom& room) -> Result<WindowNeeds> {
                                   if (make == Make::Sample) {
                                       VESTITEL_CHECK(editorial::fillSampleArchive(room));
                                   }
                                   return needsOf(room);
                               })
                         .result();
    return archive;
}

void Application::showWindow() {
    const Result<WindowNeeds> needs =
        m_newsroom->run(editorial::Priority::Writing, needsOf).result();
    if (!needs) {
        closeArchive();
        showStart(needs.error());
        return;
    }
    showWindow(*needs);
}

void Application::showWindow(const WindowNeeds& needs) {
    m_window = std::make_unique<main_window::MainWindow>(
        main_window::Newsdesk{*m_newsroom, m_clock, m_settings, *m_appearance, needs.settings,
                              needs.themeStyle},
        std::move(m_editor));
    using main_window::MainWindow;
    connect(m_window.get(), &MainWindow::archiveRequested, this, [this] {
        closeWindow([this] {
            closeArchive();
            showStart();
        });
    });
    connect(m_window->commands().action(main_window::CommandId::RestoreBackup), &QAction::triggered,
            this, &Application::restoreOpenArchive);
    auto* const keeper = new session::BackupKeeper(*m_newsroom, m_window.get());
    connect(keeper, &session::BackupKeeper::problem, m_window.get(), &MainWindow::showFailure);
    auto* const settings = new main_window::SettingsFlow(*m_newsroom, m_window.get());
    using SettingsStart = main_window::SettingsFlow::Start;
    const auto openSettings = [this, settings](SettingsStart start) {
        settings->open({.interfaceLanguage = m_settings.value(kLanguageKey).toString(),
                        .appearance = m_appearance->choice(),
                        .typing = models::typingHabits(m_settings)},
                       start);
    };
    connect(m_window.get(), &MainWindow::settingsRequested, settings,
            [openSettings] { openSettings(SettingsStart::Organisation); });
    connect(m_window.get(), &MainWindow::lookRequested, settings,
            [openSettings] { openSettings(SettingsStart::Look); });
    connect(settings, &main_window::SettingsFlow::chosen, this, &Application::useSettings);
    connect(settings, &main_window::SettingsFlow::failed, m_window.get(), &MainWindow::showFailure);
    connect(
        m_window.get(), &MainWindow::closedForGood, this,
        [this] {
            m_window.reset();
            const std::function<void()> next = std::move(m_next);
            m_next = {};
            if (next) {
                next();
                return;
            }
            closeArchive();
            QApplication::quit();
        },
        Qt::QueuedConnection);
    m_window->show();
}

void Application::closeArchive() {
    if (m_newsroom) {
        session::BackupKeeper::beforeClosing(*m_newsroom);
    }
    m_newsroom.reset();
    m_guard.leave();
}

void Application::restoreOpenArchive() {
    deliver(m_newsroom->run(editorial::Priority::Writing,
                            [](auto& open) { return archive::backupsOf(open.archive()); }),
            m_window.get(), [this](const Result<std::vector<archive::BackupFile>>& known) {
                if (!known) {
                    m_window->showFailure(known.error());
                    return;
                }
                openRestore(m_newsroom->folder(), *known, services::ArchiveHealth::Whole,
                            m_window.get());
            });
}

void Application::openRestore(const QString& folder, const std::vector<archive::BackupFile>& known,
                              services::ArchiveHealth health, QWidget* parent) {
    auto* const dialog = new dialogs::RestoreDialog(
        services::restoreServices(folder, {&m_clock, &m_ids}, known, health), folder, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::RestoreDialog::restored, this, &Application::switchTo);
    dialog->open();
}

void Application::switchTo(const QString& folder) {
    const auto open = [this, folder] {
        closeArchive();
        if (m_guard.enter(folder) == startup::InstanceGuard::Place::Second) {
            QApplication::quit();
            return;
        }
        openArchive(folder, Make::Open);
    };
    m_window ? closeWindow(open) : open();
}

void Application::showStart(const Error& problem) {
    if (!m_start) {
        m_start = std::make_unique<dialogs::FirstStartDialog>();
        m_start->setStartFolder(documents());
        const auto open = [this](const QString& folder, Make make) {
            if (m_guard.enter(folder) == startup::InstanceGuard::Place::Second) {
                QApplication::quit();
                return;
            }
            openArchive(folder, archive::isArchive(folder) ? Make::Open : make);
        };
        using dialogs::FirstStartDialog;
        connect(
            m_start.get(), &FirstStartDialog::newArchiveChosen, this,
            [open](const QString& folder) { open(folder, Make::New); }, Qt::QueuedConnection);
        connect(
            m_start.get(), &FirstStartDialog::existingArchiveChosen, this,
            [open](const QString& folder) { open(folder, Make::Open); }, Qt::QueuedConnection);
        connect(
            m_start.get(), &FirstStartDialog::sampleArchiveChosen, this,
            [open](const QString& folder) { open(folder, Make::Sample); }, Qt::QueuedConnection);
        connect(m_start.get(), &FirstStartDialog::rescueRequested, this, [this] {
            openRestore(m_damagedFolder, {}, services::ArchiveHealth::Damaged, m_start.get());
        });
        connect(m_start.get(), &QDialog::rejected, this, [] { QApplication::quit(); });
    }
    if (problem.code == ErrorCode::DamagedData && !m_damagedFolder.isEmpty()) {
        m_start->showDamage(problem.message);
    } else {
        m_start->showProblem(problem.message);
    }
    m_start->show();
}

void Application::raiseWindow() {
    QWidget* const window =
        m_window ? static_cast<QWidget*>(m_window.get()) : static_cast<QWidget*>(m_start.get());
    if (window != nullptr) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
        window->raise();
        window->activateWindow();
    }
}

void Application::closeWindow(std::function<void()> next) {
    m_next = std::move(next);
    if (m_window) {
        m_window->close();
    } else {
        QApplication::quit();
    }
}

void Application::useSettings(const dialogs::SettingsValues& before,
                              const dialogs::SettingsValues& after) {
    m_settings.setValue(kAppearanceKey, style::nameOf(after.appearance));
    m_appearance->choose(after.appearance);
    m_settings.setValue(kLanguageKey, after.interfaceLanguage);
    models::saveTypingHabits(m_settings, after.typing);
    if (m_window) {
        m_window->applyTypingHabits();
    }
    const QString language = languageFor(after.interfaceLanguage);
    // A window is made for its archive's languages and theme; with others it is made anew.
    const auto renew = [this, language] {
        if (m_window == nullptr) {
            return;
        }
        const std::optional<PostId> open = m_window->openPostId();
        closeWindow([this, language, open] {
            m_language.use(language);
            showWindow();
            if (open && m_window) {
                m_window->openPost(*open);
            }
        });
    };
    if (after.archive == before.archive && after.emblems == before.emblems) {
        if (language != m_language.tag()) {
            renew();
        }
        return;
    }
    deliver(m_newsroom->run(editorial::Priority::Writing,
                            [after](editorial::Newsroom& newsroom) -> Result<void> {
                                VESTITEL_CHECK(editorial::setEmblems(newsroom, after.emblems));
                                return archive::saveSettings(newsroom.archive(), after.archive);
                            }),
            m_window.get(), [this, renew](const Result<void>& saved) {
                if (!saved) {
                    m_window->showFailure(saved.error());
                    return;
                }
                renew();
            });
}

} // namespace vestitel
