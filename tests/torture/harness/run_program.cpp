#include "harness/run_program.h"

#include "harness/programs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <csignal>
#include <cstring>

namespace vestitel::torture {

namespace {

QProcessEnvironment environmentOf(const Run& run, const QString& counter) {
    static const QProcessEnvironment kSystem = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment = kSystem;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Sofia"));
    for (const QString& entry : run.environment) {
        const QString value = entry.section(u'=', 1);
        if (value.isEmpty()) {
            environment.remove(entry.section(u'=', 0, 0));
        } else {
            environment.insert(entry.section(u'=', 0, 0), value);
        }
    }
    if (run.fault || !run.log.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), faultLibrary());
        environment.insert(QStringLiteral("VESTITEL_FAULT_ROOT"), run.root);
        environment.insert(QStringLiteral("VESTITEL_FAULT_COUNT"), counter);
    }
    if (run.fault) {
        environment.insert(QStringLiteral("VESTITEL_FAULT_CALLS"),
                           QString::fromLatin1(run.fault->calls));
        environment.insert(QStringLiteral("VESTITEL_FAULT"), run.fault->toString());
    }
    if (!run.log.isEmpty()) {
        environment.insert(QStringLiteral("VESTITEL_FAULT_LOG"), run.log);
    }
    return environment;
}

/// The file that the library counts in, one for this process.
QFile& counterFile() {
    static QTemporaryFile file(QStringLiteral("/dev/shm/vestitel-count-XXXXXX"));
    if (!file.isOpen() && !file.open()) {
        file.setFileTemplate(QStringLiteral("/tmp/vestitel-count-XXXXXX"));
        file.open();
    }
    return file;
}

void resetCounter() {
    const qint64 zero = 0;
    counterFile().seek(0);
    counterFile().write(reinterpret_cast<const char*>(&zero), sizeof zero);
    counterFile().flush();
}

qint64 countedCalls() {
    qint64 calls = 0;
    counterFile().seek(0);
    const QByteArray bytes = counterFile().read(sizeof calls);
    if (bytes.size() == sizeof calls) {
        std::memcpy(&calls, bytes.constData(), sizeof calls);
    }
    return calls;
}

} // namespace

QString Fault::toString() const {
    return action.isEmpty() ? QStringLiteral("0:0")
                            : QStringLiteral("%1:%2%3")
                                  .arg(QString::fromLatin1(action))
                                  .arg(at)
                                  .arg(onward ? QStringLiteral("+") : QString());
}

QString Ending::toString() const {
    const QString end = hung      ? QStringLiteral("hung")
                        : crashed ? QStringLiteral("crashed")
                        : killed  ? QStringLiteral("killed")
                                  : QStringLiteral("status %1").arg(status);
    return end + QStringLiteral(" “%1”").arg(QString::fromUtf8(errors.trimmed().right(300)));
}

Ending runProgram(const Run& run) {
    resetCounter();
    QProcess process;
    process.setProcessEnvironment(environmentOf(run, counterFile().fileName()));
    process.start(run.program, run.arguments);
    Ending ending;
    if (!process.waitForStarted()) {
        ending.errors = process.errorString().toUtf8();
        ending.crashed = true;
        return ending;
    }
    process.closeWriteChannel();
    bool sent = false;
    if (run.killAfter >= 0) {
        QElapsedTimer since;
        since.start();
        while (process.state() == QProcess::Running && since.elapsed() < run.killAfter) {
            process.waitForReadyRead(static_cast<int>(run.killAfter - since.elapsed()));
        }
        if (process.state() == QProcess::Running) {
            sent = ::kill(static_cast<pid_t>(process.processId()), run.signal) == 0;
        }
    }
    // It may have ended while its output was read.
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(run.timeout)) {
        ending.hung = true;
        process.kill();
        process.waitForFinished();
    }
    const bool bySignal = process.exitStatus() == QProcess::CrashExit;
    const bool byLibrary =
        run.fault && (run.fault->action == "kill" || run.fault->action == "tear");
    ending.killed = bySignal && !ending.hung &&
                    (sent || run.endsBySignal || (byLibrary && process.exitCode() == SIGKILL));
    ending.crashed = bySignal && !ending.killed && !ending.hung;
    ending.status = bySignal ? -1 : process.exitCode();
    ending.output = process.readAllStandardOutput();
    ending.errors = process.readAllStandardError();
    ending.calls = countedCalls();
    return ending;
}

QString whyNoStrace() {
    QProcess strace;
    strace.start(QStringLiteral("strace"),
                 {QStringLiteral("-f"), QStringLiteral("-o/dev/null"), QStringLiteral("-e"),
                  QStringLiteral("inject=chdir:error=EIO"), QStringLiteral("true")});
    if (!strace.waitForStarted()) {
        return QStringLiteral("strace is not installed");
    }
    strace.waitForFinished();
    return strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0
               ? QString()
               : QStringLiteral("strace may not follow processes here");
}

} // namespace vestitel::torture
