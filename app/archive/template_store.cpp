#include "archive/template_store.h"

#include "archive/stock_rows.h"
#include "archive/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestitel::archive {

namespace {

using domain::PostTemplate;

QString toText(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayAt(const sqlite::Statement& row, int column) {
    return QJsonDocument::fromJson(row.text(column).toUtf8()).array();
}

QJsonArray toJson(const std::vector<domain::Attachment>& attachments) {
    QJsonArray array;
    for (const domain::Attachment& attachment : attachments) {
        QJsonObject titles;
        for (const auto& [language, title] : attachment.titles) {
            titles[language.tag()] = title;
        }
        array += QJsonObject{{QStringLiteral("medium"), attachment.hash.toString()},
                             {QStringLiteral("titles"), titles}};
    }
    return array;
}

Result<std::vector<domain::Attachment>> attachmentsFrom(const QJsonArray& array) {
    std::vector<domain::Attachment> attachments;
    for (const QJsonValue& value : array) {
        const auto hash = MediaHash::fromString(value[QStringLiteral("medium")].toString());
        if (!hash) {
            return damagedRow(QStringLiteral("a template's attachment"));
        }
        domain::Attachment attachment{*hash};
        const QJsonObject titles = value[QStringLiteral("titles")].toObject();
        for (auto title = titles.begin(); title != titles.end(); ++title) {
            if (const auto language = domain::Language::fromTag(title.key())) {
                attachment.titles[*language] = title.value().toString();
            }
        }
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

Result<void> writeEditions(sqlite::Connection& connection, qint64 number,
                           const PostTemplate& content) {
    for (const auto& [language, edition] : content.editions) {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO template_edition (template, language, title, lead, "
                           "description, body) VALUES (?, ?, ?, ?, ?, ?)"),
            number, language.tag(), edition.title, edition.lead, edition.description,
            edition.body.html()));
    }
    return {};
}

Result<void> readEditions(sqlite::Connection& connection, StoredTemplate& stored) {
    return forEachRow(
        connection,
        QStringLiteral("SELECT language, title, lead, description, body FROM template_edition "
                       "WHERE template = ?"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const domain::Language language, languageAt(row, 0));
            domain::Edition& edition = stored.content.editions[language];
            edition.title = row.text(1);
            edition.lead = row.text(2);
            edition.description = row.text(3);
            VESTITEL_TRY(edition.body, bodyAt(row, 4));
            return {};
        },
        stored.number);
}

template <typename... Values>
Result<std::vector<StoredTemplate>>
readTemplates(sqlite::Connection& connection, const QString& condition, const Values&... values) {
    std::vector<StoredTemplate> templates;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT number, name, kind, category, lead_image, removed, tags, "
                       "attachments, programme FROM template ") +
            condition,
        [&](const sqlite::Statement& row) -> Result<void> {
            StoredTemplate stored{row.integer(0), {.name = row.text(1)}};
            PostTemplate& content = stored.content;
            content.kind = row.text(2);
            content.category = row.text(3);
            if (!row.isNull(4)) {
                VESTITEL_TRY(content.leadImage, mediaHashAt(row, 4));
            }
            if (!row.isNull(5)) {
                stored.removed = timeFromStored(row.integer(5));
            }
            for (const QJsonValue& tag : arrayAt(row, 6)) {
                content.tags += tag.toString();
            }
            VESTITEL_TRY(content.attachments, attachmentsFrom(arrayAt(row, 7)));
            content.programme = row.text(8);
            templates.push_back(std::move(stored));
            return {};
        },
        values...));
    for (StoredTemplate& stored : templates) {
        VESTITEL_CHECK(readEditions(connection, stored));
    }
    return templates;
}

} // namespace

Result<qint64> TemplateStore::add(const PostTemplate& content) {
    sqlite::Connection& connection = m_archive->connection();
    VESTITEL_TRY(const QString name, stockName(content.name));
    const auto leadImage =
        content.leadImage ? std::optional(content.leadImage->toString()) : std::nullopt;
    qint64 number = 0;
    const Result<void> stored = inTransaction(connection, [&]() -> Result<void> {
        // The lead image stands in its column once it is known to be there.
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO template (name, kind, category, tags, attachments, "
                           "programme) VALUES "
                           "(?, ?, (SELECT key FROM category WHERE key = ?), ?, ?, ?)"),
            name, content.kind, content.category, toText(QJsonArray::fromStringList(content.tags)),
            toText(toJson(content.attachments)), content.programme));
        number = connection.lastInsertId();
        VESTITEL_CHECK(
            linkStockMedia(connection, Stock::Template, number, domain::mediaOf(content)));
        VESTITEL_CHECK(
            connection.run(QStringLiteral("UPDATE template SET lead_image = ? WHERE number = ?"),
                           leadImage, number));
        return writeEditions(connection, number, content);
    });
    VESTITEL_CHECK(stored);
    return number;
}

Result<std::vector<StoredTemplate>> TemplateStore::all() {
    return readTemplates(m_archive->connection(), QStringLiteral("ORDER BY name, number"));
}

Result<StoredTemplate> TemplateStore::get(qint64 number) {
    VESTITEL_TRY(auto found, readTemplates(m_archive->connection(),
                                           QStringLiteral("WHERE number = ?"), number));
    return found.empty() ? noSuchStock(number) : Result<StoredTemplate>(std::move(found.front()));
}

Result<void> TemplateStore::rename(qint64 number, const QString& name) {
    return renameStock(m_archive->connection(), Stock::Template, number, name);
}

Result<void> TemplateStore::remove(qint64 number) {
    return markStock(m_archive->connection(), Stock::Template, number, m_archive->clock().now());
}

Result<void> TemplateStore::restore(qint64 number) {
    return markStock(m_archive->connection(), Stock::Template, number, std::nullopt);
}

Result<void> TemplateStore::eraseRemovedBefore(const QDateTime& time) {
    return eraseStock(m_archive->connection(), Stock::Template, time);
}

} // namespace vestitel::archive
