#include "webview/scheme.h"

#include <QWebEngineUrlScheme>

#include <algorithm>
#include <array>

namespace vestitel::webview {

namespace {

/// No host has an address. What a page asks for meets the request blocker; newer engines open
/// connections in advance (rel=preconnect) without asking it.
void closeNetwork() {
    constexpr auto kFlags = "QTWEBENGINE_CHROMIUM_FLAGS";
    const QByteArray closed = "--host-resolver-rules=\"MAP * ~NOTFOUND\"";
    const QByteArray flags = qgetenv(kFlags);
    if (!flags.contains(closed)) {
        qputenv(kFlags, flags.isEmpty() ? closed : flags + ' ' + closed);
    }
}

} // namespace

void registerScheme() {
    closeNetwork();
    QWebEngineUrlScheme scheme{QByteArray(kScheme)};
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // LocalScheme would let a page ask for file:, ContentSecurityPolicyIgnored would void the
    // page's policy, ServiceWorkersAllowed would let code outlive its page.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl address(const QString& host, const QString& path) {
    QUrl url;
    url.setScheme(QLatin1String(kScheme));
    url.setHost(host);
    url.setPath(u'/' + path);
    return url;
}

bool mayOpenOutside(const QUrl& url) {
    static constexpr std::array kSchemes{"http", "https", "mailto", "tel"};
    return url.isValid() && std::any_of(kSchemes.begin(), kSchemes.end(), [&url](auto scheme) {
               return url.scheme() == QLatin1String(scheme);
           });
}

} // namespace vestitel::webview
