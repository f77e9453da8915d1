#include "history_dialog/comparison_view.h"

#include "base/deliver.h"
#include "editorial/preview_site.h"
#include "style/roles.h"
#include "webview/locked_page.h"
#include "webview/locked_profile.h"
#include "webview/scheme.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTimer>
#include <QWebEngineView>

namespace vestitel::history_dialog {

using namespace Qt::Literals::StringLiterals;
using editorial::EarlierText;

namespace {

constexpr char kHost[] = "site";

QFuture<Result<webview::File>> fileOf(const std::optional<EarlierText>& text, const QString& path,
                                      EarlierText::View view) {
    return onPool([text, path, view]() -> Result<webview::File> {
        if (!text) {
            return failure(ErrorCode::NotFound, QString());
        }
        VESTITEL_TRY(const QByteArray bytes, text->file(path, view));
        return webview::File{bytes, QString::fromLatin1(editorial::PreviewSite::mediaType(path))};
    });
}

QUrl homeOf(EarlierText::View view) {
    QUrl home = webview::address(QLatin1String(kHost), QLatin1String(publishing::kComparisonPath));
    if (view == EarlierText::View::Changes) {
        home.setFragment(u"first-change"_s);
    }
    return home;
}

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent),
      m_profile(std::make_unique<webview::LockedProfile>(
          QStringList{QLatin1String(kHost)},
          [this](const QString&, const QString& path) { return fileOf(m_text, path, m_what); })),
      m_page(std::make_unique<webview::LockedPage>(m_profile->profile(),
                                                   webview::LockedPage::Scripts::Off)),
      m_view(std::make_unique<QWebEngineView>()), m_layout(new QStackedLayout(this)),
      m_sentence(new QLabel(this)) {
    m_view->setObjectName(u"historyPage"_s);
    m_view->setAccessibleName(tr("The earlier text"));
    m_view->setPage(m_page.get());
    m_view->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_view.get());
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_sentence->setObjectName(u"historySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    style::setRole(m_sentence, style::Role::QuietText);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_view.get());
    connect(m_page.get(), &webview::LockedPage::linkActivated, this, &ComparisonView::onLink);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &ComparisonView::loaded);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this] { QTimer::singleShot(0, this, [this] { m_page->openHome(homeOf(m_what)); }); });
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::show(const EarlierText& text, EarlierText::View view) {
    m_text = text;
    m_what = view;
    m_page->openHome(homeOf(view));
    m_layout->setCurrentWidget(m_view.get());
}

void ComparisonView::say(const QString& sentence) {
    m_text.reset();
    m_sentence->setText(sentence);
    m_layout->setCurrentWidget(m_sentence);
}

void ComparisonView::setAppearance(webview::PageAppearance appearance) {
    webview::setPageAppearance(*m_page, appearance);
}

void ComparisonView::onLink(const QUrl& url) {
    const QUrl undo =
        webview::address(QLatin1String(kHost), QLatin1String(publishing::kComparisonPath))
            .resolved(QUrl(u"undo/"_s));
    if (!undo.isParentOf(url)) {
        return;
    }
    if (const auto change = publishing::textChangeFromString(url.fileName())) {
        emit undoRequested(*change);
    }
}

} // namespace vestitel::history_dialog
