#include "publishing/page_data.h"

#include "publishing/body_markup.h"
#include "publishing/editions.h"
#include "publishing/media_use.h"
#include "publishing/page_facts.h"
#include "publishing/page_words.h"
#include "publishing/site_paths.h"
#include "publishing/structured_data.h"

namespace vestitel::publishing {

namespace {

using domain::Language;
using kainjow::mustache::data;

void setText(data& object, const char* name, const QString& value) {
    if (!value.isEmpty()) {
        object[name] = data(value.toStdString());
    }
}

/// A list, and "has_NAME" where it is not empty, for a heading that stands once before it.
void setList(data& object, const std::string& name, data list) {
    if (list.is_non_empty_list()) {
        object["has_" + name] = data(true);
    }
    object[name] = std::move(list);
}

data emptyList() {
    return data(data::type::list);
}

void setWords(data& page, const Language& language, const Theme& theme) {
    data words;
    for (const auto& [key, text] : theme.words(language)) {
        words[key.toStdString()] = data(text.toStdString());
    }
    page["words"] = std::move(words);
}

void setLeadImage(data& page, const Publication& publication, const Language& language,
                  const QString& root, int plainWidth) {
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
    setText(image, "image_source", root + plain.path);
    if (const QString set = sourceSet(*plan, root); !set.isEmpty()) {
        setText(image, "image_source_set", set);
        setText(image, "image_sizes", imageSizes());
    }
    setText(image, "image_width", QString::number(plain.size.width()));
    setText(image, "image_height", QString::number(plain.size.height()));
    const auto& texts = findMedium(publication, hash)->texts;
    if (const auto text = texts.find(language); text != texts.end()) {
        setText(image, "image_alt", text->second.alt.simplified());
        setText(image, "image_caption", text->second.caption.simplified());
        setText(image, "image_credit", text->second.credit.simplified());
        if (!text->second.caption.simplified().isEmpty() ||
            !text->second.credit.simplified().isEmpty()) {
            image["image_has_text"] = data(true);
        }
    }
    page["lead_image"] = std::move(image);
}

void setDocuments(data& page, const Publication& publication, const Language& language,
                  const QString& root) {
    data documents = emptyList();
    for (const domain::Attachment& attachment : publication.post.attachments) {
        const domain::Medium* medium = findMedium(publication, attachment.hash);
        const QString path = mediumPath(publication, attachment.hash);
        if (medium == nullptr || path.isEmpty()) {
            continue;
        }
        const QString title = inLanguage(attachment.titles, language, publication);
        data document;
        setText(document, "document_address", root + path);
        setText(document, "document_title", title.isEmpty() ? medium->name : title);
        setText(document, "document_kind", medium->extension.toUpper());
        setText(document, "document_size", sizeInWords(medium->bytes, language));
        documents.push_back(document);
    }
    setList(page, "documents", std::move(documents));
}

/// The languages of the page's alternates: itself, the others, and which one is for all the rest.
void setEditions(data& page, const PageFacts& facts, const Language& language) {
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
        setText(other, "edition_address", rootFromPage() + edition.path);
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

void setFooter(data& page, const Publication& publication, const Language& language,
               const PageFacts& facts) {
    data links = emptyList();
    for (const domain::FooterLink& footerLink : publication.organisation.footerLinks) {
        const QString label = inLanguage(footerLink.labels, language, publication);
        const QString address =
            safeAddress(inLanguage(footerLink.addresses, language, publication));
        if (label.isEmpty() || address.isEmpty()) {
            continue;
        }
        data link;
        setText(link, "footer_label", label);
        setText(link, "footer_address", address);
        links.push_back(link);
    }
    if (links.is_non_empty_list() || !facts.siteName.isEmpty()) {
        page["has_page_footer"] = data(true);
    }
    setList(page, "footer_links", std::move(links));
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
             const PageFacts& facts) {
    const QDateTime modified = publication.post.modified;
    setText(page, "root", rootFromPage());
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

data pageData(const Publication& publication, const Language& language, const Theme& theme) {
    constexpr int kPlainSourceWidth = 960;
    const PageFacts facts = pageFacts(publication, language);
    data page;
    setWords(page, language, theme);
    setArticle(page, publication, language, facts);
    setHead(page, publication, language, facts);
    setEditions(page, facts, language);
    setShareImage(page, facts);
    setLeadImage(page, publication, language, rootFromPage(), kPlainSourceWidth);
    setText(page, "body", pageBody(publication, language, theme));
    setDocuments(page, publication, language, rootFromPage());
    setFooter(page, publication, language, facts);
    if (page.get("has_documents") != nullptr || page.get("has_tags") != nullptr) {
        page["has_footer"] = data(true);
    }
    return page;
}

data fragmentData(const Publication& publication, const Language& language, const Theme& theme) {
    data fragment;
    setWords(fragment, language, theme);
    setArticle(fragment, publication, language, pageFacts(publication, language));
    setLeadImage(fragment, publication, language, QString(), kFragmentImageWidth);
    setText(fragment, "body", fragmentBody(publication, language, theme));
    setDocuments(fragment, publication, language, QString());
    return fragment;
}

} // namespace vestitel::publishing
