#include "editorial/sample_archive.h"

#include "archive/media_store.h"
#include "archive/settings_store.h"
#include "archive/taxonomy.h"
#include "base/atomic_file.h"
#include "editorial/edit_posts.h"
#include "editorial/sample_pictures.h"
#include "html/foreign_images.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestitel::editorial {

namespace {

/// Text per language, as the sample's file writes it: {"bg": "…", "en": "…"}.
std::map<domain::Language, QString> textsOf(const QJsonValue& value) {
    std::map<domain::Language, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const auto language = domain::Language::fromTag(each.key())) {
            texts.emplace(*language, each.value().toString());
        }
    }
    return texts;
}

/// What the posts show and offer, by the names that the sample's files call it.
using Media = QHash<QString, domain::Medium>;

Result<Media> addPictures(archive::Archive& archive, const QJsonObject& described) {
    archive::MediaStore store(archive);
    Media pictures;
    for (auto each = described.begin(); each != described.end(); ++each) {
        VESTITEL_TRY(auto medium,
                     store.add(samplePicture(each.key()), each.key() + QStringLiteral(".jpg")));
        const QJsonObject words = each.value().toObject();
        const auto captions = textsOf(words.value(QStringLiteral("caption")));
        const auto credits = textsOf(words.value(QStringLiteral("credit")));
        for (const auto& [language, alt] : textsOf(words.value(QStringLiteral("alt")))) {
            medium.texts[language] = {alt, captions.at(language), credits.at(language)};
        }
        VESTITEL_CHECK(store.setTexts(medium.hash, medium.texts));
        pictures.insert(each.key(), medium);
    }
    return pictures;
}

using Documents = QHash<QString, domain::Attachment>;

Result<Documents> addDocuments(archive::Archive& archive, const QJsonObject& described) {
    archive::MediaStore store(archive);
    Documents documents;
    for (auto each = described.begin(); each != described.end(); ++each) {
        const QStringList lines = each.value()[QStringLiteral("lines")].toVariant().toStringList();
        // The mark at the beginning is what makes spreadsheets read it as UTF-8.
        const QString text = QChar(QChar::ByteOrderMark) + lines.join(QStringLiteral("\r\n"));
        VESTITEL_TRY(const auto medium,
                     store.add(text.toUtf8(), each.value()[QStringLiteral("name")].toString()));
        documents.insert(each.key(),
                         {medium.hash, textsOf(each.value()[QStringLiteral("titles")])});
    }
    return documents;
}

/// `<figure><img src="hills"></figure>` with what is said of the picture in this language; its
/// credit is the picture's own, and the theme writes it.
QString withWords(QString html, const domain::Language& language, const Media& pictures) {
    for (auto each = pictures.begin(); each != pictures.end(); ++each) {
        const domain::MediumText& words = each.value().texts.at(language);
        html.replace(
            QStringLiteral("<img src=\"%1\">").arg(each.key()),
            QStringLiteral("<img src=\"%1\" alt=\"%2\"><figcaption>%3</figcaption>")
                .arg(each.key(), words.alt.toHtmlEscaped(), words.caption.toHtmlEscaped()));
    }
    return html;
}

/// `href="media:projects"` with the document's address in the archive.
QString withDocuments(QString html, const Documents& documents) {
    for (auto each = documents.begin(); each != documents.end(); ++each) {
        html.replace(QStringLiteral("\"media:%1\"").arg(each.key()),
                     QStringLiteral("\"media:%1\"").arg(each->hash.toString()));
    }
    return html;
}

