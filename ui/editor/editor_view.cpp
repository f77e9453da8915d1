#include "editor/editor_view.h"

#include "base/log.h"
#include "editor/bridge.h"
#include "editor/input_order.h"
#include "editor/spelling.h"
#include "editor/text_menu.h"
#include "editor/web_view.h"
#include "webview/locked_page.h"
#include "webview/locked_profile.h"
#include "webview/scheme.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineContextMenuRequest>

namespace vestitel::editor {

namespace {

// What the engine takes to hand the page on to its renderer. No signal tells of it: loadProgress
// comes when the page's script has run.
constexpr std::chrono::milliseconds kHandOver(12);
constexpr std::chrono::seconds kLongestWait(10); // For a page that comes back.
constexpr std::size_t kDeathsToGiveUp = 3;
constexpr qint64 kDeathsWithin = 60'000; // Milliseconds.

qint64 monotonicMilliseconds() {
    return QDeadlineTimer::current().deadline();
}

} // namespace

EditorView::EditorView(EditorServices services, QWidget* parent)
    : QWidget(parent), m_services(std::move(services)),
      m_content(m_services.resources, m_services.media),
      m_profile(std::make_unique<webview::LockedProfile>(
          QStringList{QStringLiteral("editor"), QStringLiteral("media")},
          [this](const QString& host, const QString& path) { return served(host, path); })),
      m_page(std::make_unique<webview::LockedPage>(m_profile->profile(),
                                                   webview::LockedPage::Scripts::On)),
      m_view(std::make_unique<WebView>(this)), m_order(std::make_unique<InputOrder>(*m_view)) {
    setObjectName(QStringLiteral("editorView"));
    m_view->setObjectName(QStringLiteral("editorPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view.get());
    setFocusProxy(m_view.get());
    connect(m_view.get(), &WebView::inputCame, m_order.get(), &InputOrder::watch);
    m_view->setPage(m_page.get());

    auto* bridge = new Bridge(m_page.get());
    auto* channel = new QWebChannel(m_page.get());
    channel->registerObject(QStringLiteral("bridge"), bridge);
    m_page->setWebChannel(channel);
    connect(bridge, &Bridge::sent, &m_conversation, &Conversation::receive);
    connect(&m_conversation, &Conversation::outgoing, m_order.get(), &InputOrder::send);
    connect(&m_conversation, &Conversation::asideOutgoing, bridge, &Bridge::received);
    connect(m_order.get(), &InputOrder::outgoing, bridge, &Bridge::received);
    connect(&m_conversation, &Conversation::ready, m_order.get(), &InputOrder::pageIsUp);
    connect(&m_conversation, &Conversation::keysHeard, m_order.get(), &InputOrder::pageHears);
    connectConversation();

    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            &EditorView::onRendererTerminated);
    m_watchdog = std::make_unique<webview::Watchdog>(*m_page, *m_view);
    connect(m_watchdog.get(), &webview::Watchdog::fellSilent, this, &EditorView::rendererSilent);
    connect(m_watchdog.get(), &webview::Watchdog::silenceEnded, this,
            &EditorView::rendererSilenceEnded);
    connect(m_view.get(), &WebView::dropped, this, &EditorView::onDrop);
    connect(m_view.get(), &WebView::menuRequested, this, &EditorView::onMenuRequested);
    loadPage();
}

QFuture<Result<webview::File>> EditorView::served(const QString& host, const QString& path) {
    if (!m_isUnderWay && host == QLatin1String("editor")) {
        QTimer::singleShot(kHandOver, this, [this] {
            m_isUnderWay = true;
            emit underWay();
        });
    }
    return m_content.find(host, path);
}

void EditorView::useArchive(MediaSource media, ImageStore storeImage) {
    m_content.setMedia(media);
    m_services.media = std::move(media);
    m_services.storeImage = std::move(storeImage);
}

EditorView::~EditorView() {
    // The page goes after the state does, and may have something to say until then.
    m_conversation.disconnect();
}

void EditorView::connectConversation() {
    connect(&m_conversation, &Conversation::ready, this, &EditorView::ready);
    connect(&m_conversation, &Conversation::editionChanged, this, &EditorView::editionChanged);
    connect(&m_conversation, &Conversation::editionRefused, this, &EditorView::editionRefused);
    connect(&m_conversation, &Conversation::outlinesChanged, this, &EditorView::outlinesChanged);
    connect(&m_conversation, &Conversation::countsChanged, this, &EditorView::countsChanged);
    connect(&m_conversation, &Conversation::linkActivated, this, &EditorView::linkActivated);
    connect(&m_conversation, &Conversation::imageEditRequested, this,
            &EditorView::imageEditRequested);
    connect(&m_conversation, &Conversation::commandInvoked, this, &EditorView::commandInvoked);
    connect(&m_conversation, &Conversation::found, this, &EditorView::found);
    connect(&m_conversation, &Conversation::replaced, this, &EditorView::replaced);
    connect(&m_conversation, &Conversation::replacementUndone, this,
            &EditorView::replacementUndone);
    connect(&m_conversation, &Conversation::selectionTaken, this, &EditorView::selectionTaken);
    connect(&m_conversation, &Conversation::pasteRequested, this, &EditorView::onPaste);
    connect(&m_conversation, &Conversation::stateChanged, this, [this](const EditorState& state) {
        m_state = state;
        emit stateChanged(state);
    });
}

void EditorView::awaitPost() {
    m_order->awaitPost();
}

void EditorView::stopAwaitingPost() {
    m_order->postWillNotCome();
}

void EditorView::beforeKeys(const std::function<void()>& tell) {
    tell();
    const InputOrder::Ticket ticket = m_order->newTicket();
    m_conversation.echo([this, ticket] { m_order->answered(ticket); });
    m_order->waitFor(ticket);
}

void EditorView::open(const OpenRequest& request) {
    const std::optional<PostId> before = openPost();
    if (!isReady() && before && *before != request.post && m_order->dropInput()) {
        emit message(tr("What was typed while the page of the text was down could not be kept."));
    }
    beforeKeys([&] { m_conversation.open(request); });
    m_order->postHasCome();
    if (m_isDown) {
        m_deaths.clear();
        loadPage();
    }
}

void EditorView::setView(const EditionView& view) {
    beforeKeys([&] { m_conversation.setView(view); });
}

void EditorView::replaceEdition(const domain::Language& language, const EditedText& text) {
    beforeKeys([&] { m_conversation.replaceEdition(language, text); });
}

void EditorView::run(const Command& command) {
    beforeKeys([&] { m_conversation.run(command); });
}

void EditorView::paste(PasteMode mode) {
    m_nextPaste = mode;
    m_page->triggerAction(QWebEnginePage::Paste);
}

void EditorView::cut() {
    m_page->triggerAction(QWebEnginePage::Cut);
}

void EditorView::copy() {
    m_page->triggerAction(QWebEnginePage::Copy);
}

void EditorView::focusField(const domain::Language& language, Field field) {
    m_view->setFocus();
    beforeKeys([&] { m_conversation.focus(language, field); });
}

void EditorView::find(const FindQuery& query) {
    m_conversation.find(query);
}

void EditorView::findGo(FindWay way) {
    beforeKeys([&] { m_conversation.findGo(way); });
}

void EditorView::replaceFound(const QString& text, ReplaceWhat what) {
    beforeKeys([&] { m_conversation.replaceFound(text, what); });
}

void EditorView::undoReplaceAll() {
    beforeKeys([&] { m_conversation.undoReplaceAll(); });
}

void EditorView::endFind() {
    m_view->setFocus();
    beforeKeys([&] { m_conversation.endFind(); });
}

QString EditorView::selectedText() const {
    return m_page->selectedText();
}

void EditorView::takeSelection() {
    m_conversation.takeSelection();
}

void EditorView::flush(std::function<void()> done) {
    const bool isComing = !isReady() && !m_isDown;
    if (m_order->isAwaitingPost()) {
        connect(
            m_order.get(), &InputOrder::awaitingEnded, this,
            [this, done = std::move(done)] { m_conversation.flush(done); },
            Qt::SingleShotConnection);
    } else if (isComing && m_order->keepsInput()) {
        flushWhenHeard(std::move(done));
    } else {
        m_conversation.flush(std::move(done));
    }
}

void EditorView::flushWhenHeard(std::function<void()> done) {
    auto* const wait = new QTimer(this);
    wait->setSingleShot(true);
    connect(wait, &QTimer::timeout, this, [this, wait, done = std::move(done)] {
        wait->deleteLater();
        m_conversation.flush(done);
    });
    connect(&m_conversation, &Conversation::keysHeard, wait, [wait] { wait->start(0); });
    wait->start(kLongestWait);
}

void EditorView::setTableActions(const QList<QAction*>& actions) {
    m_tableActions = actions;
}

void EditorView::setAppearance(const Appearance& appearance) {
    m_page->setBackgroundColor(appearance.background);
    m_conversation.setAppearance(appearance);
}

void EditorView::setSpelling(const std::vector<domain::Language>& languages) {
    m_profile->setDictionaries(dictionariesFor(languages));
}

void EditorView::setKnownWords(const QStringList& words) {
    m_conversation.setKnownWords(words);
}

void EditorView::setFocusMode(FocusMode mode) {
    m_conversation.setFocusMode(mode);
}

void EditorView::markStrange(const domain::Language& edition, const domain::Language& language) {
    m_conversation.markStrange(edition, language);
}

void EditorView::goToHeading(const domain::Language& language, qint64 index) {
    beforeKeys([&] { m_conversation.goToHeading(language, index); });
}

void EditorView::goToPassage(const domain::Language& language, const PassagePlace& place) {
    beforeKeys([&] { m_conversation.goToPassage(language, place, std::nullopt); });
}

void EditorView::replacePassage(const domain::Language& language, const PassagePlace& place,
                                const QString& replacement) {
    beforeKeys([&] { m_conversation.goToPassage(language, place, replacement); });
}

void EditorView::setTypingHabits(const models::TypingHabits& habits) {
    m_conversation.setTypingHabits(habits);
}

void EditorView::setInsertions(const InsertionMenu& menu) {
    m_conversation.setInsertions(menu);
}

void EditorView::setMediaNotes(const MediaNotes& notes) {
    m_conversation.setMediaNotes(notes);
}

void EditorView::setThemeStyle(const QByteArray& css) {
    m_conversation.setThemeStyle(css);
}

void EditorView::setZoomFactor(qreal factor) {
    m_view->setZoomFactor(factor);
}

qreal EditorView::zoomFactor() const {
    return m_view->zoomFactor();
}

void EditorView::restart() {
    m_watchdog->endRenderer();
}

void EditorView::setPatience(const webview::Watchdog::Patience& patience) {
    m_watchdog->setPatience(patience);
}

bool EditorView::isReady() const {
    return m_conversation.isPageReady();
}

std::optional<PostId> EditorView::openPost() const {
    return m_conversation.openPost();
}

std::optional<EditedText> EditorView::text(const domain::Language& language) const {
    return m_conversation.text(language);
}

void EditorView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_conversation.retranslate();
    }
    QWidget::changeEvent(event);
}

