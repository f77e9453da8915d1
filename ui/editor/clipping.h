#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace vestitel::editor {

enum class PasteMode { Formatted, PlainText };

/// An image that is not in the archive yet: its bytes, or a file, or pixels.
struct NewImage {
    QByteArray bytes;
    QString path;
    QImage pixels;
    QString name; ///< What the writer knows it as.

    [[nodiscard]] bool isNothing() const {
        return bytes.isEmpty() && path.isEmpty() && pixels.isNull();
    }
};

/// What was taken from a clipboard or a drop. The HTML is foreign until it has gone through the
/// sanitiser; the images' addresses are cut out of it: html[0] image[0] html[1] image[1] ...
struct Clipping {
    struct Image {
        NewImage image;  ///< To be stored, or nothing:
        QString address; ///< then this is written (an image of the archive; empty for none).
        bool isDocument = false; ///< A file; where it was stored, a link to it is written.
    };

    std::vector<QString> html; ///< One more than images.
    std::vector<Image> images;
    qsizetype leftOut = 0;  ///< Images that are not had: elsewhere on the network, or:
    qsizetype drawings = 0; ///< of these, in a format of Windows that is no picture's (WMF, EMF);
    qsizetype missing = 0;  ///< of these, not handed over by the program that they are in.
    QStringList otherFiles; ///< The names of files that no text can take.
};

struct ClippingLimits {
    qsizetype bytes = 20 * 1024 * 1024; ///< Of text or HTML.
    std::size_t images = 200;
    qint64 imageBytes = 100 * 1024 * 1024; ///< Of one image file.
};

/// Whether there is anything in it that the document can take.
[[nodiscard]] bool canTake(const QMimeData& data);

/// Whether it is only files of which posts are made (Word documents, texts, pages, exports) or of
/// no use to a text: where they are dropped, the window takes them.
[[nodiscard]] bool isForTheWindow(const QMimeData& data);

/// Reads what is in it, without storing anything: HTML, else files, else pixels, else text.
/// Images that the HTML names by a file that is not there are taken from the RTF beside it.
/// Refuses what is too large (TooLarge) and what is nothing (NotFound), each with a sentence.
[[nodiscard]] Result<Clipping> clippingOf(const QMimeData& data, PasteMode mode,
                                          const ClippingLimits& limits = {});

/// Paragraphs by empty lines, line breaks by line ends.
[[nodiscard]] QString htmlOfPlainText(const QString& text);

} // namespace vestitel::editor
