#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    const auto look = [&](const MediaHash& hash, const QString& block) {
        const auto medium = edition.subject.media.constFind(hash);
        const bool isPhoto = medium != edition.subject.media.constEnd() &&
                             medium->mediaType == QLatin1String("image/jpeg");
        if (!isPhoto) {
            return;
        }
        const auto text = medium->texts.find(edition.language);
        if (text == medium->texts.end() || text->second.credit.trimmed().isEmpty()) {
            findings.add(Part::Images,
                         Words::tr("Nobody is named as the maker of “%1”.").arg(medium->name),
                         block, medium->name);
        }
    };
    if (isEmpty(edition)) {
        return;
    }
    if (edition.subject.post.leadImage) {
        look(*edition.subject.post.leadImage, {});
    }
    eachBlock(edition.body, [&](const html::Block& block, const QString& id) {
        const auto hash = block.element == html::Element::Image
                              ? MediaHash::fromString(block.source)
                              : std::nullopt;
        if (hash) {
            look(*hash, id);
        }
    });
}

} // namespace

Rule photoCredit() {
    return {"photo-credit", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "A photograph without its maker"),
            QT_TRANSLATE_NOOP(
                "vestitel::checks",
                "The maker has a right to be named, and people in it to have been asked."),
            find};
}

} // namespace vestitel::checks
