#include "archive/stock_rows.h"

#include "archive/values.h"

#include <QCoreApplication>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

constexpr qsizetype kLongestName = 200;

QString tableOf(Stock stock) {
    return stock == Stock::Template ? QStringLiteral("template") : QStringLiteral("snippet");
}

/// One row has to be changed by it.
template <typename... Values>
Result<void> changeOne(sqlite::Connection& connection, qint64 number, const QString& sql,
                       const Values&... values) {
    return inTransaction(connection, [&]() -> Result<void> {
        VESTITEL_CHECK(connection.run(sql, values..., number));
        return connection.changes() == 1 ? Result<void>() : noSuchStock(number);
    });
}

} // namespace

Result<QString> stockName(const QString& name) {
    const QString tidy =
        name.simplified().normalized(QString::NormalizationForm_C).left(kLongestName);
    if (tidy.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, Words::tr("A name is missing. Write one."));
    }
    return tidy;
}

Result<void> renameStock(sqlite::Connection& connection, Stock stock, qint64 number,
                         const QString& name) {
    VESTITEL_TRY(const QString tidy, stockName(name));
    return changeOne(connection, number,
                     QStringLiteral("UPDATE %1 SET name = ? WHERE number = ?").arg(tableOf(stock)),
                     tidy);
}

Result<void> markStock(sqlite::Connection& connection, Stock stock, qint64 number,
                       const std::optional<QDateTime>& removed) {
    const QString change =
        QStringLiteral("UPDATE %1 SET removed = ? WHERE number = ?").arg(tableOf(stock));
    return removed ? changeOne(connection, number, change, toStored(*removed))
                   : changeOne(connection, number, change, std::nullopt);
}

Result<void> eraseStock(sqlite::Connection& connection, Stock stock,
                        const QDateTime& removedBefore) {
    return inTransaction(connection, [&] {
        return connection.run(
            QStringLiteral("DELETE FROM %1 WHERE removed < ?").arg(tableOf(stock)),
            toStored(removedBefore));
    });
}

Result<void> linkStockMedia(sqlite::Connection& connection, Stock stock, qint64 number,
                            const std::vector<MediaHash>& media) {
    const QString sql = QStringLiteral("INSERT INTO %1_medium (%1, medium) "
                                       "SELECT ?, hash FROM medium WHERE hash = ? "
                                       "ON CONFLICT DO NOTHING")
                            .arg(tableOf(stock));
    for (const MediaHash& hash : media) {
        VESTITEL_TRY(auto row,
                     connection.query(QStringLiteral("SELECT 1 FROM medium WHERE hash = ?"),
                                      hash.toString()));
        VESTITEL_TRY(const bool found, row.step());
        if (!found) {
            return failure(
                ErrorCode::NotFound,
                Words::tr("The text shows an image or offers a document that is not in the "
                          "archive, so it was not kept. Add the file again."),
                QStringLiteral("medium %1").arg(hash.toString()));
        }
        VESTITEL_CHECK(connection.run(sql, number, hash.toString()));
    }
    return {};
}

Result<std::vector<MediaHash>> stockMedia(sqlite::Connection& connection, Stock stock,
                                          qint64 number) {
    std::vector<MediaHash> media;
    VESTITEL_CHECK(forEachRow(
        connection,
        QStringLiteral("SELECT medium FROM %1_medium WHERE %1 = ? ORDER BY medium")
            .arg(tableOf(stock)),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(MediaHash hash, mediaHashAt(row, 0));
            media.push_back(std::move(hash));
            return {};
        },
        number));
    return media;
}

tl::unexpected<Error> noSuchStock(qint64 number) {
    return failure(ErrorCode::NotFound, Words::tr("This text is not in the archive any more."),
                   QStringLiteral("number %1").arg(number));
}

} // namespace vestitel::archive
