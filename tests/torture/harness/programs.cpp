#include "harness/programs.h"

namespace vestitel::torture {

namespace {

QString chosen(const QString& built) {
    static const QString folder = qEnvironmentVariable("VESTITEL_TORTURE_PROGRAMS");
    return folder.isEmpty() ? built : folder + u'/' + built.section(u'/', -1);
}

} // namespace

QString commandLine() {
    return chosen(QStringLiteral(VESTITEL_CLI));
}

QString worker() {
    return chosen(QStringLiteral(VESTITEL_TORTURE_WORKER));
}

QString faultLibrary() {
    return chosen(QStringLiteral(VESTITEL_FAULTS));
}

} // namespace vestitel::torture
