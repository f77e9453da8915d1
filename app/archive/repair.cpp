#include "archive/repair.h"

#include "archive/database_backup.h"
#include "archive/media_kinds.h"
#include "archive/media_store.h"
#include "archive/mending.h"
#include "archive/post_store.h"
#include "archive/second_place.h"
#include "archive/values.h"
#include "base/atomic_file.h"
#include "base/log.h"
#include "base/sha256.h"
#include "html/sanitiser.h"

namespace vestitel::archive {

namespace {

Result<std::vector<domain::Medium>> harmedMedia(Archive& archive) {
    MediaStore store(archive);
    std::vector<domain::Medium> harmed;
    VESTITEL_CHECK(forEachRow(archive.connection(), QStringLiteral("SELECT hash FROM medium"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  VESTITEL_TRY(const MediaHash hash, mediaHashAt(row, 0));
                                  if (!store.bytes(hash)) {
                                      VESTITEL_TRY(domain::Medium medium, store.medium(hash));
                                      harmed.push_back(std::move(medium));
                                  }
                                  return {};
                              }));
    return harmed;
}

/// From the second place, if it has the right bytes.
Result<void> mendMedia(Archive& archive) {
    VESTITEL_TRY(const auto harmed, harmedMedia(archive));
    VESTITEL_TRY(const QString place, secondPlace(archive.connection(), archive.folder()));
    if (harmed.empty() || place.isEmpty()) {
        return {};
    }
    for (const domain::Medium& medium : harmed) {
        const auto bytes =
            readFile(place + QStringLiteral("/media/") + medium.fileName(), kLargestMedium);
        if (bytes && sha256(*bytes) == medium.hash.toString().toLatin1()) {
            VESTITEL_CHECK(writeFileAtomically(MediaStore(archive).pathOf(medium), *bytes));
        }
    }
    return {};
}

/// A text that is not as the sanitiser leaves it is stored as it is read; the earlier state stays
/// among the revisions.
Result<void> mendTexts(Archive& archive) {
    std::vector<PostId> changed;
    VESTITEL_CHECK(forEachRow(
        archive.connection(),
        QStringLiteral("SELECT id, body FROM edition JOIN post ON number = post WHERE body <> ''"),
        [&](const sqlite::Statement& row) -> Result<void> {
            const auto body = html::sanitise(row.text(1));
            if (body && body->html() != row.text(1)) {
                VESTITEL_TRY(PostId id, postIdAt(row, 0));
                changed.push_back(std::move(id));
            }
            return {};
        }));
    PostStore store(archive);
    for (const PostId& id : changed) {
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(archive.connection()));
        const auto post = store.post(id);
        const auto saved = post ? store.save(transaction, *post, SaveReason::Repair)
                                : Result<SaveOutcome>(failure(post));
        if (!saved) {
            qCWarning(archiveLog) << "not mended:" << id.toString() << saved.error().detail;
            continue;
        }
        VESTITEL_CHECK(transaction.commit());
    }
    return {};
}

} // namespace

Result<void> repair(Archive& archive) {
    sqlite::Connection& connection = archive.connection();
    VESTITEL_CHECK(checkDatabase(connection, Thoroughness::Full));
    VESTITEL_CHECK(takeOverMedia(archive.mediaFolder(), archive));
    VESTITEL_CHECK(mendMedia(archive));
    VESTITEL_CHECK(mendTexts(archive));
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(connection));
    VESTITEL_CHECK(mendReferences(archive));
    VESTITEL_CHECK(mendTallies(connection));
    return transaction.commit();
}

} // namespace vestitel::archive
