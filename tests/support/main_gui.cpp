#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"

#include <QApplication>
#include <QLocale>

// As main_core.cpp, with real widgets: drawn off the screen unless the caller says where.
int main(int argc, char** argv) {
    qputenv("TZ", "Europe/Sofia");
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QLocale::setDefault(QLocale(QLocale::Bulgarian, QLocale::Bulgaria));
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
