#include "archive/mending.h"

#include "archive/media_kinds.h"
#include "archive/media_store.h"
#include "archive/snippet_store.h"
#include "archive/template_store.h"
#include "archive/values.h"
#include "base/atomic_file.h"
#include "base/log.h"
#include "base/sha256.h"
#include "html/body_text.h"
#include "html/sanitiser.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::archive {

namespace {

/// A table whose rows have a body, the columns that name a row, and the table of what it shows.
struct Owner {
    const char* table;
    const char* keys; ///< Of the table
    const char* references;
    const char* referenceKeys; ///< Of the table of references
};
constexpr Owner kOwners[] = {
    {"edition", "post, language", "edition_medium", "post, language"},
    {"revision", "number, NULL", "revision_medium", "revision, NULL"},
    {"draft", "post, language", "draft_medium", "post, language"},
};

std::vector<MediaHash> mediaIn(const QString& html) {
    const auto body = html::sanitise(html);
    return body ? html::mediaOf(*body) : std::vector<MediaHash>();
}

Result<void> mendReferencesOf(sqlite::Connection& connection, const Owner& owner) {
    const QString references = QLatin1String(owner.references);
    const QString keys = QLatin1String(owner.referenceKeys);
    const QString first = keys.section(QStringLiteral(", "), 0, 0);
    const QString second = keys.section(QStringLiteral(", "), 1, 1);
    const bool hasTwo = second != u"NULL";
    VESTITEL_CHECK(connection.execute(QStringLiteral("DELETE FROM main.%1").arg(references)));
    const QString insert = QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2, medium) "
                                          "SELECT %3, hash FROM main.medium WHERE hash = ?")
                               .arg(references, hasTwo ? keys : first,
                                    hasTwo ? QStringLiteral("?, ?") : QStringLiteral("?"));
    return forEachRow(
        connection,
        QStringLiteral("SELECT %1, body FROM main.%2 WHERE body LIKE '%media:%'")
            .arg(QLatin1String(owner.keys), QLatin1String(owner.table)),
        [&](const sqlite::Statement& row) -> Result<void> {
            for (const MediaHash& hash : mediaIn(row.text(2))) {
                VESTITEL_CHECK(
                    hasTwo ? connection.run(insert, row.text(0), row.text(1), hash.toString())
                           : connection.run(insert, row.integer(0), hash.toString()));
            }
            return {};
        });
}

Result<void> mendStock(sqlite::Connection& connection, const QString& table, qint64 number,
                       const std::vector<MediaHash>& media) {
    VESTITEL_CHECK(connection.run(
        QStringLiteral("DELETE FROM main.%1_medium WHERE %1 = ?").arg(table), number));
    for (const MediaHash& hash : media) {
        VESTITEL_CHECK(
            connection.run(QStringLiteral("INSERT OR IGNORE INTO main.%1_medium (%1, medium) "
                                          "SELECT ?, hash FROM main.medium WHERE hash = ?")
                               .arg(table),
                           number, hash.toString()));
    }
    return {};
}

/// "NOT EXISTS (the parent)" for each foreign key of a table.
Result<QStringList> conditionsOf(sqlite::Connection& connection, const QString& table) {
    std::map<qint64, QStringList> equalities;
    std::map<qint64, QString> parents;
    std::map<qint64, QString> presence;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT k.id, k.\"table\", k.\"from\", coalesce(k.\"to\", (SELECT name FROM "
                       "pragma_table_info(k.\"table\", 'main') WHERE pk = k.seq + 1)) "
                       "FROM pragma_foreign_key_list(?, 'main') AS k"),
        [&](const sqlite::Statement& row) -> Result<void> {
            equalities[row.integer(0)] +=
                QStringLiteral("parent.%1 = child.%2").arg(row.text(3), row.text(2));
            parents[row.integer(0)] = row.text(1);
            presence[row.integer(0)] +=
                QStringLiteral("child.%1 IS NOT NULL AND ").arg(row.text(2));
            return {};
        },
        table));
    QStringList conditions;
    for (const auto& [id, parent] : parents) {
        conditions += QStringLiteral("(%1NOT EXISTS (SELECT 1 FROM main.%2 AS parent WHERE %3))")
                          .arg(presence[id], parent, equalities[id].join(QStringLiteral(" AND ")));
    }
    return conditions;
}

bool isHashOf(const MediaHash& hash, const QByteArray& bytes) {
    return sha256(bytes) == hash.toString().toLatin1();
}

} // namespace

