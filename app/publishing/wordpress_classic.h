#pragma once

#include <QString>

namespace vestitel::publishing {

/// A fragment for the classic editor of WordPress: figures with a caption become
/// `[caption align="alignleft" width="480"]<img> Words[/caption]`, others an image with its class.
/// A bracket of the text is written as a character reference, so that no word of it is taken for a
/// shortcode. `html` is a fragment of our own, in which "<" never stands for itself.
[[nodiscard]] QString classicMarkup(QString html);

} // namespace vestitel::publishing
