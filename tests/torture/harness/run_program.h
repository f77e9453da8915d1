#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace vestitel::torture {

/// One fault of the preloaded library (preload/faults.cpp says what each means).
struct Fault {
    QByteArray action; ///< "kill", "tear", "short", or a number of errno; empty: only count.
    qint64 at = 0;
    bool onward = false;
    QByteArray calls = "wstruo";

    [[nodiscard]] QString toString() const;
};

struct Run {
    QString program;
    QStringList arguments;
    QString root{}; ///< Whose files meet the fault.
    std::optional<Fault> fault{};
    QString log{};             ///< Where the disk's log goes, if anywhere.
    int killAfter = -1;        ///< Milliseconds from the start.
    int signal = 9;            ///< What it is killed with.
    bool endsBySignal = false; ///< Somebody else may kill it (strace); that is no crash.
    int timeout = 60000;       ///< Milliseconds; what takes longer hangs.
    QStringList environment{}; ///< NAME=value, or NAME= to remove it.
};

/// How a program ended.
struct Ending {
    int status = -1;      ///< Of an exit.
    bool crashed = false; ///< By a signal that nobody sent.
    bool killed = false;  ///< By the fault, or after `killAfter`.
    bool hung = false;
    QByteArray output{};
    QByteArray errors{};
    qint64 calls = 0; ///< That the fault's kinds counted.

    [[nodiscard]] QString toString() const;
};

Ending runProgram(const Run& run);

/// Whether strace may follow processes here; else why not.
[[nodiscard]] QString whyNoStrace();

} // namespace vestitel::torture
