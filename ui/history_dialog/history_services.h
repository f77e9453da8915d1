#pragma once

#include "editorial/earlier_texts.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace vestitel::history_dialog {

/// What the dialog asks for; each works on another thread.
struct HistoryServices {
    std::function<QFuture<Result<std::vector<editorial::TextPoint>>>(const domain::Language&)>
        points;
    std::function<QFuture<Result<editorial::EarlierText>>(qint64 revision,
                                                          const publishing::ComparisonWords&)>
        text;
    /// The whole text as it was.
    std::function<QFuture<Result<void>>(qint64 revision)> putBack;
    /// One change that was made since.
    std::function<QFuture<Result<void>>(const editorial::EarlierText&,
                                        const publishing::TextChange&)>
        takeBack;
};

} // namespace vestitel::history_dialog
