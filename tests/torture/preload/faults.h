#pragma once

#include "disk_log.h"

#include <cerrno>
#include <cstddef>
#include <cstdint>

// What the functions of calls.cpp ask before and tell after the real call.
namespace vestitel::torture {

enum class Action { None, Kill, Tear, Short, Lie, Error };

/// Held over a call, so that the log is in the order of the disk.
class Guard final {
public:
    Guard();
    ~Guard();
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;
};

[[nodiscard]] bool isBelowRoot(const char* path);
/// Of a path below the root: what follows it.
[[nodiscard]] const char* relative(const char* path);
[[nodiscard]] bool isTracked(int descriptor);
void track(int descriptor);
void forget(int descriptor);
/// From the first file below the root on, memory counts too.
void arm();
[[nodiscard]] bool isArmed();
[[nodiscard]] bool isLogged();

/// What happens to this call instead of itself; None: nothing. Kill does not come back.
[[nodiscard]] Action judge(char kind);
/// As judge(), for calls that can only fail; sets errno.
[[nodiscard]] bool failsNow(char kind);
[[nodiscard]] int chosenError();
[[noreturn]] void die();

void note(DiskCall call, int descriptor, std::uint64_t number, const char* first = "",
          const void* second = nullptr, size_t secondSize = 0);

} // namespace vestitel::torture
