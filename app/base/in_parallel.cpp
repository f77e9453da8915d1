#include "base/in_parallel.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace vestitel {

namespace {

constexpr size_t kParts = 16; // for each thread: one that has come late takes fewer

} // namespace

void inParallel(size_t count, const std::function<void(size_t begin, size_t end)>& work) {
    const auto threads = static_cast<size_t>(std::max(1, QThread::idealThreadCount()));
    const size_t inOnePart = count / (threads * kParts) + 1;
    std::atomic<size_t> next = 0;
    const auto takeParts = [&] {
        for (size_t begin = next.fetch_add(inOnePart); begin < count;
             begin = next.fetch_add(inOnePart)) {
            work(begin, std::min(count, begin + inOnePart));
        }
    };
    std::vector<std::future<void>> others;
    for (size_t other = 1; other < std::min(threads, count); ++other) {
        others.push_back(std::async(std::launch::async, takeParts));
    }
    takeParts();
}

} // namespace vestitel
