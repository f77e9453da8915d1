#pragma once

#include <cstdint>

// What the preloaded library writes down and the simulated power cut reads. Both are built of
// this one header and run on one machine, so the layout is the compiler's.
namespace vestitel::torture {

enum class DiskCall : std::uint8_t {
    Open,        ///< number: the flags; first: the path
    Close,       ///<
    Write,       ///< number: the offset; second: the bytes
    Truncate,    ///< number: the new length
    Sync,        ///< of a file or a folder
    SyncAll,     ///< of everything
    Rename,      ///< first: from; second: to
    Unlink,      ///< first: the path
    MakeFolder,  ///< first: the path
    DropFolder,  ///< first: the path
    Acknowledge, ///< second: what went to standard output
};

/// One successful call; `first` bytes and `second` bytes follow it.
struct DiskRecord {
    std::uint64_t number = 0;
    std::uint64_t second = 0;
    std::uint32_t first = 0;
    std::int32_t descriptor = -1;
    DiskCall call = DiskCall::Open;
};

} // namespace vestitel::torture
