#include "publishing/fragment_checklist.h"

#include "html/parse_document.h"
#include "publishing/editions.h"
#include "publishing/media_use.h"
#include "publishing/page_words.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::publishing {

namespace {

using domain::Language;
using Profile = FragmentProfile;

/// About as much of a description as search engines show, in characters.
constexpr qsizetype kShownDescription = 160;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

bool isWordPress(Profile profile) {
    return profile == Profile::WordPressBlocks || profile == Profile::WordPressClassic;
}

QString systemName(Profile profile) {
    switch (profile) {
    case Profile::Joomla:
        return QStringLiteral("Joomla");
    case Profile::WordPressBlocks:
        return Words::tr("WordPress (block editor)");
    case Profile::WordPressClassic:
        return Words::tr("WordPress (classic editor)");
    case Profile::InlineStyles:
    case Profile::Plain:
        break;
    }
    return Words::tr("Another system");
}

QString uploadStep(Profile profile, const QString& folder, const QString& address) {
    if (profile == Profile::Joomla && address == QStringLiteral("images/%1/").arg(folder)) {
        return Words::tr("Upload the whole folder “%1” into “images” (Content → Media). Keep the "
                         "names as they are.")
            .arg(folder);
    }
    if (isWordPress(profile)) {
        return Words::tr("Upload the files of the folder “%1” in this order (Media → Add New), and "
                         "copy each description to its file. Then compare the address of the first "
                         "with the one given here. If they differ, export again with the right "
                         "address of media.")
            .arg(folder);
    }
    return Words::tr("Upload the whole folder “%1” so that its files are seen at %2.")
        .arg(folder, address);
}

QString textStep(Profile profile, const QString& file) {
    switch (profile) {
    case Profile::Joomla:
        return Words::tr("Switch the editor of the article to source code (Toggle Editor), and "
                         "paste all of “%1”. The line for “Read more” is in it already.")
            .arg(file);
    case Profile::WordPressBlocks:
        return Words::tr("Switch to the code editor (⋮ → Code editor, Ctrl+Shift+Alt+M), paste all "
                         "of “%1”, and leave the code editor again.")
            .arg(file);
    case Profile::WordPressClassic:
        return Words::tr(
                   "Choose the tab “Text” of the editor, not “Visual”, and paste all of “%1”.")
            .arg(file);
    case Profile::InlineStyles:
    case Profile::Plain:
        break;
    }
    return Words::tr("Switch the editor to its source view (HTML, <>), and paste all of “%1”.")
        .arg(file);
}

QString featuredStep(Profile profile, const FragmentChecklist::Medium& medium) {
    const QString file = QStringLiteral("%1 (%2)").arg(medium.fileName, medium.kind);
    if (profile == Profile::Joomla) {
        return Words::tr("On the tab “Images and Links” choose %1 as intro image and as full "
                         "article image, and copy its description to both.")
            .arg(file);
    }
    if (isWordPress(profile)) {
        return Words::tr("In the panel “Featured image” choose %1.").arg(file);
    }
    return Words::tr("If the system asks for a lead picture, choose %1. It is in the text already.")
        .arg(file);
}

/// The description that an image has in the text, depth first.
QString altIn(const std::vector<html::Block>& blocks, const QString& hash) {
    for (const html::Block& block : blocks) {
        if (block.element == html::Element::Image && block.source == hash) {
            return block.alt;
        }
        if (const QString alt = altIn(block.children, hash); !alt.isEmpty()) {
            return alt;
        }
    }
    return {};
}

QString wordsOf(const Publication& publication, const Language& language,
                const domain::Medium& medium) {
    for (const domain::Attachment& attachment : publication.post.attachments) {
        if (attachment.hash == medium.hash && !medium.isImage()) {
            const QString title = inLanguage(attachment.titles, language, publication.languages);
            return title.isEmpty() ? medium.name : title;
        }
    }
    const auto texts = medium.texts.find(language);
    if (texts != medium.texts.end() && !oneLine(texts->second.alt).isEmpty()) {
        return oneLine(texts->second.alt);
    }
    const QString alt = altIn(html::documentOf(publication.post.editions.at(language).body)->blocks,
                              medium.hash.toString());
    return alt.isEmpty() && !medium.isImage() ? medium.name : alt;
}

QString kindOf(const NumberedMedium& numbered, const domain::Medium& medium,
               const Language& language) {
    const QString suffix = QFileInfo(numbered.path).suffix().toUpper();
    return numbered.size().isValid()
               ? Words::tr("%1, %2 × %3 px")
                     .arg(suffix)
                     .arg(numbered.size().width())
                     .arg(numbered.size().height())
               : QStringLiteral("%1, %2").arg(suffix, sizeInWords(medium.bytes, language));
}

QString slugLabel(Profile profile) {
    if (profile == Profile::Joomla) {
        return Words::tr("Alias");
    }
    return isWordPress(profile) ? Words::tr("Permalink (slug)") : Words::tr("Name in the address");
}

std::vector<FragmentChecklist::Field> fieldsOf(Profile profile, const Publication& publication,
                                               const Language& language) {
    using Field = FragmentChecklist::Field;
    const domain::Edition& edition = publication.post.editions.at(language);
    const QString description = descriptionOf(edition);
    QString length = Words::tr("%n character(s)", nullptr, static_cast<int>(description.size()));
    if (description.size() > kShownDescription) {
        length = Words::tr("%1; search engines show about %2 of them")
                     .arg(length)
                     .arg(kShownDescription);
    }
    const QString category = publication.category ? inLanguage(publication.category->names,
                                                               language, publication.languages)
                                                  : QString();
    std::vector<Field> fields = {
        {Words::tr("Title"), oneLine(edition.title)},
        {slugLabel(profile), slugOf(edition), {}, false},
        {Words::tr("Description for search engines"), description, length},
        {Words::tr("Category"), category},
        {Words::tr("Tags"), publication.post.tags.join(QStringLiteral(", "))},
        {Words::tr("Date"),
         publication.post.date.toString(QStringLiteral("dd.MM.yyyy")),
         {},
         false},
        {Words::tr("Language"), language.nativeName()}};
    if (isWordPress(profile)) {
        fields.insert(fields.begin() + 2, Field{Words::tr("Excerpt"), oneLine(edition.lead)});
    }
    fields.erase(std::remove_if(fields.begin(), fields.end(),
                                [](const Field& field) { return field.value.isEmpty(); }),
                 fields.end());
    return fields;
}

} // namespace

