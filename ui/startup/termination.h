#pragma once

#include <QObject>

namespace vestitel::startup {

/// SIGTERM, SIGINT and SIGHUP as a signal of Qt, so that the text is saved before the end. One
/// for a process; on systems without them it stays silent.
class Termination final : public QObject {
    Q_OBJECT

public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;

signals:
    void requested();
};

} // namespace vestitel::startup
