#pragma once

#include <QObject>
#include <QString>

namespace vestitel::editor {

/// The one object that the page sees over the QWebChannel, under the name "bridge".
class Bridge final : public QObject {
    Q_OBJECT

public:
    explicit Bridge(QObject* parent = nullptr) : QObject(parent) {}

public slots:
    /// Called by the page.
    void send(const QString& text) { emit sent(text); }

signals:
    /// To the page.
    void received(const QString& text);
    /// From the page, for C++ only (the channel offers it to the page too, which gains nothing).
    void sent(const QString& text);
};

} // namespace vestitel::editor
