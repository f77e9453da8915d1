#pragma once

#include "domain/language.h"

#include <QObject>

#include <vector>

class QSettings;

namespace vestitel::editor {
class EditorView;
}

namespace vestitel::main_window {

/// Spelling in all languages of the archive at once, and the words that the writer has added; they
/// are kept with the settings of the window.
class SpellingBinding final : public QObject {
    Q_OBJECT

public:
    SpellingBinding(editor::EditorView& view, QSettings& settings,
                    const std::vector<domain::Language>& languages, QObject* parent = nullptr);
};

} // namespace vestitel::main_window
