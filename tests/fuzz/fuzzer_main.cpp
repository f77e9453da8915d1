#include "targets.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

/// libFuzzer's entry; VESTITEL_FUZZ_TARGET names the target that this program is for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (const vestitel::fuzz::Target& target : vestitel::fuzz::targets()) {
        if (std::strcmp(target.name, VESTITEL_FUZZ_TARGET) == 0) {
            target.take(
                QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
        }
    }
    return 0;
}
