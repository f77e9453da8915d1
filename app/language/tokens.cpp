#include "language/tokens.h"

#include "language/folding.h"

#include <algorithm>
#include <string>

namespace vestitel::language {

namespace {

constexpr size_t kLongestTerm = 128;

struct Decoded {
    char32_t character = 0;
    qsizetype length = 1;
    bool valid = false;
};

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// The character at `at`, by RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF.
Decoded decode(QByteArrayView utf8, qsizetype at) {
    const auto byte = [&](qsizetype i) {
        return static_cast<unsigned char>(utf8[i]);
    };
    const unsigned char first = byte(at);
    if (first < 0x80) {
        return {first, 1, true};
    }
    qsizetype length = 0;
    char32_t character = 0;
    char32_t least = 0;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
        character = first & 0x1FU;
        least = 0x80;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        character = first & 0x0FU;
        least = 0x800;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        character = first & 0x07U;
        least = 0x10000;
    } else {
        return {};
    }
    if (at + length > utf8.size()) {
        return {};
    }
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(byte(at + i))) {
            return {};
        }
        character = (character << 6U) | (byte(at + i) & 0x3FU);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < least || character > 0x10FFFF || surrogate) {
        return {};
    }
    return {character, length, true};
}

void appendUtf8(char32_t c, std::string& out) {
    const auto put = [&](char32_t byte) {
        out.push_back(static_cast<char>(byte));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6U));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12U));
        put(0x80 | ((c >> 6U) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18U));
        put(0x80 | ((c >> 12U) & 0x3F));
        put(0x80 | ((c >> 6U) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

bool isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Appends the folded run of ASCII letters and digits at `at`, at most the longest term; its end.
qsizetype readAscii(QByteArrayView utf8, qsizetype at, std::string& term) {
    const qsizetype most = std::min(utf8.size(), at + qsizetype{kLongestTerm});
    for (; at < most && isAsciiLetterOrDigit(utf8[at]); ++at) {
        const char c = utf8[at];
        term.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    }
    return at;
}

/// The same of the letters U+0410 to U+044F, which are two bytes each.
qsizetype readCyrillic(QByteArrayView utf8, qsizetype at, std::string& term) {
    const qsizetype most = std::min(utf8.size() - 1, at + 2 * qsizetype{kLongestTerm});
    for (; at < most; at += 2) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const auto next = static_cast<unsigned char>(utf8[at + 1]);
        if (lead == 0xD0 && next >= 0xB0 && next <= 0xBF) { // а to п
            term.append({'\xD0', utf8[at + 1]});
        } else if (lead == 0xD1 && next >= 0x80 && next <= 0x8F) { // р to я
            term.append({'\xD1', utf8[at + 1]});
        } else if (lead == 0xD0 && next >= 0x90 && next <= 0x9F) { // А to П
            term.append({'\xD0', static_cast<char>(next + 0x20)});
        } else if (lead == 0xD0 && next >= 0xA0 && next <= 0xAF) { // Р to Я
            term.append({'\xD1', static_cast<char>(next - 0x20)});
        } else {
            break;
        }
    }
    return at;
}

/// Whether no word goes on here, as far as that can be seen without looking at what Unicode says.
bool isEndOfWord(QByteArrayView utf8, qsizetype at) {
    return at >= utf8.size() ||
           (static_cast<unsigned char>(utf8[at]) < 0x80 && !isAsciiLetterOrDigit(utf8[at]));
}

/// Gathers one word after another, in buffers that are used again.
class Words final {
public:
    explicit Words(const std::function<bool(const TokenView&)>& visit) : m_visit(visit) {}

    void take(const Decoded& decoded, qsizetype at) {
        const CharacterKind kind =
            decoded.valid ? kindOf(decoded.character) : CharacterKind::Separator;
        switch (kind) {
        case CharacterKind::Letter:
            if (m_word.empty()) {
                m_begin = at;
            }
            if (m_word.size() < kLongestTerm) {
                appendFolded(decoded.character, m_word);
            }
            m_end = at + decoded.length;
            break;
        case CharacterKind::Mark:
            if (!m_word.empty()) {
                applyMark(decoded.character, m_word);
                m_end = at + decoded.length;
            }
            break;
        case CharacterKind::Ignorable:
            break;
        case CharacterKind::Separator:
            finishWord();
            break;
        }
    }

    /// Takes the word at `at` if it is one of most: all in small or capital letters of English, or
    /// all of Bulgarian, and before something that surely ends it. Where it ends; `at`: it is none.
    qsizetype takePlainWord(QByteArrayView utf8, qsizetype at) {
        m_term.clear();
        const qsizetype end = isAsciiLetterOrDigit(utf8[at]) ? readAscii(utf8, at, m_term)
                                                             : readCyrillic(utf8, at, m_term);
        if (end == at || !isEndOfWord(utf8, end)) {
            return at;
        }
        m_wanted = m_visit({QByteArrayView(m_term.data(), qsizetype(m_term.size())), at, end});
        return end;
    }

    void finishWord() {
        if (m_word.empty()) {
            return;
        }
        if (m_word.size() > kLongestTerm) {
            m_word.resize(kLongestTerm);
        }
        repairHomoglyphs(m_word);
        m_term.clear();
        for (const char32_t c : m_word) {
            appendUtf8(c, m_term);
        }
        m_word.clear();
        m_wanted =
            m_visit({QByteArrayView(m_term.data(), qsizetype(m_term.size())), m_begin, m_end});
    }

    [[nodiscard]] bool isInWord() const { return !m_word.empty(); }
    [[nodiscard]] bool wantsMore() const { return m_wanted; }

private:
    const std::function<bool(const TokenView&)>& m_visit;
    std::u32string m_word;
    std::string m_term;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_wanted = true;
};

} // namespace

void visitTokens(QByteArrayView utf8, const std::function<bool(const TokenView&)>& visit) {
    Words words(visit);
    for (qsizetype at = 0; at < utf8.size() && words.wantsMore();) {
        if (!words.isInWord()) {
            if (const qsizetype end = words.takePlainWord(utf8, at); end > at) {
                at = end;
                continue;
            }
        }
        const Decoded decoded = decode(utf8, at);
        words.take(decoded, at);
        at += decoded.length;
    }
    if (words.wantsMore()) {
        words.finishWord();
    }
}

std::vector<Token> tokens(QByteArrayView utf8) {
    std::vector<Token> result;
    visitTokens(utf8, [&result](const TokenView& token) {
        result.push_back({token.term.toByteArray(), token.begin, token.end});
        return true;
    });
    return result;
}

} // namespace vestitel::language
