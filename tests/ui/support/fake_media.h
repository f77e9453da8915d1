#pragma once

#include "fields/media_services.h"

#include <QFileInfo>
#include <QPromise>

#include <memory>

namespace vestitel::test {

/// Media services without an archive: a file's name decides what it is.
struct FakeMedia {
    int stored = 0;

    [[nodiscard]] static domain::Medium medium(const QString& name, int number) {
        const QString digits = QString::number(number, 16).rightJustified(64, u'0');
        const bool isImage = fields::looksLikeImage(name);
        const QString extension = QFileInfo(name).suffix();
        return {*MediaHash::fromString(digits),
                name,
                isImage ? QStringLiteral("image/jpeg") : QStringLiteral("application/pdf"),
                extension,
                1'258'291,
                isImage ? QSize(1600, 1000) : QSize(),
                {}};
    }

    template <typename T>
    [[nodiscard]] static QFuture<T> ready(const T& value) {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    [[nodiscard]] fields::MediaServices services() {
        fields::MediaServices services;
        services.store = [this](const QString& path) {
            const QString name = QFileInfo(path).fileName();
            if (name.endsWith(QStringLiteral(".exe"))) {
                return ready<Result<domain::Medium>>(
                    failure(ErrorCode::Unsupported, QStringLiteral("Not taken.")));
            }
            return ready<Result<domain::Medium>>(medium(name, ++stored));
        };
        services.medium = [](const MediaHash& hash) {
            domain::Medium known = medium(QStringLiteral("known.jpg"), 0);
            known.hash = hash;
            return ready<Result<domain::Medium>>(known);
        };
        services.thumbnail = [](const MediaHash&, const QSize& bounds) {
            QImage image(QSize(1600, 1000).scaled(bounds, Qt::KeepAspectRatio),
                         QImage::Format_RGB32);
            image.fill(QColor(0x8f, 0xbc, 0xa8));
            return ready(image);
        };
        return services;
    }
};

} // namespace vestitel::test
