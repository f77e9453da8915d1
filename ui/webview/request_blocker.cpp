#include "webview/request_blocker.h"

#include "webview/scheme.h"

#include <QWebEngineUrlRequestInfo>

namespace vestitel::webview {

RequestBlocker::RequestBlocker(QStringList hosts, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent), m_hosts(std::move(hosts)) {
}

void RequestBlocker::interceptRequest(QWebEngineUrlRequestInfo& info) {
    const QUrl url = info.requestUrl();
    const QString scheme = url.scheme();
    const bool isOurs = scheme == QLatin1String(kScheme) && m_hosts.contains(url.host());
    const bool isHeldImage = (scheme == QLatin1String("data") || scheme == QLatin1String("blob")) &&
                             info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    if (!isOurs && !isHeldImage) {
        ++m_refused;
        info.block(true);
    }
}

} // namespace vestitel::webview
