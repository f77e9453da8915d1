#pragma once

#include "editor/clipping_import.h"
#include "editor/conversation.h"
#include "editor/editor_content.h"
#include "webview/watchdog.h"

#include <QWidget>

#include <deque>
#include <memory>

class QMimeData;

namespace vestitel::webview {
class LockedPage;
class LockedProfile;
} // namespace vestitel::webview

namespace vestitel::editor {

class InputOrder;
class WebView;

/// What the editor needs of the archive.
struct EditorServices {
    MediaSource media;
    ImageStore storeImage;
    std::function<QString(const domain::Medium&, const domain::Language&)> documentWords;
    QString resources = QStringLiteral(":/web"); ///< Where the page is compiled in.
};

/// The text of one post, in all its editions, as the reader will see it, to be written in.
/// Text is never only in the page: it reaches this process within a second, and a page whose
/// renderer dies comes back with the newest text by itself. Nothing is loaded from the network.
class EditorView final : public QWidget {
    Q_OBJECT

public:
    explicit EditorView(EditorServices services, QWidget* parent = nullptr);
    ~EditorView() override;

    /// For a view that was made, and whose page was begun to load, before there was an archive.
    void useArchive(MediaSource media, ImageStore storeImage);

    /// A post is being made that is opened next: what is typed from here on is its text, unless it
    /// does not come.
    void awaitPost();
    void stopAwaitingPost();
    /// Opens a post, with an undo history of its own. What was typed in the post before still
    /// arrives by editionChanged, with that post's id.
    void open(const OpenRequest& request);
    void setView(const EditionView& view);
    /// Puts another text in place of an edition's, as one undoable step. Of what is typed and not
    /// reported yet nothing is kept: flush() first.
    void replaceEdition(const domain::Language& language, const EditedText& text);
    void run(const Command& command);
    void paste(PasteMode mode);
    void cut();
    void copy();
    void focusField(const domain::Language& language, Field field);

    /// Seeks in the open post, and in every one that is opened from now on, until endFind().
    void find(const FindQuery& query);
    void findGo(FindWay way);
    void replaceFound(const QString& text, ReplaceWhat what);
    /// Takes the last replacement of all back; answered by replacementUndone().
    void undoReplaceAll();
    /// The match stays selected, and the text takes the keys.
    void endFind();
    [[nodiscard]] QString selectedText() const;
    /// Asks what is selected; answered by selectionTaken().
    void takeSelection();

    /// Calls `done` when everything that was typed has been reported by editionChanged.
    void flush(std::function<void()> done);

    /// What the text's own menu offers on a table.
    void setTableActions(const QList<QAction*>& actions);
    /// The same on an image.
    void setImageActions(const QList<QAction*>& actions) { m_imageActions = actions; }

    void setAppearance(const Appearance& appearance);
    /// Marks words that no dictionary of these languages knows; without dictionaries it does
    /// nothing.
    void setSpelling(const std::vector<domain::Language>& languages);
    /// Words that are right all the same.
    void setKnownWords(const QStringList& words);
    void setFocusMode(FocusMode mode);
    /// What of the edition is plainly in another language is marked as `language`; one undoable
    /// step.
    void markStrange(const domain::Language& edition, const domain::Language& language);
    /// `index`: of the heading in the edition's outline.
    void goToHeading(const domain::Language& language, qint64 index);
    /// Selects a passage, or goes to its block when other words stand there by now.
    void goToPassage(const domain::Language& language, const PassagePlace& place);
    /// Puts something else there, as one undoable step; nothing happens when other words stand
    /// there by now.
    void replacePassage(const domain::Language& language, const PassagePlace& place,
                        const QString& replacement);
    void setTypingHabits(const models::TypingHabits& habits);
    /// Told again by the page through commandInvoked().
    void setInsertions(const InsertionMenu& menu);
    void setMediaNotes(const MediaNotes& notes);
    /// The theme's style sheet.
    void setThemeStyle(const QByteArray& css);
    void setZoomFactor(qreal factor);
    [[nodiscard]] qreal zoomFactor() const;

