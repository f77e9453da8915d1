#include "language/forms_builder/dictionary.h"

#include "language/forms_format.h"
#include "language/tokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestitel::language::forms {

namespace {

/// Bulgarian's letters in windows-1251; what else there is above ASCII stands in no word.
QString fromWindows1251(const QByteArray& bytes) {
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto unit = static_cast<unsigned char>(byte);
        text.append(unit < 0x80    ? QChar(char16_t{unit})
                    : unit >= 0xC0 ? QChar(static_cast<char16_t>(0x0410 + unit - 0xC0))
                                   : QChar(QChar::ReplacementCharacter));
    }
    return text;
}

Result<QString> decoded(const QByteArray& bytes, const QString& encoding) {
    const QString name = encoding.toUpper();
    if (name == u"UTF-8") {
        return QString::fromUtf8(bytes);
    }
    if (name == u"ISO8859-1" || name.isEmpty()) {
        return QString::fromLatin1(bytes);
    }
    if (name.contains(u"1251")) {
        return fromWindows1251(bytes);
    }
    return failure(ErrorCode::Unsupported,
                   QStringLiteral("The dictionary's encoding cannot be read: ") + encoding);
}

QStringList fields(const QString& line) {
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return line.split(blanks, Qt::SkipEmptyParts);
}

QString unlessZero(const QString& text) {
    return text == u"0" ? QString() : text;
}

