#pragma once

#include "domain/medium.h"
#include "editor/clipping.h"
#include "html/body.h"

#include <QFuture>

#include <functional>

namespace vestitel::editor {

/// Stores an image in the archive; given bytes or a path, never pixels.
using ImageStore = std::function<QFuture<Result<domain::Medium>>(const NewImage&)>;

/// A clipping as it goes into the document.
struct ImportedClipping {
    html::Body body;
    QString remark; ///< A sentence about what was left out; empty for nothing.
};

/// The words of a link to a document: "Насоки (PDF, 340 KB)".
using DocumentWords = std::function<QString(const domain::Medium&)>;

/// Stores a clipping's images one after the other and sanitises its HTML; compressing and
/// sanitising run beside the caller's thread, which must have an event loop. An image that cannot
/// be stored is left out with a remark; a clipping of nothing else is refused. Pictures of kinds
/// that browsers do not show are written again as PNG or JPEG where this computer can read them.
[[nodiscard]] QFuture<Result<ImportedClipping>>
importClipping(Clipping clipping, const ImageStore& store, DocumentWords words = {});

} // namespace vestitel::editor
