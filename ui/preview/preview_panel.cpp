#include "preview/preview_panel.h"

#include "webview/locked_page.h"
#include "webview/locked_profile.h"
#include "webview/scheme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>

namespace vestitel::preview {

namespace {

constexpr char kHost[] = "site";

QPushButton* choiceButton(const QString& objectName, QButtonGroup* group, int id) {
    auto* button = new QPushButton;
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setFlat(true);
    group->addButton(button, id);
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(SiteSource source, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)),
      m_profile(std::make_unique<webview::LockedProfile>(
          QStringList{QLatin1String(kHost)},
          [this](const QString&, const QString& path) { return m_source(path); })),
      m_page(std::make_unique<webview::LockedPage>(m_profile->profile(),
                                                   webview::LockedPage::Scripts::Off)),
      m_view(std::make_unique<QWebEngineView>()) {
    setObjectName(QStringLiteral("previewPanel"));
    m_view->setObjectName(QStringLiteral("previewPage"));
    m_view->setPage(m_page.get());
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_frame = new DeviceFrame(m_view.get());
    m_failed = new QLabel;
    m_failed->setObjectName(QStringLiteral("previewFailed"));
    m_failed->setAlignment(Qt::AlignCenter);
    m_failed->setWordWrap(true);
    m_failed->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_failed);
    layout->addWidget(m_frame, 1);
    layout->addWidget(makeLinkStrip());

    connect(m_frame, &DeviceFrame::scaleChanged, m_view.get(), &QWebEngineView::setZoomFactor);
    connect(m_page.get(), &webview::LockedPage::linkActivated, this, &PreviewPanel::onLink);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &PreviewPanel::onLoaded);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this] { QTimer::singleShot(0, this, &PreviewPanel::showCurrent); });
    setDevice(Device::Phone);
    retranslate();
}

PreviewPanel::~PreviewPanel() = default;

QWidget* PreviewPanel::makeBar() {
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("previewBar"));
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(12, 4, 12, 4);
    m_bar->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_bar->addLayout(row);

    m_devices = new QButtonGroup(this);
    row->addWidget(choiceButton(QStringLiteral("previewPhone"), m_devices, 0));
    row->addWidget(choiceButton(QStringLiteral("previewTablet"), m_devices, 1));
    row->addWidget(choiceButton(QStringLiteral("previewDesktop"), m_devices, 2));
    connect(m_devices, &QButtonGroup::idClicked, this,
            [this](int id) { setDevice(static_cast<Device>(id)); });
    row->addSpacing(16);

    m_appearances = new QComboBox; // Three more buttons would not fit a narrow window.
    m_appearances->setObjectName(QStringLiteral("previewAppearance"));
    m_appearances->addItems({QString(), QString(), QString()});
    m_appearances->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_appearances, &QComboBox::activated, this,
            [this](int index) { setAppearance(static_cast<webview::PageAppearance>(index)); });
    row->addWidget(m_appearances);
    row->addSpacing(16);
    row->addStretch(1);
    row = new QHBoxLayout;
    row->setSpacing(4);
    m_bar->addLayout(row, 1);

    m_languages = new QButtonGroup(this);
    m_languageRow = new QHBoxLayout;
    m_languageRow->setSpacing(4);
    row->addLayout(m_languageRow);
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { setLanguage(m_pages.at(static_cast<std::size_t>(id)).language); });
    row->addStretch(1);

    m_openInBrowser = new QPushButton;
    m_openInBrowser->setObjectName(QStringLiteral("previewOpenInBrowser"));
    m_openInBrowser->setFlat(true);
    connect(m_openInBrowser, &QPushButton::clicked, this, [this] {
        if (const PreviewedPage* page = current()) {
            emit openInBrowserRequested(page->language);
        }
    });
    row->addWidget(m_openInBrowser);
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("previewClose"));
    connect(m_close, &QPushButton::clicked, this, &PreviewPanel::closeRequested);
    row->addWidget(m_close);
    return bar;
}

QWidget* PreviewPanel::makeLinkStrip() {
    m_linkStrip = new QWidget;
    m_linkStrip->setObjectName(QStringLiteral("previewLinkStrip"));
    auto* row = new QHBoxLayout(m_linkStrip);
    row->setContentsMargins(12, 4, 12, 4);
    m_linkText = new QLabel;
    m_linkText->setObjectName(QStringLiteral("previewLinkText"));
    m_linkText->setTextFormat(Qt::PlainText); // The address is a stranger's.
    m_linkText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_linkText->setWordWrap(true);
    row->addWidget(m_linkText, 1);
    m_openLink = new QPushButton;
    m_openLink->setObjectName(QStringLiteral("previewOpenLink"));
    connect(m_openLink, &QPushButton::clicked, this, [this] { emit openLinkRequested(m_link); });
    row->addWidget(m_openLink);
    m_linkStrip->hide();
    return m_linkStrip;
}

void PreviewPanel::showPages(std::vector<PreviewedPage> pages) {
    m_pages = std::move(pages);
    m_scrollPosition = {};
    rebuildLanguageButtons();
    showCurrent();
}

