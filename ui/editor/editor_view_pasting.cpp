#include "editor/editor_view.h"

#include "base/deliver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

// What comes from the clipboard or is dropped.
namespace vestitel::editor {

DocumentWords EditorView::documentWords() const {
    if (!m_services.documentWords) {
        return {};
    }
    return [words = m_services.documentWords,
            language = m_state.language](const domain::Medium& document) {
        return words(document, language);
    };
}

void EditorView::onPaste(const page::Paste& request) {
    const PasteMode asked = request.plain ? PasteMode::PlainText : PasteMode::Formatted;
    const PasteMode mode = m_nextPaste.value_or(asked);
    m_nextPaste.reset();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    Result<Clipping> clipping = copied ? clippingOf(*copied, mode) : clippingOf(QMimeData(), mode);
    if (!clipping) {
        m_conversation.answerPaste(request, failure(clipping));
        emit message(clipping.error().message);
        return;
    }
    deliver(importClipping(*std::move(clipping), m_services.storeImage, documentWords()), this,
            [this, request](const Result<ImportedClipping>& imported) {
                if (!imported) {
                    m_conversation.answerPaste(request, failure(imported));
                    emit message(imported.error().message);
                    return;
                }
                m_conversation.answerPaste(request, imported->body);
                if (!imported->remark.isEmpty()) {
                    emit message(imported->remark);
                }
            });
}

void EditorView::onDrop(const QMimeData& content, const QPointF& position) {
    const std::optional<PostId> post = openPost();
    Result<Clipping> clipping = clippingOf(content, PasteMode::Formatted);
    if (!clipping || !post) {
        if (!clipping) {
            emit message(clipping.error().message);
        }
        return;
    }
    deliver(importClipping(*std::move(clipping), m_services.storeImage, documentWords()), this,
            [this, post, position](const Result<ImportedClipping>& imported) {
                if (!imported) {
                    emit message(imported.error().message);
                    return;
                }
                if (openPost() == post) {
                    m_conversation.insertAt(position, imported->body);
                }
                if (!imported->remark.isEmpty()) {
                    emit message(imported->remark);
                }
            });
}

} // namespace vestitel::editor
