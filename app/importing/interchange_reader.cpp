#include "importing/interchange.h"

#include "domain/slug.h"
#include "html/foreign_images.h"
#include "importing/encoding.h"
#include "importing/object_reader.h"
#include "importing/source_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace vestitel::importing {

namespace {

using domain::Language;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

/// Reads one line; each step ends early once something was wrong.
class LineReader final {
public:
    LineReader(const QJsonObject& object, const LineOrigin& origin, IdSource& ids)
        : m_line(object, QString()),
          m_origin(origin), m_imported{domain::Post{ids.newPostId()}, false, {}, {}} {}

    Result<ImportedPost> read() {
        readFields();
        readMedia();
        readLeadImage();
        readAttachments();
        readEditions();
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        if (!m_line.problem().isEmpty()) {
            return failure(ErrorCode::InvalidArgument, m_line.problem());
        }
        keepUnknown();
        return std::move(m_imported);
    }

private:
    domain::Post& post() { return m_imported.post; }

    void readFields() {
        if (const auto id = m_line.text(QStringLiteral("id"))) {
            if (const auto valid = PostId::fromString(*id)) {
                post().id = *valid;
                m_imported.idWasGiven = true;
            } else {
                m_line.addBadValue(QStringLiteral("id"),
                                   Words::tr("a UUID in small letters with hyphens"));
            }
        }
        if (const auto kind = m_line.text(QStringLiteral("kind"))) {
            static const QRegularExpression kKind(QStringLiteral("^[a-z][a-z0-9_-]{0,63}$"));
            post().kind = *kind;
            if (!kKind.match(*kind).hasMatch()) {
                m_line.addBadValue(QStringLiteral("kind"),
                                   Words::tr("a short name such as “news”"));
            }
        }
        if (const auto status = m_line.text(QStringLiteral("status"))) {
            const auto known = domain::statusFromString(*status);
            post().status = known.value_or(domain::Status::Draft);
            if (!known) {
                m_line.addBadValue(QStringLiteral("status"),
                                   Words::tr("draft, ready or published"));
            }
        }
        post().date = m_line.date(QStringLiteral("date")).value_or(QDate());
        post().category = m_line.text(QStringLiteral("category")).value_or(QString());
        post().programme = m_line.text(QStringLiteral("programme")).value_or(QString()).trimmed();
        post().programmeWaiver =
            m_line.text(QStringLiteral("programme_waiver")).value_or(QString()).simplified();
        for (const QString& tag : m_line.texts(QStringLiteral("tags"))) {
            if (!tag.trimmed().isEmpty() && !post().tags.contains(tag)) {
                post().tags.append(tag);
            }
        }
        post().created = m_line.time(QStringLiteral("created")).value_or(QDateTime());
        post().modified = m_line.time(QStringLiteral("modified")).value_or(QDateTime());
        post().trashed = m_line.time(QStringLiteral("trashed"));
    }

    void readMedia() {
        const QJsonArray media = m_line.array(QStringLiteral("media"));
        for (qsizetype i = 0; i < media.size(); ++i) {
            const QString place = QStringLiteral("media.%1").arg(i + 1);
            ObjectReader reader(media[i].toObject(), place);
            const QString file = reader.text(QStringLiteral("file")).value_or(QString());
            if (file.isEmpty()) {
                reader.addBadValue(QStringLiteral("file"), Words::tr("a file's name"));
            }
            ImportedMedium medium{{}, file, {}, {}, {}};
            medium.name = reader.text(QStringLiteral("name")).value_or(QString());
            readMediumTexts(reader, medium);
            readEdit(reader, medium);
            nameLeftOver(reader);
            take(reader);
            if (m_line.problem().isEmpty()) {
                addFile(std::move(medium));
            }
        }
    }

    /// One that is not understood is refused with its post: what was to be hidden would be shown.
    static void readEdit(ObjectReader& reader, ImportedMedium& medium) {
        const QString key = QStringLiteral("edit");
        const QJsonObject json = reader.object(key);
        const auto edit = domain::imageEditFromJson(json);
        if (edit) {
            medium.edit = *edit;
        } else if (!json.isEmpty()) {
            reader.addBadValue(key, Words::tr("an edit of version 1, or nothing"));
        }
    }

