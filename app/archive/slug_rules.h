#pragma once

#include "base/result.h"
#include "domain/post.h"

#include <functional>
#include <optional>

// Which slug an edition gets. Only for the sources of this folder.
namespace vestitel::archive {

struct SlugState {
    QString slug{};
    bool isOwn = false;    ///< The writer chose it; it does not follow the title.
    bool isFrozen = false; ///< It was published.

    friend bool operator==(const SlugState&, const SlugState&) = default;
};

struct EarlierSlug {
    SlugState state;
    QString title; ///< The title that it had.
};

enum class TakenSlug { Refused, Numbered };

/// The rules of PostStore::save for one edition. `isTaken` asks for other posts' editions.
[[nodiscard]] Result<SlugState> decideSlug(const domain::Edition& edition,
                                           const std::optional<EarlierSlug>& earlier,
                                           TakenSlug whenTaken,
                                           const std::function<bool(const QString&)>& isTaken);

} // namespace vestitel::archive
