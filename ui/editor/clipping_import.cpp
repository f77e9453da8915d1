#include "editor/clipping_import.h"

#include "base/deliver.h"
#include "base/log.h"
#include "html/sanitiser.h"

#include <QBuffer>
#include <QCoreApplication>
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
    QBuffer buffer(&image.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.pixels.save(&buffer, "PNG");
    if (image.bytes.size() > kLargestPng && !image.pixels.hasAlphaChannel()) {
        image.bytes.clear();
        buffer.seek(0);
        image.pixels.save(&buffer, "JPEG", 90);
        image.name = QStringLiteral("image.jpg");
    }
    image.pixels = QImage();
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
    ClippingImport(Clipping clipping, ImageStore store)
        : m_clipping(std::move(clipping)), m_store(std::move(store)) {
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
            deliver(beside([taken = image()]() mutable {
                        compress(taken);
                        return taken;
                    }),
                    this, [this](const NewImage& compressed) {
                        image() = compressed;
                        store();
                    });
        } else {
            store();
        }
    }

private:
    NewImage& image() { return m_clipping.images[m_next].image; }

    void store() {
        deliver(m_store(image()), this,
                [this](const Result<domain::Medium>& medium) { stored(medium); });
    }

    void stored(const Result<domain::Medium>& medium) {
        if (medium) {
            m_clipping.images[m_next].address = QStringLiteral("media:") + medium->hash.toString();
        } else {
            qCWarning(editorLog) << "a pasted image was not stored:" << medium.error().detail;
            m_error = medium.error();
        }
        image() = {};
        storeNext();
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
        if (m_error) {
            sentences.append(m_error->message);
        }
        return sentences.join(u' ');
    }

    Clipping m_clipping;
    ImageStore m_store;
    QPromise<Result<ImportedClipping>> m_promise;
    std::size_t m_next = 0;
    std::optional<Error> m_error;
};

} // namespace

QFuture<Result<ImportedClipping>> importClipping(Clipping clipping, const ImageStore& store) {
    auto* import = new ClippingImport(std::move(clipping), store);
    QFuture<Result<ImportedClipping>> future = import->future();
    import->storeNext();
    return future;
}

} // namespace vestitel::editor