Result<domain::Post> postOf(const QJsonObject& described, const Media& pictures,
                            const Documents& documents, const QDateTime& now) {
    const auto id = PostId::fromString(described.value(QStringLiteral("id")).toString());
    const auto status =
        domain::statusFromString(described.value(QStringLiteral("status")).toString());
    if (!id || !status) {
        return failure(ErrorCode::Internal, QString(), QStringLiteral("the sample is malformed"));
    }
    domain::Post post{
        .id = *id,
        .kind = described.value(QStringLiteral("kind")).toString(QStringLiteral("news")),
        .status = *status,
        .date = QDate::fromString(described.value(QStringLiteral("date")).toString(), Qt::ISODate),
        .category = described.value(QStringLiteral("category")).toString(),
        .programme = described.value(QStringLiteral("programme")).toString(),
        .tags = described.value(QStringLiteral("tags")).toVariant().toStringList()};
    post.created = now;
    const auto lead = pictures.constFind(described.value(QStringLiteral("lead_image")).toString());
    if (lead != pictures.constEnd()) {
        post.leadImage = lead->hash;
    }
    for (const QJsonValue& name : described.value(QStringLiteral("attachments")).toArray()) {
        const auto document = documents.constFind(name.toString());
        if (document != documents.constEnd()) {
            post.attachments.push_back(*document);
        }
    }
    const auto find = [&](const QString& source) -> std::optional<MediaHash> {
        const auto picture = pictures.constFind(source);
        return picture != pictures.constEnd() ? std::optional(picture->hash) : std::nullopt;
    };
    const QJsonObject editions = described.value(QStringLiteral("editions")).toObject();
    for (auto each = editions.begin(); each != editions.end(); ++each) {
        const auto language = domain::Language::fromTag(each.key());
        const QJsonObject words = each.value().toObject();
        domain::Edition edition;
        edition.title = words.value(QStringLiteral("title")).toString();
        edition.lead = words.value(QStringLiteral("lead")).toString();
        const QString body =
            withDocuments(words.value(QStringLiteral("body")).toString(), documents);
        VESTITEL_TRY(edition.body, html::sanitise(withWords(body, *language, pictures), find));
        edition.state = post.status == domain::Status::Draft ? domain::EditionState::Draft
                                                             : domain::EditionState::Ready;
        post.editions.emplace(*language, edition);
    }
    return post;
}

Result<void> saveOrganisation(archive::Archive& archive, const QJsonObject& described) {
    VESTITEL_TRY(auto settings, archive::settings(archive));
    settings.organisation.names = textsOf(described.value(QStringLiteral("names")));
    settings.organisation.siteAddress = QUrl(described.value(QStringLiteral("site")).toString());
    return archive::saveSettings(archive, settings);
}

Result<QJsonObject> sampleFile(const QString& name) {
    constexpr qint64 kLimit = 1024 * 1024;
    VESTITEL_TRY(const auto bytes, readFile(QStringLiteral(":/sample/") + name, kLimit));
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

Result<void> fillSampleArchive(Newsroom& newsroom) {
    VESTITEL_TRY(const auto sample, sampleFile(QStringLiteral("posts.json")));
    archive::Archive& archive = newsroom.archive();
    VESTITEL_CHECK(
        saveOrganisation(archive, sample.value(QStringLiteral("organisation")).toObject()));
    for (const QJsonValue& category : sample.value(QStringLiteral("categories")).toArray()) {
        VESTITEL_CHECK(
            archive::saveCategory(archive, {category[QStringLiteral("key")].toString(),
                                            textsOf(category[QStringLiteral("names")])}));
    }
    VESTITEL_TRY(const auto pictures,
                 addPictures(archive, sample.value(QStringLiteral("pictures")).toObject()));
    VESTITEL_TRY(const auto documents,
                 addDocuments(archive, sample.value(QStringLiteral("documents")).toObject()));
    for (const char* const name : {"posts.json", "earlier_posts.json", "own_pages.json"}) {
        VESTITEL_TRY(const auto file, sampleFile(QString::fromLatin1(name)));
        for (const QJsonValue& described : file.value(QStringLiteral("posts")).toArray()) {
            VESTITEL_TRY(const auto post,
                         postOf(described.toObject(), pictures, documents, archive.clock().now()));
            VESTITEL_CHECK(savePost(newsroom, post, archive::SaveReason::Import));
        }
    }
    return {};
}

} // namespace vestitel::editorial
