#include "services/pdf_export.h"

#include "base/atomic_file.h"
#include "base/deliver.h"
#include "editorial/preview_site.h"
#include "webview/pdf_printer.h"

#include <QDir>
#include <QPromise>

namespace vestitel::services {

namespace {

using editorial::ExportReport;
using editorial::ExportRequest;
using editorial::Newsroom;
using editorial::PreviewSite;

/// The export on its way: a post after the other, of each an edition after the other. Deletes
/// itself when it is done.
class PdfExport final : public QObject {
public:
    PdfExport(editorial::NewsroomThread& newsroom, ExportRequest request, Progress progress,
              Cancellation cancellation)
        : m_newsroom(newsroom), m_request(std::move(request)), m_progress(std::move(progress)),
          m_cancellation(std::move(cancellation)) {}

    QFuture<Result<ExportReport>> start() {
        m_promise.start();
        QFuture<Result<ExportReport>> future = m_promise.future();
        if (const auto made = makeFolder(QDir(m_request.folder).absolutePath()); !made) {
            finish(failure(made));
        } else {
            nextPost();
        }
        return future;
    }

private:
    void nextPost() {
        m_progress(static_cast<qsizetype>(m_next), static_cast<qsizetype>(m_request.posts.size()));
        m_report.cancelled = m_cancellation.isCancelled();
        if (m_report.cancelled || m_next == m_request.posts.size()) {
            finish(std::move(m_report));
            return;
        }
        const PostId id = m_request.posts[m_next++];
        deliver(m_newsroom.run(editorial::Priority::Reading,
                               [id](Newsroom& room) { return editorial::previewOf(room, id); }),
                this, [this](const Result<PreviewSite>& site) {
                    if (!site) {
                        finish(failure(site));
                        return;
                    }
                    if (const QString refusal = site->refusal(); !refusal.isEmpty()) {
                        m_report.remarks.append(refusal);
                        nextPost();
                        return;
                    }
                    m_report.posts.push_back({site->post(), {}});
                    nextEdition(std::make_shared<const PreviewSite>(*site), 0);
                });
    }

    void nextEdition(std::shared_ptr<const PreviewSite> site, size_t at) {
        const std::vector<domain::Language> languages = site->languages();
        if (at == languages.size() || m_cancellation.isCancelled()) {
            nextPost();
            return;
        }
        const auto source = [site](const QString& path) {
            return onPool([site, path]() -> Result<webview::File> {
                VESTITEL_TRY(const QByteArray bytes, site->file(path));
                return webview::File{bytes, QString::fromLatin1(PreviewSite::mediaType(path))};
            });
        };
        const domain::Language language = languages[at];
        deliver(m_printer.print(source, *site->pagePath(language)), this,
                [this, site, at, language](const Result<QByteArray>& pdf) {
                    const auto kept =
                        pdf ? keep(*pdf, site->fileName(language)) : Result<void>(failure(pdf));
                    if (!kept) {
                        finish(failure(kept));
                        return;
                    }
                    nextEdition(site, at + 1);
                });
    }

    Result<void> keep(const QByteArray& pdf, const QString& name) {
        const QString file = name + QStringLiteral(".pdf");
        const QString path = QDir(QDir(m_request.folder).absolutePath()).filePath(file);
        VESTITEL_CHECK(writeFileAtomically(path, pdf));
        m_report.posts.back().files.append(path);
        m_report.changed.append(file);
        ++m_report.written;
        return {};
    }

    void finish(Result<ExportReport> report) {
        m_promise.addResult(std::move(report));
        m_promise.finish();
        deleteLater();
    }

    editorial::NewsroomThread& m_newsroom;
    ExportRequest m_request;
    Progress m_progress;
    Cancellation m_cancellation;
    QPromise<Result<ExportReport>> m_promise;
    webview::PdfPrinter m_printer;
    ExportReport m_report;
    size_t m_next = 0; ///< Of the request's posts.
};

} // namespace

QFuture<Result<ExportReport>> startPdfExport(editorial::NewsroomThread& newsroom,
                                             const ExportRequest& request, const Progress& progress,
                                             const Cancellation& cancellation) {
    return (new PdfExport(newsroom, request, progress, cancellation))->start();
}

} // namespace vestitel::services