    void readMediumTexts(ObjectReader& reader, ImportedMedium& medium) {
        for (const auto& [language, text] : byLanguage(reader, QStringLiteral("alt"))) {
            medium.texts[language].alt = text;
        }
        for (const auto& [language, text] : byLanguage(reader, QStringLiteral("caption"))) {
            medium.texts[language].caption = text;
        }
        const QJsonValue credit = reader.value(QStringLiteral("credit"));
        if (credit.isString()) {
            if (medium.texts.empty()) {
                for (const Language& language : languages()) {
                    medium.texts[language] = {};
                }
            }
            for (auto& [language, text] : medium.texts) {
                text.credit = credit.toString();
            }
        } else if (credit.isObject()) {
            for (const auto& [language, text] :
                 byLanguage(reader, QStringLiteral("credit"), credit.toObject())) {
                medium.texts[language].credit = text;
            }
        } else if (!credit.isUndefined()) {
            reader.addBadValue(QStringLiteral("credit"), Words::tr("a text, or texts by language"));
        }
    }

    /// The languages of the line's editions, before they are read.
    std::vector<Language> languages() const {
        std::vector<Language> result;
        const QJsonObject editions = m_line.rest().value(QLatin1String("editions")).toObject();
        for (const QString& tag : editions.keys()) {
            if (const auto language = Language::fromTag(tag)) {
                result.push_back(*language);
            }
        }
        return result;
    }

    std::map<Language, QString> byLanguage(ObjectReader& reader, const QString& key) {
        return byLanguage(reader, key, reader.object(key));
    }

    static std::map<Language, QString> byLanguage(ObjectReader& reader, const QString& key,
                                                  const QJsonObject& object) {
        std::map<Language, QString> texts;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto language = Language::fromTag(it.key());
            if (!language || !it.value().isString()) {
                reader.addBadValue(key, Words::tr("texts by language"));
                return {};
            }
            texts.emplace(*language, it.value().toString());
        }
        return texts;
    }

    /// The medium's hash, once its file was found; it is among the post's media then.
    std::optional<MediaHash> addFile(ImportedMedium medium) {
        const auto known = std::find_if(
            m_imported.media.begin(), m_imported.media.end(),
            [&](const ImportedMedium& other) { return other.reference == medium.reference; });
        if (known != m_imported.media.end()) {
            return known->hash;
        }
        if (m_missing.contains(medium.reference)) {
            return std::nullopt;
        }
        const auto file = findSourceFile(m_origin.folder, medium.reference);
        if (!file && file.error() == FileProblem::Unsafe) {
            m_line.addProblem(describe(file.error(), medium.reference));
            return std::nullopt;
        }
        if (!file) {
            m_missing.append(medium.reference);
            addRemark(describe(file.error(), medium.reference));
            return std::nullopt;
        }
        medium.path = file->path;
        medium.hash = file->hash;
        if (medium.name.isEmpty()) {
            medium.name = QFileInfo(medium.reference).fileName();
        }
        m_imported.media.push_back(std::move(medium));
        return file->hash;
    }

    void readLeadImage() {
        const auto name = m_line.text(QStringLiteral("lead_image"));
        if (name && m_line.problem().isEmpty()) {
            post().leadImage = addFile({{}, *name, {}, {}, {}});
        }
    }

    void readAttachments() {
        const QJsonArray attachments = m_line.array(QStringLiteral("attachments"));
        for (qsizetype i = 0; i < attachments.size(); ++i) {
            ObjectReader reader(attachments[i].toObject(),
                                QStringLiteral("attachments.%1").arg(i + 1));
            const QString file = reader.text(QStringLiteral("file")).value_or(QString());
            const std::map<Language, QString> titles = byLanguage(reader, QStringLiteral("title"));
            if (file.isEmpty()) {
                reader.addBadValue(QStringLiteral("file"), Words::tr("a file's name"));
            }
            nameLeftOver(reader);
            take(reader);
            if (!m_line.problem().isEmpty()) {
                return;
            }
            if (const auto hash = addFile({{}, file, {}, {}, {}})) {
                post().attachments.push_back({*hash, titles});
            }
        }
    }

    void readEditions() {
        const QJsonObject editions = m_line.object(QStringLiteral("editions"));
        bool titled = false;
        for (auto it = editions.begin(); it != editions.end(); ++it) {
            const auto language = Language::fromTag(it.key());
            if (!language || !it.value().isObject()) {
                m_line.addBadValue(
                    QStringLiteral("editions"),
                    Words::tr("an object by language, such as {\"bg\":{\"title\":…}}"));
                return;
            }
            readEdition(*language, it.value().toObject());
            const QJsonValue title = it.value().toObject().value(QLatin1String("title"));
            // Our own export of a draft that has no title yet.
            const bool untitledDraft =
                title.isString() && m_imported.idWasGiven && post().status == domain::Status::Draft;
            titled = titled || untitledDraft || !title.toString().trimmed().isEmpty();
        }
        if (!titled) {
            m_line.addProblem(
                Words::tr("The title is missing: “editions” needs a title in at least one "
                          "language."));
        }
    }

