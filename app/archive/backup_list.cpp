#include "archive/backup_list.h"

#include "archive/archive.h"
#include "archive/opening_checks.h"
#include "archive/second_place.h"
#include "sqlite/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace vestitel::archive {

namespace {

const QString kTimeFormat = QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'");

constexpr std::pair<BackupReason, const char*> kReasons[] = {
    {BackupReason::BeforeVersion, "before-version"},
    {BackupReason::BeforeRestore, "before-restore"},
    {BackupReason::BeforeBulkChange, "before-bulk-change"},
    {BackupReason::BeforeRepair, "before-repair"},
    {BackupReason::Regular, "daily"},
};

BackupReason reasonFrom(const QString& label) {
    for (const auto& [reason, name] : kReasons) {
        if (label.startsWith(QLatin1String(name))) {
            return reason;
        }
    }
    return BackupReason::Regular;
}

std::optional<BackupFile> fileFrom(const QFileInfo& info, BackupFile::Place place) {
    // Copies from before there was a counter have none, and are the oldest.
    static const QRegularExpression kName(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)(?:-(\\d{6,15}))?-([a-z].*)\\.sqlite$"));
    const auto match = kName.match(info.fileName());
    QDateTime time = QDateTime::fromString(match.captured(1), kTimeFormat);
    if (!match.hasMatch() || !time.isValid()) {
        return std::nullopt;
    }
    time.setTimeZone(QTimeZone::utc());
    return BackupFile{info.absoluteFilePath(),        place,
                      match.captured(2).toLongLong(), time,
                      reasonFrom(match.captured(3)),  info.size()};
}

void sortNewestFirst(std::vector<BackupFile>& files) {
    std::sort(files.begin(), files.end(), [](const BackupFile& a, const BackupFile& b) {
        return std::tie(a.counter, a.time, a.path) > std::tie(b.counter, b.time, b.path);
    });
}

Result<qint64> countOf(sqlite::Connection& connection, const char* sql) {
    VESTITEL_TRY(auto row, connection.query(QLatin1String(sql)));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

} // namespace

QString backupFileName(const QDateTime& time, qint64 counter, BackupReason reason) {
    const auto* const name =
        std::find_if(std::begin(kReasons), std::end(kReasons),
                     [reason](const auto& each) { return each.first == reason; });
    return QStringLiteral("%1-%2-%3.sqlite")
        .arg(time.toUTC().toString(kTimeFormat))
        .arg(counter, 6, 10, QLatin1Char('0'))
        .arg(QLatin1String(name->second));
}

std::vector<BackupFile> backupsIn(const QString& folder, BackupFile::Place place) {
    std::vector<BackupFile> files;
    const auto entries = QDir(folder).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files);
    for (const QFileInfo& info : entries) {
        if (auto file = fileFrom(info, place)) {
            files.push_back(std::move(*file));
        }
    }
    sortNewestFirst(files);
    return files;
}

QString secondPlaceOfClosed(const QString& archiveFolder) {
    const QString path = databasePath(archiveFolder);
    if (!QFileInfo(path).isFile() || sqlite::Connection::isOpenHere(path)) {
        return {};
    }
    const auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::Inspect);
    const auto place = connection ? secondPlace(**connection, archiveFolder) : Result<QString>();
    return place.value_or(QString());
}

std::vector<BackupFile> backupsOfClosed(const QString& archiveFolder) {
    auto files =
        backupsIn(archiveFolder + QStringLiteral("/backups"), BackupFile::Place::InArchive);
    if (const QString second = secondPlaceOfClosed(archiveFolder); !second.isEmpty()) {
        const auto others =
            backupsIn(second + QStringLiteral("/backups"), BackupFile::Place::SecondPlace);
        files.insert(files.end(), others.begin(), others.end());
        sortNewestFirst(files);
    }
    return files;
}

Result<BackupContents> inspectBackup(const QString& path, const OpenOptions& options) {
    VESTITEL_TRY(const auto migrations, schemaOf(options));
    VESTITEL_TRY(auto connection,
                 sqlite::Connection::open(path, sqlite::Connection::Mode::Inspect));
    VESTITEL_CHECK(acceptDatabase(*connection, options, migrations, Thoroughness::Full));
    BackupContents contents;
    VESTITEL_TRY(contents.posts,
                 countOf(*connection, "SELECT count(*) FROM post WHERE trashed IS NULL"));
    VESTITEL_TRY(contents.media, countOf(*connection, "SELECT count(*) FROM medium"));
    return contents;
}

std::optional<BackupFile> newestGoodBackup(const QString& archiveFolder,
                                           const OpenOptions& options) {
    const auto files = backupsOfClosed(archiveFolder);
    const auto good = std::find_if(files.begin(), files.end(), [&](const BackupFile& file) {
        return inspectBackup(file.path, options).has_value();
    });
    return good == files.end() ? std::nullopt : std::optional(*good);
}

std::vector<BackupFile> superfluous(const std::vector<BackupFile>& newestFirst) {
    constexpr size_t kLast = 4;
    constexpr size_t kDays = 12;
    constexpr size_t kWeeks = 10;
    constexpr size_t kMonths = 9;
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    std::set<std::pair<int, int>> months;
    std::vector<BackupFile> removed;
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst[i].time.date();
        int yearOfWeek = 0;
        const int week = day.weekNumber(&yearOfWeek);
        bool isKept = i < kLast;
        if (days.size() < kDays) {
            isKept = days.insert(day).second || isKept;
        } else if (days.contains(day)) {
            // The day has its copy.
        } else if (weeks.size() < kWeeks) {
            isKept = weeks.insert({yearOfWeek, week}).second || isKept;
        } else if (weeks.contains({yearOfWeek, week})) {
            // The week has its copy.
        } else if (months.size() < kMonths) {
            isKept = months.insert({day.year(), day.month()}).second || isKept;
        }
        if (!isKept) {
            removed.push_back(newestFirst[i]);
        }
    }
    return removed;
}

} // namespace vestitel::archive
