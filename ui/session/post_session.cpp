#include "session/post_session.h"

#include "archive/draft_journal.h"
#include "base/deliver.h"
#include "base/log.h"
#include "editorial/newsroom_thread.h"
#include "session/edition_texts.h"
#include "session/empty_editions.h"
#include "session/field_changes.h"

#include <algorithm>

namespace vestitel::session {

using editorial::Newsroom;
using editorial::Priority;

namespace {

QTimer* prepared(QTimer& timer, int milliseconds) {
    timer.setSingleShot(true);
    timer.setInterval(milliseconds);
    return &timer;
}

} // namespace

PostSession::PostSession(editorial::NewsroomThread& newsroom, const Clock& clock, Delays delays,
                         QObject* parent)
    : QObject(parent), m_newsroom(newsroom), m_clock(clock), m_delays(delays), m_history(clock) {
    connect(prepared(m_idle, delays.idleMilliseconds), &QTimer::timeout, this,
            [this] { save(archive::SaveReason::Automatic); });
    connect(prepared(m_soon, delays.fieldsMilliseconds), &QTimer::timeout, this,
            [this] { save(archive::SaveReason::Automatic); });
    connect(prepared(m_retry, delays.retryMilliseconds), &QTimer::timeout, this,
            [this] { save(archive::SaveReason::Automatic); });
    connect(&m_history, &FieldHistory::fieldsWanted, this,
            [this](const domain::Post& from, const domain::Post& to) {
                domain::Post changed = *m_post;
                carryChange(from, to, changed);
                putFields(std::move(changed));
            });
    connect(&m_history, &FieldHistory::mediumTextsWanted, this,
            [this](const domain::Medium& medium) {
                writeMediumTexts(medium);
                emit mediumTextsRestored(medium);
            });
    connect(&m_history, &FieldHistory::imageEditWanted, this,
            [this](const MediaHash& image, const domain::ImageEdit& edit) {
                writeImageEdit(image, edit, [] {});
            });
}

void PostSession::open(const PostId& id) {
    if (isOpen(id)) {
        ++m_request; // whatever else was on its way is not wanted any more
        return;
    }
    leave();
    load(id);
}

void PostSession::reload() {
    if (m_post && m_stored) {
        leave();
        load(m_post->id);
    }
}

void PostSession::load(const PostId& id) {
    const quint64 request = ++m_request;
    // As writing, so that it comes after the save of the post that is left, and no search's
    // interruption reaches it.
    deliver(m_newsroom.run(Priority::Writing,
                           [id](Newsroom& newsroom) {
                               return archive::PostStore(newsroom.archive()).post(id);
                           }),
            this, [this, request](const Result<domain::Post>& post) {
                if (request != m_request) {
                    return;
                }
                if (!post) {
                    emit failed(post.error());
                    return;
                }
                if (isOpen(post->id) && isDirty()) {
                    return; // typed while it was read: what is typed is newer
                }
                leave();
                adopt(*post, true);
            });
}

void PostSession::openFresh(const domain::Post& post) {
    leave();
    adopt(post, false);
}

void PostSession::openRecovered(const domain::Post& post, bool stored) {
    leave();
    adopt(post, stored);
    ++m_version;
    save(archive::SaveReason::Automatic);
}

void PostSession::close() {
    leave();
    ++m_request;
    m_post.reset();
    m_history.clear();
    ++m_session;
    emit closed();
    emit stateChanged();
}

void PostSession::adopt(const domain::Post& post, bool stored) {
    ++m_request;
    ++m_session;
    const std::optional<domain::Post> before = std::exchange(m_post, post);
    m_stored = stored;
    m_version = 0;
    m_savedVersion = 0;
    m_typed.clear();
    m_changedIn.clear();
    m_failed = false;
    m_savesUnderWay = 0;
    m_journalUnderWay.clear();
    m_journalPending.clear();
    m_writtenAt = stored ? post.modified : QDateTime();
    m_idle.stop();
    m_soon.stop();
    m_retry.stop();
    if (before && before->id == post.id) {
        m_history.recordFromOutside(*before, post);
    } else {
        m_history.clear();
    }
    emit opened();
    emit stateChanged();
}

void PostSession::leave() {
    if (!m_post) {
        return;
    }
    if (!m_stored) {
        m_left.insert_or_assign(m_post->id, *m_post);
    }
    if (isDirty()) {
        save(archive::SaveReason::Automatic);
    }
}

SaveState PostSession::state() const {
    if (!m_post || (!m_stored && m_version == 0)) {
        return SaveState::Nothing;
    }
    if (m_failed) {
        return SaveState::Failed;
    }
    const bool journalBusy = !m_journalUnderWay.empty() || !m_journalPending.empty();
    return journalBusy || m_savesUnderWay > 0 ? SaveState::Writing : SaveState::Written;
}

bool PostSession::isBlank() const {
    return std::none_of(m_post->editions.begin(), m_post->editions.end(),
                        [](const auto& entry) { return hasWords(entry.second); });
}

void PostSession::setText(const PostId& post, const editorial::EditedText& text) {
    if (!isOpen(post)) {
        keepLateText(post, text);
        return;
    }
    if (text == textOf(*m_post, text.language)) {
        return;
    }
    writeText(*m_post, text);
    m_typed.insert(text.language);
    ++m_version;
    writeJournal(text.language);
    m_idle.start();
    if (!m_stored && !isBlank() && !m_soon.isActive()) {
        m_soon.start(m_delays.firstMilliseconds);
    }
    emit stateChanged();
}

void PostSession::setFields(const domain::Post& fields) {
    if (!isOpen(fields.id)) {
        return;
    }
    domain::Post changed = *m_post;
    carryChange(*m_post, fields, changed);
    if (changed != *m_post) {
        const domain::Post before = *m_post;
        putFields(std::move(changed));
        m_history.record(before, *m_post);
    }
}

void PostSession::putFields(domain::Post changed) {
    ++m_version;
    for (const Field field : changedFields(*m_post, changed)) {
        m_changedIn[field] = m_version;
    }
    m_post = std::move(changed);
    m_soon.start(m_delays.fieldsMilliseconds);
    emit stateChanged();
}

std::set<Field> PostSession::ownFields() const {
    std::set<Field> own;
    for (const auto& [field, version] : m_changedIn) {
        if (version > m_savedVersion) {
            own.insert(field);
        }
    }
    return own;
}

void PostSession::writeJournal(const domain::Language& language) {
    if (m_journalUnderWay.contains(language)) {
        m_journalPending.insert(language);
        return;
    }
    m_journalUnderWay.insert(language);
    const domain::Edition& edition = m_post->editions.at(language);
    const archive::Draft draft{m_post->id,   language,     edition.title,
                               edition.lead, edition.body, m_clock.now()};
    deliver(m_newsroom.run(Priority::Writing,
                           [draft](Newsroom& newsroom) {
                               return archive::DraftJournal(newsroom.archive()).write(draft);
                           }),
            this,
            [this, session = m_session, language, time = draft.time](const Result<void>& result) {
                journalWritten(session, language, time, result);
            });
}

void PostSession::journalWritten(quint64 session, const domain::Language& language,
                                 const QDateTime& time, const Result<void>& result) {
    if (session != m_session) {
        if (!result) {
            emit failed(result.error());
        }
        return;
    }
    m_journalUnderWay.erase(language);
    if (m_journalPending.erase(language) > 0) {
        writeJournal(language);
    }
    if (!result) {
        fail(result.error());
        return;
    }
    m_failed = false;
    m_writtenAt = time;
    emit stateChanged();
}

void PostSession::save(archive::SaveReason reason, std::function<void(bool)> then) {
    const bool nothingToDo = !m_post || (!isDirty() && reason != archive::SaveReason::Manual);
    if (nothingToDo || (!m_stored && isBlank())) {
        if (then) {
            then(true);
        }
        return;
    }
    m_idle.stop();
    m_soon.stop();
    m_retry.stop();
    ++m_savesUnderWay;
    emit stateChanged();
    deliver(m_newsroom.run(Priority::Writing,
                           [post = withoutEmptyEditions(*m_post), own = ownFields(),
                            reason](Newsroom& newsroom) mutable {
                               const auto stored = archive::postFields(newsroom.archive(), post.id);
                               if (stored) { // else it is new, or a failure that the save has, too
                                   session::takeFields(*stored, own, post);
                               }
                               return editorial::savePost(newsroom, post, reason);
                           }),
            this,
            [this, session = m_session, version = m_version,
             then = std::move(then)](const Result<archive::SaveOutcome>& outcome) {
                saved(session, version, outcome);
                if (then) {
                    then(outcome.has_value());
                }
            });
}

void PostSession::saved(quint64 session, quint64 version,
                        const Result<archive::SaveOutcome>& outcome) {
    if (outcome) {
        m_left.erase(outcome->post.id);
        emit stored();
    }
    if (session != m_session || !m_post) {
        if (!outcome) {
            emit failed(outcome.error());
        }
        return;
    }
    --m_savesUnderWay;
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    m_stored = true;
    m_failed = false;
    m_savedVersion = std::max(m_savedVersion, version);
    m_writtenAt = m_clock.now();
    m_post->created = outcome->post.created;
    m_post->modified = outcome->post.modified;
    if (version == m_version) {
        m_typed.clear();
        m_post = outcome->post; // with the slugs that the archive gave
    }
    emit stateChanged();
}

void PostSession::keepLateText(const PostId& post, const editorial::EditedText& text) {
    const auto left = m_left.find(post);
    const bool known = left != m_left.end();
    if (known) {
        writeText(left->second, text);
    }
    deliver(m_newsroom.run(Priority::Writing,
                           [fresh = known ? std::optional(left->second) : std::nullopt, post,
                            text](Newsroom& newsroom) -> Result<archive::SaveOutcome> {
                               if (fresh) {
                                   return editorial::saveTexts(newsroom, *fresh, {text},
                                                               archive::SaveReason::Automatic);
                               }
                               VESTITEL_TRY(const domain::Post stored,
                                            archive::PostStore(newsroom.archive()).post(post));
                               return editorial::saveTexts(newsroom, stored, {text},
                                                           archive::SaveReason::Automatic);
                           }),
            this, [this](const Result<archive::SaveOutcome>& outcome) {
                if (outcome) {
                    emit stored();
                } else {
                    emit failed(outcome.error());
                }
            });
}

void PostSession::fail(const Error& error) {
    qCWarning(uiLog) << "the open post could not be written:" << error.detail;
    m_failed = true;
    m_retry.start();
    emit failed(error);
    emit stateChanged();
}

} // namespace vestitel::session
