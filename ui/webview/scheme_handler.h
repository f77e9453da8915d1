#pragma once

#include "webview/file.h"

#include <QWebEngineUrlSchemeHandler>

namespace vestitel::webview {

/// Answers a view's requests by a lookup. Only GET; only media types of its own list; an address
/// with a query, a user, a port or a path that climbs is unknown. Lives on the window's thread.
class SchemeHandler final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT

public:
    explicit SchemeHandler(Lookup lookup, QObject* parent = nullptr);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    Lookup m_lookup;
};

/// The Content-Type that a file of this media type is served with; empty: it is not served.
[[nodiscard]] QByteArray contentTypeOf(const QString& mediaType);

/// The path of an address as a lookup gets it; empty when no lookup may see it.
[[nodiscard]] QString lookupPath(const QUrl& url);

} // namespace vestitel::webview
