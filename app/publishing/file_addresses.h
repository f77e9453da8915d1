#pragma once

#include <QHash>
#include <QString>

namespace vestitel::publishing {

/// What a page calls the other files of its export.
class FileAddresses final {
public:
    /// By their paths; `root` leads from the page to the root of the export ("../../../").
    [[nodiscard]] static FileAddresses below(QString root);
    /// The page holds the files itself: an address by each path (data:…). It knows no others.
    [[nodiscard]] static FileAddresses inlined(QHash<QString, QString> addresses);

    /// By other names than their paths, for a page whose files are uploaded elsewhere: an address
    /// by each path. What has none keeps its path.
    [[nodiscard]] static FileAddresses named(QHash<QString, QString> addresses);

    /// Empty for a file that a page which holds its files does not hold.
    [[nodiscard]] QString of(const QString& path) const;
    [[nodiscard]] bool isInlined() const { return m_isInlined; }
    [[nodiscard]] const QString& root() const { return m_root; }

private:
    FileAddresses() = default;

    QString m_root;
    QHash<QString, QString> m_addresses;
    bool m_isInlined = false;
};

/// What leads from a page to the root of the site: "../../../" for "bg/2018/slug/index.html".
[[nodiscard]] QString rootFrom(const QString& path);

} // namespace vestitel::publishing
