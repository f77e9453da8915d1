#pragma once

#include "base/ids.h"

#include <QString>

#include <tl/expected.hpp>

namespace vestitel::importing {

/// A file beside the one that is being imported.
struct SourceFile {
    QString path;
    /// Of its bytes. Of a file that is there and cannot be read it is another one: whoever reads it
    /// to keep it meets the fault, and must not take a post without it.
    MediaHash hash;
};

enum class FileProblem {
    Unsafe,   ///< The name leads out of the folder, or may do so on another system.
    Missing,  ///< No such file.
    TooLarge, ///< Larger than a medium may be.
    Changed,  ///< Its name is a hash, and its bytes have another.
};

/// The file that a foreign text calls by a relative name. Never one outside the folder: no "..",
/// nothing absolute, no link that leads out.
[[nodiscard]] tl::expected<SourceFile, FileProblem> findSourceFile(const QString& folder,
                                                                   const QString& name);

/// A translated sentence for the reader.
[[nodiscard]] QString describe(FileProblem problem, const QString& name);

} // namespace vestitel::importing
