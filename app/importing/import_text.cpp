#include "importing/import_text.h"

#include "html/body_text.h"
#include "html/sanitiser.h"
#include "importing/encoding.h"
#include "importing/make_editions.h"
#include "importing/text_page.h"

#include <QCoreApplication>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

QString htmlOf(const TextBlock& block) {
    if (block.kind == TextBlock::Kind::Paragraph) {
        return QStringLiteral("<p>") + block.items.first().toHtmlEscaped() + QStringLiteral("</p>");
    }
    const QString name =
        block.kind == TextBlock::Kind::BulletList ? QStringLiteral("ul") : QStringLiteral("ol");
    QString html = u'<' + name + u'>';
    for (const QString& item : block.items) {
        html += QStringLiteral("<li>") + item.toHtmlEscaped() + QStringLiteral("</li>");
    }
    return html + QStringLiteral("</") + name + u'>';
}

} // namespace

Result<ImportedPost> importText(const QByteArray& bytes, const LanguageHint& language,
                                IdSource& ids) {
    const TextPage page = readTextPage(decodeText(bytes));
    if (page.title.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("There is no text in this file, so nothing was made of it."));
    }
    QString html;
    for (const TextBlock& block : page.blocks) {
        html += htmlOf(block) + u'\n';
    }
    ImportedPost imported{domain::Post{ids.newPostId()}, false, {}, {}};
    if (const QStringList guessed = page.guessedChrome(); !guessed.isEmpty()) {
        imported.remarks.append(Words::tr("Lines were taken for the website's and left out: %1")
                                    .arg(guessed.join(QStringLiteral(" | "))));
    }
    imported.post.date = page.date;
    const QString heading = QStringLiteral("<h1>%1</h1>\n").arg(page.title.toHtmlEscaped());
    VESTITEL_TRY(const bool two, addBilingualEditions(imported, heading + html, language, {}));
    if (!two) {
        domain::Edition edition;
        edition.title = page.title;
        VESTITEL_TRY(edition.body, html::sanitise(html));
        const QString text = page.title + u'\n' + html::plainText(edition.body);
        imported.post.editions.emplace(languageOfText(text, language), std::move(edition));
    }
    return imported;
}

} // namespace vestitel::importing
