#include "editorial/bulk_change.h"

#include "editorial/care.h"
#include "editorial/check_posts.h"
#include "editorial/indexing.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>

namespace vestitel::editorial {

namespace {

using archive::PostFields;

/// In more posts than a person looks through afterwards nothing is looked for.
constexpr std::size_t kLookedInto = 200;

PostFields changed(const PostFields& before, const BulkChange& change) {
    PostFields after = before;
    switch (change.kind) {
    case BulkChange::Kind::AddTag:
        if (!after.tags.contains(change.name)) {
            after.tags.append(change.name);
        }
        break;
    case BulkChange::Kind::RemoveTag:
        after.tags.removeAll(change.name);
        break;
    case BulkChange::Kind::SetCategory:
        after.category = change.name;
        break;
    case BulkChange::Kind::SetProgramme:
        if (after.programme != change.name) {
            after.programme = change.name;
            after.programmeWaiver.clear();
        }
        break;
    case BulkChange::Kind::SetStatus:
        after.status = change.status;
        break;
    case BulkChange::Kind::MoveToTrash:
        after.trashed = true;
        break;
    case BulkChange::Kind::PutBack:
        after.trashed = false;
        break;
    }
    return after;
}

/// The tags without those that the change added, with those that it removed.
QStringList tagsUndone(QStringList now, const ChangedFields& change) {
    if (now == change.after.tags) {
        return change.before.tags;
    }
    for (const QString& tag : change.after.tags) {
        if (!change.before.tags.contains(tag)) {
            now.removeAll(tag);
        }
    }
    for (const QString& tag : change.before.tags) {
        if (!change.after.tags.contains(tag) && !now.contains(tag)) {
            now.append(tag);
        }
    }
    return now;
}

/// A field that has been changed again since stays.
PostFields undone(const PostFields& now, const ChangedFields& change) {
    PostFields earlier = now;
    const auto& [post, before, after] = change;
    earlier.status = now.status == after.status ? before.status : now.status;
    earlier.category = now.category == after.category ? before.category : now.category;
    if (now.programme == after.programme && now.programmeWaiver == after.programmeWaiver) {
        earlier.programme = before.programme;
        earlier.programmeWaiver = before.programmeWaiver;
    }
    earlier.trashed = now.trashed == after.trashed ? before.trashed : now.trashed;
    earlier.tags = tagsUndone(now.tags, change);
    return earlier;
}

tl::unexpected<Error> stopped() {
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("vestitel::editorial",
                                               "It was stopped; every post is as it was."));
}

/// Calls `work` with each post and its fields, all in one transaction. Posts that are gone are
/// passed over.
template <typename Item, typename Work>
Result<void> forEachPost(Newsroom& newsroom, const std::vector<Item>& items,
                         const Progress& progress, const Cancellation& cancellation, Work work) {
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    qsizetype done = 0;
    qsizetype gone = 0;
    for (const Item& item : items) {
        if (cancellation.isCancelled()) {
            return stopped();
        }
        if (const auto worked = work(transaction, item); !worked) {
            const bool isAnyLeft = ++gone < static_cast<qsizetype>(items.size());
            if (worked.error().code != ErrorCode::NotFound || !isAnyLeft) {
                return worked;
            }
        }
        if (progress) {
            progress(++done, static_cast<qsizetype>(items.size()));
        }
    }
    return transaction.commit();
}

/// The post's fields as they are to be, with the index; false when they are so already.
Result<bool> write(Newsroom& newsroom, sqlite::Transaction& transaction, const PostId& id,
                   const PostFields& after) {
    VESTITEL_TRY(const bool isAnother,
                 archive::setPostFields(transaction, newsroom.archive(), id, after));
    if (isAnother) {
        VESTITEL_TRY(const auto post, archive::PostStore(newsroom.archive()).post(id));
        VESTITEL_CHECK(indexPost(newsroom, transaction, post));
    }
    return isAnother;
}

} // namespace

Result<BulkOutcome> changePosts(Newsroom& newsroom, const std::vector<PostId>& ids,
                                const BulkChange& asked, const Progress& progress,
                                const Cancellation& cancellation) {
    BulkChange change = asked;
    change.name = asked.name.simplified().normalized(QString::NormalizationForm_C);
    const bool isTag =
        change.kind == BulkChange::Kind::AddTag || change.kind == BulkChange::Kind::RemoveTag;
    if (isTag && change.name.isEmpty()) {
        return failure(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("vestitel::editorial", "A tag needs a word. Write one."));
    }
    const bool isAnnounced =
        change.kind == BulkChange::Kind::SetStatus && change.status != domain::Status::Draft;
    VESTITEL_CHECK(backupBeforeBulkChange(newsroom, static_cast<qsizetype>(ids.size())));
    archive::PostStore posts(newsroom.archive());
    BulkOutcome outcome;
    VESTITEL_CHECK(forEachPost(
        newsroom, ids, progress, cancellation,
        [&](sqlite::Transaction& transaction, const PostId& id) -> Result<void> {
            VESTITEL_TRY(const auto before, archive::postFields(newsroom.archive(), id));
            const PostFields after = changed(before, change);
            VESTITEL_TRY(const bool isAnother, write(newsroom, transaction, id, after));
            if (!isAnother) {
                return {};
            }
            outcome.changed.push_back({id, before, after});
            if (isAnnounced && !outcome.isUnfinished && outcome.changed.size() <= kLookedInto) {
                VESTITEL_TRY(const auto post, posts.post(id));
                outcome.isUnfinished = hasUnfilledPlace(post);
            }
            return {};
        }));
    return outcome;
}

Result<qsizetype> undoChange(Newsroom& newsroom, const std::vector<ChangedFields>& changes,
                             const Progress& progress, const Cancellation& cancellation) {
    qsizetype count = 0;
    VESTITEL_CHECK(forEachPost(
        newsroom, changes, progress, cancellation,
        [&](sqlite::Transaction& transaction, const ChangedFields& change) -> Result<void> {
            VESTITEL_TRY(const auto now, archive::postFields(newsroom.archive(), change.post));
            VESTITEL_TRY(const bool isAnother,
                         write(newsroom, transaction, change.post, undone(now, change)));
            count += isAnother ? 1 : 0;
            return {};
        }));
    return count;
}

} // namespace vestitel::editorial
