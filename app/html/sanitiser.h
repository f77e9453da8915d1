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

} // namespace vestitel::html
