#include "publishing/page_data.h"

#include "publishing/body_markup.h"
#include "publishing/editions.h"
#include "publishing/frame_data.h"
#include "publishing/funding_block.h"
#include "publishing/image_markup.h"
#include "publishing/media_use.h"
#include "publishing/page_facts.h"
#include "publishing/page_words.h"
#include "publishing/site_paths.h"
#include "publishing/structured_data.h"

#include <algorithm>

namespace vestitel::publishing {

namespace {

using domain::Language;
using kainjow::mustache::data;

void setLeadImage(data& page, const Publication& publication, const Language& language,
                  const FileAddresses& addresses, int plainWidth) {
    if (!publication.post.leadImage) {
        return;
    }
    const MediaHash& hash = *publication.post.leadImage;
    const auto plan = planFor(publication, hash);
    if (!plan) {
        return;
    }
    const ImageVariant& plain = plan->upTo(plainWidth);
    data image;
    setText(image, "image_source", addresses.of(plain.path));
    const html::ImageSets sets = imageSets(*plan, ImagePlace::Column, addresses);
    setText(image, "image_source_set", sets.plain);
    setText(image, "image_sizes", sets.sizes);
    setText(image, "image_webp_set", sets.webp);
    setText(image, "image_width", QString::number(plain.size.width()));
    setText(image, "image_height", QString::number(plain.size.height()));
    const auto& texts = findMedium(publication, hash)->texts;
    if (const auto text = texts.find(language); text != texts.end()) {
        setText(image, "image_alt", oneLine(text->second.alt));
        setText(image, "image_caption", oneLine(text->second.caption));
        setText(image, "image_credit", oneLine(text->second.credit));
        if (!oneLine(text->second.caption).isEmpty() || !oneLine(text->second.credit).isEmpty()) {
            image["image_has_text"] = data(true);
        }
    }
    page["lead_image"] = std::move(image);
}

/// What readers can take: the attachments, and in a page that holds its files also the documents
/// that the text links to.
std::vector<domain::Attachment> offeredDocuments(const Publication& publication,
                                                 const Language& language,
                                                 const FileAddresses& addresses) {
    std::vector<domain::Attachment> offered = publication.post.attachments;
    if (!addresses.isInlined()) {
        return offered;
    }
    for (const MediaHash& hash : mediaUsedBy(publication, publication.post.editions.at(language))) {
        const bool isListed =
            std::any_of(offered.begin(), offered.end(),
                        [&](const domain::Attachment& each) { return each.hash == hash; });
        if (!isListed && !findMedium(publication, hash)->isImage()) {
            offered.push_back({hash});
        }
    }
    return offered;
}

void setDocuments(data& page, const Publication& publication, const Language& language,
                  const FileAddresses& addresses) {
    data documents = emptyList();
    for (const domain::Attachment& attachment :
         offeredDocuments(publication, language, addresses)) {
        const domain::Medium* medium = findMedium(publication, attachment.hash);
        const QString path = mediumPath(publication, attachment.hash);
        if (medium == nullptr || path.isEmpty()) {
            continue;
        }
        const QString title = inLanguage(attachment.titles, language, publication.languages);
        data document;
        setText(document, "document_address", addresses.of(path));
        if (addresses.isInlined()) {
            setText(document, "document_id", documentAnchor(attachment.hash));
            setText(document, "document_file", path.section(u'/', -1));
        }
        setText(document, "document_title", title.isEmpty() ? medium->name : title);
        setText(document, "document_kind", medium->extension.toUpper());
        setText(document, "document_size", sizeInWords(medium->bytes, language));
        documents.push_back(document);
    }
    setList(page, "documents", std::move(documents));
}

/// The languages of the page's alternates: itself, the others, and which one is for all the rest.
void setEditions(data& page, const PageFacts& facts, const Language& language,
                 const FileAddresses& addresses) {
    data alternates = emptyList();
    data others = emptyList();
    data locales = emptyList();
    const auto addAlternate = [&](const QString& tag, const QString& address) {
        data alternate;
        setText(alternate, "alternate_language", tag);
        setText(alternate, "alternate_address", address);
        alternates.push_back(alternate);
    };
    for (const PageFacts::Alternate& edition : facts.editions) {
        addAlternate(edition.language.tag(), edition.address);
        if (edition.language == language) {
            continue;
        }
        data other;
        setText(other, "edition_address",
                addresses.isInlined() ? edition.address : addresses.of(edition.path));
        setText(other, "edition_language", edition.language.tag());
        setText(other, "edition_name", edition.language.nativeName());
        others.push_back(other);
        locales.push_back(data(openGraphLocale(edition.language).toStdString()));
    }
    if (facts.editions.size() > 1) {
        addAlternate(QStringLiteral("x-default"), facts.editions.front().address);
        setList(page, "alternates", std::move(alternates));
    }
    setList(page, "other_editions", std::move(others));
    setList(page, "other_locales", std::move(locales));
}

void setShareImage(data& page, const PageFacts& facts) {
    // The Open Graph protocol knows absolute addresses only.
    if (facts.images.empty() || facts.home.isEmpty()) {
        return;
    }
    const PageFacts::Image& first = facts.images.front();
    data image;
    setText(image, "share_image_address", first.address);
    setText(image, "share_image_width", QString::number(first.size.width()));
    setText(image, "share_image_height", QString::number(first.size.height()));
    setText(image, "share_image_alt", first.alt);
    page["share_image"] = std::move(image);
}

void setPlace(data& page, const ArticlePlace& place, const FileAddresses& addresses) {
    setFrame(page, place.frame, addresses);
    if (place.category) {
        setText(page, "category_address", addresses.of(place.category->path));
    }
    setList(page, "tag_links", linksData(place.tags, addresses));
    setList(page, "related", linksData(place.related, addresses));
    const auto setNeighbour = [&](const char* name, const std::optional<SiteLink>& link) {
        if (link) {
            page[name] = linkData(*link, addresses);
            page["has_neighbours"] = data(true);
        }
    };
    setNeighbour("previous", place.previous);
    setNeighbour("next", place.next);
}

void setArticle(data& page, const Publication& publication, const Language& language,
                const PageFacts& facts) {
    const domain::Post& post = publication.post;
    setText(page, "language", language.tag());
    setText(page, "title", facts.title);
    setText(page, "lead", facts.lead);
    setText(page, "category", facts.category);
    setText(page, "date_iso", post.date.toString(Qt::ISODate));
    setText(page, "date_words", dateInWords(post.date, language));
    if (post.date.isValid() || !facts.category.isEmpty()) {
        page["has_meta"] = data(true);
    }
    data tags = emptyList();
    for (const QString& tag : post.tags) {
        tags.push_back(data(tag.toStdString()));
    }
    setList(page, "tags", std::move(tags));
}

void setHead(data& page, const Publication& publication, const Language& language,
             const PageFacts& facts, const PageSetting& setting) {
    const QDateTime modified = publication.post.modified;
    setText(page, "root", setting.addresses.root());
    setText(page, "style", setting.style);
    setText(page, "site_name", facts.siteName);
    setText(page, "home", facts.home);
    setText(page, "address", facts.address);
    setText(page, "canonical", facts.canonical);
    setText(page, "description", facts.description);
    setText(page, "locale", openGraphLocale(language));
    setText(page, "modified_iso", modified.toUTC().toString(Qt::ISODate));
    setText(page, "structured_data",
            QString::fromUtf8(structuredData(publication, language, facts)));
}

} // namespace

data pageData(const Publication& publication, const Language& language, const Theme& theme,
              const PageSetting& setting) {
    const FileAddresses& addresses = setting.addresses;
    const PageFacts facts = pageFacts(publication, language, addresses);
    data page;
    setOptions(page, language, theme, addresses);
    setArticle(page, publication, language, facts);
    setHead(page, publication, language, facts, setting);
    setEditions(page, facts, language, addresses);
    setShareImage(page, facts);
    setLeadImage(page, publication, language, addresses, kPageImageWidth);
    setText(page, "body", pageBody(publication, language, theme, addresses));
    setFunding(page, publication, language, EmblemPlace::Assets, addresses);
    setDocuments(page, publication, language, addresses);
    setFooter(page, publication.organisation, publication.languages, language, facts.siteName);
    if (setting.place) {
        setPlace(page, *setting.place, addresses);
    }
    if (page.get("has_documents") != nullptr || page.get("has_tags") != nullptr) {
        page["has_footer"] = data(true);
    }
    return page;
}

data fragmentData(const Publication& publication, const Language& language, const Theme& theme,
                  const FragmentSetting& setting) {
    const FileAddresses& addresses = setting.addresses;
    data fragment;
    setArticle(fragment, publication, language, pageFacts(publication, language, addresses));
    if (setting.hasLeadImage) {
        setLeadImage(fragment, publication, language, addresses, kFragmentImageWidth);
    }
    if (setting.hasReadMore && fragment.get("lead") != nullptr) {
        fragment["read_more"] = data(true);
    }
    setText(fragment, "body", fragmentBody(publication, language, theme, addresses));
    setFunding(fragment, publication, language, EmblemPlace::Media, addresses);
    setDocuments(fragment, publication, language, addresses);
    return fragment;
}

} // namespace vestitel::publishing
