#include "importing/source_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace vestitel::importing {

namespace {

constexpr qint64 kLargestFile = 100 * 1024 * 1024;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

/// Looks at the name alone, as Windows would read it too.
bool isSafeName(const QString& name) {
    static const QRegularExpression kDrive(QStringLiteral("^[A-Za-z]:"));
    const bool control =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x20; });
    if (name.isEmpty() || control || name.contains(u'\\') || name.startsWith(u'/') ||
        name.startsWith(u'~') || kDrive.match(name).hasMatch()) {
        return false;
    }
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QString& part) { return part == QLatin1String(".."); });
}

bool isInside(const QString& path, const QString& folder) {
    const QString root = QDir(folder).canonicalPath();
    return !root.isEmpty() && path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

} // namespace

tl::expected<SourceFile, FileProblem> findSourceFile(const QString& folder, const QString& name) {
    if (!isSafeName(name)) {
        return tl::unexpected(FileProblem::Unsafe);
    }
    const QFileInfo info(QDir(folder).filePath(name));
    if (!info.isFile()) {
        return tl::unexpected(FileProblem::Missing);
    }
    const QString path = info.canonicalFilePath();
    if (!isInside(path, folder)) {
        return tl::unexpected(FileProblem::Unsafe);
    }
    if (info.size() > kLargestFile) {
        return tl::unexpected(FileProblem::TooLarge);
    }
    QFile file(path);
    QCryptographicHash sha(QCryptographicHash::Sha256);
    const auto named = MediaHash::fromString(info.baseName());
    const bool isRead = file.open(QIODevice::ReadOnly) && sha.addData(&file);
    if (!isRead && named) {
        return SourceFile{path, *named};
    }
    if (!isRead) {
        sha.reset();
        sha.addData(path.toUtf8());
    }
    const auto hash = MediaHash::fromString(QString::fromLatin1(sha.result().toHex()));
    if (!hash || (named && *named != *hash)) {
        return tl::unexpected(FileProblem::Changed);
    }
    return SourceFile{path, *hash};
}

QString describe(FileProblem problem, const QString& name) {
    switch (problem) {
    case FileProblem::Unsafe:
        return Words::tr("“%1” is not a file beside this one, so it was not read.").arg(name);
    case FileProblem::Missing:
        return Words::tr("The file “%1” is missing, so the post is without it.").arg(name);
    case FileProblem::TooLarge:
        return Words::tr("The file “%1” is larger than 100 MB, so the post is without it.")
            .arg(name);
    case FileProblem::Changed:
        return Words::tr(
                   "The file “%1” is damaged (its content does not fit its name), so the post is "
                   "without it.")
            .arg(name);
    }
    return QString();
}

} // namespace vestitel::importing
