#pragma once

#include <QLocalServer>
#include <QObject>

namespace vestitel::startup {

/// One window for an archive's folder: a second start tells the first one to come to the front.
class InstanceGuard final : public QObject {
    Q_OBJECT

public:
    enum class Place { First, Second };

    using QObject::QObject;

    /// Second: another process of this user has the folder open and has been told; this one ends.
    [[nodiscard]] Place enter(const QString& folder);
    /// Lets the folder go.
    void leave();

signals:
    /// Another start asked for the window.
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace vestitel::startup
