#include "archive/salvage_source.h"

#include "archive/opening_checks.h"
#include "archive/values.h"
#include "base/atomic_file.h"
#include "base/log.h"
#include "sqlite/write_ahead_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

constexpr qint64 kLargestDatabase = 8LL << 30;

bool isPageSize(quint32 size) {
    return size >= 512 && size <= 32768 && (size & (size - 1)) == 0;
}

/// What every database of ours says in its first bytes (sqlite.org/fileformat.html, section 1.3),
/// and the number of pages that are really there: without these SQLite reads nothing at all.
void mendHeader(QByteArray& bytes) {
    constexpr char kMagic[] = "SQLite format 3";
    char* const header = bytes.data();
    std::copy_n(kMagic, sizeof kMagic, header);
    quint32 pageSize = qFromBigEndian<quint16>(header + 16);
    if (!isPageSize(pageSize)) {
        pageSize = 4096;
        qToBigEndian<quint16>(4096, header + 16);
    }
    for (const int version : {18, 19}) {
        if (header[version] != 1 && header[version] != 2) {
            header[version] = 2;
        }
    }
    header[20] = 0;
    header[21] = 64;
    header[22] = 32;
    header[23] = 32;
    qToBigEndian<quint32>(static_cast<quint32>((bytes.size() + pageSize - 1) / pageSize),
                          header + 28);
    qToBigEndian<quint32>(4, header + 44);
    qToBigEndian<quint32>(1, header + 56);
    std::copy_n(header + 24, 4, header + 92); // The number of pages holds for this change.
}

void removeIfThere(const QString& path) {
    if (const auto removed = removeFile(path); !removed) {
        qCWarning(archiveLog) << removed.error().detail;
    }
}

} // namespace

SalvageSource::SalvageSource(Archive& target)
    : m_connection(target.connection()), m_scratch(target.folder() + QStringLiteral("/.salvage")) {
}

SalvageSource::~SalvageSource() {
    detach();
}

Result<std::unique_ptr<SalvageSource>> SalvageSource::open(const QString& damagedFolder,
                                                           Archive& target) {
    std::unique_ptr<SalvageSource> source(new SalvageSource(target));
    source->m_damaged = databasePath(damagedFolder);
    const QString shown = QDir::toNativeSeparators(source->m_damaged);
    if (!QFileInfo(source->m_damaged).isFile()) {
        return failure(ErrorCode::NotFound,
                       Words::tr("There is no archive: “%1” is missing.").arg(shown));
    }
    if (sqlite::Connection::isOpenHere(source->m_damaged)) {
        return failure(ErrorCode::Locked, Words::tr("This archive is open, so it is not damaged."));
    }
    const quint32 pageSize = sqlite::pageSizeInHeader(source->m_damaged);
    const bool hasLog = QFileInfo(source->m_damaged + QStringLiteral("-wal")).size() > 0;
    source->m_isLogLost = !sqlite::checkWriteAheadLog(source->m_damaged, pageSize);
    const QString id = hasLog ? archiveIdAsItLies(source->m_damaged) : QString();
    // With its log it is what it was last; without, the log may have been what was wrong.
    const auto withLog = source->attach(true);
    const bool isOther = withLog && hasLog && source->isOtherArchive(id);
    if (withLog && !isOther && (!hasLog || source->isWhole())) {
        return source;
    }
    if (hasLog) {
        source->detach();
        const auto without = source->attach(false);
        if (without && (!withLog || isOther || source->isWhole())) {
            source->m_isLogLost = true;
            return source;
        }
        source->detach();
        VESTITEL_CHECK(source->attach(true));
        return source;
    }
    return tl::unexpected(withLog.error());
}

Result<void> SalvageSource::attach(bool withLog) {
    const QString copy = m_scratch.filePath(QStringLiteral("damaged.sqlite"));
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        removeIfThere(copy + QLatin1String(ending));
    }
    VESTITEL_TRY(QByteArray bytes, readFile(m_damaged, kLargestDatabase));
    if (bytes.size() < 512) {
        return failure(ErrorCode::DamagedData, Words::tr("Nothing of “%1” can be read any more.")
                                                   .arg(QDir::toNativeSeparators(m_damaged)));
    }
    mendHeader(bytes);
    VESTITEL_CHECK(writeFileAtomically(copy, bytes));
    bytes.clear();
    for (const char* ending : {"-wal", "-journal"}) {
        const QString beside = m_damaged + QLatin1String(ending);
        if (withLog && QFileInfo(beside).size() > 0) {
            VESTITEL_CHECK(copyFileAtomically(beside, copy + QLatin1String(ending)));
        }
    }
    // Entries of the schema that cannot be understood are passed over.
    VESTITEL_CHECK(m_connection.execute(QStringLiteral("PRAGMA writable_schema=ON")));
    VESTITEL_CHECK(m_connection.run(QStringLiteral("ATTACH ? AS damaged"), copy));
    m_isAttached = true;
    return {};
}

void SalvageSource::detach() {
    if (m_isAttached) {
        m_isAttached = false;
        const auto detached = m_connection.execute(QStringLiteral("DETACH damaged"));
        const auto strict = m_connection.execute(QStringLiteral("PRAGMA writable_schema=OFF"));
        if (!detached || !strict) {
            qCWarning(archiveLog) << "the damaged copy stays attached";
        }
    }
}

bool SalvageSource::isOtherArchive(const QString& id) {
    auto row = m_connection.query(
        QStringLiteral("SELECT value FROM damaged.setting WHERE key = 'archive_id'"));
    const auto found = row ? row->step() : Result<bool>(failure(row));
    return !id.isEmpty() && found && *found && row->text(0) != id;
}

bool SalvageSource::isWhole() {
    auto row = m_connection.query(QStringLiteral("PRAGMA damaged.quick_check(1)"));
    const auto found = row ? row->step() : Result<bool>(failure(row));
    return found && *found && row->text(0) == QLatin1String("ok");
}

} // namespace vestitel::archive
