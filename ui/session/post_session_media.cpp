#include "archive/media_store.h"
#include "base/deliver.h"
#include "editorial/newsroom_thread.h"
#include "session/post_session.h"

// What the open post's writer does to media: the archive has it, not the post.
namespace vestitel::session {

using editorial::Newsroom;
using editorial::Priority;

void PostSession::setMediumTexts(const domain::Medium& before, const domain::Medium& after) {
    writeMediumTexts(after);
    if (m_post && m_post->leadImage == after.hash && before.texts != after.texts) {
        m_history.record(before, after);
    }
    emit mediumTextsChanged(after);
}

void PostSession::writeMediumTexts(const domain::Medium& medium) {
    deliver(
        m_newsroom.run(
            Priority::Writing,
            [medium](Newsroom& newsroom) {
                return archive::MediaStore(newsroom.archive()).setTexts(medium.hash, medium.texts);
            }),
        this, [this](const Result<void>& result) {
            if (!result) {
                emit failed(result.error());
            }
        });
}

void PostSession::setImageEdit(const MediaHash& image, const domain::ImageEdit& before,
                               const domain::ImageEdit& after) {
    if (before != after) {
        writeImageEdit(image, after, [this, session = m_session, image, before, after] {
            if (session == m_session && m_post) {
                m_history.record(image, before, after);
            }
        });
    }
}

void PostSession::writeImageEdit(const MediaHash& image, const domain::ImageEdit& edit,
                                 std::function<void()> then) {
    deliver(m_newsroom.run(Priority::Writing,
                           [image, edit](Newsroom& newsroom) {
                               return archive::MediaStore(newsroom.archive()).setEdit(image, edit);
                           }),
            this, [this, image, edit, then = std::move(then)](const Result<void>& result) {
                if (!result) {
                    emit failed(result.error());
                    return;
                }
                then();
                emit imageEditChanged(image, edit);
            });
}

} // namespace vestitel::session
