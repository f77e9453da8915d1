#include "archive/funding_files.h"

#include "base/atomic_file.h"

#include <QDir>

namespace vestitel::archive {

namespace {

const QString kEnding = QStringLiteral(".json");

} // namespace

QString fundingFolder(const QString& archiveFolder) {
    return archiveFolder + QStringLiteral("/funding");
}

QStringList ownProgrammes(const QString& archiveFolder) {
    QStringList keys =
        QDir(fundingFolder(archiveFolder)).entryList({u'*' + kEnding}, QDir::Files, QDir::Name);
    for (QString& key : keys) {
        key.chop(kEnding.size());
    }
    return keys;
}

Result<void> copyFundingFiles(const QString& fromArchive, const QString& toArchive) {
    const QStringList keys = ownProgrammes(fromArchive);
    const QStringList earlier = ownProgrammes(toArchive);
    if (keys.isEmpty() && earlier.isEmpty()) {
        return {};
    }
    const QDir from(fundingFolder(fromArchive));
    const QDir to(fundingFolder(toArchive));
    VESTITEL_CHECK(makeFolder(to.path()));
    VESTITEL_CHECK(removeHalfWrittenFiles(to.path()));
    for (const QString& key : keys) {
        VESTITEL_CHECK(
            copyFileAtomically(from.filePath(key + kEnding), to.filePath(key + kEnding)));
    }
    for (const QString& key : earlier) {
        if (!keys.contains(key)) {
            VESTITEL_CHECK(removeFile(to.filePath(key + kEnding)));
        }
    }
    return {};
}

} // namespace vestitel::archive