/// How many letters a condition looks at, and whether they fit; hunspell's conditions are letters,
/// "." and sets of letters only.
bool fits(const QString& condition, QStringView word, bool atStart) {
    if (condition.isEmpty() || condition == u".") {
        return true;
    }
    std::vector<QStringView> parts;
    for (qsizetype at = 0; at < condition.size();) {
        const qsizetype close = condition[at] == u'[' ? condition.indexOf(u']', at) : at;
        const qsizetype end = (close < 0 ? condition.size() - 1 : close) + 1;
        parts.push_back(QStringView(condition).mid(at, end - at));
        at = end;
    }
    const auto length = static_cast<qsizetype>(parts.size());
    if (length > word.size()) {
        return false;
    }
    const QStringView looked = atStart ? word.first(length) : word.last(length);
    for (qsizetype i = 0; i < length; ++i) {
        const QStringView part = parts[static_cast<std::size_t>(i)];
        if (part == u".") {
            continue;
        }
        if (!part.startsWith(u'[')) {
            if (part.front() != looked[i]) {
                return false;
            }
            continue;
        }
        const bool without = part.size() > 1 && part[1] == u'^';
        if (part.mid(without ? 2 : 1).contains(looked[i]) == without) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<Dictionary> Dictionary::read(const QByteArray& aff, const QByteArray& dic) {
    static const QRegularExpression set(QStringLiteral("^SET\\s+(\\S+)"),
                                        QRegularExpression::MultilineOption);
    const QString encoding = set.match(QString::fromLatin1(aff)).captured(1);
    VESTITEL_TRY(const QString affixes, decoded(aff, encoding));
    VESTITEL_TRY(const QString words, decoded(dic, encoding));
    Dictionary dictionary;
    VESTITEL_CHECK(dictionary.readAffixes(affixes.split(u'\n')));
    dictionary.readWords(words.split(u'\n'));
    return dictionary;
}

Result<void> Dictionary::readAffixes(const QStringList& lines) {
    for (const QString& line : lines) {
        const QStringList parts = fields(line);
        if (parts.size() < 2) {
            continue;
        }
        if (parts[0] == u"AF") {
            return failure(ErrorCode::Unsupported,
                           QStringLiteral("The dictionary has aliases of flags (AF)."));
        }
        if (parts[0] == u"FLAG") {
            m_flagKind = parts[1] == u"long"  ? FlagKind::Pair
                         : parts[1] == u"num" ? FlagKind::Number
                                              : FlagKind::Character;
        }
        const bool isPrefix = parts[0] == u"PFX";
        if ((!isPrefix && parts[0] != u"SFX") || parts.size() < 4) {
            continue;
        }
        // The first line of a class names it and counts its affixes.
        if (const auto known = m_classes.find(parts[1]); known == m_classes.end()) {
            m_classes.insert(parts[1], {isPrefix, parts[2] == u"Y", {}});
        } else {
            const QString add = parts[3].section(u'/', 0, 0);
            known->affixes.push_back({unlessZero(parts[2]), unlessZero(add),
                                      parts.size() > 4 ? parts[4] : QString(),
                                      flagsOf(parts[3].section(u'/', 1))});
        }
    }
    return {};
}

void Dictionary::readWords(const QStringList& lines) {
    // The first line is the number of words.
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString word = fields(lines[i]).value(0);
        const qsizetype slash = word.indexOf(u'/', 1);
        const QString bare = slash < 0 ? word : word.first(slash);
        if (!bare.isEmpty()) {
            m_entries.push_back({bare, slash < 0 ? QStringList() : flagsOf(word.mid(slash + 1))});
        }
    }
}

QStringList Dictionary::flagsOf(const QString& text) const {
    if (m_flagKind == FlagKind::Number) {
        return text.split(u',', Qt::SkipEmptyParts);
    }
    const qsizetype width = m_flagKind == FlagKind::Pair ? 2 : 1;
    QStringList flags;
    for (qsizetype at = 0; at < text.size(); at += width) {
        flags.append(text.mid(at, width));
    }
    return flags;
}

std::optional<QString> Dictionary::applied(const Affix& affix, bool isPrefix, const QString& word) {
    if (!fits(affix.condition, word, isPrefix) ||
        !(isPrefix ? word.startsWith(affix.strip) : word.endsWith(affix.strip)) ||
        affix.strip.size() >= word.size() + affix.add.size()) {
        return std::nullopt;
    }
    return isPrefix ? affix.add + word.mid(affix.strip.size())
                    : word.chopped(affix.strip.size()) + affix.add;
}

QStringList Dictionary::expand(const QString& word, const QStringList& flags) const {
    QStringList plain{word};    // with suffixes, and suffixes on them
    QStringList crossing{word}; // of these, what a prefix may be set before
    const auto suffixed = [&](const QString& stem, const QStringList& classes,
                              const auto& again) -> void {
        for (const QString& flag : classes) {
            const auto found = m_classes.constFind(flag);
            if (found == m_classes.constEnd() || found->isPrefix) {
                continue;
            }
            for (const Affix& affix : found->affixes) {
                if (const auto form = applied(affix, false, stem)) {
                    plain.append(*form);
                    if (found->crosses) {
                        crossing.append(*form);
                    }
                    if (stem == word && !affix.further.isEmpty()) {
                        again(*form, affix.further, again);
                    }
                }
            }
        }
    };
    suffixed(word, flags, suffixed);
    QStringList forms = plain;
    for (const QString& flag : flags) {
        const auto found = m_classes.constFind(flag);
        if (found == m_classes.constEnd() || !found->isPrefix) {
            continue;
        }
        for (const Affix& affix : found->affixes) {
            for (const QString& form : found->crosses ? crossing : QStringList{word}) {
                if (const auto prefixed = applied(affix, true, form)) {
                    forms.append(*prefixed);
                }
            }
        }
    }
    return forms;
}

std::u16string folded(const QString& word) {
    const std::vector<Token> found = tokens(word.toUtf8());
    if (found.size() != 1) {
        return {};
    }
    const std::u16string term = QString::fromUtf8(found.front().term).toStdU16String();
    const bool isCyrillic = std::all_of(term.begin(), term.end(), [](char16_t letter) {
        return letter >= format::kFirstLetter && letter <= format::kLastLetter;
    });
    return isCyrillic ? term : std::u16string();
}

Paradigm paradigmOf(const Dictionary& dictionary, const QString& word, const QStringList& flags) {
    Paradigm paradigm;
    paradigm.lemma = folded(word);
    paradigm.inflects = !flags.isEmpty();
    for (const QString& form : dictionary.expand(word, flags)) {
        if (std::u16string term = folded(form); !term.empty()) {
            paradigm.forms.push_back(std::move(term));
        }
    }
    tidy(paradigm);
    return paradigm;
}

std::vector<Paradigm> paradigmsOf(const Dictionary& dictionary) {
    std::vector<Paradigm> paradigms;
    paradigms.reserve(dictionary.entries().size());
    for (const Dictionary::Entry& entry : dictionary.entries()) {
        Paradigm paradigm = paradigmOf(dictionary, entry.word, entry.flags);
        if (!paradigm.lemma.empty()) {
            paradigms.push_back(std::move(paradigm));
        }
    }
    return paradigms;
}

} // namespace vestitel::language::forms
