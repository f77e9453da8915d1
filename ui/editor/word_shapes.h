#pragma once

#include <QSet>
#include <QString>

namespace vestitel::editor {

/// What Word's vector markup (VML, in comments beside the HTML) says of its images: an img of a
/// picture shows one shape that is only an image; one of a shape, a group or a canvas is drawn for
/// the HTML alone, and the RTF beside has no picture for it.
/// Source: the HTML that Word 2011 to 365 put on the clipboard (`v:shapes` of img).
class WordShapes final {
public:
    /// Reads all shapes of foreign HTML, in linear time.
    explicit WordShapes(const QString& html);

    /// Whether the image of an img tag, as written, was drawn of shapes that are no picture.
    [[nodiscard]] bool isDrawing(const QString& tag) const;

private:
    QSet<QString> m_shapes;
    QSet<QString> m_pictures; ///< Those that are only an image.
};

} // namespace vestitel::editor
