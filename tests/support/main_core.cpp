#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThreadPool>

// Tests run in one fixed locale and time zone, whatever the machine says.
int main(int argc, char** argv) {
    qputenv("TZ", "Europe/Sofia");
    qputenv("LC_ALL", "C.UTF-8");
    QLocale::setDefault(QLocale(QLocale::Bulgarian, QLocale::Bulgaria));
    QCoreApplication application(argc, argv);
    const int result = Catch::Session().run(argc, argv);
    // LeakSanitizer fails on a thread that ends while it looks, and the pool's end by themselves
    // after half a minute without work.
    QThreadPool::globalInstance()->waitForDone();
    return result;
}
