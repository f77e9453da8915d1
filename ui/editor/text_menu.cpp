#include "editor/text_menu.h"

#include "editor/clipping.h"
#include "editor/editor_view.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

namespace vestitel::editor {

TextMenu::TextMenu(EditorView& view, const TextMenuSubject& subject) : QMenu(&view), m_view(view) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("editorMenu"));
    addSpellingActions(subject);
    addTableActions(subject);
    if (!subject.state.link.isEmpty()) {
        addLinkActions(subject.state.link);
    }
    if (subject.state.image) {
        addImageActions(*subject.state.image, subject.imageActions);
    }
    addClipboardActions(!subject.state.selectionEmpty);
    addSeparator();
    addAction(tr("Select all"), &m_view, [this] { m_view.run(Command(CommandName::SelectAll)); });
}

void TextMenu::addSpellingActions(const TextMenuSubject& subject) {
    const QString word = subject.misspelledWord;
    if (word.isEmpty()) {
        return;
    }
    for (const QString& suggestion : subject.suggestions) {
        addAction(suggestion, this, [this, suggestion] { emit suggestionChosen(suggestion); });
    }
    if (subject.suggestions.isEmpty()) {
        addAction(tr("No suggestion for this word"))->setEnabled(false);
    }
    addAction(tr("Add “%1” to the dictionary").arg(word), this,
              [this, word] { emit wordLearnt(word); });
    addSeparator();
}

void TextMenu::addTableActions(const TextMenuSubject& subject) {
    auto* const table = new QMenu(tr("Table"), this);
    table->setObjectName(QStringLiteral("editorTableMenu"));
    table->addActions(subject.tableActions);
    addMenu(table);
    QAction* const separator = addSeparator();
    const auto show = [table, separator](const EditorState& state) {
        table->menuAction()->setVisible(state.table.has_value());
        separator->setVisible(state.table.has_value());
    };
    show(subject.state);
    // The press that opens the menu moves the cursor; the page tells of it a moment later.
    connect(&m_view, &EditorView::stateChanged, table, show);
}

void TextMenu::addLinkActions(const QString& href) {
    addAction(tr("Open the link"), this, [this, href] { emit linkActivated(href); });
    addAction(tr("Copy the link's address"), this,
              [href] { QGuiApplication::clipboard()->setText(href); });
    addAction(tr("Edit the link…"), this, &TextMenu::linkEditRequested);
    addAction(tr("Remove the link"), &m_view, [this] { m_view.run(Command(CommandName::Unlink)); });
    addSeparator();
}

void TextMenu::addImageActions(const ImageReference& image, const QList<QAction*>& more) {
    addAction(tr("Edit the picture…"), this, [this, image] { emit imageEditRequested(image); });
    addActions(more);
    const std::initializer_list<std::tuple<FigureSide, CommandName, QString>> sides = {
        {FigureSide::Full, CommandName::FigureFull, tr("Over the whole width")},
        {FigureSide::Left, CommandName::FigureLeft, tr("On the left, beside the text")},
        {FigureSide::Right, CommandName::FigureRight, tr("On the right, beside the text")},
        {FigureSide::Gallery, CommandName::FigureGallery, tr("In a gallery")}};
    auto* const group = new QActionGroup(this);
    for (const auto& [side, name, words] : sides) {
        QAction* const action =
            addAction(words, &m_view, [this, command = name] { m_view.run(Command(command)); });
        action->setObjectName(toString(name));
        action->setCheckable(true);
        action->setChecked(side == image.side);
        group->addAction(action);
    }
    addSeparator();
}

void TextMenu::addClipboardActions(bool hasSelection) {
    const QMimeData* const clipboard = QGuiApplication::clipboard()->mimeData();
    const bool hasClip = clipboard != nullptr && canTake(*clipboard);
    addAction(tr("Cut"), &m_view, &EditorView::cut)->setEnabled(hasSelection);
    addAction(tr("Copy"), &m_view, &EditorView::copy)->setEnabled(hasSelection);
    addAction(tr("Paste"), &m_view, [this] {
        m_view.paste(PasteMode::Formatted);
    })->setEnabled(hasClip);
    addAction(tr("Paste without formatting"), &m_view, [this] {
        m_view.paste(PasteMode::PlainText);
    })->setEnabled(hasClip);
}

} // namespace vestitel::editor
