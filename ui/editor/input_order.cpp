#include "editor/input_order.h"

#include "editor/app_message.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace vestitel::editor {

namespace {

constexpr std::chrono::milliseconds kLongestWait(3000); // For a post that is being made.
constexpr std::chrono::milliseconds kSeekEvery(30);
constexpr int kMostSought = 100; // Then the page hangs, and has a watchdog.
/// Keys that hardly any keyboard has, and that mean nothing here: F13 to F24.
constexpr int kMarks = 12;

bool isTyping(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::InputMethod;
}

bool isClick(QEvent::Type type) {
    return type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease ||
           type == QEvent::MouseButtonDblClick;
}

} // namespace

InputOrder::InputOrder(const QWidget& view) : m_view(view) {
    m_seeking.setInterval(kSeekEvery);
    connect(&m_seeking, &QTimer::timeout, this, &InputOrder::seekHearing);
    m_awaiting.setSingleShot(true);
    connect(&m_awaiting, &QTimer::timeout, this, &InputOrder::endAwaiting);
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

void InputOrder::pageIsUp() {
    m_isUp = true;
    proceed();
}

void InputOrder::pageIsGone() {
    m_isUp = false;
    m_isHeard = false;
    m_seeking.stop();
    std::erase_if(m_items, [](const Item& item) { return std::holds_alternative<QString>(item); });
}

bool InputOrder::dropInput() {
    return std::erase_if(m_items, holdsInput) > 0;
}

bool InputOrder::keepsInput() const {
    return std::any_of(m_items.begin(), m_items.end(), holdsInput);
}

bool InputOrder::holdsInput(const Item& item) {
    return std::holds_alternative<Input>(item);
}

void InputOrder::pageHears() {
    m_isHeard = true;
    m_seeking.stop();
    proceed();
}

void InputOrder::seekHearing() {
    if (++m_sought > kMostSought) {
        pageHears();
    } else {
        static_cast<void>(pressMark());
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
    QCoreApplication::instance()->installEventFilter(this);
    m_hasPost = false;
    m_awaiting.start(kLongestWait);
}

void InputOrder::postHasCome() {
    if (m_awaiting.isActive()) {
        m_hasPost = true;
        m_awaiting.start(0);
    }
}

void InputOrder::postWillNotCome() {
    if (m_awaiting.isActive() && !m_hasPost) {
        m_awaiting.stop();
        endAwaiting();
    }
}

void InputOrder::endAwaiting() {
    QCoreApplication::instance()->removeEventFilter(this);
    m_hasPost ? giveToPost() : giveBack();
    emit awaitingEnded();
}

void InputOrder::giveToPost() {
    for (KeyElsewhere& each : std::exchange(m_forPost, {})) {
        m_items.emplace_back(std::move(each.key));
    }
    proceed();
}

void InputOrder::giveBack() {
    for (const KeyElsewhere& each : std::exchange(m_forPost, {})) {
        if (each.target) {
            QCoreApplication::sendEvent(each.target, each.key.get());
        }
    }
}

bool InputOrder::eventFilter(QObject* watched, QEvent* event) {
    auto* const widget = qobject_cast<QWidget*>(watched);
    if (isTyping(event->type()) && m_awaiting.isActive() && widget && !m_isSending &&
        widget->window() == m_view.window()) {
        m_forPost.push_back({widget, Input(event->clone())});
        return true;
    }
    if (watched != m_view.focusProxy() || m_isSending) {
        return QObject::eventFilter(watched, event);
    }
    const bool isInput = isTyping(event->type()) || isClick(event->type());
    if (isInput && (!m_items.empty() || (!m_isHeard && isTyping(event->type())))) {
        m_items.emplace_back(Input(event->clone()));
        proceed();
        return true;
    }
    m_hasInput = m_hasInput || isInput;
    return QObject::eventFilter(watched, event);
}

bool InputOrder::firstMustWait() {
    if (const auto* const ticket = std::get_if<Ticket>(&m_items.front())) {
        return m_open.contains(*ticket);
    }
    if (m_isHeard || std::holds_alternative<QString>(m_items.front())) {
        return false;
    }
    if (m_isUp && !m_seeking.isActive()) {
        m_sought = 0;
        m_seeking.start();
        seekHearing();
    }
    return true;
}

void InputOrder::proceed() {
    while (!m_items.empty() && !firstMustWait()) {
        const Item item = std::move(m_items.front());
        m_items.pop_front();
        if (const auto* const input = std::get_if<Input>(&item)) {
            giveNow(**input);
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

void InputOrder::giveNow(QEvent& input) {
    if (QWidget* const page = m_view.focusProxy()) {
        const bool wasSending = std::exchange(m_isSending, true);
        QCoreApplication::sendEvent(page, &input);
        m_isSending = wasSending;
        m_hasInput = true;
    }
}

void InputOrder::mark() {
    emit outgoing(app::afterInput(pressMark()));
}

QString InputOrder::pressMark() {
    m_mark = (m_mark + 1) % kMarks;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, Qt::Key_F13 + m_mark, Qt::NoModifier);
        giveNow(key);
    }
    m_hasInput = false;
    return QStringLiteral("F%1").arg(13 + m_mark);
}

} // namespace vestitel::editor
