#include "main_window/snippet_flow.h"

#include "base/deliver.h"
#include "dialogs/line_dialog.h"
#include "dialogs/stock_dialog.h"
#include "editor/editor_view.h"
#include "editorial/newsroom_thread.h"
#include "html/body_text.h"
#include "services/stock_services.h"

#include <utility>

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::Priority;
using editorial::SnippetEntry;

SnippetFlow::SnippetFlow(editorial::NewsroomThread& newsroom, editor::EditorView& editor,
                         QWidget* window)
    : QObject(window), m_newsroom(newsroom), m_editor(editor), m_window(window) {
    connect(&editor, &editor::EditorView::selectionTaken, this,
            [this](const domain::Language& language, const html::Body& body) {
                if (!std::exchange(m_waitsForSelection, false)) {
                    return;
                }
                if (body.isEmpty()) {
                    emit message(tr("Nothing is selected. Select the words to keep first."));
                } else {
                    askForName(language, body);
                }
            });
}

void SnippetFlow::choose(const domain::Language& language) {
    deliver(m_newsroom.run(Priority::Writing, &editorial::snippets), this,
            [this, language](const Result<std::vector<SnippetEntry>>& entries) {
                if (entries) {
                    offer(*entries, language);
                } else {
                    emit failed(entries.error());
                }
            });
}

void SnippetFlow::refresh() {
    deliver(m_newsroom.run(Priority::Writing, &editorial::snippets), this,
            [this](const Result<std::vector<SnippetEntry>>& entries) {
                if (entries) {
                    emit read(*entries);
                }
            });
}

void SnippetFlow::offer(const std::vector<SnippetEntry>& entries,
                        const domain::Language& language) {
    auto* const dialog = new dialogs::StockDialog(
        {tr("Insert a snippet"), tr("Find a snippet"), tr("Insert"),
         tr("There are no snippets yet. Select some words and keep them as one.")},
        services::snippetItems(entries, language), services::snippetServices(m_newsroom), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entries] {
        for (const SnippetEntry& entry : entries) {
            if (services::stockId(entry) == dialog->chosen()) {
                m_editor.run(editor::Command::snippet(entry.content.body));
            }
        }
    });
    connect(dialog, &dialogs::StockDialog::changed, this, &SnippetFlow::refresh);
    connect(dialog, &QDialog::finished, &m_editor, [this] { m_editor.setFocus(); });
    dialog->open();
}

void SnippetFlow::keepSelection() {
    m_waitsForSelection = true;
    m_editor.takeSelection();
}

void SnippetFlow::askForName(const domain::Language& language, const html::Body& body) {
    constexpr qsizetype kWords = 40;
    auto* const dialog = new dialogs::LineDialog(
        {tr("Keep as a snippet"),
         tr("It is offered in texts in this language: %1. A snippet of yours with the same name "
            "is replaced.")
             .arg(language.nativeName()),
         tr("Keep")},
        {{QStringLiteral("snippetName"),
          tr("&Name of the snippet"),
          html::plainText(body).simplified().left(kWords).trimmed(),
          {}}},
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, language, body] {
        store({dialog->text(0), language, body});
    });
    connect(dialog, &QDialog::finished, &m_editor, [this] { m_editor.setFocus(); });
    dialog->open();
}

void SnippetFlow::store(const domain::Snippet& snippet) {
    deliver(m_newsroom.run(Priority::Writing,
                           [snippet](Newsroom& newsroom) {
                               return editorial::keepAsSnippet(newsroom, snippet);
                           }),
            this, [this, name = snippet.name](const Result<editorial::Kept>& kept) {
                if (!kept) {
                    emit failed(kept.error());
                    return;
                }
                refresh();
                emit done({kept->replaced ? tr("The snippet “%1” is another now.").arg(name)
                                          : tr("“%1” is a snippet now.").arg(name),
                           [this, kept = *kept] {
                               undoKeep(kept);
                           }});
            });
}

void SnippetFlow::undoKeep(const editorial::Kept& kept) {
    deliver(m_newsroom.run(
                Priority::Writing,
                [kept](Newsroom& newsroom) { return editorial::undoKeepSnippet(newsroom, kept); }),
            this, [this](const Result<void>& result) {
                refresh();
                if (!result) {
                    emit failed(result.error());
                }
            });
}

} // namespace vestitel::main_window
