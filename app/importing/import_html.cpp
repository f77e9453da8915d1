#include "importing/import_html.h"

#include "html/body_text.h"
#include "html/foreign_images.h"
#include "importing/document_parts.h"
#include "importing/encoding.h"
#include "importing/make_editions.h"
#include "importing/page_content.h"
#include "importing/source_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

/// The encoding that the page's first bytes declare (WHATWG HTML 13.2.3.2).
QByteArray declaredEncoding(const QByteArray& bytes) {
    static const QRegularExpression kCharset(
        QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return kCharset.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLatin1();
}

/// The language that the page says it is in.
std::optional<domain::Language> statedLanguage(const PageContent& page) {
    // "en-GB" is the English edition.
    return domain::Language::fromTag(page.language.section(u'-', 0, 0).toLower());
}

/// Whether a text has a first heading of its own, which then is not the page's title.
bool beginsWithHeading(const QString& markup) {
    static const QRegularExpression kHeading(QStringLiteral("^(?:\\s|<(?!h1)[^>]*>)*+<h1\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    return kHeading.match(markup).hasMatch();
}

/// Finds the files that a page's pictures are in.
class Pictures final {
public:
    Pictures(const QString& folder, ImportedPost& imported)
        : m_folder(folder), m_imported(imported) {}

    std::optional<MediaHash> resolve(const QString& source) {
        const QString name =
            QUrl::fromPercentEncoding(source.section(u'?', 0, 0).section(u'#', 0, 0).toUtf8());
        static const QRegularExpression kScheme(QStringLiteral("^(?:[a-z][a-z0-9+.-]*:|//)"),
                                                QRegularExpression::CaseInsensitiveOption);
        if (kScheme.match(source).hasMatch()) {
            remark(Words::tr(
                       "The picture “%1” is not a file beside the page, so the post is without it.")
                       .arg(source.left(100)));
            return std::nullopt;
        }
        const auto file =
            findSourceFile(m_folder, name.startsWith(QLatin1String("./")) ? name.mid(2) : name);
        if (!file) {
            remark(describe(file.error(), name));
            return std::nullopt;
        }
        const bool known =
            std::any_of(m_imported.media.begin(), m_imported.media.end(),
                        [&](const ImportedMedium& medium) { return medium.hash == file->hash; });
        if (!known) {
            m_imported.media.push_back(
                {file->path, source, file->hash, QFileInfo(name).fileName(), {}});
        }
        return file->hash;
    }

private:
    void remark(const QString& sentence) {
        if (!m_imported.remarks.contains(sentence)) {
            m_imported.remarks.append(sentence);
        }
    }

    const QString& m_folder;
    ImportedPost& m_imported;
};

} // namespace

Result<ImportedPost> importHtml(const QByteArray& bytes, const PageOrigin& origin, IdSource& ids) {
    const PageContent page = readPageContent(decodeText(bytes, declaredEncoding(bytes)));
    ImportedPost imported{domain::Post{ids.newPostId()}, false, {}, {}};
    Pictures pictures(origin.folder, imported);
    const auto images = [&](const QString& source) {
        return pictures.resolve(source);
    };
    imported.post.date = page.date;
    const QString heading = beginsWithHeading(page.markup)
                                ? QString()
                                : QStringLiteral("<h1>%1</h1>\n").arg(page.title.toHtmlEscaped());
    LanguageHint language{origin.edition, origin.otherwise};
    VESTITEL_TRY(const bool two,
                 addBilingualEditions(imported, heading + page.markup, language, images));
    if (two) {
        return imported;
    }
    domain::Edition edition;
    VESTITEL_TRY(edition.body, html::sanitise(page.markup, images));
    edition.title = page.title;
    if (edition.title.isEmpty()) {
        edition.title =
            titleFromText(html::plainText(edition.body).section(u'\n', 0, 0).simplified());
    }
    if (edition.title.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("There is no text in this page, so nothing was made of it."));
    }
    language.edition = language.edition ? language.edition : statedLanguage(page);
    const QString text = edition.title + u'\n' + html::plainText(edition.body);
    imported.post.editions.emplace(languageOfText(text, language), std::move(edition));
    return imported;
}

} // namespace vestitel::importing
