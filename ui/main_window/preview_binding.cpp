#include "main_window/preview_binding.h"

#include "base/deliver.h"
#include "editorial/export_job.h"
#include "editorial/newsroom_thread.h"
#include "editorial/preview_site.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::PreviewSite;

namespace {

Result<webview::File> fileOf(const PreviewSite& site, const QString& path) {
    VESTITEL_TRY(const QByteArray bytes, site.file(path));
    return webview::File{bytes, QString::fromLatin1(PreviewSite::mediaType(path))};
}

} // namespace

PreviewBinding::PreviewBinding(editorial::NewsroomThread& newsroom,
                               std::vector<domain::Language> languages, QObject* parent)
    : QObject(parent), m_newsroom(newsroom), m_languages(std::move(languages)) {
}

PreviewBinding::~PreviewBinding() = default;

preview::SiteSource PreviewBinding::source() {
    return [this](const QString& path) {
        // Pages and images are made beside the window.
        return onPool([site = m_site, path] {
            return site ? fileOf(*site, path)
                        : Result<webview::File>(failure(ErrorCode::NotFound, QString()));
        });
    };
}

void PreviewBinding::attach(preview::PreviewPanel& panel) {
    m_panel = &panel;
    connect(&panel, &preview::PreviewPanel::openInBrowserRequested, this,
            &PreviewBinding::openInBrowser);
    connect(&panel, &preview::PreviewPanel::openLinkRequested, this,
            [](const QUrl& url) { QDesktopServices::openUrl(url); });
}

void PreviewBinding::show(const PostId& id) {
    m_post = id;
    const quint64 request = ++m_request;
    deliver(m_newsroom.run(editorial::Priority::Writing,
                           [id](Newsroom& newsroom) { return editorial::previewOf(newsroom, id); }),
            this, [this, request](const Result<PreviewSite>& site) {
                if (request != m_request) {
                    return;
                }
                if (!site) {
                    emit failed(site.error());
                    return;
                }
                m_site = std::make_shared<const PreviewSite>(*site);
                std::vector<preview::PreviewedPage> pages;
                for (const domain::Language& language : m_languages) {
                    if (const auto path = m_site->pagePath(language)) {
                        pages.push_back({language, language.nativeName(), *path});
                    }
                }
                m_panel->showPages(std::move(pages));
            });
}

void PreviewBinding::openInBrowser(const domain::Language& language) {
    if (!m_post || !m_site) {
        return;
    }
    const auto path = m_site->pagePath(language);
    if (!path) {
        return;
    }
    const QString folder = m_folder.filePath(m_post->toString());
    const editorial::ExportRequest request{{*m_post}, editorial::ExportForm::Page, folder, {}};
    deliver(editorial::startExport(
                m_newsroom, request, [](qsizetype, qsizetype) {}, Cancellation()),
            this, [this, folder, path](const Result<editorial::ExportReport>& report) {
                if (!report) {
                    emit failed(report.error());
                    return;
                }
                const QUrl url = QUrl::fromLocalFile(QDir(folder).filePath(*path));
                if (!QDesktopServices::openUrl(url)) {
                    emit message(tr("No browser could be opened. The page is in %1.")
                                     .arg(QDir::toNativeSeparators(folder)));
                }
            });
}

} // namespace vestitel::main_window
