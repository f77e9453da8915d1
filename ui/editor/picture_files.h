#pragma once

#include <QImage>
#include <QString>

namespace vestitel::editor {

/// What a file becomes when it is put into the text.
enum class FileUse {
    Picture,  ///< A figure; kinds that browsers do not show are read and written again.
    Document, ///< A link to it in the archive.
    Nothing,
};

/// By what it holds, else by its name's ending: a picture that is damaged is still one.
[[nodiscard]] FileUse useOfFile(const QString& path);

/// Whether the archive takes the picture as it is: JPEG, PNG, GIF, WebP.
[[nodiscard]] bool isStorablePicture(const QString& path);

/// The pixels of a picture of another kind (HEIC, AVIF, TIFF, BMP), upright, if this computer can
/// read it; a null image otherwise. Takes long; any thread.
[[nodiscard]] QImage pixelsOfPicture(const QString& path);

} // namespace vestitel::editor
