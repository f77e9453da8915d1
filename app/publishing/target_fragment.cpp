#include "publishing/target_fragment.h"

#include "html/parse_document.h"
#include "publishing/body_markup.h"
#include "publishing/checklist_page.h"
#include "publishing/editions.h"
#include "publishing/funding_block.h"
#include "publishing/inline_styles.h"
#include "publishing/media_use.h"
#include "publishing/numbered_media.h"
#include "publishing/page.h"
#include "publishing/page_words.h"
#include "publishing/site_paths.h"
#include "publishing/wordpress_blocks.h"
#include "publishing/wordpress_classic.h"

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

using domain::Language;
using Media = std::vector<NumberedMedium>;

/// What the post's programme wants seen, as a block of HTML; empty for nothing.
QString fundingMarkup(const Publication& publication, const Language& language,
                      const FileAddresses& addresses) {
    const auto block = fundingBlock(publication, language, EmblemPlace::Media);
    if (!block) {
        return {};
    }
    QStringList emblems;
    for (const FundingBlock::Emblem& emblem : block->emblems) {
        emblems.append(u"<img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\">"_s.arg(
            addresses.of(emblem.path).toHtmlEscaped(), QString::number(emblem.size.width()),
            QString::number(emblem.size.height()), emblem.name.toHtmlEscaped()));
    }
    QString markup = u"<hr>\n<p>%1</p>"_s.arg(emblems.join(u' '));
    for (const QString& sentence : fundingText(publication, language)) {
        markup += u"\n<p>%1</p>"_s.arg(sentence.toHtmlEscaped());
    }
    return markup;
}

/// The lead, the text, then the documents as blocks of files.
QString blockMarkup(const Publication& publication, const Language& language, const Theme& theme,
                    const FileAddresses& addresses) {
    const domain::Edition& edition = publication.post.editions.at(language);
    QStringList parts;
    if (const QString lead = oneLine(edition.lead); !lead.isEmpty()) {
        parts.append(wordPressBlock(u"paragraph"_s, {}, u"<p>%1</p>"_s.arg(lead.toHtmlEscaped())));
    }
    parts.append(wordPressBlocks(*html::documentOf(edition.body),
                                 fragmentRewriting(publication, language, theme, addresses))
                     .trimmed());
    if (const QString funding = fundingMarkup(publication, language, addresses);
        !funding.isEmpty()) {
        parts.append(wordPressBlock(u"html"_s, {}, funding));
    }
    QStringList documents;
    for (const domain::Attachment& attachment : publication.post.attachments) {
        const domain::Medium* const medium = findMedium(publication, attachment.hash);
        const QString path = mediumPath(publication, attachment.hash);
        if (medium == nullptr || path.isEmpty()) {
            continue;
        }
        const QString title = inLanguage(attachment.titles, language, publication.languages);
        const QString words =
            u"%1 (%2, %3)"_s.arg(title.isEmpty() ? medium->name : title,
                                 medium->extension.toUpper(), sizeInWords(medium->bytes, language));
        const QString address = addresses.of(path);
        documents.append(
            wordPressBlock(u"file"_s, {{u"href"_s, address}, {u"showDownloadButton"_s, false}},
                           u"<div class=\"wp-block-file\"><a href=\"%1\">%2</a></div>"_s.arg(
                               address.toHtmlEscaped(), words.toHtmlEscaped())));
    }
    if (!documents.isEmpty()) {
        parts.append(wordPressBlock(u"heading"_s, {},
                                    u"<h2 class=\"wp-block-heading\">%1</h2>"_s.arg(
                                        theme.word(language, u"documents"_s).toHtmlEscaped())));
    }
    parts += documents;
    parts.removeAll(QString());
    return parts.join(u'\n') + u'\n';
}

/// By the theme's template; without the empty lines that absent parts leave at its ends.
QString templated(const Publication& publication, const Language& language, const Theme& theme,
                  const FragmentSetting& setting) {
    return QString::fromUtf8(renderFragment(publication, language, theme, setting)).trimmed() +
           u'\n';
}

QString rendered(FragmentProfile profile, const Publication& publication, const Language& language,
                 const Theme& theme, const FileAddresses& addresses) {
    FragmentSetting setting{.addresses = addresses};
    switch (profile) {
    case FragmentProfile::Plain:
        break;
    case FragmentProfile::Joomla:
        setting.hasLeadImage = false;
        setting.hasReadMore = true;
        return templated(publication, language, theme, setting);
    case FragmentProfile::WordPressBlocks:
        return blockMarkup(publication, language, theme, addresses);
    case FragmentProfile::WordPressClassic:
        setting.hasLeadImage = false;
        return classicMarkup(templated(publication, language, theme, setting));
    case FragmentProfile::InlineStyles:
        return withInlineStyles(templated(publication, language, theme, setting));
    }
    return QString::fromUtf8(renderFragment(publication, language, theme));
}

} // namespace

Result<QByteArray> renderFragmentFor(const FragmentTarget& target, const Publication& publication,
                                     const Language& language, const Theme& theme) {
    VESTITEL_CHECK(checkTarget(target));
    Media media;
    if (target.profile != FragmentProfile::Plain) {
        VESTITEL_TRY(media, numberedMedia(publication, target));
    }
    return rendered(target.profile, publication, language, theme, addressesOf(media, publication))
        .toUtf8();
}

Result<std::vector<PlannedFiles>>
planFragments(const FragmentTarget& target, const Publication& publication, const Theme& theme) {
    VESTITEL_CHECK(checkTarget(target));
    if (target.profile == FragmentProfile::Plain) {
        return planFiles(publication, theme, Form::Fragment);
    }
    VESTITEL_TRY(const Media media, numberedMedia(publication, target));
    std::vector<PlannedFiles> files = planMedia(media, publication);
    for (const Language& language : publishableLanguages(publication)) {
        files.push_back(
            onePage(fragmentPath(publication, language),
                    [&publication, language, &theme, profile = target.profile,
                     addresses = addressesOf(media, publication)] {
                        return rendered(profile, publication, language, theme, addresses).toUtf8();
                    }));
        files.push_back(
            onePage(namedPath(publication, language, u".checklist.html"_s),
                    [checklist = fragmentChecklist(target, publication, language, media)] {
                        return renderChecklist(checklist);
                    }));
    }
    return files;
}

} // namespace vestitel::publishing
