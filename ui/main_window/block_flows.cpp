#include "main_window/block_flows.h"

#include "base/deliver.h"
#include "dialogs/gallery_dialog.h"
#include "dialogs/language_dialog.h"
#include "dialogs/line_dialog.h"
#include "editor/editor_view.h"
#include "main_window/command_set.h"
#include "publishing/page_words.h"
#include "services/newsroom_services.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace vestitel::main_window {

BlockFlows::BlockFlows(const Ends& ends, State state)
    : QObject(ends.window), m_ends(ends), m_state(std::move(state)) {
    const auto bind = [this](CommandId id, auto ask) {
        connect(m_ends.commands.action(id), &QAction::triggered, this, [this, ask] {
            if (const std::optional<editor::EditorState> now = m_state()) {
                ask(*now);
            }
        });
    };
    using StateNow = editor::EditorState;
    bind(CommandId::Gallery, [this](const StateNow& now) { askForGallery(now.language); });
    bind(CommandId::Document, [this](const StateNow& now) { askForDocument(now); });
    bind(CommandId::Video, [this](const StateNow& now) { askForVideo(now); });
    bind(CommandId::Abbreviation, [this](const StateNow& now) { askForAbbreviation(now); });
    bind(CommandId::WordsLanguage, [this](const StateNow& now) { askForLanguage(now); });
}

void BlockFlows::show(QDialog* dialog) {
    connect(dialog, &QDialog::finished, &m_ends.editor, [this] { m_ends.editor.setFocus(); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BlockFlows::askForGallery(const domain::Language& language) {
    auto* const dialog = new dialogs::GalleryDialog(services::mediaServices(m_ends.newsroom),
                                                    language, m_ends.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::vector<editor::ImageReference> images;
        for (const dialogs::ImageInText& image : dialog->images()) {
            images.push_back({*image.hash, image.alt, image.caption, editor::FigureSide::Gallery});
        }
        m_ends.editor.run(editor::Command::gallery(images));
        for (const auto& [before, after] : dialog->mediumTexts()) {
            emit mediumTextsEdited(before, after);
        }
    });
    show(dialog);
}

void BlockFlows::askForDocument(const editor::EditorState& state) {
    auto* const dialog =
        new QFileDialog(m_ends.window, tr("Choose a document"), {}, fields::documentFileFilter());
    dialog->setObjectName(QStringLiteral("documentFile"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, state](const QString& path) {
        deliver(services::mediaServices(m_ends.newsroom).store(path), this,
                [this, state](const Result<domain::Medium>& document) {
                    if (!document) {
                        emit failed(document.error());
                        return;
                    }
                    const QString words = state.selectionEmpty ? QString() : state.linkText;
                    m_ends.editor.run(
                        editor::Command::link(QStringLiteral("media:") + document->hash.toString(),
                                              documentWords(*document, words, state.language)));
                });
    });
    show(dialog);
}

void BlockFlows::askForVideo(const editor::EditorState& state) {
    auto* const dialog = new dialogs::LineDialog(
        {tr("Video"),
         tr("The article shows a card that leads to the video. Nothing of it is loaded, so nobody "
            "follows the readers."),
         tr("Insert")},
        {{QStringLiteral("videoAddress"), tr("&Address"), {}, tr("https://… of the video")},
         {QStringLiteral("videoTitle"),
          tr("&Title (%1)").arg(state.language.nativeName()),
          {},
          tr("What the video shows"),
          dialogs::AskedLine::Need::Optional}},
        m_ends.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ends.editor.run(editor::Command::video(dialog->text(0), dialog->text(1)));
    });
    show(dialog);
}

void BlockFlows::askForAbbreviation(const editor::EditorState& state) {
    auto* const dialog = new dialogs::LineDialog(
        {tr("Abbreviation"), tr("Empty: the words are no abbreviation."), tr("Save")},
        {{QStringLiteral("abbreviationTitle"), tr("“%1” &stands for").arg(state.words.left(40)),
          state.abbreviation, tr("The words in full"), dialogs::AskedLine::Need::Optional}},
        m_ends.window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_ends.editor.run(editor::Command::abbreviation(dialog->text(0))); });
    show(dialog);
}

void BlockFlows::askForLanguage(const editor::EditorState& state) {
    auto* const dialog =
        new dialogs::LanguageDialog(state.language, state.wordsLanguage, m_ends.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ends.editor.run(editor::Command::wordsLanguage(dialog->language()));
    });
    show(dialog);
}

QString documentWords(const domain::Medium& document, const QString& words,
                      const domain::Language& language) {
    QString name = words.simplified();
    if (name.isEmpty()) {
        name = QFileInfo(document.name).completeBaseName().replace(u'_', u' ').simplified();
    }
    QString size = publishing::sizeInWords(document.bytes, language);
    size.replace(u' ', QChar(0xa0)); // within a text a line may end there
    return QStringLiteral("%1 (%2, %3)").arg(name, document.extension.toUpper(), size);
}

} // namespace vestitel::main_window
