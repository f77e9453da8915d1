#include "webview/locked_page.h"

#include "base/log.h"

#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif
#include <QWebEngineProfile>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace vestitel::webview {

namespace {

struct Setting {
    QWebEngineSettings::WebAttribute attribute;
    bool on;
};

constexpr Setting kSettings[] = {
    {QWebEngineSettings::AutoLoadImages, true},
    {QWebEngineSettings::PluginsEnabled, false},
    {QWebEngineSettings::PdfViewerEnabled, false},
    {QWebEngineSettings::LocalStorageEnabled, false},
    {QWebEngineSettings::LocalContentCanAccessRemoteUrls, false},
    {QWebEngineSettings::LocalContentCanAccessFileUrls, false},
    {QWebEngineSettings::JavascriptCanOpenWindows, false},
    {QWebEngineSettings::JavascriptCanPaste, false},
    {QWebEngineSettings::JavascriptCanAccessClipboard, false},
    {QWebEngineSettings::FullScreenSupportEnabled, false},
    {QWebEngineSettings::ScreenCaptureEnabled, false},
    {QWebEngineSettings::WebGLEnabled, false},
    {QWebEngineSettings::HyperlinkAuditingEnabled, false},
    {QWebEngineSettings::DnsPrefetchEnabled, false},
    {QWebEngineSettings::AutoLoadIconsForPage, false},
    {QWebEngineSettings::TouchIconsEnabled, false},
    {QWebEngineSettings::ErrorPageEnabled, false},
    {QWebEngineSettings::AllowRunningInsecureContent, false},
    {QWebEngineSettings::AllowGeolocationOnInsecureOrigins, false},
    {QWebEngineSettings::AllowWindowActivationFromJavaScript, false},
    {QWebEngineSettings::NavigateOnDropEnabled, false},
    {QWebEngineSettings::FocusOnNavigationEnabled, false},
    {QWebEngineSettings::WebRTCPublicInterfacesOnly, true},
};

} // namespace

LockedPage::LockedPage(QWebEngineProfile& profile, Scripts scripts, QObject* parent)
    : QWebEnginePage(&profile, parent) {
    for (const Setting& setting : kSettings) {
        settings()->setAttribute(setting.attribute, setting.on);
    }
    settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, scripts == Scripts::On);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    settings()->setDefaultTextEncoding(QStringLiteral("utf-8"));
    refuseRequests();
}

void LockedPage::openHome(const QUrl& home) {
    m_home = home;
    load(home);
}

void LockedPage::reloadHome() {
    if (url() == m_home) {
        triggerAction(ReloadAndBypassCache); // Chromium keeps style sheets by their address
    } else {
        load(m_home);
    }
}

bool LockedPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) {
    if (isMainFrame && !m_home.isEmpty() && url == m_home &&
        (type == NavigationTypeTyped || type == NavigationTypeReload)) {
        return true;
    }
    if (type == NavigationTypeLinkClicked) {
        emit linkActivated(url);
    }
    return false;
}

QWebEnginePage* LockedPage::createWindow(WebWindowType /*type*/) {
    return nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode /*mode*/, const QStringList& /*oldFiles*/,
                                    const QStringList& /*acceptedMimeTypes*/) {
    return {};
}

void LockedPage::javaScriptAlert(const QUrl& /*origin*/, const QString& /*text*/) {
}

bool LockedPage::javaScriptConfirm(const QUrl& /*origin*/, const QString& /*text*/) {
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl& /*origin*/, const QString& /*text*/,
                                  const QString& /*initial*/, QString* /*result*/) {
    return false;
}

void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                          const QString& /*text*/, int line,
                                          const QString& source) {
    if (level == ErrorMessageLevel) {
        qCWarning(editorLog) << "error in a page's script:" << QUrl(source).fileName() << line;
    }
}

void LockedPage::refuseRequests() {
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](QWebEngineNewWindowRequest& request) {
                if (request.isUserInitiated()) {
                    emit linkActivated(request.requestedUrl());
                }
            });
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission& permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl& origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
#endif
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](const QWebEngineCertificateError& error) {
                QWebEngineCertificateError(error).rejectCertificate();
            });
}

} // namespace vestitel::webview
