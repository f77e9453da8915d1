#include "main_window/look_preview.h"

#include "base/deliver.h"
#include "editorial/look_site.h"
#include "editorial/newsroom_thread.h"
#include "editorial/preview_site.h"
#include "preview/preview_panel.h"
#include "style/appearance.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vestitel::main_window {

using editorial::LookSite;
using editorial::Newsroom;

namespace {

constexpr int kRestMilliseconds = 250; // typing a colour is over
constexpr int kLeastWidth = 420;

Result<webview::File> fileOf(const LookSite& site, const publishing::Theme& look,
                             const QString& path) {
    VESTITEL_TRY(const QByteArray bytes, site.file(path, look));
    return webview::File{bytes, QString::fromLatin1(editorial::PreviewSite::mediaType(path))};
}

} // namespace

LookPreview::LookPreview(editorial::NewsroomThread& newsroom, QWidget* parent)
    : QWidget(parent), m_newsroom(newsroom), m_column(new QVBoxLayout(this)),
      m_words(new QLabel(this)) {
    setObjectName(QStringLiteral("lookPreview"));
    m_column->setContentsMargins(0, 0, 0, 0);
    setMinimumWidth(kLeastWidth);
    m_words->setObjectName(QStringLiteral("lookPreviewWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    style::setRole(m_words, style::Role::QuietText);
    m_column->addWidget(m_words, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRestMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_isLoading) {
            m_soon.start(); // a page that is stopped would say that it could not be shown
        } else if (m_site && !m_site->homes().empty()) {
            m_isLoading = true;
            m_panel->refresh();
        }
    });
}

LookPreview::~LookPreview() = default;

void LookPreview::setLook(const publishing::Theme& look) {
    m_look = look;
    m_soon.start();
}

void LookPreview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_panel == nullptr) {
        m_panel = new preview::PreviewPanel(
            [this](const QString& path) {
                return onPool([site = m_site, look = m_look, path] {
                    return site && look
                               ? fileOf(*site, *look, path)
                               : Result<webview::File>(failure(ErrorCode::NotFound, QString()));
                });
            },
            this);
        m_panel->showPageOnly();
        m_panel->setDevice(preview::Device::Tablet);
        m_panel->setBackground(style::currentColours().page);
        m_panel->hide();
        m_column->addWidget(m_panel, 1);
        connect(m_panel, &preview::PreviewPanel::loaded, this, [this](bool ok) {
            m_isLoading = false;
            emit loaded(ok);
        });
        read();
    }
}

void LookPreview::read() {
    deliver(m_newsroom.run(editorial::Priority::Writing, editorial::lookSiteOf), this,
            [this](const Result<std::shared_ptr<const LookSite>>& site) {
                if (site) {
                    m_site = *site;
                    showSite();
                } else {
                    say(site.error().message);
                }
            });
}

void LookPreview::showSite() {
    std::vector<preview::PreviewedPage> pages;
    for (const auto& [language, path] : m_site->homes()) {
        pages.push_back({language, language.nativeName(), path});
    }
    if (pages.empty()) {
        say(tr("The look is shown here when there is a post with a title and a text."));
        return;
    }
    m_words->hide();
    m_panel->show();
    m_isLoading = true;
    m_panel->showPages(std::move(pages));
}

void LookPreview::say(const QString& sentence) {
    m_words->setText(sentence);
}

} // namespace vestitel::main_window
