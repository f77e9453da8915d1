#include "editor/clipping_import.h"

#include "base/deliver.h"
#include "base/log.h"
#include "editor/picture_files.h"
#include "html/sanitiser.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace vestitel::editor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editor)
};

/// Screenshots stay exact; what would be a huge PNG is a photograph.
void compress(NewImage& image) {
    constexpr qsizetype kLargestPng = 4 * 1024 * 1024;
    constexpr qint64 kMostPngPixels = 12'000'000;
    QBuffer buffer(&image.bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool mayBeJpeg = !image.pixels.hasAlphaChannel();
    const qint64 pixels = qint64{image.pixels.width()} * image.pixels.height();
    const bool isPhotograph = mayBeJpeg && pixels > kMostPngPixels;
    if (!isPhotograph) {
        image.pixels.save(&buffer, "PNG");
    }
    const QString name = QFileInfo(image.name).completeBaseName();
    if (isPhotograph || (mayBeJpeg && image.bytes.size() > kLargestPng)) {
        image.bytes.clear();
        buffer.seek(0);
        image.pixels.save(&buffer, "JPEG", 90);
        image.name = name + QStringLiteral(".jpg");
    } else {
        image.name = name + QStringLiteral(".png");
    }
    image.pixels = QImage();
}

/// A file's picture that is to be written again; one that cannot be read stays the file, of which
/// the archive says what is wrong.
void readPicture(NewImage& image) {
    image.pixels = pixelsOfPicture(image.path);
    if (!image.pixels.isNull()) {
        image.path.clear();
        compress(image);
    }
}

template <typename Work>
QFuture<std::invoke_result_t<Work>> beside(Work work) {
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// One clipping on its way in. Lives on the thread that began it; deletes itself at the end.
class ClippingImport final : public QObject {
public:
    ClippingImport(Clipping clipping, ImageStore store, DocumentWords words)
        : m_clipping(std::move(clipping)), m_store(std::move(store)), m_words(std::move(words)) {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<ImportedClipping>> future() const { return m_promise.future(); }

    void storeNext() {
        while (m_next < m_clipping.images.size() && image().isNothing()) {
            ++m_next;
        }
        if (m_next == m_clipping.images.size()) {
            sanitise();
        } else if (!image().pixels.isNull()) {
            storeAfter(compress);
        } else if (!image().path.isEmpty() && !m_clipping.images[m_next].isDocument &&
                   !isStorablePicture(image().path)) {
            storeAfter(readPicture);
        } else {
            store();
        }
    }

private:
    NewImage& image() { return m_clipping.images[m_next].image; }

    void storeAfter(void (*change)(NewImage&)) {
        deliver(beside([change, taken = image()]() mutable {
                    change(taken);
                    return taken;
                }),
                this, [this](const NewImage& changed) {
                    image() = changed;
                    store();
                });
    }

    void store() {
        deliver(m_store(image()), this,
                [this](const Result<domain::Medium>& medium) { stored(medium); });
    }

    void stored(const Result<domain::Medium>& medium) {
        Clipping::Image& place = m_clipping.images[m_next];
        const QString address =
            medium ? QStringLiteral("media:") + medium->hash.toString() : QString();
        if (medium && place.isDocument) {
            const QString words = m_words ? m_words(*medium) : medium->name;
            m_clipping.html[m_next + 1].prepend(
                QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(address, words.toHtmlEscaped()));
        } else if (medium) {
            place.address = address;
        } else {
            qCWarning(editorLog) << "a pasted image was not stored:" << medium.error().detail;
            refuse(medium.error());
        }
        image() = {};
        storeNext();
    }

    /// Each sentence once, and not so many that nobody reads them.
    void refuse(const Error& error) {
        constexpr qsizetype kMostSentences = 3;
        if (!m_error) {
            m_error = error;
        }
        if (!m_refusals.contains(error.message) && m_refusals.size() < kMostSentences) {
            m_refusals.append(error.message);
        } else {
            ++m_furtherRefusals;
        }
    }

    void sanitise() {
        QString html = m_clipping.html.front();
        for (std::size_t i = 0; i < m_clipping.images.size(); ++i) {
            html += m_clipping.images[i].address + m_clipping.html[i + 1];
        }
        deliver(beside([html] { return html::sanitise(html); }), this,
                [this](const Result<html::Body>& body) { finish(body); });
    }

    void finish(const Result<html::Body>& body) {
        if (!body) {
            m_promise.addResult(Result<ImportedClipping>(failure(body)));
        } else if (body->isEmpty() && m_error) {
            m_error->message = remark();
            m_promise.addResult(Result<ImportedClipping>(tl::unexpected<Error>(*m_error)));
        } else {
            m_promise.addResult(Result<ImportedClipping>(ImportedClipping{*body, remark()}));
        }
        m_promise.finish();
        deleteLater();
    }

    [[nodiscard]] QString remark() const {
        QStringList sentences;
        const qsizetype far = m_clipping.leftOut - m_clipping.drawings - m_clipping.missing;
        if (far > 0) {
            sentences.append(Words::tr(
                "%n picture(s) stayed out, since they are on the Internet: save them as files, "
                "then drag them into the text.",
                nullptr, static_cast<int>(far)));
        }
        if (m_clipping.drawings > 0) {
            sentences.append(Words::tr(
                "%n drawing(s) stayed out, since they are in a format of Windows (WMF or EMF): "
                "save them as PNG pictures, then drag them into the text.",
                nullptr, static_cast<int>(m_clipping.drawings)));
        }
        if (m_clipping.missing > 0) {
            sentences.append(Words::tr(
                "%n picture(s) stayed out, since the program that they were copied from did not "
                "hand them over: copy each by itself, or save them as files and drag them into "
                "the text.",
                nullptr, static_cast<int>(m_clipping.missing)));
        }
        if (!m_clipping.otherFiles.isEmpty()) {
            sentences.append(Words::tr("Not in the text, since no text can show it: %1.")
                                 .arg(m_clipping.otherFiles.mid(0, 5).join(QStringLiteral(", "))));
        }
        sentences += m_refusals;
        if (m_furtherRefusals > 0) {
            sentences.append(
                Words::tr("%n more file(s) could not be taken.", nullptr, m_furtherRefusals));
        }
        return sentences.join(u' ');
    }

    Clipping m_clipping;
    ImageStore m_store;
    QPromise<Result<ImportedClipping>> m_promise;
    std::size_t m_next = 0;
    DocumentWords m_words;
    std::optional<Error> m_error; ///< The first one.
    QStringList m_refusals;
    int m_furtherRefusals = 0;
};

} // namespace

QFuture<Result<ImportedClipping>> importClipping(Clipping clipping, const ImageStore& store,
                                                 DocumentWords words) {
    auto* import = new ClippingImport(std::move(clipping), store, std::move(words));
    QFuture<Result<ImportedClipping>> future = import->future();
    import->storeNext();
    return future;
}

} // namespace vestitel::editor
