#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QMimeData;

namespace vestitel::editor {

/// A picture within RTF, in which Word hands over the bytes that its HTML only names.
struct RtfPicture {
    enum class Format { Png, Jpeg, Drawing };
    Format format = Format::Drawing; ///< Drawing: WMF, EMF or another that is of no use here.
    QByteArray bytes;                ///< Of a PNG or JPEG.

    [[nodiscard]] bool isUsable() const { return format != Format::Drawing && !bytes.isEmpty(); }
    /// "image.png"; empty for a drawing.
    [[nodiscard]] QString name() const;
};

/// The pictures of the text of an RTF document, in order. The second copies that are for older
/// readers (\nonshppict, \shprslt) are passed over, and so are those of headers, footers and
/// bullets. Damaged RTF gives what was read before the damage. Linear in time.
/// Source: Rich Text Format specification 1.9.1, "Pictures" and "Drawing objects".
[[nodiscard]] std::vector<RtfPicture> rtfPictures(const QByteArray& rtf);

/// The RTF on a clipboard by any of the names that systems give it, or nothing.
[[nodiscard]] QByteArray rtfOf(const QMimeData& data);

} // namespace vestitel::editor
