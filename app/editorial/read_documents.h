#pragma once

#include "base/cancellation.h"
#include "documents/document_reader.h"
#include "editorial/newsroom.h"

#include <functional>

namespace vestitel::editorial {

/// Runs a short step of work on the archive's thread, and waits for it.
using ArchiveStep = std::function<Result<void>(const std::function<Result<void>(Newsroom&)>&)>;

/// Reads what the archive's documents say, of those that were not read yet, so that their posts are
/// found by it. Reading is done on the caller's thread, all else in short steps. A document that
/// cannot be read is found by its name only, which is logged. How many were read.
[[nodiscard]] Result<int> readDocuments(const ArchiveStep& step,
                                        const documents::DocumentReader& reader,
                                        const Cancellation& cancellation);
/// The same where the archive is on this thread.
[[nodiscard]] Result<int> readDocuments(Newsroom& newsroom, const documents::DocumentReader& reader,
                                        const Cancellation& cancellation);

} // namespace vestitel::editorial
