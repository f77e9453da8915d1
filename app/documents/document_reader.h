#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QString>

namespace vestitel::documents {

/// Reads what documents say, in a program apart. Any thread.
class DocumentReader final {
public:
    /// `program`: vestitel-document-reader.
    explicit DocumentReader(QString program) : m_program(std::move(program)) {}

    /// Where the program lies: beside this one, or where a build leaves it. Empty when it is not
    /// there.
    [[nodiscard]] static QString installedProgram();

    /// The text of a file, by the kind that the extension names. ErrorCode::DamagedData for one
    /// that says nothing that could be read, that takes more than 30 s or too much memory;
    /// ErrorCode::NotFound when the program is not there; ErrorCode::Cancelled.
    [[nodiscard]] Result<QString> read(const QString& path, const QString& extension,
                                       const Cancellation& cancellation) const;

private:
    QString m_program;
};

} // namespace vestitel::documents
