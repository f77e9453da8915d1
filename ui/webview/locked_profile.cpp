#include "webview/locked_profile.h"

#include "webview/request_blocker.h"
#include "webview/scheme.h"
#include "webview/scheme_handler.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>
#include <QWebEngineProfile>

namespace vestitel::webview {

LockedProfile::LockedProfile(QStringList hosts, Lookup lookup)
    : m_handler(std::make_unique<SchemeHandler>(std::move(lookup))),
      m_blocker(std::make_unique<RequestBlocker>(std::move(hosts))),
      m_profile(std::make_unique<QWebEngineProfile>()) { // Without a name: off the record.
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
