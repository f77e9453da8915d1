#pragma once

#include "archive/archive.h"
#include "archive/media_store.h"
#include "archive/post_list.h"
#include "archive/post_store.h"

#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <random>

namespace vestitel::test {

/// A new archive in a temporary folder, with the archive's own tables only (no search index).
struct ArchiveFixture {
    TemporaryFolder temporary;
    FixedClock clock;
    CountingIdSource ids;
    archive::OpenOptions options;
    std::unique_ptr<archive::Archive> archive;

    ArchiveFixture();
    [[nodiscard]] QString folder() const { return temporary.file(QStringLiteral("архив")); }
    void reopen();

    /// One save in a transaction of its own, which must succeed.
    archive::SaveOutcome save(const domain::Post& post,
                              archive::SaveReason reason = archive::SaveReason::Manual);
    Result<archive::SaveOutcome> trySave(const domain::Post& post,
                                         archive::SaveReason reason = archive::SaveReason::Manual);
    /// A row with what posts have had from the first version on, for archives of earlier ones.
    void addBarePost(const PostId& id);
    domain::Post load(const PostId& id);
    void trash(const PostId& id);
    void untrash(const PostId& id);
    void erase(const PostId& id);
    /// The number that a query answers with.
    qint64 number(const QString& sql);
    bool isSound();
};

/// A body with one paragraph of this text, and perhaps an image.
html::Body bodyOf(const QString& text, const std::optional<MediaHash>& image = std::nullopt);

/// A small PNG of one colour; each number gives another one.
QByteArray png(int number);

/// A post that has a bit of everything, by the random source.
domain::Post randomPost(std::mt19937& random, const PostId& id,
                        const std::vector<MediaHash>& media);

} // namespace vestitel::test
