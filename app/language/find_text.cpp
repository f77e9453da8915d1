#include "language/find_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestitel::language {

namespace {

constexpr char16_t kGrave = 0x0300;

/// A text as texts are compared, and where each of its units comes from.
struct Folded {
    QString text;
    std::vector<TextSpan> places;
};

bool isInvisible(char32_t character) {
    return character == 0x00ad || character == 0x2060 || character == 0xfeff;
}

QString plainOf(const QString& character, bool matchCase) {
    if (character == QChar(0x00a0) || character == QChar(0x202f)) {
        return QStringLiteral(" ");
    }
    return matchCase ? character : character.toLower().replace(QChar(0x045d), QChar(0x0438));
}

Folded folded(const QString& text, bool matchCase) {
    Folded folded;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype end = at + (isPair ? 2 : 1);
        const bool isGrave = text[at] == QChar(kGrave) && folded.text.endsWith(QChar(0x0438));
        if (isGrave && !matchCase) {
            folded.places.back().end = end;
        } else if (!isInvisible(text[at].unicode())) {
            const QString one = plainOf(text.mid(at, end - at), matchCase);
            folded.text += one;
            folded.places.insert(folded.places.end(), static_cast<std::size_t>(one.size()),
                                 TextSpan{at, end});
        }
        at = end;
    }
    return folded;
}

TextSpan spanOf(const Folded& text, qsizetype begin, qsizetype end) {
    return {text.places[static_cast<std::size_t>(begin)].begin,
            text.places[static_cast<std::size_t>(end - 1)].end};
}

bool isWordUnit(QChar unit) {
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

/// Whether no word goes through this place.
bool isEdge(const QString& text, qsizetype at) {
    return at == 0 || at == text.size() || !isWordUnit(text[at - 1]) || !isWordUnit(text[at]);
}

std::vector<TextSpan> exactIn(const Folded& text, const QString& sought, bool wholeWord) {
    std::vector<TextSpan> found;
    for (qsizetype at = text.text.indexOf(sought); at >= 0;) {
        const qsizetype end = at + sought.size();
        const bool fits = !wholeWord || (isEdge(text.text, at) && isEdge(text.text, end));
        if (fits) {
            found.push_back(spanOf(text, at, end));
        }
        at = text.text.indexOf(sought, fits ? end : at + 1);
    }
    return found;
}

/// Whether two words that are this far apart follow each other.
bool isBetweenWords(QStringView text) {
    return !text.isEmpty() && text.size() <= 3 &&
           std::none_of(text.begin(), text.end(), [](QChar unit) {
               return isWordUnit(unit) || unit == QChar::ObjectReplacementCharacter;
           });
}

std::vector<TextSpan> wordsIn(const Folded& text, const std::vector<QStringList>& forms) {
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}\\p{N}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<TextSpan> words;
    for (auto matches = word.globalMatch(text.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        words.push_back({match.capturedStart(), match.capturedEnd()});
    }
    const auto fitsAt = [&](std::size_t first) {
        for (std::size_t i = 0; i < forms.size(); ++i) {
            const TextSpan one = words[first + i];
            const bool follows =
                i == 0 || isBetweenWords(QStringView(text.text).mid(
                              words[first + i - 1].end, one.begin - words[first + i - 1].end));
            if (!follows || !forms[i].contains(text.text.mid(one.begin, one.end - one.begin))) {
                return false;
            }
        }
        return true;
    };
    std::vector<TextSpan> found;
    for (std::size_t first = 0; first + forms.size() <= words.size();) {
        const bool fits = fitsAt(first);
        if (fits) {
            found.push_back(spanOf(text, words[first].begin, words[first + forms.size() - 1].end));
        }
        first += fits ? forms.size() : 1;
    }
    return found;
}

} // namespace

TextFinder::TextFinder(const TextQuery& query)
    : m_query(query), m_sought(folded(query.text, query.matchCase).text) {
    for (QStringList& forms : m_query.forms) {
        for (QString& form : forms) {
            form = folded(form, m_query.matchCase).text;
        }
    }
}

std::vector<TextSpan> TextFinder::find(const QString& text) const {
    if (m_sought.isEmpty()) {
        return {};
    }
    const Folded plain = folded(text, m_query.matchCase);
    return m_query.forms.empty() ? exactIn(plain, m_sought, m_query.wholeWord)
                                 : wordsIn(plain, m_query.forms);
}

} // namespace vestitel::language
