#include "sqlite/error.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace vestitel::sqlite {

namespace {

struct Meaning {
    int primaryCode;
    ErrorCode code;
    const char* message;
};

constexpr const char* kContext = "vestitel::sqlite";

constexpr Meaning kMeanings[] = {
    {SQLITE_FULL, ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The disk is full, so nothing was stored; what was stored before is safe. "
                       "Free some space and try again.")},
    {SQLITE_IOERR, ErrorCode::InputOutput,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The disk reported a fault, so nothing was stored; what was stored before "
                       "is safe. Check the disk and try again.")},
    {SQLITE_CANTOPEN, ErrorCode::InputOutput,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The archive's database could not be opened. Check that its folder is "
                       "there and that you may write in it.")},
    {SQLITE_CORRUPT, ErrorCode::DamagedData,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The archive's database is damaged. It was left as it is.")},
    {SQLITE_NOTADB, ErrorCode::DamagedData,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The archive's file is not a database, or is damaged. It was left as it "
                       "is.")},
    {SQLITE_BUSY, ErrorCode::Locked,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The archive is open in another window or program. Close it there and try "
                       "again.")},
    {SQLITE_LOCKED, ErrorCode::Locked,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The archive is open in another window or program. Close it there and try "
                       "again.")},
    {SQLITE_READONLY, ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The archive cannot be changed: its folder does not allow writing. Copy "
                       "the archive to another folder and open it there.")},
    {SQLITE_PERM, ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "The archive cannot be changed: its folder does not allow writing. Copy "
                       "the archive to another folder and open it there.")},
    {SQLITE_INTERRUPT, ErrorCode::Cancelled,
     QT_TRANSLATE_NOOP("vestitel::sqlite", "The work was cancelled.")},
    {SQLITE_TOOBIG, ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "This text is larger than the archive can store. Divide it and try again.")},
    {SQLITE_NOMEM, ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("vestitel::sqlite",
                       "There is not enough memory for this. Close other programs and try again.")},
};

} // namespace

Error errorFromCode(int code, const QString& detail) {
    const QString full = QStringLiteral("SQLite %1: %2").arg(code).arg(detail);
    for (const Meaning& meaning : kMeanings) {
        if (meaning.primaryCode == (code & 0xff)) {
            return {meaning.code, QCoreApplication::translate(kContext, meaning.message), full};
        }
    }
    qCWarning(sqliteLog) << full;
    return {ErrorCode::Internal,
            QCoreApplication::translate("vestitel::sqlite",
                                        "The archive's database refused this because of a fault in "
                                        "Vestitel; nothing was stored. Please report it."),
            full};
}

Error errorFrom(const QSqlError& error) {
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    return errorFromCode(known ? code : SQLITE_MISUSE, error.databaseText() + error.driverText());
}

Error lastError(sqlite3* handle) {
    return errorFromCode(sqlite3_extended_errcode(handle),
                         QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace vestitel::sqlite
