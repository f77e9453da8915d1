#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "editorial/edit_posts.h"
#include "session/field_changes.h"
#include "session/field_history.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::session {

/// How long the session waits for what.
struct Delays {
    int idleMilliseconds = 30'000; ///< Nothing typed: the journal's text becomes a saved one.
    int firstMilliseconds = 1'500; ///< A new post that has its first words.
    int fieldsMilliseconds = 400;  ///< A field of the post was changed.
    int retryMilliseconds = 5'000; ///< A write failed.
};

/// Where the open post's text is.
enum class SaveState {
    Nothing, ///< No post is open, or a new one in which nothing stands yet.
    Writing, ///< On its way to the disk.
    Written, ///< All of it is on the disk: saved, or in the journal.
    Failed,  ///< The last write failed; the text is here only. It is tried again.
};

/// The open post: the one place that knows its text as it is now. Every change goes to the journal
/// at once; saves are points of the history. A failed write keeps the post dirty, is told, and is
/// tried again. Texts of a post that was left in the meantime still reach the archive, and never
/// another post. Lives on the window's thread.
class PostSession final : public QObject {
    Q_OBJECT

public:
    PostSession(editorial::NewsroomThread& newsroom, const Clock& clock, Delays delays = {},
                QObject* parent = nullptr);

    /// Saves what is open and loads the post; the newest call wins.
    void open(const PostId& id);
    /// A post that is not stored: it will be with its first words. The earlier one is saved.
    void openFresh(const domain::Post& post);
    /// A post as the journal had it; `stored`: whether the archive has an earlier state of it.
    void openRecovered(const domain::Post& post, bool stored);
    /// Reads the open post again, when something else changed it.
    void reload();
    /// Something else changed the open post's texts in the archive: takes them over, without
    /// opening the post anew. Of a language that was typed in here and is not saved yet, what was
    /// typed is newer and stays, which textKept() tells.
    void refreshTexts();
    /// Something else changed the open post's status, category or tags in the archive: takes them
    /// over. What is typed and not saved stays as it is, and is saved with them.
    void takeFields();
    void close();

    [[nodiscard]] const domain::Post* post() const { return m_post ? &*m_post : nullptr; }
    [[nodiscard]] bool isOpen(const PostId& id) const { return m_post && m_post->id == id; }
    [[nodiscard]] bool isStored() const { return m_stored; }
    /// Whether the archive's saved post differs (the journal may hold the difference).
    [[nodiscard]] bool isDirty() const { return m_version != m_savedVersion; }
    [[nodiscard]] SaveState state() const;
    [[nodiscard]] const QDateTime& writtenAt() const { return m_writtenAt; }

    /// An edition's text as the editor has it now. A language of a post that is not open is kept
    /// too.
    void setText(const PostId& post, const editorial::EditedText& text);
    /// The post's fields are as in this one now, its texts stay; saved at once, and a step of the
    /// history.
    void setFields(const domain::Post& fields);
    /// What is said of an image (the archive has it, not the post); written at once, and a step of
    /// the history.
    void setMediumTexts(const domain::Medium& before, const domain::Medium& after);
    /// How an image is shown (the archive has it, not the post); written at once, and a step of the
    /// history.
    void setImageEdit(const MediaHash& image, const domain::ImageEdit& before,
                      const domain::ImageEdit& after);
    /// What was done to the fields since the post was opened.
    [[nodiscard]] FieldHistory& history() { return m_history; }

    /// Saves; a Manual one makes a point of the history also when the text is saved already.
    /// `then` is told whether the archive has everything now.
    void save(archive::SaveReason reason, std::function<void(bool)> then = {});

signals:
    /// Another post is open now (or none).
    void opened();
    void closed();
    void stateChanged();
    /// refreshTexts() has found another text of an edition.
    void textRefreshed(const vestitel::editorial::EditedText& text);
    /// It has found one, too, of a language in which something was typed meanwhile.
    void textKept(const vestitel::domain::Language& language);
    /// A save reached the archive; lists and counts may be others now.
    void stored();
    /// Something else is said of an image now.
    void mediumTextsChanged(const vestitel::domain::Medium& medium);
    /// A step of the history gave an image these texts.
    void mediumTextsRestored(const vestitel::domain::Medium& medium);
    /// The archive shows an image in another way now.
    void imageEditChanged(const vestitel::MediaHash& image,
                          const vestitel::domain::ImageEdit& edit);
    void failed(const vestitel::Error& error);

private:
    void load(const PostId& id);
    void adopt(const domain::Post& post, bool stored);
    void takeOver(domain::Post stored);
    void leave();
    void putFields(domain::Post changed);
    /// The fields that were changed here and are not known to be saved.
    [[nodiscard]] std::set<Field> ownFields() const;
    void writeMediumTexts(const domain::Medium& medium);
    void writeImageEdit(const MediaHash& image, const domain::ImageEdit& edit,
                        std::function<void()> then);
    void writeJournal(const domain::Language& language);
    void journalWritten(quint64 session, const domain::Language& language, const QDateTime& time,
                        const Result<void>& result);
    void saved(quint64 session, quint64 version, const Result<archive::SaveOutcome>& outcome);
    void keepLateText(const PostId& post, const editorial::EditedText& text);
    void fail(const Error& error);
    [[nodiscard]] bool isBlank() const;

    editorial::NewsroomThread& m_newsroom;
    const Clock& m_clock;
    Delays m_delays;
    FieldHistory m_history;

    std::optional<domain::Post> m_post;
    std::map<PostId, domain::Post> m_left; ///< Posts that were never stored and may get late texts.
    bool m_stored = false;
    quint64 m_session = 0; ///< Grows with each post that is opened.
    quint64 m_request = 0; ///< Grows with each load.
    quint64 m_version = 0; ///< Grows with each change.
    quint64 m_savedVersion = 0;
    std::set<domain::Language> m_typed;   ///< Since what is saved.
    std::map<Field, quint64> m_changedIn; ///< The version that changed it last.
    int m_savesUnderWay = 0;
    std::set<domain::Language> m_journalUnderWay;
    std::set<domain::Language> m_journalPending;
    QDateTime m_writtenAt;
    bool m_failed = false;

    QTimer m_idle;
    QTimer m_soon;
    QTimer m_retry;
};

} // namespace vestitel::session
