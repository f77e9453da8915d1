#include "webview/scheme.h"

#include <QWebEngineUrlScheme>

#include <algorithm>
#include <array>

namespace vestitel::webview {

void registerScheme() {
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