Result<void> mendTallies(sqlite::Connection& connection) {
    VESTITEL_CHECK(connection.execute(QStringLiteral("DELETE FROM main.tally")));
    return connection.execute(QStringLiteral("INSERT INTO main.tally ") + recountOfTallies());
}

QString recountOfTallies() {
    return QStringLiteral(
        "SELECT 'section' AS kind, iif(trashed IS NULL, status, 'trash') AS name, "
        "count(*) AS posts FROM main.post GROUP BY name "
        "UNION ALL SELECT 'category', category, count(*) FROM main.post "
        "WHERE trashed IS NULL AND category IS NOT NULL GROUP BY category "
        "UNION ALL SELECT 'tag', tag, count(*) FROM main.post_tag JOIN main.post ON number = post "
        "WHERE trashed IS NULL GROUP BY tag");
}

Result<void> mendReferences(Archive& archive) {
    sqlite::Connection& connection = archive.connection();
    for (const Owner& owner : kOwners) {
        VESTITEL_CHECK(mendReferencesOf(connection, owner));
    }
    VESTITEL_TRY(const auto templates, TemplateStore(archive).all());
    for (const StoredTemplate& each : templates) {
        VESTITEL_CHECK(mendStock(connection, QStringLiteral("template"), each.number,
                                 domain::mediaOf(each.content)));
    }
    VESTITEL_TRY(const auto snippets, SnippetStore(archive).all());
    for (const StoredSnippet& each : snippets) {
        VESTITEL_CHECK(mendStock(connection, QStringLiteral("snippet"), each.number,
                                 html::mediaOf(each.content.body)));
    }
    return {};
}

Result<qint64> wrongReferences(sqlite::Connection& connection) {
    qint64 wrong = 0;
    const auto count = [&](const QString& sql) {
        return forEachRow(connection, sql, [&](const sqlite::Statement& row) -> Result<void> {
            std::vector<MediaHash> expected = mediaIn(row.text(0));
            std::sort(expected.begin(), expected.end());
            QStringList hashes;
            for (const MediaHash& hash : expected) {
                hashes += hash.toString();
            }
            wrong += hashes.join(u',') == row.text(1) ? 0 : 1;
            return {};
        });
    };
    VESTITEL_CHECK(count(QStringLiteral(
        "SELECT body, coalesce((SELECT group_concat(medium) FROM (SELECT medium FROM "
        "revision_medium WHERE revision = number ORDER BY medium)), '') FROM revision "
        "WHERE body LIKE '%media:%' OR number IN (SELECT revision FROM revision_medium)")));
    VESTITEL_CHECK(count(QStringLiteral(
        "SELECT body, coalesce((SELECT group_concat(medium) FROM (SELECT medium FROM "
        "draft_medium AS m WHERE m.post = d.post AND m.language = d.language ORDER BY medium)), "
        "'') FROM draft AS d")));
    return wrong;
}

Result<qint64> dropDanglingRows(sqlite::Connection& connection) {
    // Parents first, so that one round is enough.
    static const char* const kTables[] = {
        "category_name",  "medium_text",      "image_edit",      "attachment",   "attachment_title",
        "post_tag",       "edition_medium",   "revision_medium", "draft_medium", "template_medium",
        "snippet_medium", "template_edition", "emblem",
    };
    qint64 dropped = 0;
    for (const char* table : kTables) {
        VESTITEL_TRY(const QStringList conditions, conditionsOf(connection, QLatin1String(table)));
        VESTITEL_CHECK(connection.run(
            QStringLiteral("DELETE FROM main.%1 AS child WHERE %2")
                .arg(QLatin1String(table), conditions.join(QStringLiteral(" OR ")))));
        dropped += connection.changes();
    }
    return dropped;
}

Result<TakenFiles> takeOverMedia(const QString& folder, Archive& archive) {
    TakenFiles files;
    MediaStore store(archive);
    QDirIterator iterator(folder, QDir::Files);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const auto hash = MediaHash::fromString(QFileInfo(path).baseName());
        if (!hash) {
            continue;
        }
        const auto bytes = readFile(path, kLargestMedium);
        if (!bytes || !isHashOf(*hash, *bytes)) {
            ++files.refused;
            continue;
        }
        const auto added = store.add(*bytes, QFileInfo(path).fileName().right(17));
        if (!added && (added.error().code == ErrorCode::DiskFull ||
                       added.error().code == ErrorCode::InputOutput)) {
            return failure(added);
        }
        if (!added) {
            qCWarning(archiveLog) << added.error().detail;
        }
        ++(added ? files.taken : files.refused);
    }
    return files;
}

} // namespace vestitel::archive
