#include "process_tree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

#include <algorithm>
#include <numeric>

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

QByteArray commandLine(qint64 process) {
    QFile line(QStringLiteral("/proc/%1/cmdline").arg(process));
    return line.open(QIODevice::ReadOnly) ? line.readAll() : QByteArray();
}

/// On Linux a renderer is the fork of a zygote, and keeps its command line.
bool isRenderer(qint64 process) {
    const QByteArray line = commandLine(process);
    return line.contains("--type=renderer") ||
           (line.contains("--type=zygote") &&
            commandLine(parentOf(QString::number(process))).contains("--type=zygote"));
}

/// This process and all below it.
QList<qint64> processTree() {
    QHash<qint64, QList<qint64>> children;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isProcess = false;
        const qint64 id = entry.toLongLong(&isProcess);
        if (isProcess) {
            children[parentOf(entry)].append(id);
        }
    }
    QList<qint64> tree{QCoreApplication::applicationPid()};
    for (qsizetype i = 0; i < tree.size(); ++i) {
        tree += children.value(tree.at(i));
    }
    return tree;
}

} // namespace

qint64 memoryOfProcessTree() {
    const QList<qint64> tree = processTree();
    return std::accumulate(tree.begin(), tree.end(), qint64{0}, [](qint64 sum, qint64 process) {
        return sum + proportionalSize(process);
    });
}

int renderersInProcessTree() {
    const QList<qint64> tree = processTree();
    return static_cast<int>(std::count_if(tree.begin(), tree.end(), isRenderer));
}

} // namespace vestitel::bench
