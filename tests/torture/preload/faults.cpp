// Loaded before the C library's own functions (LD_PRELOAD), so that a program under test meets
// faults of the disk and of the memory at an exact call. Only files below one folder count.
//
//   VESTITEL_FAULT_ROOT   the folder
//   VESTITEL_FAULT        ACTION:N or ACTION:N+ (that call, or from it on): kill (before the call),
//                         tear (half of a write, then kill), short (half of a write), lie (a sync
//                         that does nothing and says it did), or a number of errno
//   VESTITEL_FAULT_CALLS  which calls count: letters of w(rite) s(ync) t(runcate) r(ename)
//                         u(nlink) o(pen to write, make a folder) i(nput) m(emory)
//   VESTITEL_FAULT_COUNT  a file of 8 bytes in which the calls are counted, also past a SIGKILL
//   VESTITEL_FAULT_LOG    a file that gets every call that changed something (disk_log.h)
//
// Memory counts from the first file below the folder on: what comes before is the loader.

#include "faults.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <initializer_list>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vestitel::torture {

namespace {

constexpr int kDescriptors = 4096;

struct Settings {
    char root[PATH_MAX] = {};
    size_t rootLength = 0;
    Action action = Action::None;
    int error = 0;
    long at = 0;
    bool onward = false;
    char calls[16] = {};
    int log = -1;
    long* count = nullptr;
    bool armed = false;
    bool ready = false;
};

Settings settings;
bool tracked[kDescriptors];
// Recursive: a call of the C library may make another one.
pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

void putRaw(const void* bytes, size_t size) {
    const char* at = static_cast<const char*>(bytes);
    while (size > 0) {
        const long written = syscall(SYS_write, settings.log, at, size);
        if (written <= 0) {
            _exit(99);
        }
        at += written;
        size -= static_cast<size_t>(written);
    }
}

Action actionCalled(const char* name) {
    struct Named {
        const char* name;
        Action action;
    };
    for (const Named& named : {Named{"kill", Action::Kill}, Named{"tear", Action::Tear},
                               Named{"short", Action::Short}, Named{"lie", Action::Lie}}) {
        if (std::strncmp(name, named.name, std::strlen(named.name)) == 0) {
            return named.action;
        }
    }
    return Action::Error;
}

void initialise() {
    settings.ready = true;
    const char* root = std::getenv("VESTITEL_FAULT_ROOT");
    if (root == nullptr || realpath(root, settings.root) == nullptr) {
        return;
    }
    settings.rootLength = std::strlen(settings.root);
    if (const char* calls = std::getenv("VESTITEL_FAULT_CALLS")) {
        std::strncpy(settings.calls, calls, sizeof settings.calls - 1);
    }
    if (const char* fault = std::getenv("VESTITEL_FAULT")) {
        const char* colon = std::strchr(fault, ':');
        settings.at = colon != nullptr ? std::atol(colon + 1) : 0;
        settings.onward = colon != nullptr && std::strchr(colon, '+') != nullptr;
        settings.error = std::atoi(fault);
        settings.action = actionCalled(fault);
    }
    if (const char* path = std::getenv("VESTITEL_FAULT_COUNT")) {
        const int file = static_cast<int>(syscall(SYS_open, path, O_RDWR));
        void* memory = mmap(nullptr, sizeof(long), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        settings.count = memory != MAP_FAILED ? static_cast<long*>(memory) : nullptr;
        syscall(SYS_close, file);
    }
    if (const char* path = std::getenv("VESTITEL_FAULT_LOG")) {
        settings.log = static_cast<int>(
            syscall(SYS_open, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
}

__attribute__((constructor)) void prepare() {
    initialise();
}

} // namespace

Guard::Guard() {
    pthread_mutex_lock(&mutex);
}

Guard::~Guard() {
    pthread_mutex_unlock(&mutex);
}

void track(int descriptor) {
    if (descriptor >= 0 && descriptor < kDescriptors) {
        tracked[descriptor] = true;
    }
}

void forget(int descriptor) {
    tracked[descriptor] = false;
}

void arm() {
    settings.armed = true;
}

bool isArmed() {
    return settings.armed;
}

bool isLogged() {
    return settings.log >= 0;
}

int chosenError() {
    return settings.error;
}

void note(DiskCall call, int descriptor, std::uint64_t number, const char* first,
          const void* second, size_t secondSize) {
    if (settings.log < 0) {
        return;
    }
    DiskRecord record;
    record.number = number;
    record.second = secondSize;
    record.first = static_cast<std::uint32_t>(std::strlen(first));
    record.descriptor = descriptor;
    record.call = call;
    putRaw(&record, sizeof record);
    putRaw(first, record.first);
    putRaw(second, secondSize);
}

[[noreturn]] void die() {
    syscall(SYS_kill, getpid(), SIGKILL);
    while (true) {
        pause();
    }
}

bool isTracked(int descriptor) {
    return descriptor >= 0 && descriptor < kDescriptors && tracked[descriptor];
}

bool isBelowRoot(const char* path) {
    if (!settings.ready) {
        initialise();
    }
    if (settings.rootLength == 0 || path == nullptr) {
        return false;
    }
    return std::strncmp(path, settings.root, settings.rootLength) == 0 &&
           (path[settings.rootLength] == '/' || path[settings.rootLength] == '\0');
}

const char* relative(const char* path) {
    const char* rest = path + settings.rootLength;
    return *rest == '/' ? rest + 1 : rest;
}

/// What happens to this call instead of itself; None: nothing. Kill does not come back.
Action judge(char kind) {
    if (settings.count == nullptr || std::strchr(settings.calls, kind) == nullptr) {
        return Action::None;
    }
    const long number = ++*settings.count;
    const bool hit =
        number == settings.at || (settings.onward && settings.at > 0 && number >= settings.at);
    if (!hit || settings.action == Action::None) {
        return Action::None;
    }
    if (settings.action == Action::Kill || (settings.action == Action::Tear && kind != 'w')) {
        die();
    }
    if (settings.action == Action::Short && kind != 'w') {
        return Action::None;
    }
    return settings.action;
}

bool failsNow(char kind) {
    if (judge(kind) == Action::Error) {
        errno = settings.error;
        return true;
    }
    return false;
}

} // namespace vestitel::torture
