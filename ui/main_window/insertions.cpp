#include "main_window/insertions.h"

#include "editor/editor_view.h"
#include "main_window/command_set.h"

#include <QAction>

namespace vestitel::main_window {

namespace {

constexpr CommandId kOffered[] = {
    CommandId::Heading2,    CommandId::Heading3,    CommandId::Heading4, CommandId::BulletList,
    CommandId::OrderedList, CommandId::Quote,       CommandId::Note,     CommandId::Image,
    CommandId::Gallery,     CommandId::InsertTable, CommandId::Document, CommandId::Video,
    CommandId::Rule,        CommandId::Link,
};

} // namespace

Insertions::Insertions(editor::EditorView& view, CommandSet& commands, QObject* parent)
    : QObject(parent) {
    std::vector<editor::MenuItem> items;
    for (const CommandId id : kOffered) {
        const QAction& action = *commands.action(id);
        items.push_back({action.objectName(), wordsOf(action), searchWordsOf(action)});
    }
    view.setInsertions({tr("Insert"), items});
    connect(&view, &editor::EditorView::commandInvoked, this, [&commands](const QString& name) {
        for (const CommandId id : kOffered) {
            if (commands.action(id)->objectName() == name) {
                commands.action(id)->trigger();
            }
        }
    });
}

} // namespace vestitel::main_window
