#pragma once

#include <QObject>
#include <QString>

namespace vestitel::word_import {

/// The one object that the page sees over the QWebChannel, under the name "converter".
class ConverterBridge final : public QObject {
    Q_OBJECT

public:
    explicit ConverterBridge(QObject* parent = nullptr) : QObject(parent) {}

public slots:
    void addPicture(const QString& type, const QString& base64) { emit pictureCame(type, base64); }
    void finish(const QString& html) { emit finished(html); }
    void fail(const QString& reason) { emit failed(reason); }

signals:
    void pictureCame(const QString& type, const QString& base64);
    void finished(const QString& html);
    void failed(const QString& reason);
};

} // namespace vestitel::word_import
