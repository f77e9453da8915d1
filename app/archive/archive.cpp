#include "archive/archive.h"

#include "archive/database_backup.h"
#include "base/atomic_file.h"
#include "base/log.h"
#include "sqlite/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

Result<void> prepare(sqlite::Connection& connection, const OpenOptions& options) {
    return options.prepare ? options.prepare(connection) : Result<void>();
}

Result<std::vector<sqlite::Migration>> schema(const OpenOptions& options) {
    return options.migrations ? *options.migrations
                              : sqlite::migrationsIn(QStringLiteral(":/vestitel/migrations"));
}

Result<void> checkIdentity(sqlite::Connection& connection, qint64 newestVersion) {
    VESTITEL_TRY(const qint64 id, sqlite::applicationId(connection));
    if (id != kApplicationId) {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("The database in this folder is not one of Vestitel's. It was left as it "
                      "is; choose another folder."),
            QStringLiteral("application id %1").arg(id));
    }
    VESTITEL_TRY(const qint64 version, sqlite::schemaVersion(connection));
    if (version > newestVersion) {
        return failure(
            ErrorCode::NewerVersion,
            Words::tr("This archive was written by a newer version of Vestitel. Install the "
                      "newer version to open it; nothing was changed."),
            QStringLiteral("schema %1, known %2").arg(version).arg(newestVersion));
    }
    return {};
}

/// What a killed process left half written; nothing refers to it.
void removeLeftovers(const QString& folder) {
    QDirIterator files(folder, {QStringLiteral(".*.part"), QStringLiteral(".*.part-*")},
                       QDir::Files | QDir::Hidden | QDir::System);
    while (files.hasNext()) {
        if (const auto removed = removeFile(files.next()); !removed) {
            qCWarning(archiveLog) << removed.error().detail;
        }
    }
}

Result<void> makeFolders(const QString& folder) {
    VESTITEL_CHECK(makeFolder(folder + QStringLiteral("/media")));
    return makeFolder(folder + QStringLiteral("/backups"));
}

} // namespace

QString databasePath(const QString& folder) {
    return folder + QStringLiteral("/archive.sqlite");
}

bool isArchive(const QString& folder) {
    return QFileInfo(databasePath(folder)).isFile();
}

Archive::Archive(QString folder, OpenOptions options,
                 std::unique_ptr<sqlite::Connection> connection)
    : m_folder(std::move(folder)), m_options(std::move(options)),
      m_connection(std::move(connection)) {
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::create(const QString& folder,
                                                 const OpenOptions& options) {
    const QString path = QDir(folder).absolutePath();
    const QDir directory(path);
    if (QFileInfo(path).isFile() ||
        (directory.exists() && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                  QDir::NoDotAndDotDot))) {
        return failure(ErrorCode::AlreadyExists,
                       Words::tr("“%1” is not empty. A new archive needs a new or an empty folder.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    VESTITEL_TRY(const auto migrations, schema(options));
    VESTITEL_CHECK(makeFolders(path));
    VESTITEL_TRY(auto connection,
                 sqlite::Connection::open(databasePath(path), sqlite::Connection::Mode::Create));
    VESTITEL_CHECK(prepare(*connection, options));
    VESTITEL_CHECK(sqlite::migrate(*connection, migrations, kApplicationId));
    VESTITEL_CHECK(syncFolder(path));
    return std::unique_ptr<Archive>(new Archive(path, options, std::move(connection)));
}

Result<std::unique_ptr<Archive>> Archive::open(const QString& folder, const OpenOptions& options) {
    const QString path = QDir(folder).absolutePath();
    VESTITEL_TRY(const auto migrations, schema(options));
    const qint64 newest = migrations.empty() ? 0 : migrations.back().number;
    const auto accept = [&](sqlite::Connection& connection) -> Result<void> {
        VESTITEL_CHECK(prepare(connection, options));
        VESTITEL_CHECK(checkIdentity(connection, newest));
        return checkDatabase(connection, Thoroughness::Quick);
    };
    VESTITEL_TRY(
        auto connection,
        sqlite::Connection::open(databasePath(path), sqlite::Connection::Mode::ReadWrite, accept));
    std::unique_ptr<Archive> archive(new Archive(path, options, std::move(connection)));
    VESTITEL_CHECK(makeFolders(path));
    VESTITEL_TRY(const qint64 version, sqlite::schemaVersion(archive->connection()));
    if (version < newest) {
        VESTITEL_CHECK(backupDatabase(*archive, QStringLiteral("before-version-%1").arg(newest)));
        VESTITEL_CHECK(sqlite::migrate(archive->connection(), migrations, kApplicationId));
    }
    removeLeftovers(archive->mediaFolder());
    removeLeftovers(archive->backupsFolder());
    return archive;
}

QString Archive::mediaFolder() const {
    return m_folder + QStringLiteral("/media");
}

QString Archive::backupsFolder() const {
    return m_folder + QStringLiteral("/backups");
}

} // namespace vestitel::archive
