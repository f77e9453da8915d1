#include "editorial/site_outline.h"

#include "archive/media_store.h"

namespace vestitel::editorial {

Result<SiteOutlines> siteOutlines(Newsroom& newsroom, qint64 after) {
    constexpr qint64 kInOneStep = 500;
    archive::Archive& archive = newsroom.archive();
    VESTITEL_TRY(auto outlines, archive::postOutlines(archive, after, kInOneStep));
    const archive::MediaStore store(archive);
    SiteOutlines read{std::move(outlines), {}};
    for (const archive::PostOutline& outline : read.outlines.posts) {
        if (outline.leadImage) {
            read.mediaPaths.insert(outline.leadImage->hash, store.pathOf(*outline.leadImage));
        }
    }
    return read;
}

} // namespace vestitel::editorial
