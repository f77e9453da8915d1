#pragma once

#include "domain/language.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vestitel::editor {

enum class FindScope { ThisText, AllTexts };
enum class FindWay { Next, Previous };
enum class ReplaceWhat { One, All };

/// What is sought in the open post.
struct FindQuery {
    QString text; ///< Empty: nothing is sought.
    bool matchCase = false;
    bool wholeWord = false;
    FindScope scope = FindScope::ThisText;
    /// For each word of the text the words that count as it; empty: the text itself is sought.
    std::vector<QStringList> forms;

    friend bool operator==(const FindQuery&, const FindQuery&) = default;
};

/// What was found of it.
struct FindResult {
    qint64 count = 0;
    qint64 current = 0;                       ///< The match that is looked at, from 1; 0: none.
    std::optional<domain::Language> language; ///< The edition of that match.

    friend bool operator==(const FindResult&, const FindResult&) = default;
};

} // namespace vestitel::editor
