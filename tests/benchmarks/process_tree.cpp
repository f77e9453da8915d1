#include "process_tree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

namespace vestitel::bench {

namespace {

qint64 parentOf(const QString& process) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    // "pid (name) state parent ...": the name may hold anything, so from its last bracket.
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

qint64 proportionalSize(qint64 process) {
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!rollup.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).trimmed().split(' ').value(0).toLongLong() * 1024;
        }
    }
    return 0;
}

} // namespace

qint64 memoryOfProcessTree() {
    QHash<qint64, QList<qint64>> children;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isProcess = false;
        const qint64 id = entry.toLongLong(&isProcess);
        if (isProcess) {
            children[parentOf(entry)].append(id);
        }
    }
    qint64 bytes = 0;
    QList<qint64> waiting{QCoreApplication::applicationPid()};
    while (!waiting.isEmpty()) {
        const qint64 process = waiting.takeLast();
        bytes += proportionalSize(process);
        waiting += children.value(process);
    }
    return bytes;
}

} // namespace vestitel::bench
