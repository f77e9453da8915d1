#include "domain/transliteration.h"

#include <array>

namespace vestitel::domain {

namespace {

/// Article 4, paragraph 1: а to я by code point from U+0430; empty where Bulgarian has no letter.
constexpr std::array<const char*, 32> kLatin = {
    "a", "b", "v", "g", "d", "e", "zh", "z",  "i",  "y",   "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sht", "a", "",  "y", "",  "yu", "ya"};

constexpr char16_t kFirstLetter = u'а';
constexpr char16_t kLastLetter = u'я';

QLatin1String latinOf(QChar lower) {
    if (lower.unicode() < kFirstLetter || lower.unicode() > kLastLetter) {
        return {};
    }
    return QLatin1String(kLatin[static_cast<size_t>(lower.unicode() - kFirstLetter)]);
}

/// `word` is a run of letters; `latin` replaces its letter at `index`, in that letter's case.
/// A capital that becomes several letters is "Sht" in a word and "SHT" among capitals.
void appendInCase(QString& out, QLatin1String latin, QStringView word, qsizetype index) {
    if (!word[index].isUpper()) {
        out += latin;
        return;
    }
    const bool amongCapitals = index + 1 < word.size() ? word[index + 1].isUpper()
                                                       : index > 0 && word[index - 1].isUpper();
    const QString text(latin);
    out += amongCapitals ? text.toUpper() : text.left(1).toUpper() + text.mid(1);
}

void appendWord(QString& out, QStringView word) {
    // Article 6: the country's name as it is established.
    const bool country = word.compare(u"българия", Qt::CaseInsensitive) == 0;
    // Article 5: "ия" at the end of a word is "ia".
    const bool endsInIya = word.endsWith(u"ия", Qt::CaseInsensitive);
    for (qsizetype i = 0; i < word.size(); ++i) {
        QLatin1String latin = latinOf(word[i].toLower());
        if (country && i == 1) {
            latin = QLatin1String("u");
        } else if (endsInIya && i == word.size() - 1) {
            latin = QLatin1String("a");
        }
        if (latin.isEmpty()) {
            out += word[i];
        } else {
            appendInCase(out, latin, word, i);
        }
    }
}

} // namespace

QString transliterate(const QString& bulgarian) {
    QString out;
    out.reserve(bulgarian.size() * 3 / 2);
    const QStringView text(bulgarian);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark())) {
            ++end;
        }
        if (end == at) {
            out += text[at++];
            continue;
        }
        appendWord(out, text.sliced(at, end - at));
        at = end;
    }
    return out;
}

} // namespace vestitel::domain
