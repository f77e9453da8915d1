#include "webview/pdf_printer.h"

#include "webview/locked_page.h"
#include "webview/locked_profile.h"
#include "webview/scheme.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace vestitel::webview {

namespace {

constexpr int kPatienceMilliseconds = 60'000;
constexpr qreal kMarginMillimetres = 18;

QString host() {
    return QStringLiteral("paper");
}

/// One page on its way to paper. Deletes itself when it has answered.
class PrintJob final : public QObject {
public:
    PrintJob(const PdfPrinter::Source& source, QObject* parent)
        : QObject(parent),
          m_profile({host()},
                    [source](const QString&, const QString& path) { return source(path); }),
          m_page(std::make_unique<LockedPage>(m_profile.profile(), LockedPage::Scripts::Off)) {
        connect(m_page.get(), &QWebEnginePage::loadFinished, this, &PrintJob::loaded);
        connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
                [this] { answer(QByteArray()); });
        QTimer::singleShot(kPatienceMilliseconds, this, [this] { answer(QByteArray()); });
    }
    ~PrintJob() override {
        if (!m_hasAnswered) {
            finish(failure(ErrorCode::Cancelled, PdfPrinter::tr("Printing was stopped.")));
        }
    }

    QFuture<Result<QByteArray>> start(const QString& path) {
        m_promise.start();
        m_page->openHome(address(host(), path));
        return m_promise.future();
    }

private:
    void loaded(bool isThere) {
        if (!isThere) {
            answer(QByteArray());
            return;
        }
        const QMarginsF margins(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres,
                                kMarginMillimetres);
        m_page->printToPdf([this](const QByteArray& pdf) { answer(pdf); },
                           QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins,
                                       QPageLayout::Millimeter));
    }

    /// No bytes are a failure.
    void answer(const QByteArray& pdf) {
        if (m_hasAnswered) {
            return;
        }
        if (pdf.isEmpty()) {
            finish(failure(ErrorCode::Internal,
                           PdfPrinter::tr("The page could not be printed to a PDF. Try again; if "
                                          "it happens again, export it as a page and print that "
                                          "in a browser.")));
        } else {
            finish(pdf);
        }
        deleteLater();
    }

    void finish(Result<QByteArray> result) {
        m_hasAnswered = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QPromise<Result<QByteArray>> m_promise;
    bool m_hasAnswered = false;
    // In this order: the page goes before the profile that it uses.
    LockedProfile m_profile;
    std::unique_ptr<LockedPage> m_page;
};

} // namespace

QFuture<Result<QByteArray>> PdfPrinter::print(const Source& source, const QString& path) {
    return (new PrintJob(source, this))->start(path);
}

} // namespace vestitel::webview
