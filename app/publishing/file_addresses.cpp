#include "publishing/file_addresses.h"

namespace vestitel::publishing {

FileAddresses FileAddresses::below(QString root) {
    FileAddresses addresses;
    addresses.m_root = std::move(root);
    return addresses;
}

FileAddresses FileAddresses::inlined(QHash<QString, QString> addresses) {
    FileAddresses inlined;
    inlined.m_addresses = std::move(addresses);
    inlined.m_isInlined = true;
    return inlined;
}

FileAddresses FileAddresses::named(QHash<QString, QString> addresses) {
    FileAddresses named;
    named.m_addresses = std::move(addresses);
    return named;
}

QString FileAddresses::of(const QString& path) const {
    return m_isInlined ? m_addresses.value(path) : m_addresses.value(path, m_root + path);
}

QString rootFrom(const QString& path) {
    return QStringLiteral("../").repeated(path.count(u'/'));
}

} // namespace vestitel::publishing
