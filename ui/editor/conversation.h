#pragma once

#include "editor/app_message.h"
#include "editor/page_message.h"
#include "html/sanitiser.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace vestitel::editor {

/// C++'s half of the protocol with the page: which post is open, what its newest text is, which
/// answers are still to come. Knows no web view. The newest text of the open post is always here,
/// so that a page that dies holds nothing alone; each page that comes up is given it.
/// Every text from the page goes through the sanitiser before anybody sees it.
class Conversation final : public QObject {
    Q_OBJECT

public:
    explicit Conversation(QObject* parent = nullptr);

    /// Opens a post; what the page has not said yet of the one before still arrives, as its own.
    void open(const OpenRequest& request);
    void setView(const EditionView& view);
    void replaceEdition(const domain::Language& language, const EditedText& text);
    void run(const Command& command);
    void focus(const domain::Language& language, Field field);
    void setThemeStyle(const QByteArray& css);
    void setAppearance(const Appearance& appearance);
    void setTypingHabits(const models::TypingHabits& habits);
    void setKnownWords(const QStringList& words);
    void setInsertions(const InsertionMenu& menu);
    void setMediaNotes(const MediaNotes& notes);
    void setFocusMode(FocusMode mode);
    void markStrange(const domain::Language& edition, const domain::Language& language);
    void goToHeading(const domain::Language& language, qint64 index);
    void goToPassage(const domain::Language& language, const PassagePlace& place,
                     const std::optional<QString>& replacement);
    void retranslate();

    /// Seeks in the open post, and in every one that is opened from now on, until endFind().
    void find(const FindQuery& query);
    void findGo(FindWay way);
    void replaceFound(const QString& text, ReplaceWhat what);
    /// Takes the last replacement of all back; answered by replacementUndone().
    void undoReplaceAll();
    void endFind();
    /// Asks what is selected; answered by selectionTaken().
    void takeSelection();

    /// Calls `done` when all that was typed is here, or when the page cannot tell any more (it
    /// died, or is silent for `patience()`). Never before flush() has returned.
    void flush(std::function<void()> done);
    /// Calls `done` when the page has done what it was told before, or as flush() does.
    void echo(std::function<void()> done);
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    void answerPaste(const page::Paste& request, const Result<html::Body>& body);
    void insertAt(const QPointF& position, const html::Body& body);

    /// The page is gone (its renderer died, or it is loaded anew).
    void pageGone();

    [[nodiscard]] bool isPageReady() const { return m_isPageReady; }
    [[nodiscard]] std::optional<PostId> openPost() const;
    /// The newest text known of the open post.
    [[nodiscard]] std::optional<EditedText> text(const domain::Language& language) const;

public slots:
    /// What the page sent; anything that is not of the protocol is logged and dropped.
    void receive(const QString& text);

signals:
    /// For the page, after what was typed so far.
    void outgoing(const QString& text);
    /// For the page at once: has no part in the order of keys and commands.
    void asideOutgoing(const QString& text);

    void ready();
    void editionChanged(const vestitel::PostId& post, const vestitel::domain::Language& language,
                        const vestitel::editor::EditedText& text);
    void editionRefused(const vestitel::editor::RefusedText& text);
    void stateChanged(const vestitel::editor::EditorState& state);
    void outlinesChanged(const vestitel::editor::Outlines& outlines);
    void countsChanged(const vestitel::editor::EditionCounts& counts);
    void pasteRequested(const vestitel::editor::page::Paste& request);
    void linkActivated(const QString& href);
    void imageEditRequested(const vestitel::editor::ImageReference& image);
    void commandInvoked(const QString& id);
    /// The page takes keys, and has what it needs to put them where they belong.
    void keysHeard();
    void found(const vestitel::editor::FindResult& result);
    /// All matches, so many.
    void replaced(qint64 count);
    /// In so many editions; in the others something was written since.
    void replacementUndone(qint64 editions);
    /// An empty body: nothing is selected.
    void selectionTaken(const vestitel::domain::Language& language,
                        const vestitel::html::Body& body);

private:
    struct Session {
        qint64 id = 0;
        OpenRequest request; ///< With the newest text.
        qint64 sequence = 0;
        std::optional<Cursor> cursor;                            ///< In the newest text.
        std::optional<std::pair<domain::Language, Field>> field; ///< Where the cursor is.
        /// The number of the page's text that is here just as it was sent, for each edition.
        std::map<domain::Language, qint64> taken;
    };
    struct Request {
        std::function<void()> done;
        std::optional<Session> closing; ///< Ends when the request is answered.
    };

    using Signal = void (Conversation::*)(const QString&);

    void handle(const page::Ready& message);
    void handle(const page::Changed& message);
    void handle(const page::Cursor& message);
    void handle(const page::State& message);
    void handle(const page::Counts& message);
    void handle(const page::Outline& message);
    void handle(const page::Paste& message);
    void handle(const page::OpenLink& message);
    void handle(const page::EditImage& message);
    void handle(const page::Invoke& message);
    void handle(const page::Found& message);
    void handle(const page::Replaced& message);
    void handle(const page::FindUndone& message);
    void handle(const page::Selection& message);
    void handle(const page::Heard& message);
    void handle(const page::Answered& message);
    void handle(const page::Failed& message);

    void greet();
    /// Gives the page the open post; where it goes depends on what the page knows already.
    void beginSession(Signal say);
    void ask(QString (*message)(qint64 number), Request request,
             Signal say = &Conversation::outgoing);
    void finish(qint64 number);
    /// What the page says that the edition is now.
    [[nodiscard]] static Result<html::PutBlocks>
    bodyOf(const page::Changed& message, const Session& session, const OpenedEdition& edition);
    [[nodiscard]] Session* sessionOf(qint64 id);
    [[nodiscard]] bool isCurrent(qint64 session) const;
    void sendIfReady(const QString& text);
    /// Of the open post, if there is one: what `message` makes of its session and the rest.
    template <typename Message, typename... Values>
    void sendInSession(Message message, const Values&... values) {
        if (m_session) {
            sendIfReady(message(m_session->id, values...));
        }
    }

    std::optional<Session> m_session;
    std::map<qint64, Request> m_requests;
    QByteArray m_themeStyle;
    Appearance m_appearance;
    models::TypingHabits m_habits;
    QStringList m_knownWords;
    FocusMode m_focusMode = FocusMode::Off;
    InsertionMenu m_insertions;
    MediaNotes m_mediaNotes;
    std::optional<FindQuery> m_query;
    std::chrono::milliseconds m_patience{3000};
    qint64 m_lastSession = 0;
    qint64 m_lastRequest = 0;
    bool m_isPageReady = false;
    bool m_isGreeted = false; ///< The page has done all that a page that comes up is told.
};

} // namespace vestitel::editor
