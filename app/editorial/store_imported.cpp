#include "editorial/store_imported.h"

#include "archive/media_store.h"
#include "archive/settings_store.h"
#include "archive/taxonomy.h"
#include "base/atomic_file.h"
#include "editorial/edit_posts.h"
#include "html/body_text.h"
#include "html/rewrite.h"
#include "html/sanitiser.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vestitel::editorial {

namespace {

constexpr qint64 kMediumLimit = 128LL * 1024 * 1024; // the store has a narrower one of its own

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// The body without the images and links that lead to missing media.
template <typename IsMissing>
Result<html::Body> without(const html::Body& body, const IsMissing& isMissing) {
    const QString scheme = QStringLiteral("media:");
    html::Rewriting rewriting;
    rewriting.keepBlockIds = true;
    rewriting.image = [&](const MediaHash& hash) -> std::optional<html::ImageMarkup> {
        if (isMissing(hash)) {
            return std::nullopt;
        }
        return html::ImageMarkup{.source = scheme + hash.toString()};
    };
    rewriting.link = [&](const QString& target) -> std::optional<QString> {
        const auto hash = MediaHash::fromString(target.mid(scheme.size()));
        const bool gone = target.startsWith(scheme) && (!hash || isMissing(*hash));
        return gone ? std::nullopt : std::optional(target);
    };
    return html::sanitise(html::rewrite(body, rewriting));
}

/// What refers to a file that was missing leaves the post; everything else of it stays.
Result<void> dropMissing(archive::MediaStore& store, importing::ImportedPost& imported,
                         const QSet<MediaHash>& known) {
    const auto isMissing = [&](const MediaHash& hash) {
        return !known.contains(hash) && !store.medium(hash);
    };
    domain::Post& post = imported.post;
    if (post.leadImage && isMissing(*post.leadImage)) {
        post.leadImage.reset();
    }
    std::erase_if(post.attachments,
                  [&](const auto& attachment) { return isMissing(attachment.hash); });
    for (auto& [language, edition] : post.editions) {
        const auto media = html::mediaOf(edition.body);
        if (std::any_of(media.begin(), media.end(), isMissing)) {
            imported.remarks.append(
                Words::tr("A picture or document of the text is missing and was left out."));
            VESTITEL_TRY(edition.body, without(edition.body, isMissing));
        }
    }
    return {};
}

/// How this archive shows an image stays; both edits might hide something.
Result<void> takeEdit(archive::MediaStore& store, const domain::Medium& medium,
                      const importing::ImportedMedium& file, QStringList& remarks) {
    if (file.edit.isNothing() || file.edit == medium.edit) {
        return {};
    }
    if (medium.edit.isNothing()) {
        return store.setEdit(medium.hash, file.edit);
    }
    domain::ImageEdit both = medium.edit;
    both.blurred.insert(both.blurred.end(), file.edit.blurred.begin(), file.edit.blurred.end());
    remarks.append(Words::tr("“%1” is in the archive already, cropped or turned in its own way; "
                             "that stays, and what either blurs is blurred.")
                       .arg(medium.name));
    return store.setEdit(medium.hash, both);
}

Result<void> addMedia(archive::MediaStore& store, importing::ImportedPost& imported) {
    QSet<MediaHash> known;
    for (const importing::ImportedMedium& file : imported.media) {
        const auto bytes = file.path.isEmpty() ? Result<QByteArray>(file.bytes)
                                               : readFile(file.path, kMediumLimit);
        const auto medium =
            bytes ? store.add(*bytes, file.name) : Result<domain::Medium>(failure(bytes));
        // Its bytes are others than a moment ago: it could not be read then, or is being changed.
        const bool isOther = medium && file.hash && *file.hash != medium->hash;
        // A disk that does not give or take the picture is no reason to have the post without it:
        // the next import would find the post there and leave the picture out for good.
        if (isOther || (!bytes && endsImport(bytes.error()))) {
            return failure(ErrorCode::DamagedData,
                           Words::tr("“%1” cannot be read, so this post was not imported. Check "
                                     "the disk and import it again.")
                               .arg(file.name),
                           bytes ? QString() : bytes.error().detail); // the others may be read
        }
        if (bytes && !medium && endsImport(medium.error())) {
            return failure(medium);
        }
        if (!medium) {
            imported.remarks.append(
                Words::tr("“%1” was left out: %2").arg(file.name, medium.error().message));
            continue;
        }
        known.insert(medium->hash);
        if (!file.texts.empty()) {
            // Another post may have brought what is said of it in another language.
            auto texts = file.texts;
            texts.insert(medium->texts.begin(), medium->texts.end());
            VESTITEL_CHECK(store.setTexts(medium->hash, texts));
        }
        VESTITEL_CHECK(takeEdit(store, *medium, file, imported.remarks));
    }
    return dropMissing(store, imported, known);
}

/// A category that the archive does not have yet is made; without a name, its key serves.
Result<void> addCategory(archive::Archive& archive, const QString& key, const QString& name) {
    if (key.isEmpty()) {
        return {};
    }
    VESTITEL_TRY(const auto categories, archive::categories(archive));
    if (std::any_of(categories.begin(), categories.end(),
                    [&](const auto& each) { return each.key == key; })) {
        return {};
    }
    VESTITEL_TRY(const auto settings, archive::settings(archive));
    return archive::saveCategory(
        archive, {key, {{settings.languages.front(), name.isEmpty() ? key : name}}});
}

} // namespace

Result<StoredImport> storeImported(Newsroom& newsroom, importing::ImportedPost imported,
                                   const QString& origin) {
    archive::Archive& archive = newsroom.archive();
    VESTITEL_TRY(const bool exists, archive::PostStore(archive).contains(imported.post.id));
    if (exists) {
        return StoredImport{
            {}, Words::tr("This post is in the archive already; it was left as it is."), {}};
    }
    const auto refusedOr = [](const Error& error) -> Result<StoredImport> {
        if (endsImport(error)) {
            return tl::unexpected(error);
        }
        return StoredImport{{}, error.message, {}};
    };
    // Media first: one without a post is dropped by compacting, a post without its media is wrong.
    archive::MediaStore store(archive);
    if (const auto added = addMedia(store, imported); !added) {
        return refusedOr(added.error());
    }
    if (imported.isWrittenNow && !imported.post.date.isValid()) {
        imported.post.date = archive.clock().now().toLocalTime().date();
    }
    VESTITEL_CHECK(addCategory(archive, imported.post.category, imported.categoryName));
    const auto saved = savePost(newsroom, imported.post, archive::SaveReason::Import, origin);
    if (!saved) {
        return refusedOr(saved.error());
    }
    return StoredImport{saved->post.id, {}, imported.remarks};
}

bool endsImport(const Error& error) {
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::InputOutput:
    case ErrorCode::Internal:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace vestitel::editorial
