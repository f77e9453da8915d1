#include "main_window/text_dialogs.h"

#include "main_window/block_flows.h"
#include "main_window/dialog_flows.h"
#include "main_window/editor_binding.h"
#include "main_window/image_work_flow.h"
#include "main_window/media_notes.h"
#include "session/post_session.h"

#include <QWidget>

namespace vestitel::main_window {

TextDialogs::TextDialogs(const Ends& ends, QWidget* window)
    : QObject(window), m_ends(ends), m_window(window) {
    bindLinksAndImages();
    bindBlocks();
    bindImageWork();
}

void TextDialogs::bindLinksAndImages() {
    connect(&m_ends.text, &EditorBinding::linkRequested, this, [this] {
        if (m_ends.text.state()) {
            m_ends.dialogs.askForLink(*m_ends.text.state());
        }
    });
    const auto askForImage = [this](const std::optional<editor::ImageReference>& image) {
        if (m_ends.text.state()) {
            m_ends.dialogs.askForImage(m_ends.text.state()->language, image);
        }
    };
    connect(&m_ends.text, &EditorBinding::imageRequested, this, [this, askForImage] {
        askForImage(m_ends.text.state() ? m_ends.text.state()->image : std::nullopt);
    });
    connect(&m_ends.text, &EditorBinding::imageEditRequested, this, askForImage);
    connect(&m_ends.dialogs, &DialogFlows::mediumTextsEdited, &m_ends.session,
            &session::PostSession::setMediumTexts);
}

void TextDialogs::bindBlocks() {
    auto* const blocks =
        new BlockFlows({m_ends.desk.newsroom, *m_ends.panels.editor, m_ends.commands, m_window},
                       [this] { return m_ends.text.state(); });
    connect(blocks, &BlockFlows::mediumTextsEdited, &m_ends.session,
            &session::PostSession::setMediumTexts);
    connect(blocks, &BlockFlows::failed, this, &TextDialogs::failed);
    new MediaNotesBinding(m_ends.session, *m_ends.panels.editor, m_ends.desk.newsroom, m_window);
}

void TextDialogs::bindImageWork() {
    auto* const work = new ImageWorkFlow({m_ends.desk.newsroom, m_ends.session, m_ends.panels,
                                          m_ends.commands, m_ends.text, m_ends.dialogs},
                                         m_window);
    connect(work, &ImageWorkFlow::failed, this, &TextDialogs::failed);
    connect(work, &ImageWorkFlow::pictureChanged, this, &TextDialogs::pictureChanged);
}

} // namespace vestitel::main_window
