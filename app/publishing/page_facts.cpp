#include "publishing/page_facts.h"

#include "html/body_text.h"
#include "publishing/editions.h"
#include "publishing/media_use.h"
#include "publishing/site_paths.h"

namespace vestitel::publishing {

namespace {

/// A path from the site's root as an address, absolute where that is known.
QString addressOf(const QString& path, const std::optional<QUrl>& site) {
    if (!site) {
        return rootFromPage() + path;
    }
    return site->resolved(QUrl(path)).toString(QUrl::FullyEncoded);
}

std::vector<PageFacts::Image> imagesOf(const Publication& publication,
                                       const domain::Language& language,
                                       const std::optional<QUrl>& site) {
    std::vector<PageFacts::Image> images;
    for (const MediaHash& hash : mediaUsedBy(publication, publication.post.editions.at(language))) {
        const auto plan = planFor(publication, hash);
        if (!plan) {
            continue;
        }
        const ImageVariant& variant = plan->largest();
        const auto& texts = findMedium(publication, hash)->texts;
        const auto text = texts.find(language);
        images.push_back({addressOf(variant.path, site), variant.size,
                          text == texts.end() ? QString() : text->second.alt.simplified()});
    }
    return images;
}

} // namespace

QString rootFromPage() {
    return QStringLiteral("../../../");
}

PageFacts pageFacts(const Publication& publication, const domain::Language& language) {
    const domain::Edition& edition = publication.post.editions.at(language);
    const std::optional<QUrl> site = siteRoot(publication);
    PageFacts facts;
    facts.title = edition.title.simplified();
    facts.lead = edition.lead.simplified();
    facts.description = descriptionOf(edition);
    facts.siteName = inLanguage(publication.organisation.names, language, publication);
    if (publication.category) {
        facts.category = inLanguage(publication.category->names, language, publication);
    }
    facts.canonical = QStringLiteral("./");
    if (site) {
        facts.home = site->toString(QUrl::FullyEncoded);
        facts.address = addressOf(pageFolder(publication, language), site);
        facts.canonical = facts.address;
    }
    facts.images = imagesOf(publication, language, site);
    for (const domain::Language& other : publishableLanguages(publication)) {
        facts.editions.push_back(
            {other, pagePath(publication, other), addressOf(pageFolder(publication, other), site)});
    }
    return facts;
}

} // namespace vestitel::publishing
