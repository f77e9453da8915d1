#include "archive/post_store.h"

#include "archive/post_rows.h"
#include "archive/values.h"
#include "html/body_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

tl::unexpected<Error> noSuchPost(const QString& id) {
    return failure(ErrorCode::NotFound, Words::tr("The archive has no post “%1”.").arg(id));
}

QStringList tidyTags(const QStringList& tags) {
    QStringList tidy;
    for (const QString& tag : tags) {
        const QString text = tag.simplified().normalized(QString::NormalizationForm_C);
        if (!text.isEmpty() && !tidy.contains(text)) {
            tidy += text;
        }
    }
    return tidy;
}

/// What is to be stored, but for slugs and the time of the change.
domain::Post prepared(const domain::Post& post, const std::optional<StoredPost>& stored,
                      SaveReason reason, const QDateTime& now) {
    domain::Post next = post;
    next.kind = post.kind.trimmed().isEmpty() ? QStringLiteral("news") : post.kind.trimmed();
    next.category = post.category.trimmed();
    next.programme = post.programme.trimmed();
    next.programmeWaiver = post.programmeWaiver.simplified();
    next.tags = tidyTags(post.tags);
    if (stored && (reason != SaveReason::Import || !post.created.isValid())) {
        next.created = stored->post.created;
    } else if (!post.created.isValid()) {
        next.created = now;
    }
    next.created = timeFromStored(toStored(next.created));
    next.modified = stored ? stored->post.modified : now;
    next.trashed = stored ? stored->post.trashed : std::nullopt;
    return next;
}

Result<void> checkMedium(sqlite::Connection& connection, const MediaHash& hash) {
    VESTITEL_TRY(auto row, connection.query(QStringLiteral("SELECT 1 FROM medium WHERE hash = ?"),
                                            hash.toString()));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The post shows an image or offers a document that is not in the "
                                 "archive, so it was not saved. Add the file again."),
                       QStringLiteral("medium %1").arg(hash.toString()));
    }
    return {};
}

Result<void> checkMedia(sqlite::Connection& connection, const domain::Post& post) {
    if (post.leadImage) {
        VESTITEL_CHECK(checkMedium(connection, *post.leadImage));
    }
    for (const domain::Attachment& attachment : post.attachments) {
        VESTITEL_CHECK(checkMedium(connection, attachment.hash));
    }
    for (const auto& [language, edition] : post.editions) {
        for (const MediaHash& hash : html::mediaOf(edition.body)) {
            VESTITEL_CHECK(checkMedium(connection, hash));
        }
    }
    return {};
}

/// The earlier row of an edition, if there is one.
const StoredEdition* earlierEdition(const std::optional<StoredPost>& stored,
                                    const domain::Language& language) {
    if (!stored) {
        return nullptr;
    }
    const auto found = stored->editions.find(language);
    return found == stored->editions.end() ? nullptr : &found->second;
}

/// Gives the post's editions their slugs, and says what is to be stored of each.
Result<std::map<domain::Language, SlugState>> giveSlugs(sqlite::Connection& connection,
                                                        domain::Post& post,
                                                        const std::optional<StoredPost>& stored,
                                                        SaveReason reason) {
    std::map<domain::Language, SlugState> slugs;
    for (auto& [language, edition] : post.editions) {
        std::optional<EarlierSlug> earlier;
        if (const StoredEdition* row = earlierEdition(stored, language)) {
            earlier = EarlierSlug{row->slug, row->edition.title};
            if (reason == SaveReason::Restore) {
                edition.slug = row->slug.slug; // an earlier text does not bring back its address
            }
        }
        Result<void> asked;
        const auto isTaken = [&, tag = language.tag()](const QString& slug) {
            const auto found = forEachRow(
                connection,
                QStringLiteral("SELECT post FROM edition WHERE language = ? AND slug = ?"),
                [&](const sqlite::Statement& row) -> Result<void> {
                    return stored && row.integer(0) == stored->number
                               ? Result<void>()
                               : failure(ErrorCode::AlreadyExists, {});
                },
                tag, slug);
            if (!found && found.error().code != ErrorCode::AlreadyExists) {
                asked = found;
                return false;
            }
            return !found;
        };
        VESTITEL_TRY(SlugState slug, decideSlug(edition, earlier,
                                                reason == SaveReason::Import ? TakenSlug::Numbered
                                                                             : TakenSlug::Refused,
                                                isTaken));
        VESTITEL_CHECK(asked);
        slug.isFrozen = slug.isFrozen || post.status == domain::Status::Published;
        edition.slug = slug.slug;
        slugs.emplace(language, std::move(slug));
    }
    return slugs;
}

bool hasSameText(const StoredEdition& stored, const domain::Edition& edition) {
    return stored.body == edition.body.html() && stored.edition.title == edition.title &&
           stored.edition.lead == edition.lead &&
           stored.edition.description == edition.description && stored.edition.slug == edition.slug;
}

