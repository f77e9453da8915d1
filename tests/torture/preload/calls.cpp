// The functions of the C library that stand before its own.

#include "faults.h"

#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vestitel::torture;

extern "C" {
void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* old, size_t size);
}

namespace {

template <typename Function>
Function next(Function, const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

template <typename Write>
ssize_t writeWith(int descriptor, const void* bytes, size_t size, std::uint64_t offset,
                  Write write) {
    switch (judge('w')) {
    case Action::Error:
        errno = chosenError();
        return -1;
    case Action::Tear:
        write(size / 2);
        die();
    case Action::Short:
        size = size > 1 ? size / 2 : size;
        break;
    default:
        break;
    }
    const ssize_t written = write(size);
    if (written > 0) {
        note(DiskCall::Write, descriptor, offset, "", bytes, static_cast<size_t>(written));
    }
    return written;
}

int openWith(const char* path, int flags, mode_t mode, const char* name) {
    static auto real = next(static_cast<int (*)(const char*, int, ...)>(nullptr), name);
    if (!isBelowRoot(path)) {
        return real(path, flags, mode);
    }
    const Guard guard;
    arm();
    const bool toWrite = (flags & O_ACCMODE) != O_RDONLY;
    if (failsNow(toWrite ? 'o' : 'i')) {
        return -1;
    }
    const int descriptor = real(path, flags, mode);
    if (descriptor >= 0) {
        track(descriptor);
        note(DiskCall::Open, descriptor, static_cast<std::uint64_t>(flags), relative(path));
    }
    return descriptor;
}

mode_t modeOf(int flags, va_list arguments) {
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

template <typename Call>
int pathCall(const char* path, char kind, DiskCall what, Call call) {
    if (!isBelowRoot(path)) {
        return call();
    }
    const Guard guard;
    if (failsNow(kind)) {
        return -1;
    }
    const int result = call();
    if (result == 0) {
        note(what, -1, 0, relative(path));
    }
    return result;
}

template <typename Call>
int syncCall(int descriptor, DiskCall what, Call call) {
    if (!isTracked(descriptor)) {
        return call();
    }
    const Guard guard;
    switch (judge('s')) {
    case Action::Error:
        errno = chosenError();
        return -1;
    case Action::Lie:
        return 0;
    default:
        break;
    }
    const int result = call();
    if (result == 0) {
        note(what, descriptor, 0);
    }
    return result;
}

template <typename Call>
int truncateCall(int descriptor, off64_t length, Call call) {
    if (!isTracked(descriptor)) {
        return call();
    }
    const Guard guard;
    if (failsNow('t')) {
        return -1;
    }
    const int result = call();
    if (result == 0) {
        note(DiskCall::Truncate, descriptor, static_cast<std::uint64_t>(length));
    }
    return result;
}

template <typename Call>
ssize_t readCall(int descriptor, Call call) {
    if (isTracked(descriptor)) {
        const Guard guard;
        if (failsNow('i')) {
            return -1;
        }
    }
    return call();
}

template <typename Call>
void* memoryCall(Call call) {
    if (isArmed()) {
        const Guard guard;
        if (judge('m') == Action::Error) {
            errno = ENOMEM;
            return nullptr;
        }
    }
    return call();
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openWith(path, flags, mode, "open64");
}

int open64(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openWith(path, flags, mode, "open64");
}

int close(int descriptor) {
    static auto real = next(&close, "close");
    if (!isTracked(descriptor)) {
        return real(descriptor);
    }
    const Guard guard;
    forget(descriptor);
    note(DiskCall::Close, descriptor, 0);
    return real(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    static auto real = next(&write, "write");
    if (descriptor == STDOUT_FILENO && isLogged()) {
        const Guard guard;
        const ssize_t written = real(descriptor, bytes, size);
        note(DiskCall::Acknowledge, descriptor, 0, "", bytes, size);
        return written;
    }
    if (!isTracked(descriptor)) {
        return real(descriptor, bytes, size);
    }
    const Guard guard;
    const off64_t offset = lseek64(descriptor, 0, SEEK_CUR);
    return writeWith(descriptor, bytes, size, static_cast<std::uint64_t>(offset),
                     [&](size_t count) { return real(descriptor, bytes, count); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) {
    static auto real = next(&pwrite64, "pwrite64");
    if (!isTracked(descriptor)) {
        return real(descriptor, bytes, size, offset);
    }
    const Guard guard;
    return writeWith(descriptor, bytes, size, static_cast<std::uint64_t>(offset),
                     [&](size_t count) { return real(descriptor, bytes, count, offset); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    return pwrite64(descriptor, bytes, size, offset);
}

ssize_t read(int descriptor, void* bytes, size_t size) {
    static auto real = next(&read, "read");
    return readCall(descriptor, [&] { return real(descriptor, bytes, size); });
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t offset) {
    static auto real = next(&pread64, "pread64");
    return readCall(descriptor, [&] { return real(descriptor, bytes, size, offset); });
}

ssize_t pread(int descriptor, void* bytes, size_t size, off_t offset) {
    return pread64(descriptor, bytes, size, offset);
}

int fsync(int descriptor) {
    static auto real = next(&fsync, "fsync");
    return syncCall(descriptor, DiskCall::Sync, [&] { return real(descriptor); });
}

int fdatasync(int descriptor) {
    static auto real = next(&fdatasync, "fdatasync");
    return syncCall(descriptor, DiskCall::Sync, [&] { return real(descriptor); });
}

int syncfs(int descriptor) {
    static auto real = next(&syncfs, "syncfs");
    return syncCall(descriptor, DiskCall::SyncAll, [&] { return real(descriptor); });
}

int ftruncate64(int descriptor, off64_t length) noexcept {
    static auto real = next(&ftruncate64, "ftruncate64");
    return truncateCall(descriptor, length, [&] { return real(descriptor, length); });
}

int ftruncate(int descriptor, off_t length) noexcept {
    return ftruncate64(descriptor, length);
}

int rename(const char* from, const char* to) noexcept {
    static auto real = next(&rename, "rename");
    if (!isBelowRoot(from) || !isBelowRoot(to)) {
        return real(from, to);
    }
    const Guard guard;
    if (failsNow('r')) {
        return -1;
    }
    const int result = real(from, to);
    if (result == 0) {
        note(DiskCall::Rename, -1, 0, relative(from), relative(to), std::strlen(relative(to)));
    }
    return result;
}

int unlink(const char* path) noexcept {
    static auto real = next(&unlink, "unlink");
    return pathCall(path, 'u', DiskCall::Unlink, [&] { return real(path); });
}

int mkdir(const char* path, mode_t mode) noexcept {
    static auto real = next(&mkdir, "mkdir");
    return pathCall(path, 'o', DiskCall::MakeFolder, [&] { return real(path, mode); });
}

int rmdir(const char* path) noexcept {
    static auto real = next(&rmdir, "rmdir");
    return pathCall(path, 'u', DiskCall::DropFolder, [&] { return real(path); });
}

void* malloc(size_t size) noexcept {
    return memoryCall([&] { return __libc_malloc(size); });
}

void* calloc(size_t count, size_t size) noexcept {
    return memoryCall([&] { return __libc_calloc(count, size); });
}

void* realloc(void* old, size_t size) noexcept {
    return memoryCall([&] { return __libc_realloc(old, size); });
}

} // extern "C"
