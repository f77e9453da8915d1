#include "editorial/recover_drafts.h"

#include "archive/draft_journal.h"
#include "archive/post_store.h"
#include "editorial/edit_posts.h"

#include <algorithm>
#include <map>

namespace vestitel::editorial {

namespace {

/// Writes the draft over the post's edition; whether that changed anything.
bool apply(const archive::Draft& draft, domain::Post& post) {
    domain::Edition& edition = post.editions[draft.language];
    const domain::Edition before = edition;
    edition.title = draft.title;
    edition.lead = draft.lead;
    edition.body = draft.body;
    return !(edition == before);
}

} // namespace

Result<std::vector<RecoveredPost>> recoverDrafts(Newsroom& newsroom) {
    archive::DraftJournal journal(newsroom.archive());
    archive::PostStore posts(newsroom.archive());
    VESTITEL_TRY(const auto drafts, journal.all());

    std::map<PostId, std::vector<const archive::Draft*>> byPost;
    for (const archive::Draft& draft : drafts) {
        byPost[draft.post].push_back(&draft);
    }
    std::vector<RecoveredPost> recovered;
    for (const auto& [id, ofPost] : byPost) {
        VESTITEL_TRY(const bool stored, posts.contains(id));
        VESTITEL_TRY(auto post, stored ? posts.post(id) : newPost(newsroom));
        post.id = id;
        bool changed = false;
        QDateTime time;
        for (const archive::Draft* draft : ofPost) {
            changed = apply(*draft, post) || changed;
            time = time.isValid() ? std::max(time, draft->time) : draft->time;
        }
        if (changed) {
            recovered.push_back({std::move(post), time, stored});
        } else {
            VESTITEL_CHECK(journal.discard(id));
        }
    }
    std::sort(recovered.begin(), recovered.end(),
              [](const auto& a, const auto& b) { return a.time > b.time; });
    return recovered;
}

} // namespace vestitel::editorial
