#include "importing/make_editions.h"

#include "html/body_text.h"
#include "importing/bilingual.h"
#include "importing/document_parts.h"
#include "importing/letters.h"

namespace vestitel::importing {

namespace {

Result<domain::Edition> editionOf(const QString& markup, const html::ImageResolver& images) {
    DocumentParts parts = readDocumentParts(markup);
    domain::Edition edition;
    VESTITEL_TRY(edition.body, html::sanitise(parts.markup, images));
    edition.title = std::move(parts.title);
    edition.lead = std::move(parts.lead);
    return edition;
}

} // namespace

domain::Language languageOfText(const QString& text, const LanguageHint& language) {
    if (language.edition) {
        return *language.edition;
    }
    return languageOf(countLetters(text)).value_or(language.otherwise);
}

Result<bool> addBilingualEditions(ImportedPost& imported, const QString& markup,
                                  const LanguageHint& language, const html::ImageResolver& images) {
    const auto parts = language.edition ? std::nullopt : splitByLanguage(markup);
    if (!parts) {
        return false;
    }
    std::map<domain::Language, domain::Edition> editions;
    for (const LanguagePart& part : *parts) {
        VESTITEL_TRY(auto edition, editionOf(part.markup, images));
        editions.emplace(part.language, std::move(edition));
    }
    VESTITEL_TRY(auto whole, editionOf(markup, images));
    imported.asOneText = OneText{language.otherwise, std::move(whole)};
    imported.post.editions = std::move(editions);
    return true;
}

Result<void> addEditions(ImportedPost& imported, const QString& markup,
                         const LanguageHint& language, const html::ImageResolver& images) {
    VESTITEL_TRY(const bool two, addBilingualEditions(imported, markup, language, images));
    if (two) {
        return {};
    }
    VESTITEL_TRY(auto edition, editionOf(markup, images));
    const QString text = edition.title + u'\n' + html::plainText(edition.body);
    if (!edition.title.isEmpty()) {
        imported.post.editions.emplace(languageOfText(text, language), std::move(edition));
    }
    return {};
}

} // namespace vestitel::importing
