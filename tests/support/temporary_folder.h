#pragma once

#include <QString>
#include <QTemporaryDir>

namespace vestitel::test {

/// A folder that goes with the test.
class TemporaryFolder final {
public:
    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
};

} // namespace vestitel::test
