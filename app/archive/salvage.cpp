#include "archive/salvage.h"

#include "archive/funding_files.h"
#include "archive/mending.h"
#include "archive/salvage_source.h"
#include "archive/salvage_tables.h"
#include "archive/values.h"

#include <QCoreApplication>
#include <QDir>

namespace vestitel::archive {

namespace {

using Count = SalvageReport::Count;

/// Tables that are made anew from the others.
bool isDerived(const QString& table) {
    return table == u"tally" || table.startsWith(QLatin1String("search_")) ||
           table.startsWith(QLatin1String("sqlite_"));
}

Result<QStringList> tablesOf(sqlite::Connection& connection) {
    QStringList tables;
    VESTITEL_CHECK(forEachRow(connection,
                              QStringLiteral("SELECT name FROM main.sqlite_schema "
                                             "WHERE type = 'table' ORDER BY name"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  if (!isDerived(row.text(0))) {
                                      tables += row.text(0);
                                  }
                                  return {};
                              }));
    return tables;
}

Count& countFor(SalvageReport& report, const QString& table) {
    if (table == u"post") {
        return report.posts;
    }
    if (table == u"edition") {
        return report.editions;
    }
    return table == u"revision" ? report.revisions : report.other;
}

Result<void> copyTables(sqlite::Connection& connection, SalvageReport& report) {
    VESTITEL_TRY(const QStringList tables, tablesOf(connection));
    for (const QString& table : tables) {
        VESTITEL_TRY(const Count copied, copySalvagedTable(connection, table));
        Count& count = countFor(report, table);
        count.saved += copied.saved;
        count.lost += copied.lost;
    }
    return {};
}

/// Texts and earlier texts of posts whose own row could not be read get a new draft.
Result<void> adoptTexts(Archive& target, IdSource& ids, SalvageReport& report) {
    sqlite::Connection& connection = target.connection();
    std::vector<qint64> orphans;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT post FROM main.edition UNION SELECT post FROM main.revision "
                       "EXCEPT SELECT number FROM main.post"),
        [&](const sqlite::Statement& row) -> Result<void> {
            orphans.push_back(row.integer(0));
            return {};
        }));
    const qint64 now = toStored(target.clock().now());
    for (const qint64 number : orphans) {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO main.post (number, id, kind, status, date, created, "
                           "modified, unknown) VALUES (?, ?, 'news', 'draft', '', ?, ?, '')"),
            number, ids.newPostId().toString(), now, now));
    }
    report.adopted = static_cast<qint64>(orphans.size());
    return {};
}

/// A text that could not be read comes back as it was before its last change.
Result<void> reviveTexts(sqlite::Connection& connection, SalvageReport& report) {
    if (report.editions.lost == 0) {
        return {};
    }
    // Its slug may be another's by now: the revision's number makes it its own.
    VESTITEL_CHECK(connection.run(QStringLiteral(
        "INSERT OR IGNORE INTO main.edition (post, language, state, slug, slug_is_own, "
        "slug_is_frozen, title, lead, description, body) "
        "SELECT post, language, 'draft', slug || '-' || number, 0, 0, title, lead, description, "
        "body FROM main.revision AS r WHERE number = (SELECT max(number) FROM main.revision AS n "
        "WHERE n.post = r.post AND n.language = r.language) AND NOT EXISTS "
        "(SELECT 1 FROM main.edition AS e WHERE e.post = r.post AND e.language = r.language)")));
    return {};
}

/// Rows that refer to what could not be read.
Result<void> dropDangling(sqlite::Connection& connection, SalvageReport& report) {
    for (const char* sql : {
             "UPDATE main.post SET category = NULL "
             "WHERE category NOT IN (SELECT key FROM main.category)",
             "UPDATE main.template SET category = NULL "
             "WHERE category NOT IN (SELECT key FROM main.category)",
             "UPDATE main.post SET lead_image = NULL "
             "WHERE lead_image NOT IN (SELECT hash FROM main.medium)",
             "UPDATE main.template SET lead_image = NULL "
             "WHERE lead_image NOT IN (SELECT hash FROM main.medium)",
         }) {
        VESTITEL_CHECK(connection.execute(QLatin1String(sql)));
    }
    VESTITEL_TRY(const qint64 dropped, dropDanglingRows(connection));
    report.other.saved -= dropped;
    report.other.lost += dropped;
    return {};
}

Result<void> copyRows(const QString& damagedFolder, Archive& target, SalvageReport& report) {
    sqlite::Connection& connection = target.connection();
    VESTITEL_TRY(const auto source, SalvageSource::open(damagedFolder, target));
    report.isLogLost = source->isLogLost();
    // In no transaction: after a damaged page SQLite lets nothing more be written in that one.
    // Without a sync for each row instead; the work begins anew if it is cut off.
    VESTITEL_CHECK(connection.execute(QStringLiteral("PRAGMA main.synchronous=OFF")));
    VESTITEL_CHECK(copyTables(connection, report));
    return connection.execute(QStringLiteral("PRAGMA main.synchronous=FULL"));
}

} // namespace

Result<SalvageReport> salvage(const QString& damagedFolder, Archive& target, IdSource& ids) {
    const QString folder = QDir(damagedFolder).absolutePath();
    SalvageReport report;
    sqlite::Connection& connection = target.connection();
    VESTITEL_CHECK(connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
    VESTITEL_CHECK(copyRows(folder, target, report));
    {
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(connection));
        VESTITEL_CHECK(adoptTexts(target, ids, report));
        VESTITEL_CHECK(reviveTexts(connection, report));
        VESTITEL_CHECK(transaction.commit());
    }
    VESTITEL_TRY(const auto files, takeOverMedia(folder + QStringLiteral("/media"), target));
    report.media = {files.taken, files.refused};
    VESTITEL_CHECK(copyFundingFiles(folder, target.folder()));
    {
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(connection));
        VESTITEL_CHECK(dropDangling(connection, report));
        VESTITEL_CHECK(mendReferences(target));
        VESTITEL_CHECK(mendTallies(connection));
        VESTITEL_CHECK(transaction.commit());
    }
    VESTITEL_CHECK(connection.execute(QStringLiteral("PRAGMA foreign_keys=ON")));
    if (report.posts.saved + report.editions.saved + report.revisions.saved + report.media.saved ==
        0) {
        return failure(ErrorCode::DamagedData,
                       QCoreApplication::translate("vestitel::archive",
                                                   "Nothing of “%1” can be read any more.")
                           .arg(QDir::toNativeSeparators(folder)));
    }
    return report;
}

} // namespace vestitel::archive
