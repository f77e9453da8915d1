#include "importing/wordpress_post.h"

#include "domain/slug.h"
#include "html/body_text.h"
#include "importing/document_parts.h"
#include "importing/interchange.h"
#include "importing/make_editions.h"
#include "importing/markup_scan.h"
#include "importing/page_content.h"
#include "importing/wordpress_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

QString metaOf(const WordPressItem& item, const char* key) {
    const auto found = item.meta.find(QString::fromLatin1(key));
    return found == item.meta.end() ? QString() : found->second;
}

/// The same for the same post of the same site, whenever it is imported.
PostId idOf(const WordPressItem& item, const WordPressSite& site) {
    static const QUuid kSpace(QStringLiteral("{6a3b2c1e-7d54-4f0a-9c1b-5e7f20c4d8a9}"));
    const QUuid id = QUuid::createUuidV5(kSpace, site.address + u'#' + item.id);
    return *PostId::fromString(id.toString(QUuid::WithoutBraces));
}

domain::Status statusOf(const QString& status) {
    if (status == QLatin1String("publish")) {
        return domain::Status::Published;
    }
    // Waiting for a day, for approval, or shown to members only: written to its end.
    static const QStringList kReady = {QStringLiteral("future"), QStringLiteral("pending"),
                                       QStringLiteral("private")};
    return kReady.contains(status) ? domain::Status::Ready : domain::Status::Draft;
}

/// "0000-00-00 00:00:00" stands for no time.
QDateTime timeOf(const QString& text) {
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setTimeZone(QTimeZone::utc());
    return time;
}

QString decoded(const QString& name) {
    return QUrl::fromPercentEncoding(name.toUtf8());
}

QString slugOf(const WordPressItem& item) {
    const QString slug = decoded(item.slug);
    return domain::isSlug(slug) ? slug : QString();
}

/// One language's text of an item.
struct Version {
    domain::Language language;
    QString title;
    QString excerpt;
    QString content;
};

/// Builds one post of items that say the same.
class PostMaker final {
public:
    PostMaker(const WordPressSite& site, WordPressMedia& media) : m_site(site), m_media(media) {}

    Result<ImportedPost> make(const std::vector<WordPressItem>& items) {
        m_imported = ImportedPost{domain::Post{idOf(items.front(), m_site)}, true, {}, {}};
        fillFields(items.front());
        for (const WordPressItem& item : items) {
            for (const Version& version : versionsOf(item)) {
                VESTITEL_CHECK(addEdition(item, version));
            }
        }
        if (m_imported->post.editions.empty()) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("It has neither a title nor a text."));
        }
        for (const WordPressItem& item : items) {
            addTerms(item);
        }
        addLeadImage(items);
        addRemarks();
        return std::move(*m_imported);
    }

