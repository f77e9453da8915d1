#include "archive/backup.h"
#include "archive/media_store.h"
#include "archive/mending.h"
#include "archive/place_risk.h"
#include "archive/snippet_store.h"
#include "archive/stock_rows.h"
#include "archive/template_store.h"
#include "archive/values.h"
#include "html/body_text.h"
#include "html/sanitiser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::archive {

namespace {

using Findings = std::vector<Finding>;

constexpr qsizetype kShownName = 17; // the end of the hash, and the kind

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

/// Whether the database's own structure is whole.
Result<bool> verifyStructure(sqlite::Connection& connection, Findings& findings) {
    VESTITEL_CHECK(
        forEachRow(connection, QStringLiteral("PRAGMA integrity_check"),
                   [&](const sqlite::Statement& row) -> Result<void> {
                       if (row.text(0) != QLatin1String("ok")) {
                           findings.push_back(
                               {Words::tr("The database is damaged. Close the archive; when it is "
                                          "opened again, its newest good backup is "
                                          "named."),
                                row.text(0), true});
                       }
                       return {};
                   }));
    return findings.empty();
}

Result<void> verifyForeignKeys(sqlite::Connection& connection, Findings& findings) {
    return forEachRow(connection, QStringLiteral("PRAGMA foreign_key_check"),
                      [&](const sqlite::Statement& row) -> Result<void> {
                          findings.push_back(
                              {Words::tr("The database refers to something that it does not hold."),
                               QStringLiteral("%1 -> %2").arg(row.text(0), row.text(2))});
                          return {};
                      });
}

Result<void> verifyMedia(Archive& archive, Findings& findings) {
    MediaStore store(archive);
    return forEachRow(
        archive.connection(), QStringLiteral("SELECT hash FROM medium"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const MediaHash hash, mediaHashAt(row, 0));
            const auto medium = store.medium(hash);
            const auto bytes = store.bytes(hash);
            if (bytes) {
                return {};
            }
            const QString name = medium ? medium->name : hash.toString();
            findings.push_back(
                {bytes.error().code == ErrorCode::NotFound
                     ? Words::tr("The file of “%1” is missing from the archive. Add the "
                                 "original again, or take it from a backup.")
                           .arg(name)
                     : bytes.error().message,
                 hash.toString()});
            return {};
        });
}

/// Whether an edition's text is as the sanitiser leaves it, and its references as the text says.
Result<void> verifyEdition(sqlite::Connection& connection, const sqlite::Statement& row,
                           Findings& findings) {
    const QString detail = row.text(1) + u' ' + row.text(2);
    const QString html = row.text(4);
    const auto body = html.isEmpty() ? Result<html::Body>() : html::sanitise(html);
    if (!body || body->html() != html) {
        findings.push_back(
            {Words::tr("The text of “%1” was changed by another program. Open the post, "
                       "look at it and save it.")
                 .arg(row.text(3)),
             detail});
        return {};
    }
    std::vector<MediaHash> expected = html::mediaOf(*body);
    std::sort(expected.begin(), expected.end());
    std::vector<MediaHash> stored;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral(
            "SELECT medium FROM edition_medium WHERE post = ? AND language = ? ORDER BY medium"),
        [&](const sqlite::Statement& reference) -> Result<void> {
            VESTITEL_TRY(MediaHash hash, mediaHashAt(reference, 0));
            stored.push_back(std::move(hash));
            return {};
        },
        row.integer(0), row.text(2)));
    if (stored != expected) {
        findings.push_back(
            {Words::tr("The images of “%1” are not counted rightly. Open the post, change "
                       "it and save it.")
                 .arg(row.text(3)),
             detail});
    }
    return {};
}

Result<void> verifyEditions(sqlite::Connection& connection, Findings& findings) {
    return forEachRow(
        connection,
        QStringLiteral("SELECT number, id, language, title, body FROM edition "
                       "JOIN post ON number = post"),
        [&](const sqlite::Statement& row) { return verifyEdition(connection, row, findings); });
}