void EditorView::pageGone() {
    m_order->pageIsGone();
    m_conversation.pageGone();
}

void EditorView::loadPage() {
    m_isDown = false;
    pageGone();
    m_page->openHome(webview::address(QStringLiteral("editor"), QStringLiteral("index.html")));
}

void EditorView::onRendererTerminated() {
    pageGone();
    const qint64 now = monotonicMilliseconds();
    m_deaths.push_back(now);
    while (now - m_deaths.front() > kDeathsWithin) {
        m_deaths.pop_front();
    }
    qCWarning(editorLog) << "the editor's renderer died; deaths in the last minute:"
                         << m_deaths.size();
    emit rendererDied();
    if (m_deaths.size() >= kDeathsToGiveUp) {
        m_isDown = true;
        emit rendererKeepsDying();
        return;
    }
    // Qt WebEngine is still taking the old one down while it tells.
    QTimer::singleShot(0, this, &EditorView::loadPage);
}

void EditorView::onMenuRequested(const QPoint& globalPosition) {
    TextMenuSubject subject{m_state, {}, {}, m_tableActions, m_imageActions};
    if (const QWebEngineContextMenuRequest* const request = m_view->lastContextMenuRequest()) {
        subject.misspelledWord = request->misspelledWord();
        subject.suggestions = request->spellCheckerSuggestions();
    }
    auto* const menu = new TextMenu(*this, subject);
    connect(menu, &TextMenu::suggestionChosen, m_page.get(),
            &QWebEnginePage::replaceMisspelledWord);
    connect(menu, &TextMenu::wordLearnt, this, &EditorView::wordLearnt);
    connect(menu, &TextMenu::linkActivated, this, &EditorView::linkActivated);
    connect(menu, &TextMenu::linkEditRequested, this, &EditorView::linkEditRequested);
    connect(menu, &TextMenu::imageEditRequested, this, &EditorView::imageEditRequested);
    menu->popup(globalPosition);
}

} // namespace vestitel::editor
