#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace vestitel::webview {

/// A page that shows what openHome() loaded and goes nowhere else: no navigation, no new window,
/// no permission, no file dialog, no dialog of a script. What a script prints is counted in the
/// log, never quoted, since it may hold an article's text.
class LockedPage final : public QWebEnginePage {
    Q_OBJECT

public:
    enum class Scripts { Off, On };

    LockedPage(QWebEngineProfile& profile, Scripts scripts, QObject* parent = nullptr);

    /// Loads an address of our scheme; the only way for this page to load anything.
    void openHome(const QUrl& home);
    /// Loads it again with all that it shows, whatever is kept of that.
    void reloadHome();
    [[nodiscard]] const QUrl& home() const { return m_home; }

signals:
    /// The reader followed a link, which this page never does itself.
    void linkActivated(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles,
                            const QStringList& acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl& origin, const QString& text) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& text) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& text, const QString& initial,
                          QString* result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& text,
                                  int line, const QString& source) override;

private:
    void refuseRequests();

    QUrl m_home;
};

} // namespace vestitel::webview
