#include "sqlite/write_ahead_log.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>

// The format: sqlite.org/fileformat.html, section 4.
namespace vestitel::sqlite {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::sqlite)
};

constexpr qint64 kHeaderSize = 32;
constexpr qint64 kFrameHeaderSize = 24;
constexpr quint32 kMagic = 0x377f0682; // The last bit: checksums are of big-endian words.
constexpr quint32 kFormat = 3007000;

quint32 wordAt(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

struct Checksum {
    quint32 first = 0;
    quint32 second = 0;
    bool bigEndian = true;

    void add(const char* data, qsizetype size) {
        for (qsizetype at = 0; at + 8 <= size; at += 8) {
            first += word(data + at) + second;
            second += word(data + at + 4) + first;
        }
    }
    [[nodiscard]] bool isAt(const QByteArray& bytes, qsizetype at) const {
        return first == wordAt(bytes, at) && second == wordAt(bytes, at + 4);
    }

private:
    [[nodiscard]] quint32 word(const char* data) const {
        return bigEndian ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data);
    }
};

tl::unexpected<Error> damagedLog(const QString& detail) {
    return failure(
        ErrorCode::DamagedData,
        Words::tr("The last changes of the archive (the file archive.sqlite-wal) are damaged or "
                  "belong to another archive. Everything was left as it is."),
        detail);
}

/// Looks for acknowledged commits behind the first frame that is not whole. Each commit is synced
/// before the next begins, so a power cut can spoil only the last one; and a change that failed is
/// written over from its beginning, so of what it leaves, no two commits follow each other. Two
/// that do were once acknowledged.
class LogReader final {
public:
    LogReader(QFile& file, const QByteArray& header, quint32 pageSize)
        : m_file(file), m_header(header), m_pageSize(pageSize) {
        m_sum.bigEndian = (wordAt(header, 0) & 1U) != 0;
        m_sum.add(header.constData(), 24);
    }

    [[nodiscard]] bool headerIsWhole() const { return m_sum.isAt(m_header, 24); }

    [[nodiscard]] bool hasLostCommits() {
        bool isBroken = false;
        int commits = 0;
        while (true) {
            const QByteArray frame = m_file.read(kFrameHeaderSize + m_pageSize);
            if (frame.size() < kFrameHeaderSize + m_pageSize) {
                return false;
            }
            if (!isOfThisLog(frame)) {
                isBroken = true;
                commits = 0;
                m_sum.first = m_sum.second = 0; // No frame follows this one.
                continue;
            }
            m_sum.add(frame.constData(), 8);
            m_sum.add(frame.constData() + kFrameHeaderSize, m_pageSize);
            if (!m_sum.isAt(frame, 16)) {
                isBroken = true;
                commits = 0;
                m_sum.first = wordAt(frame, 16);
                m_sum.second = wordAt(frame, 20);
            }
            const bool isCommit = wordAt(frame, 4) != 0;
            commits += isBroken && isCommit ? 1 : 0;
            if (commits >= 2) {
                return true;
            }
        }
    }

private:
    [[nodiscard]] bool isOfThisLog(const QByteArray& frame) const {
        return wordAt(frame, 0) != 0 && frame.sliced(8, 8) == m_header.sliced(16, 8);
    }

    QFile& m_file;
    QByteArray m_header;
    qint64 m_pageSize;
    Checksum m_sum;
};

} // namespace

quint32 pageSizeInHeader(const QString& databasePath) {
    QFile file(databasePath);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray head = file.read(100);
    if (head.size() < 100) {
        return 0;
    }
    const quint32 size = qFromBigEndian<quint16>(head.constData() + 16);
    return size == 1 ? 65536 : size;
}

Result<void> checkWriteAheadLog(const QString& databasePath, quint32 ofDatabase) {
    QFile file(databasePath + QStringLiteral("-wal"));
    if (!file.exists() || file.size() < kHeaderSize) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput,
                       Words::tr("The archive's last changes (archive.sqlite-wal) could not be "
                                 "read. Check the disk and your rights to the folder."),
                       file.errorString());
    }
    const QByteArray header = file.read(kHeaderSize);
    if (header.count('\0') == header.size()) {
        return {}; // A power cut before its first commit.
    }
    const quint32 pageSize = wordAt(header, 8);
    const bool isLog = (wordAt(header, 0) & ~1U) == kMagic && wordAt(header, 4) == kFormat &&
                       pageSize >= 512 && pageSize <= 65536 && (pageSize & (pageSize - 1)) == 0;
    if (!isLog) {
        return damagedLog(QStringLiteral("no header of a log"));
    }
    if (pageSize != ofDatabase) {
        return damagedLog(
            QStringLiteral("pages of %1 bytes, not %2").arg(pageSize).arg(ofDatabase));
    }
    LogReader reader(file, header, pageSize);
    if (!reader.headerIsWhole()) {
        return damagedLog(QStringLiteral("the header's checksum is wrong"));
    }
    if (reader.hasLostCommits()) {
        return damagedLog(QStringLiteral("commits behind a damaged frame"));
    }
    return {};
}

} // namespace vestitel::sqlite
