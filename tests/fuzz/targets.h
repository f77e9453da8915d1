#pragma once

#include <QByteArray>

#include <vector>

namespace vestitel::fuzz {

/// Takes any bytes; stops the program when a law does not hold.
struct Target {
    const char* name; ///< And its folder in corpus/
    void (*take)(const QByteArray& bytes);
};
[[nodiscard]] const std::vector<Target>& targets();

} // namespace vestitel::fuzz
