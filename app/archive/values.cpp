#include "archive/values.h"

#include "html/sanitiser.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace vestitel::archive {

qint64 toStored(const QDateTime& time) {
    return time.toMSecsSinceEpoch();
}

QDateTime timeFromStored(qint64 milliseconds) {
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

QString toStored(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("");
}

QDate dateFromStored(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

tl::unexpected<Error> damagedRow(const QString& detail) {
    return failure(ErrorCode::DamagedData,
                   QCoreApplication::translate(
                       "vestitel::archive",
                       "A part of the archive's database was changed by something else and cannot "
                       "be read. Check the archive, or restore the newest backup."),
                   detail);
}

Result<PostId> postIdAt(const sqlite::Statement& row, int column) {
    const auto id = PostId::fromString(row.text(column));
    return id ? Result<PostId>(*id) : damagedRow(QStringLiteral("post id"));
}

Result<domain::Language> languageAt(const sqlite::Statement& row, int column) {
    const auto language = domain::Language::fromTag(row.text(column));
    return language ? Result<domain::Language>(*language) : damagedRow(QStringLiteral("language"));
}

Result<MediaHash> mediaHashAt(const sqlite::Statement& row, int column) {
    const auto hash = MediaHash::fromString(row.text(column));
    return hash ? Result<MediaHash>(*hash) : damagedRow(QStringLiteral("media hash"));
}

Result<html::Body> bodyAt(const sqlite::Statement& row, int column) {
    const QString html = row.text(column);
    return html.isEmpty() ? Result<html::Body>() : html::sanitise(html);
}

} // namespace vestitel::archive
