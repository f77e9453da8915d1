#include "startup/instance_guard.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

using namespace vestitel;
using startup::InstanceGuard;

TEST_CASE("a second start for the same folder raises the first window") {
    test::TemporaryFolder folder;
    InstanceGuard first;
    QSignalSpy raised(&first, &InstanceGuard::raiseRequested);
    REQUIRE(first.enter(folder.path()) == InstanceGuard::Place::First);
    InstanceGuard second;
    // However the folder is written.
    CHECK(second.enter(folder.path() + QStringLiteral("/../") + folder.path().section(u'/', -1)) ==
          InstanceGuard::Place::Second);
    REQUIRE(QTest::qWaitFor([&] { return raised.count() == 1; }, 10'000));
}

TEST_CASE("other folders have windows of their own, and a folder that was left is free") {
    test::TemporaryFolder one;
    test::TemporaryFolder other;
    InstanceGuard first;
    InstanceGuard second;
    CHECK(first.enter(one.path()) == InstanceGuard::Place::First);
    CHECK(second.enter(other.path()) == InstanceGuard::Place::First);
    first.leave();
    InstanceGuard third;
    CHECK(third.enter(one.path()) == InstanceGuard::Place::First);
}
