#include "archive/archive.h"

#include "archive/database_backup.h"
#include "archive/opening_checks.h"
#include "base/atomic_file.h"
#include "base/log.h"
#include "sqlite/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

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
    VESTITEL_TRY(const auto migrations, schemaOf(options));
    VESTITEL_CHECK(makeFolders(path));
    VESTITEL_TRY(auto connection,
                 sqlite::Connection::open(databasePath(path), sqlite::Connection::Mode::Create));
    if (options.prepare) {
        VESTITEL_CHECK(options.prepare(*connection));
    }
    VESTITEL_CHECK(sqlite::migrate(*connection, migrations, kApplicationId));
    VESTITEL_CHECK(syncFolder(path));
    return std::unique_ptr<Archive>(new Archive(path, options, std::move(connection)));
}

Result<std::unique_ptr<Archive>> Archive::open(const QString& folder, const OpenOptions& options) {
    auto archive = openChecked(QDir(folder).absolutePath(), options);
    if (!archive) {
        return tl::unexpected(withWayOut(archive.error(), QDir(folder).absolutePath(), options));
    }
    return archive;
}

Result<std::unique_ptr<Archive>> Archive::openChecked(const QString& path,
                                                      const OpenOptions& options) {
    VESTITEL_TRY(const auto migrations, schemaOf(options));
    const QString file = databasePath(path);
    VESTITEL_CHECK(rehearseRollBack(file, options, migrations));
    const bool hasLog = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    const QString id = hasLog ? archiveIdAsItLies(file) : QString();
    const auto accept = [&](sqlite::Connection& connection) -> Result<void> {
        // A crash left a log, which may not be the file's own: then each row is looked at.
        VESTITEL_CHECK(acceptDatabase(connection, options, migrations,
                                      hasLog ? Thoroughness::Full : Thoroughness::Quick));
        return hasLog ? checkLogIsOurs(connection, id) : Result<void>();
    };
    VESTITEL_TRY(auto connection,
                 sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, accept));
    std::unique_ptr<Archive> archive(new Archive(path, options, std::move(connection)));
    VESTITEL_CHECK(makeFolders(path));
    VESTITEL_TRY(const qint64 version, sqlite::schemaVersion(archive->connection()));
    if (!migrations.empty() && version < migrations.back().number) {
        VESTITEL_CHECK(backupDatabase(*archive, BackupReason::BeforeVersion));
        VESTITEL_CHECK(sqlite::migrate(archive->connection(), migrations, kApplicationId));
    }
    removeHalfWritten(archive->mediaFolder());
    removeHalfWritten(archive->backupsFolder());
    return archive;
}

QString Archive::mediaFolder() const {
    return m_folder + QStringLiteral("/media");
}

QString Archive::backupsFolder() const {
    return m_folder + QStringLiteral("/backups");
}

} // namespace vestitel::archive
