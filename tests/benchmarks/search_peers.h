#pragma once

#include "base/result.h"
#include "figures.h"
#include "sqlite/connection.h"

#include <QStringList>

namespace vestitel::bench {

/// One query's time, with its ranked first 50 posts by other means, over the texts of the index.
struct Peers {
    Times fts5;    ///< unicode61, bm25
    Times like;    ///< the newest 50 with LIKE
    Times ripgrep; ///< -i over one line a text; empty where it is not installed
    double fts5BuildMs = 0;
};

/// `last` of a query may be the beginning of a word, when `isBeginning` says so.
struct PeerQuery {
    QStringList words;
    bool isBeginning = false;
};

[[nodiscard]] Result<Peers> measurePeers(sqlite::Connection& index, const QString& folder,
                                         const std::vector<PeerQuery>& queries);

} // namespace vestitel::bench
