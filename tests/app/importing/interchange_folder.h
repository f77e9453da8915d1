#pragma once

#include "domain/medium.h"
#include "domain/post.h"
#include "importing/interchange.h"

#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

namespace vestitel::test {

/// A folder with media, and lines that are read as if each were the seventh of a file in it.
class InterchangeFolder final {
public:
    domain::Medium add(const QByteArray& bytes, const QString& extension);
    [[nodiscard]] Result<importing::ImportedPost> read(const QByteArray& line);
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

private:
    TemporaryFolder m_folder;
    CountingIdSource m_ids;
};

[[nodiscard]] domain::Edition editionOf(const QString& title, const QString& html);

} // namespace vestitel::test
