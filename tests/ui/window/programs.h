#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace vestitel::test {

/// Stands for the programs that the system has for files.
class Programs final : public QObject {
    Q_OBJECT

public:
    Programs() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~Programs() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList taken;

public slots:
    void take(const QUrl& url) { taken.append(url.toLocalFile()); }
};

} // namespace vestitel::test
