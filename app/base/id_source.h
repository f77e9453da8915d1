#pragma once

#include "base/ids.h"

namespace vestitel {

/// Where new ids come from, so that tests choose them.
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual PostId newPostId() = 0;
};

/// Random UUIDs, version 4.
class RandomIdSource final : public IdSource {
public:
    [[nodiscard]] PostId newPostId() override;
};

} // namespace vestitel
