#pragma once

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

// vestitel-cli from outside, as scripts see it.
namespace vestitel::test {

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray complaints;

    [[nodiscard]] QJsonObject json() const {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(output, &error);
        INFO(output);
        REQUIRE(error.error == QJsonParseError::NoError);
        return document.object();
    }
};

inline Outcome run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(QStringLiteral(VESTITEL_CLI),
                  QStringList{QStringLiteral("--language"), QStringLiteral("en")} + arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A command on an archive: words are split at spaces, `more` follows as it is.
inline Outcome runOn(const QString& archive, const char* words, const QStringList& more = {}) {
    return run(QStringList{QStringLiteral("--archive"), archive} +
               QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts) + more);
}

inline QString newArchive(const TemporaryFolder& folder, const char* name = "архив") {
    const QString path = folder.file(QString::fromUtf8(name));
    REQUIRE(run({QStringLiteral("init"), path}).status == 0);
    return path;
}

inline QByteArray contents(const QString& path) {
    QFile file(path);
    INFO(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace vestitel::test
