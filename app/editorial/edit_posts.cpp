#include "editorial/edit_posts.h"

#include "archive/revisions.h"
#include "archive/settings_store.h"
#include "editorial/care.h"
#include "editorial/indexing.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>

namespace vestitel::editorial {

namespace {

/// Runs `change` for each post and indexes it, all in one transaction.
template <typename Change>
Result<void> changeAll(Newsroom& newsroom, const std::vector<PostId>& ids, Change change) {
    VESTITEL_CHECK(backupBeforeBulkChange(newsroom, static_cast<qsizetype>(ids.size())));
    archive::PostStore posts(newsroom.archive());
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    for (const PostId& id : ids) {
        VESTITEL_CHECK(change(posts, transaction, id));
        VESTITEL_TRY(const auto post, posts.post(id));
        VESTITEL_CHECK(indexPost(newsroom, transaction, post));
    }
    return transaction.commit();
}

QDate today(Newsroom& newsroom) {
    return newsroom.archive().clock().now().toLocalTime().date();
}

} // namespace

Result<domain::Post> newPost(Newsroom& newsroom) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    domain::Post post{.id = newsroom.ids().newPostId(), .date = today(newsroom)};
    for (const domain::Language& language : settings.languages) {
        post.editions.emplace(language, domain::Edition{});
    }
    return post;
}

Result<domain::Post> duplicatePost(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(auto post, archive::PostStore(newsroom.archive()).post(id));
    post.id = newsroom.ids().newPostId();
    post.status = domain::Status::Draft;
    post.date = today(newsroom);
    post.trashed.reset();
    post.programmeWaiver.clear(); // it was written for the one post
    for (auto& [language, edition] : post.editions) {
        edition.slug.clear();
        edition.state = domain::EditionState::Draft;
        if (!edition.title.isEmpty()) {
            edition.title =
                QCoreApplication::translate("vestitel::editorial", "%1 (copy)").arg(edition.title);
        }
    }
    VESTITEL_TRY(auto outcome, savePost(newsroom, post, archive::SaveReason::Manual));
    return std::move(outcome.post);
}

Result<archive::SaveOutcome> savePost(Newsroom& newsroom, const domain::Post& post,
                                      archive::SaveReason reason, const QString& note) {
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    VESTITEL_TRY(auto outcome,
                 archive::PostStore(newsroom.archive()).save(transaction, post, reason, note));
    if (outcome.changed) {
        VESTITEL_CHECK(indexPost(newsroom, transaction, outcome.post));
    }
    VESTITEL_CHECK(transaction.commit());
    return outcome;
}

Result<archive::SaveOutcome> saveTexts(Newsroom& newsroom, const domain::Post& fresh,
                                       const std::vector<EditedText>& texts,
                                       archive::SaveReason reason, const QString& note) {
    archive::PostStore posts(newsroom.archive());
    VESTITEL_TRY(const bool stored, posts.contains(fresh.id));
    domain::Post post = fresh;
    if (stored) {
        VESTITEL_TRY(post, posts.post(fresh.id));
    }
    for (const EditedText& text : texts) {
        domain::Edition& edition = post.editions[text.language];
        edition.title = text.title;
        edition.lead = text.lead;
        edition.body = text.body;
    }
    return savePost(newsroom, post, reason, note);
}

Result<archive::SaveOutcome> restoreRevision(Newsroom& newsroom, qint64 number) {
    VESTITEL_TRY(const auto revision, archive::revision(newsroom.archive(), number));
    VESTITEL_TRY(auto post, archive::PostStore(newsroom.archive()).post(revision.post));
    domain::Edition& edition = post.editions[revision.language];
    edition.title = revision.edition.title;
    edition.lead = revision.edition.lead;
    edition.body = revision.edition.body;
    edition.description = revision.edition.description;
    return savePost(newsroom, post, archive::SaveReason::Restore);
}

Result<void> moveToTrash(Newsroom& newsroom, const std::vector<PostId>& ids) {
    return changeAll(newsroom, ids, [](auto& posts, auto& transaction, const PostId& id) {
        return posts.moveToTrash(transaction, id);
    });
}

Result<void> restoreFromTrash(Newsroom& newsroom, const std::vector<PostId>& ids) {
    return changeAll(newsroom, ids, [](auto& posts, auto& transaction, const PostId& id) {
        return posts.restoreFromTrash(transaction, id);
    });
}

Result<void> erase(Newsroom& newsroom, const std::vector<PostId>& ids) {
    VESTITEL_CHECK(backupBeforeBulkChange(newsroom, static_cast<qsizetype>(ids.size())));
    archive::PostStore posts(newsroom.archive());
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    for (const PostId& id : ids) {
        VESTITEL_CHECK(posts.erase(transaction, id));
        VESTITEL_CHECK(newsroom.index().update(transaction, id, {}));
    }
    return transaction.commit();
}

Result<void> setStatus(Newsroom& newsroom, const std::vector<PostId>& ids, domain::Status status) {
    return changeAll(
        newsroom, ids, [status](auto& posts, auto& transaction, const PostId& id) -> Result<void> {
            VESTITEL_TRY(auto post, posts.post(id));
            post.status = status;
            VESTITEL_TRY(const auto outcome,
                         posts.save(transaction, post, archive::SaveReason::StatusChange));
            static_cast<void>(outcome);
            return {};
        });
}

} // namespace vestitel::editorial
