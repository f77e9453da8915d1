#pragma once

#include "publishing/fragment_checklist.h"

#include <QByteArray>

namespace vestitel::publishing {

/// A checklist as a page to tick on the screen or on paper, UTF-8, without script or other files.
[[nodiscard]] QByteArray renderChecklist(const FragmentChecklist& checklist);

} // namespace vestitel::publishing
