#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"
#include "webview/scheme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

// Tests of the window run in one fixed locale and time zone, on no screen unless one is asked for.
int main(int argc, char** argv) {
    qputenv("TZ", "Europe/Sofia");
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#ifdef Q_OS_UNIX
    if (geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium's sandbox refuses root.
    }
#endif
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Bulgarian, QLocale::Bulgaria));
    vestitel::webview::registerScheme();
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