private:
    domain::Post& post() { return m_imported->post; }

    void fillFields(const WordPressItem& item) {
        post().status = statusOf(item.status);
        post().date = QDate::fromString(item.date.left(10), Qt::ISODate);
        post().created = timeOf(item.dateUtc);
        post().modified = timeOf(item.modifiedUtc);
    }

    std::vector<Version> versionsOf(const WordPressItem& item) const {
        std::vector<Version> versions;
        const auto titles = languagesOf(item.title);
        const auto contents = languagesOf(item.content);
        auto excerpts = languagesOf(item.excerpt);
        for (const auto& [tag, title] : titles.empty() ? contents : titles) {
            const auto language = domain::Language::fromTag(tag);
            const auto content = contents.find(tag);
            if (language) {
                versions.push_back({*language, titles.empty() ? item.title : title, excerpts[tag],
                                    content == contents.end() ? QString() : content->second});
            }
        }
        if (versions.empty()) {
            const QString text = textOfMarkup(item.title + u' ' + item.content.left(4000));
            LanguageHint hint = m_site.language;
            hint.edition = hint.edition ? hint.edition : statedLanguage(item);
            versions.push_back(
                {languageOfText(text, hint), item.title, item.excerpt, item.content});
        }
        return versions;
    }

    Result<void> addEdition(const WordPressItem& item, const Version& version) {
        if (post().editions.contains(version.language)) {
            m_imported->remarks.append(
                Words::tr("“%1” is a second text in the same language, so it was left out.")
                    .arg(nameOf(item)));
            return {};
        }
        m_language = version.language;
        WordPressText text = readWordPressText(version.content, item.id, m_media);
        for (const QString& code : text.leftOut) {
            if (!m_codes.contains(code)) {
                m_codes.append(code);
            }
        }
        domain::Edition edition;
        VESTITEL_TRY(edition.body,
                     html::sanitise(withOwnDocuments(text.markup),
                                    [this](const QString& source) { return picture(source); }));
        edition.title = textOfMarkup(version.title);
        edition.lead = textOfMarkup(version.excerpt);
        if (edition.title.isEmpty()) {
            edition.title =
                titleFromText(html::plainText(edition.body).section(u'\n', 0, 0).simplified());
        }
        if (edition.title.isEmpty()) {
            return {};
        }
        edition.slug = slugOf(item);
        edition.state = impliedState(post().status);
        post().editions.emplace(version.language, std::move(edition));
        return {};
    }

    /// Links to documents that lie beside the export lead to them.
    QString withOwnDocuments(const QString& markup) {
        QString result;
        qsizetype done = 0;
        for (const PageElement& element : scanMarkup(markup).elements) {
            const QString address = element.attribute(QLatin1String("href"));
            static const QRegularExpression kDocument(
                QStringLiteral("/uploads/.*\\.(?:pdf|docx?|xlsx?|od[ts]|zip)(?:[?#].*)?$"),
                QRegularExpression::CaseInsensitiveOption);
            if (element.name != QLatin1String("a") || element.begin < done ||
                !kDocument.match(address).hasMatch()) {
                continue;
            }
            if (const auto hash = add(address)) {
                result += QStringView(markup).sliced(done, element.begin - done);
                result += QStringLiteral("<a href=\"media:%1\">").arg(hash->toString());
                done = element.contentBegin;
            }
        }
        return result + markup.mid(done);
    }

    std::optional<MediaHash> picture(const QString& source) {
        const auto hash = add(source);
        if (!hash && !m_missing.contains(source)) {
            m_missing.append(source);
        }
        return hash;
    }

    /// Brings a file of the site along, with what the export says of it.
    std::optional<MediaHash> add(const QString& address) {
        const auto found = m_media.find(address);
        if (!found) {
            return std::nullopt;
        }
        auto known =
            std::find_if(m_imported->media.begin(), m_imported->media.end(),
                         [&](const ImportedMedium& medium) { return medium.hash == found->hash; });
        if (known == m_imported->media.end()) {
            known = m_imported->media.insert(known, *found);
        }
        const WordPressAttachment* const about = m_media.byAddress(address);
        if (about != nullptr && m_language && !(about->alt + about->caption).isEmpty()) {
            known->texts[*m_language] = {about->alt, about->caption, {}};
        }
        return found->hash;
    }

    void addTerms(const WordPressItem& item) {
        for (const WordPressTerm& term : item.terms) {
            const QString name = textOfMarkup(term.name);
            const bool category = term.domain == QLatin1String("category") &&
                                  term.slug != QLatin1String("uncategorized");
            if (category && post().category.isEmpty()) {
                post().category = domain::slugFromTitle(decoded(term.slug));
                m_imported->categoryName = name;
            } else if ((category || term.domain == QLatin1String("post_tag")) &&
                       name != m_imported->categoryName && !name.isEmpty() &&
                       !post().tags.contains(name)) {
                post().tags.append(name);
            }
        }
    }

    void addLeadImage(const std::vector<WordPressItem>& items) {
        for (const WordPressItem& item : items) {
            const WordPressAttachment* const image = m_media.byId(metaOf(item, "_thumbnail_id"));
            if (image != nullptr && !post().leadImage) {
                post().leadImage = picture(image->address);
            }
        }
    }

    void addRemarks() {
        if (!m_codes.isEmpty()) {
            m_imported->remarks.append(
                Words::tr("What WordPress puts in by itself was left out: %1.")
                    .arg(m_codes.join(QStringLiteral(", "))));
        }
        if (!m_missing.isEmpty()) {
            m_imported->remarks.append(
                Words::tr("%n picture(s) are not beside the export, so the post is without them "
                          "(%1). Put the site's folder wp-content/uploads beside the file first.",
                          nullptr, static_cast<int>(m_missing.size()))
                    .arg(m_missing.first().left(100)));
        }
    }

    const WordPressSite& m_site;
    WordPressMedia& m_media;
    std::optional<ImportedPost> m_imported;
    std::optional<domain::Language> m_language; ///< Of the edition that is being made.
    QStringList m_codes;
    QStringList m_missing;
};

} // namespace

std::optional<domain::Language> statedLanguage(const WordPressItem& item) {
    QString tag = metaOf(item, "_wpml_import_language_code");
    for (const WordPressTerm& term : item.terms) {
        if (term.domain == QLatin1String("language")) {
            tag = term.slug;
        }
    }
    // "bg_BG", "en-gb": editions are by language alone.
    static const QRegularExpression kRegion(QStringLiteral("[-_].*$"));
    return domain::Language::fromTag(tag.remove(kRegion).toLower());
}

QString translationGroup(const WordPressItem& item) {
    for (const WordPressTerm& term : item.terms) {
        if (term.domain == QLatin1String("post_translations")) {
            return term.slug;
        }
    }
    return metaOf(item, "_wpml_import_translation_group");
}

Result<ImportedPost> wordPressPost(const std::vector<WordPressItem>& items,
                                   const WordPressSite& site, WordPressMedia& media) {
    return PostMaker(site, media).make(items);
}

QString nameOf(const WordPressItem& item) {
    const QString title = textOfMarkup(item.title);
    return title.isEmpty() ? Words::tr("item %1").arg(item.number) : title.left(120);
}

} // namespace vestitel::importing
