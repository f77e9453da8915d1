#pragma once

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

namespace vestitel::test {

/// Listens on one TCP and one UDP port of this machine and counts whoever comes.
class NetworkTrap final {
public:
    NetworkTrap() {
        m_tcp.listen(QHostAddress::LocalHost);
        m_udp.bind(QHostAddress::LocalHost, m_tcp.serverPort());
        QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this] {
            while (QTcpSocket* socket = m_tcp.nextPendingConnection()) {
                ++m_connections;
                socket->abort();
                socket->deleteLater();
            }
        });
        QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this] {
            while (m_udp.hasPendingDatagrams()) {
                m_udp.receiveDatagram();
                ++m_datagrams;
            }
        });
    }

    [[nodiscard]] bool isListening() const {
        return m_tcp.isListening() && m_udp.state() == QAbstractSocket::BoundState;
    }
    [[nodiscard]] quint16 port() const { return m_tcp.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int datagrams() const { return m_datagrams; }

private:
    QTcpServer m_tcp;
    QUdpSocket m_udp;
    int m_connections = 0;
    int m_datagrams = 0;
};

} // namespace vestitel::test
