#pragma once

#include <QString>

namespace vestitel {

/// From now on, a program that gets no memory says this sentence on standard error and exits with
/// this status, at once and without unwinding, instead of aborting. Nothing is harmed by it: what
/// was not committed is rolled back at the next start, as after a kill.
void exitWhenOutOfMemory(const QString& sentence, int status);

} // namespace vestitel
