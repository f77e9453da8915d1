#pragma once

#include "base/result.h"
#include "domain/language.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace vestitel::language {

/// Which words are forms of one word: "община", "общината" and "общините", "call" and "calls". By
/// hunspell's dictionary of the language, which is looked for where the system keeps such data.
/// Slow to open (tenths of a second); what it was asked once it knows. To be used by one thread at
/// a time.
class WordForms final {
public:
    /// ErrorCode::NotFound when there is no dictionary of the language.
    [[nodiscard]] static Result<WordForms> open(const domain::Language& language);
    /// What open() would say, without reading the dictionary.
    [[nodiscard]] static Result<void> check(const domain::Language& language);

    WordForms(WordForms&& other) noexcept;
    WordForms& operator=(WordForms&& other) noexcept;
    ~WordForms();

    /// The words that `word` may be a form of, in small letters; itself if no dictionary knows it.
    [[nodiscard]] QStringList lemmasOf(const QString& word);
    /// For each word of `query`, itself and the words of `texts`, in small letters, that share a
    /// lemma with it. Without a word in the query: nothing.
    [[nodiscard]] std::vector<QStringList> formsOf(const QString& query, const QStringList& texts);

private:
    class Dictionary;
    explicit WordForms(std::unique_ptr<Dictionary> dictionary);

    std::unique_ptr<Dictionary> m_dictionary;
};

/// The words of a text in small letters, in order; soft hyphens are not there. The page of the
/// editor takes the same for words (ui/web/src/find_text.ts).
[[nodiscard]] QStringList wordsOf(const QString& text);

} // namespace vestitel::language
