#include "replace_dialog/excerpt.h"

#include <algorithm>

namespace vestitel::replace_dialog {

namespace {

using language::TextSpan;

constexpr qsizetype kWordsBefore = 24; ///< Characters, more or less: words are not cut.
constexpr qsizetype kWordsBetween = 32;

QString flat(QString text) {
    for (QChar& character : text) {
        if (character == QChar::ObjectReplacementCharacter || character == QChar::LineFeed) {
            character = u' ';
        }
    }
    return text;
}

/// The start of the word at or after `at`, but not after `latest`.
qsizetype wordStart(const QString& text, qsizetype at, qsizetype latest) {
    if (at <= 0) {
        return 0;
    }
    const qsizetype space = text.indexOf(u' ', at - 1);
    return space < 0 || space >= latest ? std::min(at, latest) : space + 1;
}

/// The end of the word that stands at or before `at`, but not before `earliest`.
qsizetype wordEnd(const QString& text, qsizetype at, qsizetype earliest) {
    const qsizetype space = text.lastIndexOf(u' ', at);
    return space <= earliest ? std::max(at, earliest) : space;
}

Excerpt excerpt(const QString& passage, const std::vector<TextSpan>& spans) {
    const QString text = flat(passage);
    Excerpt excerpt;
    qsizetype taken = 0; // up to here the passage is in the excerpt, or left out
    const auto take = [&](qsizetype end) {
        excerpt.text += text.mid(taken, end - taken);
        taken = end;
    };
    for (const TextSpan& span : spans) {
        const bool first = excerpt.marks.empty();
        if (first || span.begin - taken > 2 * kWordsBetween) {
            if (!first) {
                take(wordEnd(text, taken + kWordsBetween, taken));
            }
            const qsizetype from = wordStart(text, span.begin - kWordsBefore, span.begin);
            if (from > taken) {
                excerpt.text += first ? QStringLiteral("…") : QStringLiteral(" … ");
                taken = from;
            }
        }
        take(span.begin);
        const qsizetype begin = excerpt.text.size();
        take(span.end);
        excerpt.marks.push_back({begin, excerpt.text.size()});
    }
    take(text.size());
    return excerpt;
}

} // namespace

Excerpt excerptBefore(const editorial::PassageChange& change) {
    return excerpt(change.before, change.found);
}

Excerpt excerptAfter(const editorial::PassageChange& change) {
    // Every match became the same text, so its length follows from the difference.
    const auto count = static_cast<qsizetype>(change.found.size());
    qsizetype old = 0;
    for (const TextSpan& span : change.found) {
        old += span.end - span.begin;
    }
    const qsizetype length =
        count == 0 ? 0 : (change.after.size() - change.before.size() + old) / count;
    std::vector<TextSpan> spans;
    qsizetype shift = 0;
    for (const TextSpan& span : change.found) {
        const qsizetype begin = span.begin + shift;
        spans.push_back({begin, begin + length});
        shift += length - (span.end - span.begin);
    }
    return excerpt(change.after, spans);
}

} // namespace vestitel::replace_dialog