    void readEdition(const Language& language, const QJsonObject& object) {
        ObjectReader reader(object, QStringLiteral("editions.") + language.tag());
        domain::Edition edition;
        edition.title = reader.text(QStringLiteral("title")).value_or(QString());
        edition.lead = reader.text(QStringLiteral("lead")).value_or(QString());
        edition.slug = reader.text(QStringLiteral("slug")).value_or(QString());
        edition.description = reader.text(QStringLiteral("description")).value_or(QString());
        if (!edition.slug.isEmpty() && !domain::isSlug(edition.slug)) {
            reader.addBadValue(QStringLiteral("slug"),
                               Words::tr("small Latin letters, digits and hyphens"));
        }
        edition.state = impliedState(post().status);
        if (const auto state = reader.text(QStringLiteral("state"))) {
            const auto known = domain::editionStateFromString(*state);
            edition.state = known.value_or(edition.state);
            if (!known) {
                reader.addBadValue(QStringLiteral("state"), Words::tr("draft or ready"));
            }
        }
        const QString html = reader.text(QStringLiteral("body")).value_or(QString());
        if (reader.problem().isEmpty() && !html.isEmpty()) {
            readBody(reader, html, edition);
        }
        take(reader);
        if (!reader.rest().isEmpty()) {
            m_unknownOfEditions.insert(language.tag(), reader.rest());
        }
        post().editions.emplace(language, std::move(edition));
    }

    void readBody(const ObjectReader& reader, const QString& html, domain::Edition& edition) {
        auto body = html::sanitise(html, [this](const QString& source) {
            return findSourceFile(m_origin.folder, source) ? addFile({{}, source, {}, {}, {}})
                                                           : std::nullopt;
        });
        if (body) {
            edition.body = std::move(*body);
        } else if (!m_error) {
            m_error = body.error();
            m_error->message = Words::tr("“%1” cannot be used. %2")
                                   .arg(reader.nameOf(QStringLiteral("body")), m_error->message);
        }
    }

    void nameLeftOver(const ObjectReader& reader) {
        for (const QString& key : reader.rest().keys()) {
            addRemark(
                Words::tr("“%1” is not known here and was left out.").arg(reader.nameOf(key)));
        }
    }

    /// The problem of a part of the line is the line's.
    void take(const ObjectReader& part) {
        if (!part.problem().isEmpty()) {
            m_line.addProblem(part.problem());
        }
    }

    void keepUnknown() {
        post().unknown = m_line.rest();
        if (!m_unknownOfEditions.isEmpty()) {
            post().unknown.insert(QStringLiteral("editions"), m_unknownOfEditions);
        }
    }

    void addRemark(const QString& sentence) {
        m_imported.remarks.append(Words::tr("Line %1: %2").arg(m_origin.number).arg(sentence));
    }

    ObjectReader m_line;
    const LineOrigin& m_origin;
    ImportedPost m_imported;
    QStringList m_missing;
    QJsonObject m_unknownOfEditions;
    std::optional<Error> m_error; ///< One that is not about a value's form.
};

Result<QJsonObject> parseObject(const QByteArray& line) {
    if (auto text = decodeUtf8(line); !text) {
        return failure(text);
    }
    QByteArray json = line;
    if (json.startsWith("\xEF\xBB\xBF")) {
        json = json.sliced(3);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::DamagedData,
                       Words::tr("It is not whole JSON: it breaks off or is garbled at byte %1.")
                           .arg(error.offset),
                       error.errorString());
    }
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidArgument, Words::tr("It is not an object in braces."));
    }
    return document.object();
}

} // namespace

Result<ImportedPost> readInterchangeLine(const QByteArray& line, const LineOrigin& origin,
                                         IdSource& ids) {
    auto imported = parseObject(line).and_then(
        [&](const QJsonObject& object) { return LineReader(object, origin, ids).read(); });
    if (!imported) {
        imported.error().message = Words::tr("Line %1 was not imported. %2")
                                       .arg(origin.number)
                                       .arg(imported.error().message);
    }
    return imported;
}

} // namespace vestitel::importing