/// Whether the post's own row, tags or attachments differ.
bool isChanged(const domain::Post& before, const domain::Post& after) {
    return before.kind != after.kind || before.status != after.status ||
           before.date != after.date || before.category != after.category ||
           before.programme != after.programme || before.programmeWaiver != after.programmeWaiver ||
           before.tags != after.tags || before.leadImage != after.leadImage ||
           before.attachments != after.attachments || before.created != after.created ||
           before.unknown != after.unknown;
}

/// Whether pages are the same: how far a post is shows on none.
bool hasOtherStatusOnly(const domain::Post& before, const domain::Post& after) {
    domain::Post same = before;
    same.status = after.status;
    return !isChanged(same, after);
}

/// What a save says of itself.
struct Saving {
    qint64 time = 0;
    QString reason;
    QString note;
};

Result<void> addRevision(sqlite::Connection& connection, qint64 post,
                         const domain::Language& language, qint64 now) {
    VESTITEL_CHECK(connection.run(
        QStringLiteral("INSERT INTO revision (post, language, time, saved, reason, note, state, "
                       "slug, title, lead, description, body) "
                       "SELECT post, language, ?, saved, saved_as, saved_note, state, slug, title, "
                       "lead, description, body FROM edition WHERE post = ? AND language = ?"),
        now, post, language.tag()));
    return connection.run(
        QStringLiteral("INSERT INTO revision_medium (revision, medium) "
                       "SELECT ?, medium FROM edition_medium WHERE post = ? AND language = ?"),
        connection.lastInsertId(), post, language.tag());
}

/// Says of the edition's text how it was saved.
Result<void> noteSave(sqlite::Connection& connection, qint64 post, const domain::Language& language,
                      const Saving& saving) {
    return connection.run(QStringLiteral("UPDATE edition SET saved = ?, saved_as = ?, "
                                         "saved_note = ? WHERE post = ? AND language = ?"),
                          saving.time, saving.reason, saving.note, post, language.tag());
}

/// A writer's own save makes points of the history of texts that were saved by themselves before.
Result<void> notePoints(sqlite::Connection& connection, const PostId& post, const QString& note) {
    return connection.run(
        QStringLiteral("UPDATE edition SET saved_as = ?, saved_note = ? WHERE saved_as = ? AND "
                       "post = (SELECT number FROM post WHERE id = ?)"),
        toString(SaveReason::Manual), note, toString(SaveReason::Automatic), post.toString());
}

/// Writes what differs. `outcome.post` has its slugs.
Result<void> writeChanges(sqlite::Connection& connection, const std::optional<StoredPost>& stored,
                          const std::map<domain::Language, SlugState>& slugs, const Saving& saving,
                          SaveOutcome& outcome) {
    VESTITEL_TRY(const qint64 number, writePost(connection, outcome.post, stored));
    const auto isListed = [&](const domain::Language& language) {
        return std::find(outcome.changedEditions.begin(), outcome.changedEditions.end(),
                         language) != outcome.changedEditions.end();
    };
    // Those that go first: a slug may move from one to another.
    if (stored) {
        for (const auto& [language, entry] : stored->editions) {
            if (isListed(language)) {
                VESTITEL_CHECK(addRevision(connection, number, language, saving.time));
            }
            if (!outcome.post.editions.contains(language)) {
                VESTITEL_CHECK(removeEdition(connection, number, language));
            }
        }
    }
    for (const auto& [language, edition] : outcome.post.editions) {
        const StoredEdition* earlier = earlierEdition(stored, language);
        const SlugState& slug = slugs.at(language);
        if (earlier == nullptr || isListed(language) || earlier->edition.state != edition.state ||
            !(earlier->slug == slug)) {
            VESTITEL_CHECK(writeEdition(connection, number, language, edition, slug));
        }
        if (isListed(language)) {
            VESTITEL_CHECK(noteSave(connection, number, language, saving));
        }
    }
    return {};
}

std::vector<domain::Language> changedEditions(const std::optional<StoredPost>& stored,
                                              const domain::Post& post) {
    std::vector<domain::Language> changed;
    for (const auto& [language, edition] : post.editions) {
        const StoredEdition* earlier = earlierEdition(stored, language);
        if (earlier == nullptr || !hasSameText(*earlier, edition)) {
            changed.push_back(language);
        }
    }
    if (stored) {
        for (const auto& [language, entry] : stored->editions) {
            if (!post.editions.contains(language)) {
                changed.push_back(language);
            }
        }
    }
    return changed;
}

bool hasChangedState(const std::optional<StoredPost>& stored, const domain::Post& post) {
    return std::any_of(post.editions.begin(), post.editions.end(), [&](const auto& entry) {
        const StoredEdition* earlier = earlierEdition(stored, entry.first);
        return earlier != nullptr && earlier->edition.state != entry.second.state;
    });
}

