#include "startup/termination.h"

#include "base/log.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace vestitel::startup {

#ifdef Q_OS_UNIX

namespace {

int g_ends[2] = {-1, -1};

// Only what may be called in a signal handler: one byte, read in the event loop.
void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_ends[0], &byte, sizeof byte);
}

void handle(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

Termination::Termination(QObject* parent) : QObject(parent) {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, g_ends) != 0) {
        qCWarning(uiLog) << "an end from outside will not be noticed";
        return;
    }
    auto* const notifier = new QSocketNotifier(g_ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(g_ends[1], &byte, sizeof byte) == sizeof byte) {
            emit requested();
        }
    });
    handle(onSignal);
}

Termination::~Termination() {
    handle(SIG_DFL);
    for (int& end : g_ends) {
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
    }
}

#else

Termination::Termination(QObject* parent) : QObject(parent) {
}
Termination::~Termination() = default;

#endif

} // namespace vestitel::startup
