#include "publishing/page_facts.h"

#include "html/body_text.h"
#include "publishing/editions.h"
#include "publishing/media_use.h"
#include "publishing/site_paths.h"

namespace vestitel::publishing {

namespace {

/// A path from the site's root as an address: absolute where that is known, else from the page;
/// empty where there is neither.
QString addressOf(const QString& path, const std::optional<QUrl>& site,
                  const FileAddresses& addresses) {
    if (site) {
        return site->resolved(QUrl(path)).toString(QUrl::FullyEncoded);
    }
    return addresses.isInlined() ? QString() : addresses.of(path);
}

std::vector<PageFacts::Image> imagesOf(const Publication& publication,
                                       const domain::Language& language,
                                       const std::optional<QUrl>& site,
                                       const FileAddresses& addresses) {
    std::vector<PageFacts::Image> images;
    for (const MediaHash& hash : mediaUsedBy(publication, publication.post.editions.at(language))) {
        const auto plan = planFor(publication, hash);
        if (!plan) {
            continue;
        }
        const ImageVariant& variant = plan->largest();
        const QString address = addressOf(variant.path, site, addresses);
        if (address.isEmpty()) {
            continue;
        }
        const auto& texts = findMedium(publication, hash)->texts;
        const auto text = texts.find(language);
        images.push_back(
            {address, variant.size, text == texts.end() ? QString() : oneLine(text->second.alt)});
    }
    return images;
}

} // namespace

PageFacts pageFacts(const Publication& publication, const domain::Language& language,
                    const FileAddresses& addresses) {
    const domain::Edition& edition = publication.post.editions.at(language);
    const std::optional<QUrl> site = siteRoot(publication.organisation);
    PageFacts facts;
    facts.title = oneLine(edition.title);
    facts.lead = oneLine(edition.lead);
    facts.description = descriptionOf(edition);
    facts.siteName = inLanguage(publication.organisation.names, language, publication.languages);
    if (publication.category) {
        facts.category = inLanguage(publication.category->names, language, publication.languages);
    }
    facts.canonical = addresses.isInlined() ? QString() : QStringLiteral("./");
    if (site) {
        facts.home = site->toString(QUrl::FullyEncoded);
        facts.address = addressOf(pageFolder(publication, language), site, addresses);
        facts.canonical = facts.address;
    }
    facts.images = imagesOf(publication, language, site, addresses);
    for (const domain::Language& other : publishableLanguages(publication)) {
        const QString address = addressOf(pageFolder(publication, other), site, addresses);
        if (!address.isEmpty()) {
            facts.editions.push_back({other, pagePath(publication, other), address});
        }
    }
    return facts;
}

} // namespace vestitel::publishing