/// Whether the references of a template or a snippet are as its text says.
Result<void> verifyStock(sqlite::Connection& connection, Stock stock, qint64 number,
                         const QString& name, std::vector<MediaHash> expected, Findings& findings) {
    VESTITEL_TRY(const auto stored, stockMedia(connection, stock, number));
    std::sort(expected.begin(), expected.end());
    if (stored != expected) {
        findings.push_back({Words::tr("The images of “%1” are not counted rightly. Make a post "
                                      "with it and keep that under the same name.")
                                .arg(name),
                            QStringLiteral("number %1").arg(number)});
    }
    return {};
}

Result<void> verifyStocks(Archive& archive, Findings& findings) {
    sqlite::Connection& connection = archive.connection();
    VESTITEL_TRY(const auto templates, TemplateStore(archive).all());
    for (const StoredTemplate& each : templates) {
        VESTITEL_CHECK(verifyStock(connection, Stock::Template, each.number, each.content.name,
                                   domain::mediaOf(each.content), findings));
    }
    VESTITEL_TRY(const auto snippets, SnippetStore(archive).all());
    for (const StoredSnippet& each : snippets) {
        VESTITEL_CHECK(verifyStock(connection, Stock::Snippet, each.number, each.content.name,
                                   html::mediaOf(each.content.body), findings));
    }
    return {};
}

Result<void> verifyTallies(sqlite::Connection& connection, Findings& findings) {
    const QString recount = recountOfTallies();
    const QString kept = QStringLiteral("SELECT kind, name, posts FROM tally");
    const auto report = [&](const sqlite::Statement& row) -> Result<void> {
        findings.push_back({Words::tr("The number of posts that a list shows is not right."),
                            row.text(0) + u' ' + row.text(1)});
        return {};
    };
    const QString difference = QStringLiteral("SELECT * FROM (%1) EXCEPT SELECT * FROM (%2)");
    VESTITEL_CHECK(forEachRow(connection, difference.arg(recount, kept), report));
    return forEachRow(connection, difference.arg(kept, recount), report);
}

/// Files in media/ that no row names, by which alone they could be found.
Result<void> verifyMediaFiles(Archive& archive, Findings& findings) {
    MediaStore store(archive);
    const auto files = QDir(archive.mediaFolder())
                           .entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QFileInfo& file : files) {
        const auto hash = MediaHash::fromString(file.baseName());
        const auto medium =
            hash ? std::optional(store.medium(*hash)) : std::optional<Result<domain::Medium>>();
        if (!hash || (*medium && (*medium)->fileName() != file.fileName())) {
            findings.push_back({Words::tr("The file “%1” in the archive's media folder is not one "
                                          "of Vestitel's. If you do not know it, remove it.")
                                    .arg(file.fileName()),
                                file.fileName()});
        } else if (!*medium && medium->error().code == ErrorCode::NotFound) {
            findings.push_back({Words::tr("The file “%1” in the archive's media folder is not in "
                                          "the list of images and documents.")
                                    .arg(file.fileName().right(kShownName)),
                                file.fileName()});
        }
    }
    return {};
}

/// Whether the references of drafts and earlier texts are as these say; editions have their own.
Result<void> verifyOtherReferences(Archive& archive, Findings& findings) {
    VESTITEL_TRY(const qint64 wrong, wrongReferences(archive.connection()));
    if (wrong > 0) {
        findings.push_back({Words::tr("The images of %1 earlier or unsaved texts are not counted "
                                      "rightly.")
                                .arg(wrong),
                            QStringLiteral("revision_medium, draft_medium")});
    }
    return {};
}

} // namespace

Result<std::vector<Finding>> verify(Archive& archive) {
    Findings findings;
    sqlite::Connection& connection = archive.connection();
    VESTITEL_TRY(const bool isWhole, verifyStructure(connection, findings));
    if (!isWhole) {
        return findings;
    }
    VESTITEL_CHECK(verifyForeignKeys(connection, findings));
    VESTITEL_CHECK(verifyMedia(archive, findings));
    VESTITEL_CHECK(verifyMediaFiles(archive, findings));
    VESTITEL_CHECK(verifyEditions(connection, findings));
    VESTITEL_CHECK(verifyOtherReferences(archive, findings));
    VESTITEL_CHECK(verifyStocks(archive, findings));
    VESTITEL_CHECK(verifyTallies(connection, findings));
    for (const QString& warning : placeWarnings(archive.folder())) {
        findings.push_back({warning, archive.folder()});
    }
    return findings;
}

} // namespace vestitel::archive
