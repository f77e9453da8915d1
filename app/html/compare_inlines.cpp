#include "html/compare_inlines.h"

#include "html/difference.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace vestitel::html {

namespace {

/// A word, a space, a sign or a break, with what it carries.
using Tokens = std::vector<Inline>;

QStringList piecesOf(const QString& text) {
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        pieces.append(text.mid(from, to - from));
    }
    return pieces;
}

Tokens tokensOf(const Inlines& inlines) {
    Tokens tokens;
    for (const Inline& part : inlines) {
        if (part.isBreak()) {
            tokens.push_back(part);
        }
        for (const QString& piece : piecesOf(part.text)) {
            tokens.push_back({piece, part.marks});
        }
    }
    return tokens;
}

std::vector<int> numbersOf(const Tokens& tokens, Numbering& numbering) {
    std::vector<int> numbers;
    for (const Inline& token : tokens) {
        const Marks& marks = token.marks;
        const QStringList key = {token.text, marks.href, marks.lang, marks.title,
                                 QString::number((marks.strong ? 1 : 0) + (marks.em ? 2 : 0) +
                                                 4 * static_cast<int>(marks.script))};
        numbers.push_back(numbering.of(key.join(QChar::ObjectReplacementCharacter)));
    }
    return numbers;
}

bool holdsWord(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// A space or sign that stays between words that do not would only break what went, and what is
/// new, into pieces: it is both.
bool onlyDivides(const std::vector<Step>& steps, const Tokens& before, size_t from, size_t to,
                 size_t first) {
    return from > 0 && to < steps.size() &&
           std::all_of(
               before.begin() + static_cast<qsizetype>(first),
               before.begin() + static_cast<qsizetype>(first + to - from),
               [](const Inline& token) { return !token.isBreak() && !holdsWord(token.text); });
}

/// Collects what went and what is new until something stays.
class Joiner final {
public:
    void keep(const Inline& token) {
        flush();
        append(token, Change::None);
    }
    void remove(const Inline& token) { m_removed.push_back(token); }
    void add(const Inline& token) { m_added.push_back(token); }
    Inlines take() {
        flush();
        return std::move(m_inlines);
    }

private:
    void flush() {
        for (const Inline& token : std::exchange(m_removed, {})) {
            append(token, Change::Removed);
        }
        for (const Inline& token : std::exchange(m_added, {})) {
            append(token, Change::Added);
        }
    }
    void append(const Inline& token, Change change) {
        if (!m_inlines.empty() && !token.isBreak() && !m_inlines.back().isBreak() &&
            m_inlines.back().marks == token.marks && m_inlines.back().change == change) {
            m_inlines.back().text += token.text;
            return;
        }
        m_inlines.push_back(token);
        m_inlines.back().change = change;
    }

    Inlines m_inlines;
    Tokens m_removed;
    Tokens m_added;
};

} // namespace

Inlines compareInlines(const Inlines& before, const Inlines& after) {
    const Tokens left = tokensOf(before);
    const Tokens right = tokensOf(after);
    Numbering numbering;
    const std::vector<Step> steps =
        difference(numbersOf(left, numbering), numbersOf(right, numbering));
    Joiner joiner;
    size_t l = 0;
    size_t r = 0;
    for (size_t i = 0; i < steps.size();) {
        if (steps[i] == Step::Removed) {
            joiner.remove(left[l++]);
            ++i;
            continue;
        }
        if (steps[i] == Step::Added) {
            joiner.add(right[r++]);
            ++i;
            continue;
        }
        const auto end = std::find_if(steps.begin() + static_cast<qsizetype>(i), steps.end(),
                                      [](Step step) { return step != Step::Same; });
        const auto to = static_cast<size_t>(end - steps.begin());
        const bool divides = onlyDivides(steps, left, i, to, l);
        for (; i < to; ++i, ++l, ++r) {
            if (divides) {
                joiner.remove(left[l]);
                joiner.add(right[r]);
            } else {
                joiner.keep(right[r]);
            }
        }
    }
    return joiner.take();
}

QStringList wordsOf(const QString& text) {
    QStringList words = piecesOf(text);
    words.removeIf([](const QString& piece) { return !holdsWord(piece); });
    return words;
}

} // namespace vestitel::html
