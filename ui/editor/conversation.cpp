#include "editor/conversation.h"

#include "base/log.h"
#include "html/sanitiser.h"

#include <QTimer>

namespace vestitel::editor {

Conversation::Conversation(QObject* parent) : QObject(parent) {
}

void Conversation::open(const OpenRequest& request) {
    if (m_session && m_isPageReady && m_session->request.access == Access::Editable) {
        Session closing = std::move(*m_session);
        m_session.reset();
        ask(app::flush, {[] {}, std::move(closing)});
    }
    m_session = Session{0, request, 0};
    if (m_isPageReady) {
        beginSession(&Conversation::outgoing);
    }
}

void Conversation::setView(const EditionView& view) {
    if (m_session) {
        m_session->request.view = view;
        sendIfReady(app::view(m_session->id, view));
    }
}

void Conversation::replaceEdition(const domain::Language& language, const EditedText& text) {
    OpenedEdition* edition = m_session ? editionOf(m_session->request, language) : nullptr;
    if (edition) {
        edition->text = text;
        m_session->taken.erase(language);
        sendIfReady(app::replace(m_session->id, language, text));
    }
}

void Conversation::run(const Command& command) {
    sendInSession(app::command, command);
}

void Conversation::focus(const domain::Language& language, Field field) {
    sendInSession(app::focus, language, field);
}

void Conversation::setThemeStyle(const QByteArray& css) {
    if (css != m_themeStyle) {
        m_themeStyle = css;
        sendIfReady(app::theme(css));
    }
}

void Conversation::setAppearance(const Appearance& appearance) {
    m_appearance = appearance;
    sendIfReady(app::appearance(appearance));
}

void Conversation::setTypingHabits(const models::TypingHabits& habits) {
    m_habits = habits;
    sendIfReady(app::typing(habits));
}

void Conversation::setKnownWords(const QStringList& words) {
    m_knownWords = words;
    sendIfReady(app::knownWords(words));
}

void Conversation::setInsertions(const InsertionMenu& menu) {
    m_insertions = menu;
    sendIfReady(app::insertions(menu));
}

void Conversation::setMediaNotes(const MediaNotes& notes) {
    if (notes != m_mediaNotes) {
        m_mediaNotes = notes;
        sendIfReady(app::media(notes));
    }
}

void Conversation::setFocusMode(FocusMode mode) {
    m_focusMode = mode;
    sendIfReady(app::focusMode(mode));
}

void Conversation::goToHeading(const domain::Language& language, qint64 index) {
    sendInSession(app::goToHeading, language, index);
}

void Conversation::goToPassage(const domain::Language& language, const PassagePlace& place,
                               const std::optional<QString>& replacement) {
    sendInSession(app::goToPassage, language, place, replacement);
}

void Conversation::markStrange(const domain::Language& edition, const domain::Language& language) {
    if (m_session && m_session->request.access == Access::Editable) {
        sendIfReady(app::markStrange(m_session->id, edition, language));
    }
}

void Conversation::retranslate() {
    sendIfReady(app::strings());
}

void Conversation::find(const FindQuery& query) {
    m_query = query;
    sendInSession(app::find, query);
}

void Conversation::findGo(FindWay way) {
    sendInSession(app::findGo, way);
}

void Conversation::replaceFound(const QString& text, ReplaceWhat what) {
    if (m_session && m_session->request.access == Access::Editable) {
        sendIfReady(app::findReplace(m_session->id, text, what));
    }
}

void Conversation::undoReplaceAll() {
    sendInSession(app::findUndo);
}

void Conversation::endFind() {
    m_query.reset();
    sendInSession(app::findEnd);
}

void Conversation::takeSelection() {
    sendInSession(app::takeSelection);
}

void Conversation::flush(std::function<void()> done) {
    if (m_isPageReady && m_session) {
        ask(app::flush, {std::move(done), std::nullopt});
    } else {
        QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
    }
}

void Conversation::echo(std::function<void()> done) {
    if (m_isPageReady) {
        ask(app::echo, {std::move(done), std::nullopt});
    } else {
        QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
    }
}

void Conversation::answerPaste(const page::Paste& request, const Result<html::Body>& body) {
    if (!isCurrent(request.session)) {
        return;
    }
    sendIfReady(body ? app::insert(request.session, request.request, request.language, *body)
                     : app::refuse(request.session, request.request));
}

void Conversation::insertAt(const QPointF& position, const html::Body& body) {
    sendInSession(app::insertAt, position, body);
}

void Conversation::pageGone() {
    m_isPageReady = false;
    m_isGreeted = false;
    while (!m_requests.empty()) {
        finish(m_requests.begin()->first);
    }
}

std::optional<PostId> Conversation::openPost() const {
    return m_session ? std::optional(m_session->request.post) : std::nullopt;
}

std::optional<EditedText> Conversation::text(const domain::Language& language) const {
    if (m_session) {
        for (const OpenedEdition& edition : m_session->request.editions) {
            if (edition.language == language) {
                return edition.text;
            }
        }
    }
    return std::nullopt;
}

void Conversation::receive(const QString& text) {
    const Result<PageMessage> message = parsePageMessage(text);
    if (!message) {
        qCWarning(editorLog) << "the page said what is not of the protocol:"
                             << message.error().detail;
        return;
    }
    std::visit([this](const auto& each) { handle(each); }, *message);
}

void Conversation::handle(const page::Ready& /*message*/) {
    pageGone(); // Whatever page there was before: this one knows nothing of it.
    m_isPageReady = true;
    greet();
    emit ready();
}

void Conversation::greet() {
    for (const QString& text :
         {app::theme(m_themeStyle), app::strings(), app::appearance(m_appearance),
          app::focusMode(m_focusMode), app::typing(m_habits), app::knownWords(m_knownWords),
          app::insertions(m_insertions), app::media(m_mediaNotes)}) {
        emit asideOutgoing(text);
    }
    if (m_session) {
        beginSession(&Conversation::asideOutgoing);
    }
    const auto greeted = [this] {
        m_isGreeted = m_isPageReady;
    };
    ask(app::echo, {greeted, std::nullopt}, &Conversation::asideOutgoing);
}

void Conversation::handle(const page::Changed& message) {
    Session* session = sessionOf(message.session);
    OpenedEdition* edition = session ? editionOf(session->request, message.language) : nullptr;
    if (!edition || session->request.access != Access::Editable ||
        message.sequence <= session->sequence) {
        qCInfo(editorLog) << "a stale text was dropped";
        return;
    }
    session->sequence = message.sequence;
    const PostId post = session->request.post;
    const Result<html::PutBlocks> put = bodyOf(message, *session, *edition);
    if (!put && put.error().code == ErrorCode::InvalidArgument) {
        // A part of a text that another one has replaced: the page tells the whole of that next.
        qCInfo(editorLog) << "a part of a text that is not here was dropped";
        return;
    }
    if (!put) {
        qCWarning(editorLog) << "an edition was refused:" << put.error().detail;
        emit editionRefused({post, message.language, message.title, message.lead, message.body,
                             put.error().message});
        return;
    }
    if (put->isAsGiven) {
        session->taken[message.language] = message.sequence;
        if (m_isPageReady) {
            emit asideOutgoing(app::taken(session->id, message.language, message.sequence));
        }
    } else {
        session->taken.erase(message.language);
    }
    const EditedText text{message.title, message.lead, put->body};
    if (edition->text != text) {
        edition->text = text;
        emit editionChanged(post, message.language, text);
    }
}

void Conversation::handle(const page::Cursor& message) {
    if (isCurrent(message.session)) {
        m_session->cursor = message.cursor;
    }
}

void Conversation::handle(const page::Heard& /*message*/) {
    if (m_isGreeted) {
        emit keysHeard();
    }
}

void Conversation::handle(const page::Answered& message) {
    finish(message.request);
}

void Conversation::handle(const page::Failed& message) {
    qCWarning(editorLog) << "the editor's page failed:" << message.where;
}

void Conversation::beginSession(Signal say) {
    m_session->id = ++m_lastSession;
    m_session->sequence = 0;
    m_session->taken.clear();
    emit(this->*say)(app::load(m_session->id, m_session->request));
    if (m_session->cursor) {
        emit(this->*say)(app::cursor(m_session->id, *m_session->cursor));
    } else if (const auto& field = m_session->field) {
        emit(this->*say)(app::focus(m_session->id, field->first, field->second));
    }
    if (m_query) {
        emit(this->*say)(app::find(m_session->id, *m_query));
    }
}

void Conversation::ask(QString (*message)(qint64 number), Request request, Signal say) {
    const qint64 number = ++m_lastRequest;
    m_requests.emplace(number, std::move(request));
    QTimer::singleShot(m_patience, this, [this, number] { finish(number); });
    emit(this->*say)(message(number));
}

void Conversation::finish(qint64 number) {
    const auto found = m_requests.find(number);
    if (found == m_requests.end()) {
        return;
    }
    const std::function<void()> done = std::move(found->second.done);
    m_requests.erase(found);
    done();
}

Result<html::PutBlocks> Conversation::bodyOf(const page::Changed& message, const Session& session,
                                             const OpenedEdition& edition) {
    if (!message.part) {
        VESTITEL_TRY(html::Body body, html::sanitise(message.body));
        const bool isAsGiven = body.html() == message.body;
        return html::PutBlocks{std::move(body), isAsGiven};
    }
    const auto taken = session.taken.find(message.language);
    if (taken == session.taken.end() || taken->second != message.part->base) {
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("of another text"));
    }
    return html::withBlocks(edition.text.body, message.part->from, message.part->count,
                            message.body);
}

Conversation::Session* Conversation::sessionOf(qint64 id) {
    if (isCurrent(id)) {
        return &*m_session;
    }
    for (auto& [number, request] : m_requests) {
        if (request.closing && request.closing->id == id) {
            return &*request.closing;
        }
    }
    return nullptr;
}

bool Conversation::isCurrent(qint64 session) const {
    return m_session && session != 0 && m_session->id == session;
}

void Conversation::sendIfReady(const QString& text) {
    if (m_isPageReady) {
        emit outgoing(text);
    }
}

} // namespace vestitel::editor
