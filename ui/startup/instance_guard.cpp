#include "startup/instance_guard.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace vestitel::startup {

namespace {

constexpr int kAnswerMilliseconds = 1000;

/// The same for every way to write the folder.
QString serverName(const QString& folder) {
    const QFileInfo info(folder);
    const QString canonical =
        info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray hash =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("vestitel-") + QString::fromLatin1(hash.left(20));
}

} // namespace

InstanceGuard::Place InstanceGuard::enter(const QString& folder) {
    const QString name = serverName(folder);
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(kAnswerMilliseconds)) {
        socket.write("raise\n");
        socket.waitForBytesWritten(kAnswerMilliseconds);
        return Place::Second;
    }
    // Nobody answers: what lies there is of a process that has died.
    QLocalServer::removeServer(name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* const visitor = m_server.nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            emit raiseRequested();
        }
    });
    if (!m_server.listen(name)) {
        qCWarning(uiLog) << "a second start will not find this one:" << m_server.errorString();
    }
    return Place::First;
}

void InstanceGuard::leave() {
    m_server.close();
    disconnect(&m_server, nullptr, this, nullptr);
}

} // namespace vestitel::startup
