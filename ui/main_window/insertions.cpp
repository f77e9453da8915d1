#include "main_window/insertions.h"

#include "editor/editor_view.h"
#include "main_window/command_set.h"
#include "services/stock_services.h"

#include <QAction>

namespace vestitel::main_window {

namespace {

constexpr CommandId kOffered[] = {
    CommandId::Heading2,    CommandId::Heading3,    CommandId::Heading4, CommandId::BulletList,
    CommandId::OrderedList, CommandId::Quote,       CommandId::Note,     CommandId::Image,
    CommandId::Gallery,     CommandId::InsertTable, CommandId::Document, CommandId::Video,
    CommandId::Rule,        CommandId::Link,        CommandId::Snippet,
};

const QLatin1String kSnippet("snippet:");

} // namespace

Insertions::Insertions(editor::EditorView& view, CommandSet& commands, QObject* parent)
    : QObject(parent), m_view(view), m_commands(commands) {
    connect(&view, &editor::EditorView::commandInvoked, this, &Insertions::run);
    connect(&view, &editor::EditorView::stateChanged, this,
            [this](const editor::EditorState& state) {
                if (m_language != state.language) {
                    m_language = state.language;
                    tell();
                }
            });
    tell();
}

void Insertions::setSnippets(const std::vector<editorial::SnippetEntry>& snippets) {
    m_snippets.clear();
    for (const editorial::SnippetEntry& snippet : snippets) {
        if (!snippet.isRemoved) {
            m_snippets.push_back(snippet);
        }
    }
    tell();
}

void Insertions::tell() {
    std::vector<editor::MenuItem> items;
    for (const CommandId id : kOffered) {
        const QAction& action = *m_commands.action(id);
        items.push_back({action.objectName(), wordsOf(action), searchWordsOf(action)});
    }
    const QString words = searchWordsOf(*m_commands.action(CommandId::Snippet));
    for (const editorial::SnippetEntry& snippet : m_snippets) {
        if (snippet.content.language == m_language) {
            items.push_back({kSnippet + services::stockId(snippet), snippet.content.name,
                             foldedWords(snippet.content.name) + u' ' + words});
        }
    }
    m_view.setInsertions({tr("Insert"), items});
}

void Insertions::run(const QString& id) {
    for (const CommandId offered : kOffered) {
        if (m_commands.action(offered)->objectName() == id) {
            m_commands.action(offered)->trigger();
            return;
        }
    }
    for (const editorial::SnippetEntry& snippet : m_snippets) {
        if (kSnippet + services::stockId(snippet) == id) {
            m_view.run(editor::Command::snippet(snippet.content.body));
            return;
        }
    }
}

} // namespace vestitel::main_window
