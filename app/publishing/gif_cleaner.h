#pragma once

#include <QByteArray>

#include <optional>

namespace vestitel::publishing {

/// A GIF with its frames byte for byte and without its comments, plain texts and application data
/// (XMP, profiles; the loop count stays). Nothing when it is no whole GIF.
/// Source: Graphics Interchange Format, version 89a (CompuServe, 1990).
[[nodiscard]] std::optional<QByteArray> withoutGifMetadata(const QByteArray& gif);

} // namespace vestitel::publishing