Result<void> clearDrafts(sqlite::Connection& connection, const domain::Post& post,
                         SaveReason reason) {
    if (reason == SaveReason::Import || reason == SaveReason::Repair) {
        return {};
    }
    for (const auto& [language, edition] : post.editions) {
        VESTITEL_CHECK(
            connection.run(QStringLiteral("DELETE FROM draft WHERE post = ? AND language = ?"),
                           post.id.toString(), language.tag()));
    }
    return {};
}

} // namespace

Result<SaveOutcome> PostStore::save(sqlite::Transaction& transaction, const domain::Post& post,
                                    SaveReason reason, const QString& note) {
    sqlite::Connection& connection = transaction.connection();
    const QDateTime now = m_archive->clock().now();
    VESTITEL_TRY(const std::optional<StoredPost> stored, readPost(connection, post.id));
    VESTITEL_CHECK(checkMedia(connection, post));

    SaveOutcome outcome{.post = prepared(post, stored, reason, now)};
    VESTITEL_TRY(const auto slugs, giveSlugs(connection, outcome.post, stored, reason));
    outcome.changedEditions = changedEditions(stored, outcome.post);
    outcome.changed = !stored || !outcome.changedEditions.empty() ||
                      isChanged(stored->post, outcome.post) ||
                      hasChangedState(stored, outcome.post);
    if (outcome.changed) {
        outcome.post.modified =
            reason == SaveReason::Import && post.modified.isValid() ? post.modified : now;
        outcome.post.modified = timeFromStored(toStored(outcome.post.modified));
        VESTITEL_CHECK(writeChanges(connection, stored, slugs,
                                    {toStored(now), toString(reason), note}, outcome));
        if (stored && outcome.changedEditions.empty() &&
            hasOtherStatusOnly(stored->post, outcome.post)) {
            VESTITEL_CHECK(
                keepExported(connection, stored->number, toStored(stored->post.modified)));
        }
    }
    if (!outcome.changed && reason == SaveReason::Manual) {
        VESTITEL_CHECK(notePoints(connection, post.id, note));
    }
    VESTITEL_CHECK(clearDrafts(connection, outcome.post, reason));
    return outcome;
}

Result<domain::Post> PostStore::post(const PostId& id) {
    VESTITEL_TRY(auto stored, readPost(m_archive->connection(), id));
    return stored ? toPost(std::move(*stored)) : noSuchPost(id.toString());
}

Result<bool> PostStore::contains(const PostId& id) {
    VESTITEL_TRY(auto row, m_archive->connection().query(
                               QStringLiteral("SELECT 1 FROM post WHERE id = ?"), id.toString()));
    return row.step();
}

Result<PostId> PostStore::resolve(const QString& idOrPrefix) {
    const QString prefix = idOrPrefix.trimmed().toLower();
    std::vector<PostId> found;
    // 'g' follows every digit of an id.
    VESTITEL_CHECK(forEachRow(
        m_archive->connection(),
        QStringLiteral("SELECT id FROM post WHERE id >= ? AND id < ? ORDER BY id LIMIT 2"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(PostId id, postIdAt(row, 0));
            found.push_back(std::move(id));
            return {};
        },
        prefix, prefix + u'g'));
    if (prefix.isEmpty() || found.empty() || !found.front().toString().startsWith(prefix)) {
        return noSuchPost(idOrPrefix);
    }
    if (found.size() > 1) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("More than one post's id begins with “%1”. Write more of it.")
                           .arg(idOrPrefix));
    }
    return found.front();
}

Result<void> PostStore::moveToTrash(sqlite::Transaction& transaction, const PostId& id) {
    sqlite::Connection& connection = transaction.connection();
    VESTITEL_TRY(const bool exists, contains(id));
    if (!exists) {
        return noSuchPost(id.toString());
    }
    return connection.run(
        QStringLiteral("UPDATE post SET trashed = ? WHERE id = ? AND trashed IS NULL"),
        toStored(m_archive->clock().now()), id.toString());
}

Result<void> PostStore::restoreFromTrash(sqlite::Transaction& transaction, const PostId& id) {
    VESTITEL_TRY(const bool exists, contains(id));
    if (!exists) {
        return noSuchPost(id.toString());
    }
    return transaction.connection().run(
        QStringLiteral("UPDATE post SET trashed = NULL WHERE id = ? AND trashed IS NOT NULL"),
        id.toString());
}

Result<void> PostStore::erase(sqlite::Transaction& transaction, const PostId& id) {
    sqlite::Connection& connection = transaction.connection();
    VESTITEL_CHECK(connection.run(
        QStringLiteral("DELETE FROM post WHERE id = ? AND trashed IS NOT NULL"), id.toString()));
    if (connection.changes() == 0) {
        VESTITEL_TRY(const bool exists, contains(id));
        return exists
                   ? failure(
                         ErrorCode::InvalidArgument,
                         Words::tr("Only a post in the trash can be erased for good. Move it there "
                                   "first."))
                   : noSuchPost(id.toString());
    }
    return connection.run(QStringLiteral("DELETE FROM draft WHERE post = ?"), id.toString());
}

} // namespace vestitel::archive
