#include "base/out_of_memory.h"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <unistd.h>

namespace vestitel {

namespace {

// Ready beforehand: there is no memory to make them of later.
char sentenceBytes[512];
size_t sentenceSize = 0;
int exitStatus = 1;

/// Qt's containers throw std::bad_alloc, which nobody catches: the program ends here.
[[noreturn]] void terminated() {
    try {
        if (const auto exception = std::current_exception()) {
            std::rethrow_exception(exception);
        }
    } catch (const std::bad_alloc&) {
        const auto written = ::write(STDERR_FILENO, sentenceBytes, sentenceSize);
        ::_exit(written < 0 ? EXIT_FAILURE : exitStatus);
    } catch (...) {
        std::abort(); // a bug; its trace is wanted
    }
    std::abort();
}

} // namespace

void exitWhenOutOfMemory(const QString& sentence, int status) {
    const QByteArray bytes = sentence.toUtf8().left(sizeof sentenceBytes - 1) + '\n';
    sentenceSize = static_cast<size_t>(bytes.size());
    std::memcpy(sentenceBytes, bytes.constData(), sentenceSize);
    exitStatus = status;
    std::set_terminate(terminated);
}

} // namespace vestitel
