#include "webview/locked_profile.h"

#include "webview/request_blocker.h"
#include "webview/scheme.h"
#include "webview/scheme_handler.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>
#include <QWebEngineProfile>

namespace vestitel::webview {

namespace {

/// A profile. The first one starts the engine, in which then no host has an address: what a page
/// asks for meets the request blocker, but newer engines open connections in advance
/// (rel=preconnect) without asking it. Programs that are started later, a browser say, must not
/// inherit that, so it stands in the environment no longer than it is read.
std::unique_ptr<QWebEngineProfile> profileWithoutNetwork() {
    constexpr auto kFlags = "QTWEBENGINE_CHROMIUM_FLAGS";
    const bool isSet = qEnvironmentVariableIsSet(kFlags);
    const QByteArray before = qgetenv(kFlags);
    qputenv(kFlags, before + " --host-resolver-rules=\"MAP * ~NOTFOUND\"");
    auto profile = std::make_unique<QWebEngineProfile>(); // Without a name: off the record.
    if (isSet) {
        qputenv(kFlags, before);
    } else {
        qunsetenv(kFlags);
    }
    return profile;
}

} // namespace

LockedProfile::LockedProfile(QStringList hosts, Lookup lookup)
    : m_handler(std::make_unique<SchemeHandler>(std::move(lookup))),
      m_blocker(std::make_unique<RequestBlocker>(std::move(hosts))),
      m_profile(profileWithoutNetwork()) {
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    m_profile->setUrlRequestInterceptor(m_blocker.get());
    m_profile->installUrlSchemeHandler(QByteArray(kScheme), m_handler.get());
    m_profile->setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    QObject::connect(m_profile.get(), &QWebEngineProfile::downloadRequested, m_profile.get(),
                     [](QWebEngineDownloadRequest* download) { download->cancel(); });
}

void LockedProfile::setDictionaries(const QStringList& names) {
    m_profile->setSpellCheckLanguages(names);
    m_profile->setSpellCheckEnabled(!names.isEmpty());
}

LockedProfile::~LockedProfile() = default;

} // namespace vestitel::webview
