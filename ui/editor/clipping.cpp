#include "editor/clipping.h"

#include "base/ids.h"
#include "editor/image_sources.h"
#include "editor/picture_files.h"
#include "editor/rtf_pictures.h"
#include "editor/word_shapes.h"
#include "html/emoji_images.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace vestitel::editor {

namespace {

QString sentence(const char* english) {
    return QCoreApplication::translate("vestitel::editor", english);
}

tl::unexpected<Error> tooLarge() {
    return failure(
        ErrorCode::TooLarge,
        sentence(QT_TRANSLATE_NOOP(
            "vestitel::editor",
            "What was copied is too large to be pasted at once; the text here is as it was. Copy "
            "and paste it in parts.")));
}

tl::unexpected<Error> nothingToTake() {
    return failure(
        ErrorCode::NotFound,
        sentence(QT_TRANSLATE_NOOP(
            "vestitel::editor",
            "There is no text and no picture in it that could go into the article. Pictures can "
            "be JPEG, PNG, GIF or WebP; texts and Word documents become posts under File, "
            "Import.")));
}

// Raw bytes are better than pixels: nothing is lost in compressing again.
constexpr std::array kImageTypes{"image/jpeg", "image/png", "image/webp", "image/gif"};

bool isStorableImageType(const QString& mediaType) {
    return std::any_of(kImageTypes.begin(), kImageTypes.end(),
                       [&mediaType](const char* type) { return mediaType == QLatin1String(type); });
}

std::optional<NewImage> imageFile(const QUrl& url, const ClippingLimits& limits) {
    if (!url.isLocalFile() || !url.host().isEmpty()) {
        return std::nullopt;
    }
    const QFileInfo info(url.toLocalFile());
    if (!info.isFile() || info.size() > limits.imageBytes || !isStorablePicture(info.filePath())) {
        return std::nullopt;
    }
    return NewImage{{}, info.absoluteFilePath(), {}, info.fileName()};
}

std::optional<NewImage> imageOfDataUrl(const QString& address) {
    static const QRegularExpression kForm(
        QStringLiteral("^data:(image/(?:png|jpe?g|gif|webp));base64,"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kForm.match(address.left(64));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QByteArray encoded = address.mid(match.capturedEnd()).toLatin1();
    if (encoded.contains('%')) {
        encoded = QByteArray::fromPercentEncoding(encoded);
    }
    const QByteArray bytes = QByteArray::fromBase64(encoded);
    const QString extension = match.captured(1).mid(6).toLower();
    return bytes.isEmpty()
               ? std::nullopt
               : std::optional(NewImage{bytes, {}, {}, QStringLiteral("image.") + extension});
}

/// The archive's own address of an image that was copied from an article here.
QString archiveAddress(const QString& address) {
    static const QRegularExpression kForm(
        QStringLiteral("^(?:media:|vest://media/)([0-9a-f]{64})$"));
    const QRegularExpressionMatch match = kForm.match(address);
    return match.hasMatch() ? QStringLiteral("media:") + match.captured(1) : QString();
}

/// Whether Word or Outlook wrote it: it names what is beside the HTML, not on the network.
bool isBesideHtml(const QString& address) {
    return address.startsWith(QLatin1String("file:"), Qt::CaseInsensitive) ||
           address.startsWith(QLatin1String("cid:"), Qt::CaseInsensitive);
}

/// Takes the images out of foreign HTML, one after the other.
class ImageTaker final {
public:
    ImageTaker(const QString& html, const QMimeData& data, const ClippingLimits& limits)
        : m_html(html), m_limits(limits), m_sources(imageSources(html)) {
        const WordShapes shapes(html);
        for (const ImageSource& source : m_sources) {
            const bool isBeside = isBesideHtml(addressOf(source));
            m_besides.push_back(!isBeside                         ? Beside::Nothing
                                : shapes.isDrawing(tagOf(source)) ? Beside::Drawing
                                                                  : Beside::Picture);
        }
        if (countOf(Beside::Picture) + countOf(Beside::Drawing) > 0) {
            matchPictures(rtfPictures(rtfOf(data)));
        }
    }

    Clipping take() {
        qsizetype done = 0;
        for (const ImageSource& source : m_sources) {
            const Beside beside = m_besides[static_cast<size_t>(&source - m_sources.data())];
            if (html::isNoPicture((tagOf(source) + u'>').toStdString())) {
                continue;
            }
            m_clipping.html.push_back(m_html.mid(done, source.offset - done));
            done = source.offset + source.length;
            m_clipping.images.push_back(m_clipping.images.size() < m_limits.images
                                            ? imageOf(addressOf(source), beside)
                                            : Clipping::Image{});
            const Clipping::Image& image = m_clipping.images.back();
            if (image.image.isNothing() && image.address.isEmpty()) {
                ++m_clipping.leftOut;
            }
        }
        m_clipping.html.push_back(m_html.mid(done));
        return std::move(m_clipping);
    }

private:
    /// What of an image is in the RTF beside the HTML.
    enum class Beside { Nothing, Picture, Drawing };

    [[nodiscard]] size_t countOf(Beside what) const {
        return static_cast<size_t>(std::count(m_besides.begin(), m_besides.end(), what));
    }

    /// The RTF does not say to which img a picture belongs: where the numbers of both are equal,
    /// they are the same in order; otherwise which is which is not known.
    void matchPictures(std::vector<RtfPicture> pictures) {
        const auto isUsable = [](const RtfPicture& picture) {
            return picture.isUsable();
        };
        const auto usable =
            static_cast<size_t>(std::count_if(pictures.begin(), pictures.end(), isUsable));
        const size_t withoutDrawings = countOf(Beside::Picture);
        const size_t all = withoutDrawings + countOf(Beside::Drawing);
        const bool isMatch = pictures.size() == withoutDrawings || usable == withoutDrawings;
        if (!isMatch && (pictures.size() == all || usable == all)) {
            // The drawings are in it, too.
            std::replace(m_besides.begin(), m_besides.end(), Beside::Drawing, Beside::Picture);
        }
        const size_t wanted = countOf(Beside::Picture);
        if (pictures.size() != wanted) {
            std::erase_if(pictures, [&](const RtfPicture& it) { return !isUsable(it); });
        }
        if (pictures.size() == wanted) {
            m_pictures = std::move(pictures);
        }
    }

    /// Without the address if that is a whole image.
    [[nodiscard]] QString tagOf(const ImageSource& source) const {
        constexpr qsizetype kLongestAddress = 4096;
        if (source.length <= kLongestAddress) {
            return m_html.mid(source.tagOffset, source.tagLength);
        }
        const qsizetype behind = source.offset + source.length;
        return m_html.mid(source.tagOffset, source.offset - source.tagOffset) +
               m_html.mid(behind, source.tagOffset + source.tagLength - behind);
    }

    [[nodiscard]] QString addressOf(const ImageSource& source) const {
        return m_html.mid(source.offset, source.length)
            .replace(QLatin1String("&amp;"), QLatin1String("&"))
            .trimmed();
    }

    Clipping::Image imageOf(const QString& address, Beside beside) {
        if (const QString own = archiveAddress(address); !own.isEmpty()) {
            return {{}, own};
        }
        if (auto image = imageOfDataUrl(address)) {
            return {*std::move(image), {}};
        }
        const size_t picture = m_nextPicture;
        m_nextPicture += beside == Beside::Picture ? 1 : 0;
        if (auto image = imageFile(QUrl(address), m_limits)) {
            return {*std::move(image), {}};
        }
        if (beside == Beside::Drawing) {
            ++m_clipping.drawings;
            return {};
        }
        return beside == Beside::Picture ? imageOfRtf(picture) : Clipping::Image{};
    }

    Clipping::Image imageOfRtf(size_t index) {
        if (index >= m_pictures.size()) {
            ++m_clipping.missing;
            return {};
        }
        RtfPicture& picture = m_pictures[index];
        if (!picture.isUsable() || picture.bytes.size() > m_limits.imageBytes) {
            ++m_clipping.drawings;
            return {};
        }
        return {NewImage{std::move(picture.bytes), {}, {}, picture.name()}, {}};
    }

    const QString& m_html;
    const ClippingLimits& m_limits;
    std::vector<ImageSource> m_sources;
    std::vector<Beside> m_besides; ///< Of each source.
    std::vector<RtfPicture> m_pictures;
    Clipping m_clipping;
    size_t m_nextPicture = 0;
};

Clipping clippingOfImages(std::vector<NewImage> images) {
    Clipping clipping;
    // Several that come together belong together.
    const QString figure = images.size() > 1 ? QStringLiteral("<figure class=\"gallery\">")
                                             : QStringLiteral("<figure>");
    QString before = figure + QStringLiteral("<img alt=\"\" src=\"");
    for (NewImage& image : images) {
        clipping.html.push_back(before);
        clipping.images.push_back({std::move(image), {}});
        before = QStringLiteral("\"></figure>") + figure + QStringLiteral("<img alt=\"\" src=\"");
    }
    clipping.html.push_back(QStringLiteral("\"></figure>"));
    return clipping;
}

/// The files of this machine among what was copied or dragged.
QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && url.host().isEmpty()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

/// Pictures as figures, documents as links, in their order; the others are named. What cannot be
/// read of them the archive says when it is given them.
Clipping clippingOfFiles(const QStringList& paths, const ClippingLimits& limits) {
    std::vector<NewImage> pictures;
    std::vector<NewImage> documents;
    QStringList others;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const FileUse use = useOfFile(path);
        if (use == FileUse::Nothing || pictures.size() + documents.size() >= limits.images) {
            others.append(info.fileName());
        } else {
            (use == FileUse::Picture ? pictures : documents)
                .push_back({{}, info.absoluteFilePath(), {}, info.fileName()});
        }
    }
    Clipping clipping =
        pictures.empty() ? Clipping{{QString()}, {}, 0} : clippingOfImages(std::move(pictures));
    for (NewImage& document : documents) {
        clipping.images.push_back({std::move(document), {}, true});
        clipping.html.emplace_back();
    }
    clipping.otherFiles = others;
    return clipping;
}

std::optional<NewImage> imageOfPixels(const QMimeData& data) {
    for (const char* type : kImageTypes) {
        const QString mediaType = QLatin1String(type);
        if (const QByteArray bytes = data.data(mediaType); !bytes.isEmpty()) {
            return NewImage{bytes, {}, {}, QStringLiteral("image.") + mediaType.mid(6)};
        }
    }
    if (data.hasImage()) {
        const auto pixels = qvariant_cast<QImage>(data.imageData());
        if (!pixels.isNull()) {
            return NewImage{{}, {}, pixels, QStringLiteral("image.png")};
        }
    }
    return std::nullopt;
}

/// A browser's "copy image" gives the pixels and an <img> that leads to the network.
bool isOnlyAFarImage(const Clipping& clipping, const QString& html) {
    const bool allLeftOut = clipping.leftOut == static_cast<qsizetype>(clipping.images.size());
    return !clipping.images.empty() && allLeftOut && !hasVisibleText(html);
}

} // namespace

bool canTake(const QMimeData& data) {
    const QStringList formats = data.formats();
    return data.hasHtml() || data.hasText() || data.hasUrls() || data.hasImage() ||
           std::any_of(formats.begin(), formats.end(), isStorableImageType);
}

bool isForTheWindow(const QMimeData& data) {
    static const QStringList kOfPosts{QStringLiteral("docx"), QStringLiteral("doc"),
                                      QStringLiteral("txt")};
    const QStringList files = localFiles(data);
    return !data.hasHtml() && !files.isEmpty() &&
           std::all_of(files.begin(), files.end(), [](const QString& path) {
               return useOfFile(path) == FileUse::Nothing ||
                      kOfPosts.contains(QFileInfo(path).suffix().toLower());
           });
}

Result<Clipping> clippingOf(const QMimeData& data, PasteMode mode, const ClippingLimits& limits) {
    if (mode == PasteMode::Formatted) {
        if (data.hasHtml()) {
            if (data.data(QStringLiteral("text/html")).size() > limits.bytes) {
                return tooLarge();
            }
            const QString html = data.html();
            Clipping clipping = ImageTaker(html, data, limits).take();
            if (!isOnlyAFarImage(clipping, html)) {
                return clipping;
            }
        }
        if (const QStringList files = localFiles(data); !files.isEmpty()) {
            Clipping clipping = clippingOfFiles(files, limits);
            if (!clipping.images.empty()) {
                return clipping;
            }
        }
        if (auto image = imageOfPixels(data)) {
            return clippingOfImages({*std::move(image)});
        }
    }
    if (data.data(QStringLiteral("text/plain")).size() > limits.bytes) {
        return tooLarge();
    }
    // A list of files is text, too, but of no use in an article.
    const QString text =
        data.hasUrls() && data.urls().constFirst().isLocalFile() ? QString() : data.text();
    if (text.trimmed().isEmpty()) {
        return nothingToTake();
    }
    return Clipping{{htmlOfPlainText(text)}, {}, 0};
}

QString htmlOfPlainText(const QString& text) {
    // By hand, since it may be a whole book, for which the window must not wait.
    QString lines = text.toHtmlEscaped();
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(u'\r', u'\n');
    lines.replace(QChar(QChar::ParagraphSeparator), QStringLiteral("\n\n"));
    lines.replace(QChar(QChar::LineSeparator), u'\n');
    QString html;
    html.reserve(lines.size() + lines.size() / 4);
    bool isOpen = false;
    for (QStringView rest = lines; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u'\n');
        const QStringView line = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        if (line.isEmpty()) {
            html += isOpen ? QLatin1String("</p>") : QLatin1String();
            isOpen = false;
        } else {
            html += isOpen ? QLatin1String("<br>") : QLatin1String("<p>");
            html += line;
            isOpen = true;
        }
    }
    return isOpen ? html + QLatin1String("</p>") : html;
}

} // namespace vestitel::editor