    /// Ends the page's renderer, that does not answer, and brings it back with the newest text.
    void restart();
    void setPatience(const webview::Watchdog::Patience& patience);

    /// The page is in its renderer's hands: from here it comes up by itself, whatever this thread
    /// does meanwhile.
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] std::optional<PostId> openPost() const;
    /// The newest text known of the open post.
    [[nodiscard]] std::optional<EditedText> text(const domain::Language& language) const;

signals:
    void underWay();
    /// The page runs (again), and shows the open post if there is one.
    void ready();
    void editionChanged(const vestitel::PostId& post, const vestitel::domain::Language& language,
                        const vestitel::editor::EditedText& text);
    void editionRefused(const vestitel::editor::RefusedText& text);
    void stateChanged(const vestitel::editor::EditorState& state);
    void outlinesChanged(const vestitel::editor::Outlines& outlines);
    void countsChanged(const vestitel::editor::EditionCounts& counts);
    /// A link was followed: http, https, mailto, tel, post:ID or media:HASH. Nothing has been
    /// opened.
    void linkActivated(const QString& href);
    void imageEditRequested(const vestitel::editor::ImageReference& image);
    /// One of the insertions was chosen in the text.
    void commandInvoked(const QString& id);
    void found(const vestitel::editor::FindResult& result);
    /// All matches, so many.
    void replaced(qint64 count);
    /// In so many editions; in the others something was written since.
    void replacementUndone(qint64 editions);
    /// An empty body: nothing is selected.
    void selectionTaken(const vestitel::domain::Language& language,
                        const vestitel::html::Body& body);
    /// To be added to the known words, for ever.
    void wordLearnt(const QString& word);
    /// Dialogs for these are the window's; asked for in the text's own menu.
    void linkEditRequested();
    /// Something to be told to the writer, a sentence.
    void message(const QString& sentence);
    /// The page is down and coming back.
    void rendererDied();
    /// It died three times within a minute and is not started again until a post is opened.
    void rendererKeepsDying();
    /// The page lives, but does not answer; restart() is the writer's choice.
    void rendererSilent();
    /// It answers again, or has been ended.
    void rendererSilenceEnded();

protected:
    void changeEvent(QEvent* event) override;

private:
    friend class EditorViewProbe; // Tests: kills the renderer, asks the page.

    void connectConversation();
    [[nodiscard]] QFuture<Result<webview::File>> served(const QString& host, const QString& path);
    /// What `tell` tells the page is done before it gets the keys that are pressed from here on.
    void beforeKeys(const std::function<void()>& tell);
    /// When what is typed and kept for a page that comes up has reached it, or that takes too long.
    void flushWhenHeard(std::function<void()> done);
    void pageGone();
    void loadPage();
    void onRendererTerminated();
    [[nodiscard]] DocumentWords documentWords() const;
    void onPaste(const page::Paste& request);
    void onDrop(const QMimeData& content, const QPointF& position);
    void onMenuRequested(const QPoint& globalPosition);

    EditorServices m_services;
    EditorContent m_content;
    Conversation m_conversation;
    // In this order: the view uses the page, the page uses the profile.
    std::unique_ptr<webview::LockedProfile> m_profile;
    std::unique_ptr<webview::LockedPage> m_page;
    std::unique_ptr<WebView> m_view;
    std::unique_ptr<InputOrder> m_order;
    std::unique_ptr<webview::Watchdog> m_watchdog;
    EditorState m_state;
    QList<QAction*> m_tableActions;
    QList<QAction*> m_imageActions;
    std::optional<PasteMode> m_nextPaste;
    std::deque<qint64> m_deaths; ///< In milliseconds of a monotonic clock, of the last minute.
    bool m_isDown = false;
    bool m_isUnderWay = false;
};

} // namespace vestitel::editor
