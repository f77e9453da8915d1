#include "editor/input_order.h"

#include "editor/app_message.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace vestitel::editor {

namespace {

constexpr std::chrono::milliseconds kLongestWait(3000); // For a post that is being made.
/// Keys that no keyboard of today has: F13 to F24.
constexpr int kMarks = 12;

bool isTyping(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::InputMethod;
}

bool isClick(QEvent::Type type) {
    return type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease;
}

} // namespace

InputOrder::InputOrder(const QWidget& view) : m_view(view) {
    m_awaiting.setSingleShot(true);
    m_awaiting.setInterval(kLongestWait);
    connect(&m_awaiting, &QTimer::timeout, this, [this] {
        for (Key& key : std::exchange(m_forPost, {})) {
            m_items.emplace_back(std::move(key));
        }
        proceed();
    });
}

void InputOrder::watch(QWidget* input) {
    input->installEventFilter(this);
}

void InputOrder::send(const QString& message) {
    if (m_items.empty()) {
        sendNow(message);
    } else {
        m_items.emplace_back(message);
    }
}

InputOrder::Ticket InputOrder::newTicket() {
    m_open.insert(++m_lastTicket);
    return m_lastTicket;
}

void InputOrder::waitFor(Ticket ticket) {
    if (m_open.contains(ticket)) {
        m_items.emplace_back(ticket);
    }
}

void InputOrder::answered(Ticket ticket) {
    m_open.erase(ticket);
    proceed();
}

void InputOrder::awaitPost() {
    m_awaiting.start(kLongestWait);
}

void InputOrder::postHasCome() {
    if (m_awaiting.isActive()) {
        m_awaiting.start(0);
    }
}

bool InputOrder::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_view.focusProxy() || m_isSending) {
        return QObject::eventFilter(watched, event);
    }
    if (isTyping(event->type()) && m_awaiting.isActive()) {
        m_forPost.emplace_back(event->clone());
        return true;
    }
    if (isTyping(event->type()) && !m_items.empty()) {
        m_items.emplace_back(Key(event->clone()));
        return true;
    }
    m_hasInput = m_hasInput || isTyping(event->type()) || isClick(event->type());
    return QObject::eventFilter(watched, event);
}

void InputOrder::proceed() {
    while (!m_items.empty()) {
        if (const auto* const ticket = std::get_if<Ticket>(&m_items.front());
            ticket && m_open.contains(*ticket)) {
            return;
        }
        const Item item = std::move(m_items.front());
        m_items.pop_front();
        if (const auto* const key = std::get_if<Key>(&item)) {
            pressNow(**key);
        } else if (const auto* const message = std::get_if<QString>(&item)) {
            sendNow(*message);
        }
    }
}

void InputOrder::sendNow(const QString& message) {
    if (std::exchange(m_hasInput, false)) {
        mark();
    }
    emit outgoing(message);
}

void InputOrder::pressNow(QEvent& key) {
    if (QWidget* const input = m_view.focusProxy()) {
        const bool wasSending = std::exchange(m_isSending, true);
        QCoreApplication::sendEvent(input, &key);
        m_isSending = wasSending;
        m_hasInput = true;
    }
}

void InputOrder::mark() {
    m_mark = (m_mark + 1) % kMarks;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, Qt::Key_F13 + m_mark, Qt::NoModifier);
        pressNow(key);
    }
    m_hasInput = false;
    emit outgoing(app::afterInput(QStringLiteral("F%1").arg(13 + m_mark)));
}

} // namespace vestitel::editor
