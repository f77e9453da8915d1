#include "editorial/interchange_line.h"

#include "editorial/publication_of.h"
#include "importing/interchange.h"

#include <algorithm>

namespace vestitel::editorial {

Result<QByteArray> interchangeLine(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(const auto publication, publicationOf(newsroom, id));
    std::vector<domain::Medium> media(publication.media.begin(), publication.media.end());
    std::sort(media.begin(), media.end(),
              [](const auto& a, const auto& b) { return a.hash < b.hash; });
    return importing::writeInterchangeLine(publication.post, media);
}

} // namespace vestitel::editorial
