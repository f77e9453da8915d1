#include "webview/scheme_handler.h"

#include "base/deliver.h"
#include "base/log.h"

#include <QBuffer>
#include <QPointer>
#include <QUrl>
#include <QWebEngineUrlRequestJob>

#include <algorithm>
#include <array>

namespace vestitel::webview {

namespace {

struct ServedType {
    const char* mediaType;
    const char* contentType;
};

// No SVG and no XML: as a document of its own, either could bring scripts.
constexpr std::array kServedTypes{
    ServedType{"text/html", "text/html; charset=utf-8"},
    ServedType{"text/css", "text/css; charset=utf-8"},
    ServedType{"text/javascript", "text/javascript; charset=utf-8"},
    ServedType{"image/jpeg", "image/jpeg"},
    ServedType{"image/png", "image/png"},
    ServedType{"image/gif", "image/gif"},
    ServedType{"image/webp", "image/webp"},
    ServedType{"image/avif", "image/avif"},
    ServedType{"image/x-icon", "image/x-icon"},
    ServedType{"font/woff2", "font/woff2"},
    ServedType{"font/woff", "font/woff"},
    ServedType{"application/octet-stream", "application/octet-stream"}, // no view shows it
};

void reply(QWebEngineUrlRequestJob* job, const File& file) {
    const QByteArray contentType = contentTypeOf(file.mediaType);
    if (contentType.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    auto* buffer = new QBuffer(job);
    buffer->setData(file.bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(contentType, buffer);
}

} // namespace

QByteArray contentTypeOf(const QString& mediaType) {
    const auto* found =
        std::find_if(kServedTypes.begin(), kServedTypes.end(), [&mediaType](const auto& type) {
            return mediaType == QLatin1String(type.mediaType);
        });
    return found == kServedTypes.end() ? QByteArray() : QByteArray(found->contentType);
}

QString lookupPath(const QUrl& url) {
    if (!url.isValid() || url.hasQuery() || !url.userInfo().isEmpty() || url.port() != -1) {
        return {};
    }
    const QString path = url.path(QUrl::FullyDecoded).mid(1);
    for (const QString& step : path.split(u'/')) {
        if (step == QLatin1String("..") || step == QLatin1String(".")) {
            return {};
        }
    }
    const bool isPlain = std::all_of(path.begin(), path.end(), [](QChar c) {
        return c.isPrint() && c != u'\\' && c != QChar::ReplacementCharacter;
    });
    return isPlain ? path : QString();
}

SchemeHandler::SchemeHandler(Lookup lookup, QObject* parent)
    : QWebEngineUrlSchemeHandler(parent), m_lookup(std::move(lookup)) {
}

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob* job) {
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QUrl url = job->requestUrl();
    const QString path = lookupPath(url);
    if (path.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::UrlInvalid);
        return;
    }
    const QPointer<QWebEngineUrlRequestJob> alive(job);
    deliver(m_lookup(url.host(), path), this, [alive](const Result<File>& file) {
        if (!alive) {
            return;
        }
        if (file) {
            reply(alive, *file);
            return;
        }
        qCInfo(uiLog) << "a web view asked for what there is not:" << file.error().detail;
        alive->fail(QWebEngineUrlRequestJob::UrlNotFound);
    });
}

} // namespace vestitel::webview
