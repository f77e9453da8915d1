#include "publishing/body_markup.h"

#include "html/parse_document.h"
#include "html/rewrite.h"
#include "html/serialiser.h"
#include "publishing/edited_image.h"
#include "publishing/editions.h"
#include "publishing/image_markup.h"
#include "publishing/media_use.h"
#include "publishing/site_paths.h"

namespace vestitel::publishing {

namespace {

/// The page of a post that a body links to, from the site's root: in this language, else in the
/// first of the publication's that has one.
QString linkedPage(const Publication& publication, const domain::Language& language,
                   const PostId& id) {
    const auto pages = publication.linkedPages.value(id);
    std::vector<domain::Language> order = {language};
    order.insert(order.end(), publication.languages.begin(), publication.languages.end());
    for (const domain::Language& candidate : order) {
        const auto page = pages.find(candidate);
        if (page != pages.end() && isSafePath(indexPath(page->second))) {
            return page->second;
        }
    }
    return {};
}

/// What follows "post:" or "media:" in a link's target.
template <typename Id>
std::optional<Id> idIn(const QString& target, QLatin1String scheme) {
    return target.startsWith(scheme) ? Id::fromString(target.mid(scheme.size())) : std::nullopt;
}

std::optional<QString> mediumAddress(const Publication& publication, const MediaHash& hash,
                                     const FileAddresses& addresses) {
    const QString path = mediumPath(publication, hash);
    if (path.isEmpty()) {
        return std::nullopt;
    }
    if (addresses.isInlined()) {
        // Browsers do not follow a link to data.
        return findMedium(publication, hash)->isImage()
                   ? std::nullopt
                   : std::optional(QStringLiteral("#") + documentAnchor(hash));
    }
    return addresses.of(path);
}

/// The whole address of another post's page; nothing where the site's is not known.
std::optional<QString> absolutePage(const Publication& publication, const QString& page) {
    const std::optional<QUrl> site = siteRoot(publication.organisation);
    if (page.isEmpty() || !site) {
        return std::nullopt;
    }
    return site->resolved(QUrl(page)).toString(QUrl::FullyEncoded);
}

/// Puts each table into a box. The markup is our own serialiser's, in which "<" never stands for
/// itself, so "<table" is always a table's beginning.
QString withTableBoxes(QString html, const QString& label) {
    const QString open =
        QStringLiteral("<div class=\"article-table\" role=\"group\" aria-label=\"%1\" "
                       "tabindex=\"0\"><table")
            .arg(label.toHtmlEscaped());
    html.replace(QLatin1String("<table"), open);
    html.replace(QLatin1String("</table>"), QLatin1String("</table></div>"));
    return html;
}

/// "Снимка: …" for each image whose maker the archive knows, in the page's language.
std::function<QString(const MediaHash&)>
creditLines(const Publication& publication, const domain::Language& language, const Theme& theme) {
    return [&publication, language,
            word = theme.word(language, QStringLiteral("photo"))](const MediaHash& hash) {
        const domain::Medium* const medium = findMedium(publication, hash);
        if (medium == nullptr) {
            return QString();
        }
        const auto text = medium->texts.find(language);
        return text == medium->texts.end() ? QString() : creditLine(word, text->second.credit);
    };
}

} // namespace

QString creditLine(const QString& word, const QString& credit) {
    const QString maker = oneLine(credit);
    return maker.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(word, maker);
}

QString documentAnchor(const MediaHash& hash) {
    constexpr qsizetype kDigits = 8;
    return QStringLiteral("document-") + hash.toString().left(kDigits);
}

QString pageBody(const Publication& publication, const domain::Language& language,
                 const Theme& theme, const FileAddresses& addresses) {
    return pageMarkup(*html::documentOf(publication.post.editions.at(language).body), publication,
                      language, theme, addresses);
}

QString pageMarkup(const html::Document& document, const Publication& publication,
                   const domain::Language& language, const Theme& theme,
                   const FileAddresses& addresses) {
    // The image that a reader sees first is not to wait: the lead image, else the body's first.
    std::optional<MediaHash> first = publication.post.leadImage;
    html::Rewriting rewriting;
    rewriting.link = [&](const QString& target) -> std::optional<QString> {
        if (const auto hash = idIn<MediaHash>(target, QLatin1String("media:"))) {
            return mediumAddress(publication, *hash, addresses);
        }
        if (const auto id = idIn<PostId>(target, QLatin1String("post:"))) {
            const QString page = linkedPage(publication, language, *id);
            if (addresses.isInlined()) {
                return absolutePage(publication, page);
            }
            return page.isEmpty() ? std::nullopt : std::optional(addresses.of(indexPath(page)));
        }
        return target;
    };
    rewriting.image = [&](const MediaHash& hash) -> std::optional<html::ImageMarkup> {
        const auto plan = planFor(publication, hash);
        if (!plan) {
            return std::nullopt;
        }
        const ImageVariant& plain = plan->upTo(kPageImageWidth);
        html::ImageMarkup markup;
        markup.source = addresses.of(plain.path);
        markup.sets = [plan = *plan, &addresses](const QString& figureClass) {
            return imageSets(plan, placeOf(figureClass), addresses);
        };
        markup.size = plain.size;
        markup.focus = editedFocus(plan->original, plan->edit);
        if (!first) {
            first = hash;
        }
        markup.lazy = publication.post.leadImage.has_value() || hash != *first;
        return markup;
    };
    rewriting.credit = creditLines(publication, language, theme);
    rewriting.creditClass = QStringLiteral("article-credit");
    return withTableBoxes(html::pageHtml(document, rewriting),
                          theme.word(language, QStringLiteral("table")));
}

html::Rewriting fragmentRewriting(const Publication& publication, const domain::Language& language,
                                  const Theme& theme, const FileAddresses& addresses) {
    html::Rewriting rewriting;
    rewriting.link = [&publication, language,
                      &addresses](const QString& target) -> std::optional<QString> {
        if (const auto hash = idIn<MediaHash>(target, QLatin1String("media:"))) {
            return mediumAddress(publication, *hash, addresses);
        }
        if (const auto id = idIn<PostId>(target, QLatin1String("post:"))) {
            return absolutePage(publication, linkedPage(publication, language, *id));
        }
        return target;
    };
    rewriting.image = [&publication,
                       &addresses](const MediaHash& hash) -> std::optional<html::ImageMarkup> {
        const auto plan = planFor(publication, hash);
        if (!plan) {
            return std::nullopt;
        }
        const ImageVariant& variant = plan->upTo(kFragmentImageWidth);
        html::ImageMarkup markup;
        markup.source = addresses.of(variant.path);
        markup.size = variant.size;
        return markup;
    };
    rewriting.credit = creditLines(publication, language, theme);
    return rewriting;
}

QString fragmentBody(const Publication& publication, const domain::Language& language,
                     const Theme& theme, const FileAddresses& addresses) {
    return html::rewrite(publication.post.editions.at(language).body,
                         fragmentRewriting(publication, language, theme, addresses));
}

} // namespace vestitel::publishing
