#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "sqlite/connection.h"

#include <QDateTime>

#include <optional>
#include <vector>

// What templates and snippets have in common: a number, a name, and a life after their deletion.
// Only for the sources of this folder.
namespace vestitel::archive {

enum class Stock { Template, Snippet };

/// The name as it is stored: one line; an empty one is refused.
[[nodiscard]] Result<QString> stockName(const QString& name);

[[nodiscard]] Result<void> renameStock(sqlite::Connection& connection, Stock stock, qint64 number,
                                       const QString& name);
/// `removed`: when it was deleted; nothing: it is back.
[[nodiscard]] Result<void> markStock(sqlite::Connection& connection, Stock stock, qint64 number,
                                     const std::optional<QDateTime>& removed);
[[nodiscard]] Result<void> eraseStock(sqlite::Connection& connection, Stock stock,
                                      const QDateTime& removedBefore);
/// Counts the media that it refers to; ErrorCode::NotFound for one that is not in the archive.
[[nodiscard]] Result<void> linkStockMedia(sqlite::Connection& connection, Stock stock,
                                          qint64 number, const std::vector<MediaHash>& media);
/// What linkStockMedia() counted, in the order of the hashes.
[[nodiscard]] Result<std::vector<MediaHash>> stockMedia(sqlite::Connection& connection, Stock stock,
                                                        qint64 number);
/// Of one that is not there.
[[nodiscard]] tl::unexpected<Error> noSuchStock(qint64 number);

} // namespace vestitel::archive
