#include "webview/watchdog.h"

#include "base/log.h"

#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWidget>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace vestitel::webview {

Watchdog::Watchdog(QWebEnginePage& page, QWidget& view, QObject* parent)
    : QObject(parent), m_page(page), m_view(view) {
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, &Watchdog::forget);
    // A question to a page that another one replaces is never answered.
    connect(&page, &QWebEnginePage::loadStarted, this, &Watchdog::forget);
    connect(&page, &QWebEnginePage::loadFinished, this, &Watchdog::forget);
    setPatience({});
}

void Watchdog::setPatience(const Patience& patience) {
    m_patience = patience;
    m_timer.start(patience.interval);
}

void Watchdog::endRenderer() {
    const qint64 process = m_page.renderProcessPid();
    if (process <= 0) {
        return;
    }
    qCWarning(uiLog) << "a renderer that did not answer is ended";
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(process), SIGKILL);
#endif
}

void Watchdog::look() {
    if (!m_view.isVisible() || m_page.renderProcessPid() <= 0) {
        return;
    }
    if (!m_isAsking) {
        ask();
        return;
    }
    ++m_waited;
    if (m_waited >= m_patience.intervals && !m_isSilent) {
        m_isSilent = true;
        qCWarning(uiLog) << "a page does not answer";
        emit fellSilent();
    }
}

void Watchdog::ask() {
    m_isAsking = true;
    m_waited = 0;
    const quint64 question = ++m_question;
    // A page that is deleted answers its last questions while it goes.
    const QPointer<Watchdog> alive(this);
    m_page.runJavaScript(QStringLiteral("1"), QWebEngineScript::ApplicationWorld,
                         [alive, question](const QVariant& /*value*/) {
                             if (alive && alive->m_question == question) {
                                 alive->forget();
                             }
                         });
}

void Watchdog::forget() {
    ++m_question;
    m_isAsking = false;
    if (m_isSilent) {
        m_isSilent = false;
        emit silenceEnded();
    }
}

} // namespace vestitel::webview
