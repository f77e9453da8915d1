#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace vestitel::cli {

/// Standard output and standard error, in UTF-8. Output that cannot be written ends the program
/// with ExitStatus::Failed at the end (see failed()).
class Console final {
public:
    void print(const QString& line);
    void printRaw(const QByteArray& bytes);
    void print(const QJsonObject& document);
    void complain(const QString& sentence);
    void complain(const Error& error);

    /// A line on standard error that is written over as the work goes on, if that is a terminal.
    [[nodiscard]] Progress progress(const QString& what);
    void endProgress();

    [[nodiscard]] bool isTerminal() const;
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool m_failed = false;
    bool m_progressShown = false;
};

} // namespace vestitel::cli
