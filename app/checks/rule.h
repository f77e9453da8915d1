#pragma once

#include "checks/passages.h"

#include <QCoreApplication>

namespace vestitel::checks {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::checks)
};

/// What one rule finds in one edition.
class Findings final {
public:
    Findings(const EditionText& edition, std::vector<Finding>& found)
        : m_edition(edition), m_found(found) {}

    /// Of a piece of a passage: [start, start + length) of its text.
    void add(const Passage& passage, qsizetype start, qsizetype length, const QString& sentence,
             const std::optional<QString>& repair = std::nullopt);
    /// Of a passage as a whole.
    void add(const Passage& passage, const QString& sentence);
    /// Of a part as a whole, in a block of the body where one is named.
    void add(Part part, const QString& sentence, const QString& block = {},
             const QString& excerpt = {});

private:
    const EditionText& m_edition;
    std::vector<Finding>& m_found;
};

/// One thing that is looked for.
struct Rule {
    const char* key;
    Level level;        ///< Where nothing is set.
    const char* name;   ///< To be translated in the context of Words.
    const char* reason; ///< The same.
    void (*find)(const EditionText& edition, Findings& findings);
};

} // namespace vestitel::checks
