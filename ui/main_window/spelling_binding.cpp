#include "main_window/spelling_binding.h"

#include "editor/editor_view.h"

#include <QSettings>

namespace vestitel::main_window {

namespace {

const QLatin1String kWordsKey("spelling/words");

} // namespace

SpellingBinding::SpellingBinding(editor::EditorView& view, QSettings& settings,
                                 const std::vector<domain::Language>& languages, QObject* parent)
    : QObject(parent) {
    view.setSpelling(languages);
    view.setKnownWords(settings.value(kWordsKey).toStringList());
    connect(&view, &editor::EditorView::wordLearnt, this, [&view, &settings](const QString& word) {
        QStringList words = settings.value(kWordsKey).toStringList();
        if (!words.contains(word)) {
            words.append(word);
            settings.setValue(kWordsKey, words);
            view.setKnownWords(words);
        }
    });
}

} // namespace vestitel::main_window
