#include "base/in_parallel.h"

#include "support/catch.h"

#include <algorithm>
#include <atomic>
#include <vector>

using namespace vestitel;

TEST_CASE("each number is in one part, however many there are") {
    for (const size_t count : {0, 1, 2, 15, 16, 17, 1000, 1001}) {
        INFO(count);
        std::vector<std::atomic<int>> times(count);
        inParallel(count, [&](size_t begin, size_t end) {
            for (size_t at = begin; at < end; ++at) {
                ++times.at(at);
            }
        });
        CHECK(std::all_of(times.begin(), times.end(), [](const auto& each) { return each == 1; }));
    }
}
