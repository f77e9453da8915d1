#pragma once

#include <QString>

namespace vestitel::torture {

/// Those of this build, or of the folder VESTITEL_TORTURE_PROGRAMS: a long run then goes on while
/// the build's own are made anew.
[[nodiscard]] QString commandLine();  ///< vestitel-cli
[[nodiscard]] QString worker();       ///< torture_worker
[[nodiscard]] QString faultLibrary(); ///< To be preloaded.

} // namespace vestitel::torture
