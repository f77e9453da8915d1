#pragma once

#include "editorial/newsroom.h"

#include <QByteArray>

namespace vestitel::editorial {

/// The stored post as one line of the JSON Lines interchange, without a line feed.
[[nodiscard]] Result<QByteArray> interchangeLine(Newsroom& newsroom, const PostId& id);

} // namespace vestitel::editorial
