#include "documents/document_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace vestitel::documents {

namespace {

constexpr int kMostMilliseconds = 30'000;
constexpr int kLookEvery = 100;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::documents)
};

Result<QString> unreadable(const QString& detail) {
    return failure(ErrorCode::DamagedData,
                   Words::tr("What the document says could not be read, so it is found by its name "
                             "only. The document itself is as it was."),
                   detail);
}

} // namespace

QString DocumentReader::installedProgram() {
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char* place : {"", "/../documents", "/../app/documents", "/../../app/documents"}) {
        const QFileInfo program(folder + QLatin1String(place) +
                                QStringLiteral("/vestitel-document-reader"));
        if (program.isExecutable()) {
            return program.canonicalFilePath();
        }
    }
    return QString();
}

Result<QString> DocumentReader::read(const QString& path, const QString& extension,
                                     const Cancellation& cancellation) const {
    QProcess process;
    process.setProgram(m_program);
    process.setArguments({extension});
    process.setStandardInputFile(path);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QIODevice::ReadOnly);
    if (m_program.isEmpty() || !process.waitForStarted()) {
        return failure(
            ErrorCode::NotFound,
            Words::tr("The part of the program that reads documents is missing, so these "
                      "are found by their names only. Install the program anew."),
            m_program);
    }
    for (int waited = 0; !process.waitForFinished(kLookEvery); waited += kLookEvery) {
        if (cancellation.isCancelled() || waited >= kMostMilliseconds) {
            process.kill();
            process.waitForFinished();
            return cancellation.isCancelled()
                       ? Result<QString>(failure(ErrorCode::Cancelled, Words::tr("Cancelled.")))
                       : unreadable(QStringLiteral("it took too long"));
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return unreadable(QStringLiteral("the reader ended with %1").arg(process.exitCode()));
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace vestitel::documents
