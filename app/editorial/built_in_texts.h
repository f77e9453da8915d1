#pragma once

#include "base/result.h"
#include "domain/organisation.h"
#include "domain/post_template.h"

#include <vector>

namespace vestitel::editorial {

/// A template that comes with the program.
struct BuiltInTemplate {
    QString key; ///< "call"
    QString name;
    QString description;    ///< When to use it: a sentence, translated as the name.
    QStringList categories; ///< Keys; the first that an archive has is the post's.
    std::map<domain::Language, domain::Edition> editions{};
};

/// A short text that comes with the program, in one language.
struct BuiltInSnippet {
    QString key; ///< "contact"; the same in each language.
    domain::Snippet content;
};

/// The name of the organisation stands where the texts ask for it, in the languages that it has one
/// in.
[[nodiscard]] Result<std::vector<BuiltInTemplate>>
builtInTemplates(const domain::Organisation& organisation);
[[nodiscard]] Result<std::vector<BuiltInSnippet>>
builtInSnippets(const domain::Organisation& organisation);

} // namespace vestitel::editorial
