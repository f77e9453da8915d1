#include "publishing/page.h"

#include "html/body_text.h"
#include "publishing/editions.h"
#include "publishing/funding_block.h"
#include "publishing/page_data.h"
#include "publishing/page_words.h"
#include "publishing/site_paths.h"
#include "publishing/template.h"
#include "publishing/theme_words.h"

namespace vestitel::publishing {

QByteArray renderPage(const Publication& publication, const domain::Language& language,
                      const Theme& theme, const PageSetting& setting) {
    return QByteArray::fromStdString(theme.pageTemplate().render(
        pageData(publication, language, theme, setting), theme.themeWords(language).common));
}

QByteArray renderPage(const Publication& publication, const domain::Language& language,
                      const Theme& theme) {
    return renderPage(publication, language, theme,
                      {FileAddresses::below(rootFrom(pagePath(publication, language)))});
}

QByteArray renderFragment(const Publication& publication, const domain::Language& language,
                          const Theme& theme, const FragmentSetting& setting) {
    return QByteArray::fromStdString(theme.fragmentTemplate().render(
        fragmentData(publication, language, theme, setting), theme.themeWords(language).common));
}

QByteArray renderText(const Publication& publication, const domain::Language& language) {
    const domain::Edition& edition = publication.post.editions.at(language);
    QStringList parts = {oneLine(edition.title), dateInWords(publication.post.date, language),
                         oneLine(edition.lead), html::plainText(edition.body).trimmed()};
    parts.append(fundingText(publication, language));
    parts.removeAll(QString());
    return (parts.join(QStringLiteral("\n\n")) + u'\n').toUtf8();
}

} // namespace vestitel::publishing
