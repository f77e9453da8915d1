#pragma once

#include "domain/language.h"

#include <QStringList>

#include <vector>

namespace vestitel::editor {

/// Where Qt WebEngine looks for spelling dictionaries: QTWEBENGINE_DICTIONARIES_PATH, else a folder
/// beside the program (Qt's documentation of the spell checker).
[[nodiscard]] QString dictionaryFolder();

/// Chromium's names of the dictionaries ("bg-BG") that are there for these languages, in their
/// order. All of them check every text at once; a word is wrong when none knows it.
[[nodiscard]] QStringList dictionariesFor(const std::vector<domain::Language>& languages,
                                          const QString& folder = dictionaryFolder());

} // namespace vestitel::editor