void PreviewPanel::refresh() {
    if (current() != nullptr) {
        m_scrollPosition = m_page->scrollPosition();
        m_linkStrip->hide();
        m_failed->hide();
        m_page->reloadHome();
    }
}

void PreviewPanel::clear() {
    showPages({});
}

void PreviewPanel::showPageOnly() {
    m_openInBrowser->hide();
    m_close->hide();
    // What it is in has the room that it has: the bar takes two rows there rather than more of it.
    m_bar->parentWidget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PreviewPanel::setDevice(Device device) {
    m_frame->setDevice(device);
    m_devices->button(static_cast<int>(device))->setChecked(true);
    m_view->setZoomFactor(m_frame->scale());
}

void PreviewPanel::setAppearance(webview::PageAppearance appearance) {
    m_appearance = appearance;
    m_appearances->setCurrentIndex(static_cast<int>(appearance));
    webview::setPageAppearance(*m_page, appearance);
}

void PreviewPanel::setLanguage(const domain::Language& language) {
    m_language = language;
    m_scrollPosition = {};
    rebuildLanguageButtons();
    showCurrent();
}

std::optional<domain::Language> PreviewPanel::language() const {
    const PreviewedPage* page = current();
    return page ? std::optional(page->language) : std::nullopt;
}

void PreviewPanel::setBackground(const QColor& color) {
    m_page->setBackgroundColor(color);
}

void PreviewPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PreviewPanel::resizeEvent(QResizeEvent* event) {
    arrangeBar();
    QWidget::resizeEvent(event);
}

void PreviewPanel::arrangeBar() {
    int wanted = m_bar->contentsMargins().left() + m_bar->contentsMargins().right();
    for (int i = 0; i < m_bar->count(); ++i) {
        wanted += m_bar->itemAt(i)->sizeHint().width();
    }
    m_bar->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PreviewPanel::rebuildLanguageButtons() {
    for (QAbstractButton* button : m_languages->buttons()) {
        m_languages->removeButton(button);
        m_languageRow->removeWidget(button);
        button->deleteLater();
    }
    const PreviewedPage* shown = current();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const PreviewedPage& page = m_pages.at(i);
        QPushButton* button = choiceButton(QStringLiteral("previewLanguage_") + page.language.tag(),
                                           m_languages, static_cast<int>(i));
        button->setText(page.name);
        button->setChecked(&page == shown);
        m_languageRow->addWidget(button);
    }
    m_openInBrowser->setEnabled(shown != nullptr);
    arrangeBar();
}

void PreviewPanel::retranslate() {
    m_devices->button(0)->setText(tr("Phone"));
    m_devices->button(1)->setText(tr("Tablet"));
    m_devices->button(2)->setText(tr("Screen"));
    m_appearances->setItemText(0, tr("As the reader's system"));
    m_appearances->setItemText(1, tr("Light"));
    m_appearances->setItemText(2, tr("Dark"));
    m_appearances->setAccessibleName(tr("Colours of the page"));
    m_appearances->setToolTip(tr("Colours of the page"));
    m_openInBrowser->setText(tr("Open in browser"));
    m_close->setText(tr("Back to the text"));
    m_openLink->setText(tr("Open in browser"));
    m_failed->setText(tr("The page could not be shown; the text is as it was. An export names "
                         "what is wrong with it."));
}

void PreviewPanel::showCurrent() {
    m_linkStrip->hide();
    const PreviewedPage* page = current();
    m_frame->setVisible(page != nullptr);
    m_failed->hide();
    if (page) {
        m_page->openHome(webview::address(QLatin1String(kHost), page->path));
    }
}

void PreviewPanel::onLink(const QUrl& url) {
    const bool isOurs = url.scheme() == QLatin1String(webview::kScheme);
    for (const PreviewedPage& page : m_pages) {
        const QUrl own = webview::address(QLatin1String(kHost), page.path);
        if (isOurs && (own == url || own == url.resolved(QUrl(QStringLiteral("index.html"))))) {
            setLanguage(page.language);
            return;
        }
    }
    m_link = webview::mayOpenOutside(url) ? url : QUrl();
    m_linkText->setText(isOurs
                            ? tr("This link leads to another page of the site: %1").arg(url.path())
                            : tr("This link leads to %1").arg(url.toDisplayString()));
    m_openLink->setVisible(!m_link.isEmpty());
    m_linkStrip->show();
}

void PreviewPanel::onLoaded(bool ok) {
    m_failed->setVisible(!ok);
    m_view->setZoomFactor(m_frame->scale());
    if (ok && !m_scrollPosition.isNull()) {
        // The page's own scripts are off; this one is the application's.
        m_page->runJavaScript(QStringLiteral("window.scrollTo(%1, %2)")
                                  .arg(m_scrollPosition.x())
                                  .arg(m_scrollPosition.y()),
                              QWebEngineScript::ApplicationWorld);
    }
    emit loaded(ok);
}

const PreviewedPage* PreviewPanel::current() const {
    if (m_pages.empty()) {
        return nullptr;
    }
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [this](const auto& page) {
        return m_language && page.language == *m_language;
    });
    return found == m_pages.end() ? &m_pages.front() : &*found;
}

} // namespace vestitel::preview
