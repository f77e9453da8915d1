#include "startup/termination.h"

#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using vestitel::startup::Termination;

TEST_CASE("a program that is asked to end hears of it instead, whoever asks") {
    Termination termination;
    QSignalSpy requested(&termination, &Termination::requested);
    int asked = 0;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        REQUIRE(::raise(signal) == 0); // without the handler the test ends here
        ++asked;
        REQUIRE(QTest::qWaitFor([&] { return requested.count() == asked; }, 10'000));
    }
}