FragmentChecklist fragmentChecklist(const FragmentTarget& target, const Publication& publication,
                                    const Language& language,
                                    const std::vector<NumberedMedium>& media) {
    FragmentChecklist list{.profile = target.profile,
                           .system = systemName(target.profile),
                           .language = language.tag(),
                           .title = oneLine(publication.post.editions.at(language).title),
                           .fragmentFile = fragmentPath(publication, language),
                           .mediaFolder = mediaFolder(publication)};
    for (const NumberedMedium& numbered : media) {
        if (!numbered.hash) {
            list.media.push_back({numbered.number, numbered.fileName(), Words::tr("emblem"),
                                  numbered.emblem, numbered.address, false});
            continue;
        }
        const domain::Medium& medium = *findMedium(publication, *numbered.hash);
        list.media.push_back(
            {numbered.number, numbered.fileName(), kindOf(numbered, medium, language),
             wordsOf(publication, language, medium), numbered.address, numbered.isFeatured});
        if (numbered.isFeatured) {
            list.featuredStep = featuredStep(target.profile, list.media.back());
        }
    }
    if (!media.empty()) {
        const QString address = media.front().address;
        list.uploadStep = uploadStep(target.profile, list.mediaFolder,
                                     address.left(address.lastIndexOf(u'/') + 1));
    }
    list.fields = fieldsOf(target.profile, publication, language);
    list.textStep = textStep(target.profile, list.fragmentFile);
    list.lastSteps = {Words::tr("Look at the page: pictures, links, documents, headings."),
                      Words::tr("Publish it, or set the day of publication.")};
    return list;
}

} // namespace vestitel::publishing
