#pragma once

#include "base/result.h"
#include "html/body.h"

namespace vestitel::html {

/// Bounds that are checked before gumbo sees the input, since gumbo is quadratic in depth.
/// Source: the architecture's measurements (100,000 nested div take it over a minute).
struct Limits {
    qsizetype characters = 20 * 1024 * 1024;
    int depth = 512;
    int nodes = 200'000;
    qsizetype attributeCharacters = 64 * 1024;
};

/// Any HTML in, the canonical body out; refuses what is over the limits with ErrorCode::TooLarge.
/// Idempotent byte for byte; deterministic (a block without a usable id gets one made from its
/// content and place, so the same input gives the same output). Text is kept in order unless its
/// element is dropped by rule. Reentrant.
[[nodiscard]] Result<Body> sanitise(const QString& html, const Limits& limits = {});

/// A body in which blocks were put.
struct PutBlocks {
    Body body;
    bool isAsGiven = false; ///< Nothing of the blocks had to be changed.
};

/// The body with `blocks` in place of `count` of its blocks, from number `first` on (from 0; what
/// is beyond the end: InvalidArgument). As sanitise() of the whole, but where `blocks` is canonical
/// already, as an editor's is, the work is that of these blocks.
[[nodiscard]] Result<PutBlocks> withBlocks(const Body& body, qsizetype first, qsizetype count,
                                           const QString& blocks, const Limits& limits = {});

} // namespace vestitel::html
