#include "base/log.h"
#include "editor/conversation.h"
#include "html/sanitiser.h"

// What the page says of the open post beside its text: handed on, as far as it is of this session.
namespace vestitel::editor {

void Conversation::handle(const page::State& message) {
    if (isCurrent(message.session)) {
        m_session->field = {message.state.language, message.state.field};
        emit stateChanged(message.state);
    }
}

void Conversation::handle(const page::Counts& message) {
    if (isCurrent(message.session)) {
        emit countsChanged(message.counts);
    }
}

void Conversation::handle(const page::Outline& message) {
    if (isCurrent(message.session)) {
        emit outlinesChanged(message.outlines);
    }
}

void Conversation::handle(const page::Paste& message) {
    if (isCurrent(message.session) && m_session->request.access == Access::Editable) {
        emit pasteRequested(message);
    }
}

void Conversation::handle(const page::OpenLink& message) {
    if (isCurrent(message.session)) {
        emit linkActivated(message.href);
    }
}

void Conversation::handle(const page::EditImage& message) {
    if (isCurrent(message.session)) {
        emit imageEditRequested(message.image);
    }
}

void Conversation::handle(const page::Invoke& message) {
    if (isCurrent(message.session)) {
        emit commandInvoked(message.id);
    }
}

void Conversation::handle(const page::Found& message) {
    if (isCurrent(message.session)) {
        emit found(message.result);
    }
}

void Conversation::handle(const page::Replaced& message) {
    if (isCurrent(message.session)) {
        emit replaced(message.count);
    }
}

void Conversation::handle(const page::FindUndone& message) {
    if (isCurrent(message.session)) {
        emit replacementUndone(message.editions);
    }
}

void Conversation::handle(const page::Selection& message) {
    if (!isCurrent(message.session)) {
        return;
    }
    const Result<html::Body> body =
        message.html.isEmpty() ? Result<html::Body>() : html::sanitise(message.html);
    if (body) {
        emit selectionTaken(message.language, *body);
    } else {
        qCWarning(editorLog) << "a selection was refused:" << body.error().detail;
    }
}

} // namespace vestitel::editor
