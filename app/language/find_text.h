#pragma once

#include <QStringList>

#include <memory>
#include <vector>

namespace vestitel::language {

/// What is sought in texts. As in the editor's page (ui/web/src/find_text.ts): soft hyphens are not
/// there, no-break spaces are spaces; unless case matters, letters are small and ѝ is и.
struct TextQuery {
    QString text;
    bool matchCase = false;
    bool wholeWord = false;
    /// For each word of the text the words that count as it; empty: the text itself is sought.
    std::vector<QStringList> forms{};
};

/// Of a text, in UTF-16 units.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// Finds a query in any number of texts. Reentrant.
class TextFinder final {
public:
    explicit TextFinder(const TextQuery& query);

    /// In order, never overlapping; no span is empty.
    [[nodiscard]] std::vector<TextSpan> find(const QString& text) const;

private:
    TextQuery m_query;
    QString m_sought; ///< As texts are compared.
};

} // namespace vestitel::language
