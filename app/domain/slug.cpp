#include "domain/slug.h"

#include "domain/transliteration.h"

#include <QHash>

namespace vestitel::domain {

namespace {

constexpr qsizetype kLongest = 80;

bool isSlugCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Letters that neither the Act nor a decomposition brings to a-z.
QString otherLetter(QChar letter) {
    static const QHash<QChar, QString> table = {
        {u'ы', QStringLiteral("y")},  {u'э', QStringLiteral("e")},  {u'ß', QStringLiteral("ss")},
        {u'æ', QStringLiteral("ae")}, {u'œ', QStringLiteral("oe")}, {u'ø', QStringLiteral("o")},
        {u'ł', QStringLiteral("l")},  {u'đ', QStringLiteral("d")},  {u'ð', QStringLiteral("d")},
        {u'þ', QStringLiteral("th")}, {u'ı', QStringLiteral("i")},  {u'і', QStringLiteral("i")},
        {u'ј', QStringLiteral("j")},  {u'љ', QStringLiteral("lj")}, {u'њ', QStringLiteral("nj")},
        {u'ћ', QStringLiteral("c")},  {u'ђ', QStringLiteral("dj")}, {u'џ', QStringLiteral("dz")},
        {u'є', QStringLiteral("ye")}, {u'ѣ', QStringLiteral("e")},  {u'ѫ', QStringLiteral("a")},
    };
    return table.value(letter);
}

/// Lower case, Latin as far as possible, without accents.
QString plainLetters(const QString& title) {
    // Composed first: й is a letter of its own, though it decomposes into и and a breve.
    const QString latin = transliterate(title.normalized(QString::NormalizationForm_C).toLower());
    QString bare;
    for (const QChar c : latin.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            bare += c;
        }
    }
    return transliterate(bare).toLower();
}

/// At most `longest` characters, without half a word where there is a whole one to end at.
QString cutAtWord(const QString& slug, qsizetype longest) {
    if (slug.size() <= longest) {
        return slug;
    }
    const qsizetype hyphen = slug.lastIndexOf(u'-', longest);
    return slug.left(hyphen > 0 ? hyphen : longest);
}

} // namespace

QString slugFromTitle(const QString& title) {
    QString slug;
    for (const QChar c : plainLetters(title)) {
        if (isSlugCharacter(c)) {
            slug += c;
        } else if (const QString letters = otherLetter(c); !letters.isEmpty()) {
            slug += letters;
        } else if (c != u'\'' && c != u'’' && !slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
        }
    }
    if (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("post") : cutAtWord(slug, kLongest);
}

bool isSlug(const QString& text) {
    if (text.isEmpty() || text.size() > kLongest) {
        return false;
    }
    bool afterHyphen = true;
    for (const QChar c : text) {
        if (c == u'-' ? afterHyphen : !isSlugCharacter(c)) {
            return false;
        }
        afterHyphen = c == u'-';
    }
    return !afterHyphen;
}

QString uniqueSlug(const QString& slug, const std::function<bool(const QString&)>& isTaken) {
    if (!isTaken(slug)) {
        return slug;
    }
    const auto numbered = [&](qint64 number) {
        const QString ending = u'-' + QString::number(number);
        return cutAtWord(slug, kLongest - ending.size()) + ending;
    };
    constexpr qint64 kAskedInOrder = 16;
    qint64 free = 2;
    while (free <= kAskedInOrder && isTaken(numbered(free))) {
        ++free;
    }
    if (free <= kAskedInOrder) {
        return numbered(free);
    }
    // Many posts with one title: the boundary of what is taken, in few questions.
    qint64 taken = kAskedInOrder;
    for (free = 2 * taken; isTaken(numbered(free)); free *= 2) {
        taken = free;
    }
    while (free - taken > 1) {
        const qint64 middle = taken + (free - taken) / 2;
        (isTaken(numbered(middle)) ? taken : free) = middle;
    }
    return numbered(free);
}

} // namespace vestitel::domain
