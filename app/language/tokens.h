#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace vestitel::language {

/// A word of a text in the form in which words are compared, and where it stands.
struct Token {
    QByteArray term;     ///< UTF-8, folded; never empty. Analysed again it is itself.
    qsizetype begin = 0; ///< In bytes of the text, at a character's start.
    qsizetype end = 0;   ///< One past the word's last byte, marks included.

    friend bool operator==(const Token&, const Token&) = default;
};

/// A token while it is handed over; the view lives as long as the call.
struct TokenView {
    QByteArrayView term;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The analyser: the one place that knows what a word is, for the index and for every query.
/// Words are runs of letters and digits; case, diacritics (but й's) and soft hyphens do not
/// matter, и with a combining breve is й, Latin letters in a Cyrillic word are put right. Hyphens,
/// quotes and everything else separate. Bytes that are not UTF-8 separate too. A word of more than
/// 128 letters counts as its first 128. Linear in the text; stops early when `visit` says false.
void visitTokens(QByteArrayView utf8, const std::function<bool(const TokenView&)>& visit);

/// All of them.
[[nodiscard]] std::vector<Token> tokens(QByteArrayView utf8);

} // namespace vestitel::language
