#include "harness/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace vestitel::torture {

Tree treeOf(const QString& folder) {
    Tree tree;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        tree.insert(path.mid(folder.size() + 1), bytesOf(path));
    }
    return tree;
}

bool putTree(const QString& folder, const Tree& tree) {
    if (!QDir().mkpath(folder)) {
        return false;
    }
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        putBytes(folder + u'/' + file.key(), file.value());
    }
    return true;
}

void copyFolder(const QString& from, const QString& to) {
    QDir().mkpath(to);
    QDirIterator folders(from, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        QDir().mkpath(to + folders.next().mid(from.size()));
    }
    putTree(to, treeOf(from));
}

void removeFolder(const QString& folder) {
    QDir(folder).removeRecursively();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        QDir().mkpath(QFileInfo(path).path());
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("torture: %s cannot be written", qUtf8Printable(path));
        }
    }
    file.write(bytes);
}

bool isHalfWritten(const QString& path) {
    const QString name = path.section(u'/', -1);
    return name.startsWith(u'.') && name.contains(QLatin1String(".part"));
}

QStringList leftoversOf(const QString& folder) {
    QStringList left;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isHalfWritten(path)) {
            left.append(path.mid(folder.size() + 1));
        }
    }
    return left;
}

QString temporaryPlace() {
    const QString chosen = qEnvironmentVariable("VESTITEL_TORTURE_FOLDER");
    if (!chosen.isEmpty()) {
        return chosen;
    }
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

} // namespace vestitel::torture
