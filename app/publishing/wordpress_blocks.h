#pragma once

#include "html/document.h"
#include "html/rewrite.h"

#include <QJsonObject>
#include <QString>

namespace vestitel::publishing {

/// A body as block markup of WordPress: each block is what the block editor itself would save
/// (WordPress 6.0 and later; https://developer.wordpress.org/block-editor/reference-guides/
/// core-blocks/), so it opens there without a "block contains unexpected content". What no block of
/// WordPress can hold (a picture within a list, a list within a cell) is a block of HTML.
[[nodiscard]] QString wordPressBlocks(const html::Document& document,
                                      const html::Rewriting& rewriting);

/// A block by itself, `html` within its comments: "<!-- wp:NAME {…} -->". The attributes are
/// escaped as serializeAttributes() of WordPress does, so that nothing in them ends the comment.
[[nodiscard]] QString wordPressBlock(const QString& name, const QJsonObject& attributes,
                                     const QString& html);

} // namespace vestitel::publishing
