#include "session/post_session.h"

#include "archive/post_fields.h"
#include "base/deliver.h"
#include "editorial/newsroom_thread.h"
#include "session/edition_texts.h"

// What the open post takes over when something else changed it in the archive.
namespace vestitel::session {

using editorial::Newsroom;
using editorial::Priority;

void PostSession::refreshTexts() {
    if (!m_post || !m_stored) {
        return;
    }
    deliver(m_newsroom.run(Priority::Writing,
                           [id = m_post->id](Newsroom& newsroom) {
                               return archive::PostStore(newsroom.archive()).post(id);
                           }),
            this, [this, session = m_session](const Result<domain::Post>& post) {
                if (session != m_session || !m_post) {
                    return;
                }
                if (!post) {
                    emit failed(post.error());
                    return;
                }
                takeOver(*post);
            });
}

void PostSession::takeFields() {
    if (!m_post || !m_stored) {
        return;
    }
    deliver(m_newsroom.run(Priority::Writing,
                           [id = m_post->id](Newsroom& newsroom) {
                               return archive::postFields(newsroom.archive(), id);
                           }),
            this, [this, session = m_session](const Result<archive::PostFields>& fields) {
                if (session != m_session || !m_post || !fields) {
                    return;
                }
                const domain::Post before = *m_post;
                session::takeFields(*fields, ownFields(), *m_post);
                m_history.recordFromOutside(before, *m_post);
                emit stateChanged();
            });
}

void PostSession::takeOver(domain::Post stored) {
    const domain::Post before = *m_post;
    for (const domain::Language& language : m_typed) {
        const editorial::EditedText own = textOf(before, language);
        if (textOf(stored, language) != own) {
            writeText(stored, own);
            emit textKept(language);
        }
    }
    stored.editions.insert(before.editions.begin(), before.editions.end()); // empty ones
    if (isDirty()) {
        // Properties that were changed meanwhile are newer, too.
        domain::Post merged = before;
        for (const auto& entry : stored.editions) {
            writeText(merged, textOf(stored, entry.first));
        }
        session::takeFields(fieldsOf(stored), ownFields(), merged);
        m_post = std::move(merged);
    } else {
        m_post = stored;
        m_writtenAt = stored.modified;
        m_history.recordFromOutside(before, *m_post);
    }
    for (const auto& entry : stored.editions) {
        const editorial::EditedText now = textOf(stored, entry.first);
        if (now != textOf(before, entry.first)) {
            emit textRefreshed(now);
        }
    }
    emit stateChanged();
}

} // namespace vestitel::session
