#pragma once

#include <QStringList>
#include <QWebEngineUrlRequestInterceptor>

namespace vestitel::webview {

/// Refuses every request of a profile that is not for the named hosts of our scheme, or an image
/// that the page itself holds (data:, blob:).
class RequestBlocker final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT

public:
    explicit RequestBlocker(QStringList hosts, QObject* parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

    /// How many requests were refused so far.
    [[nodiscard]] qsizetype refused() const { return m_refused; }

private:
    QStringList m_hosts;
    qsizetype m_refused = 0;
};

} // namespace vestitel::webview
