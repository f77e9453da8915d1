#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace vestitel::test {

/// Runs the event loop until the condition holds; false when it does not within the time (in
/// milliseconds). Not QTest::qWaitFor: that sleeps 10 ms between two passes of the loop, and Qt
/// WebEngine's start is some 300 passes, so that a page of 0.2 s takes 3 s (measured, Qt 6.4.2).
template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition, int milliseconds = 5'000) {
    const QDeadlineTimer deadline(milliseconds);
    QTimer look; // Conditions may come true elsewhere, without an event for this thread.
    look.start(10);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace vestitel::test
