#include "language/english_forms.h"

#include <QHash>

#include <algorithm>

namespace vestitel::language {

namespace {

constexpr qsizetype kShortestBase = 3;

/// Verbs whose past is not made by -ed: base, then what there is instead.
constexpr const char* kVerbs[] = {
    "arise arose arisen",
    "be am is are was were been being",
    "beat beaten",
    "become became",
    "begin began begun",
    "bend bent",
    "bind bound",
    "bite bit bitten",
    "bleed bled",
    "blow blew blown",
    "break broke broken",
    "breed bred",
    "bring brought",
    "build built",
    "burn burnt burned",
    "burst",
    "buy bought",
    "cast",
    "catch caught",
    "choose chose chosen",
    "cling clung",
    "come came",
    "cost",
    "creep crept",
    "cut",
    "deal dealt",
    "die died dying",
    "dig dug",
    "do does did done",
    "draw drew drawn",
    "dream dreamt dreamed",
    "drink drank drunk",
    "drive drove driven",
    "eat ate eaten",
    "fall fell fallen",
    "feed fed",
    "feel felt",
    "fight fought",
    "find found",
    "fly flew flown",
    "forbid forbade forbidden",
    "forget forgot forgotten",
    "forgive forgave forgiven",
    "freeze froze frozen",
    "get got gotten",
    "give gave given",
    "go goes went gone",
    "grow grew grown",
    "hang hung hanged",
    "have has had",
    "hear heard",
    "hide hid hidden",
    "hit",
    "hold held",
    "hurt",
    "keep kept",
    "know knew known",
    "lay laid",
    "lead led",
    "learn learnt learned",
    "leave left",
    "lend lent",
    "let",
    "lie lied lain lying",
    "light lit lighted",
    "lose lost",
    "make made",
    "mean meant",
    "meet met",
    "mow mowed mown",
    "overcome overcame",
    "pay paid",
    "prove proved proven",
    "put",
    "quit",
    "read",
    "rebuild rebuilt",
    "ride rode ridden",
    "ring rang rung",
    "rise rose risen",
    "run ran",
    "say said",
    "see saw seen",
    "seek sought",
    "sell sold",
    "send sent",
    "set",
    "sew sewed sewn",
    "shake shook shaken",
    "shed",
    "shine shone shined",
    "shoot shot",
    "show showed shown",
    "shut",
    "sing sang sung",
    "sink sank sunk",
    "sit sat",
    "sleep slept",
    "slide slid",
    "sow sowed sown",
    "speak spoke spoken",
    "speed sped",
    "spend spent",
    "split",
    "spread",
    "spring sprang sprung",
    "stand stood",
    "steal stole stolen",
    "stick stuck",
    "strike struck stricken",
    "strive strove striven",
    "swear swore sworn",
    "sweep swept",
    "swim swam swum",
    "swing swung",
    "take took taken",
    "teach taught",
    "tear tore torn",
    "tell told",
    "think thought",
    "throw threw thrown",
    "tie tied tying",
    "understand understood",
    "undertake undertook undertaken",
    "wake woke woken",
    "wear wore worn",
    "weave wove woven",
    "win won",
    "withdraw withdrew withdrawn",
    "write wrote written",
};

/// Nouns with another plural, and words that have no other form although they look as if.
constexpr const char* kOthers[] = {
    "analysis analyses",
    "appendix appendices appendixes",
    "basis bases",
    "calf calves",
    "child children",
    "crisis crises",
    "criterion criteria",
    "foot feet",
    "goose geese",
    "half halves",
    "hypothesis hypotheses",
    "index indices indexes",
    "knife knives",
    "leaf leaves",
    "life lives",
    "loaf loaves",
    "man men",
    "medium media",
    "mouse mice",
    "ox oxen",
    "phenomenon phenomena",
    "self selves",
    "sheep",
    "shelf shelves",
    "thesis theses",
    "thief thieves",
    "tooth teeth",
    "wife wives",
    "wolf wolves",
    "woman women",
    "person persons people",
    "good better best",
    "bad worse worst",
    "far further furthest farther farthest",
    "new",
    "news",
    "fee fees",
    "his",
    "this",
    "its",
    "less",
    "thus",
    "species",
    "series",
    "means",
    "even",
    "evening",
    "during",
    "thing things",
    "nothing",
    "something",
    "everything",
    "anything",
    "morning mornings",
    "need needs needed needing",
    "hundred hundreds",
    "sacred",
    "indeed",
    "was",
    "has",
    "does",
};

bool isVowel(QChar letter) {
    return QStringView(u"aeiou").contains(letter);
}

bool endsInAny(QStringView word, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [word](const char* ending) { return word.endsWith(QLatin1String(ending)); });
}

/// "stop", "plan", "refer": a short vowel before one last consonant, which may be written twice.
bool mayDouble(QStringView word) {
    const qsizetype length = word.size();
    return length >= 3 && !isVowel(word[length - 1]) &&
           !QStringView(u"wxyh").contains(word[length - 1]) && isVowel(word[length - 2]) &&
           (!isVowel(word[length - 3]) ||
            (word[length - 3] == u'u' && length > 3 && word[length - 4] == u'q'));
}

qsizetype syllables(QStringView word) {
    qsizetype count = 0;
    bool inVowel = false;
    for (const QChar letter : word) {
        const bool vowel = isVowel(letter) || letter == u'y';
        count += vowel && !inVowel ? 1 : 0;
        inVowel = vowel;
    }
    return count;
}

QString withS(const QString& base) {
    if (base.endsWith(u'y') && base.size() > 1 && !isVowel(base[base.size() - 2])) {
        return base.chopped(1) + QStringLiteral("ies");
    }
    return base + (endsInAny(base, {"s", "x", "z", "ch", "sh"}) ? QStringLiteral("es")
                                                                : QStringLiteral("s"));
}

/// With -ed or -ing, in one or two spellings ("travelled", "traveled").
QStringList withEnding(const QString& base, const QString& ending) {
    const bool past = ending == u"ed";
    if (base.endsWith(u'e')) {
        if (past) {
            return {base + u'd'};
        }
        return {endsInAny(base, {"ee", "oe", "ye"}) ? base + ending : base.chopped(1) + ending};
    }
    if (past && base.endsWith(u'y') && base.size() > 1 && !isVowel(base[base.size() - 2])) {
        return {base.chopped(1) + QStringLiteral("ied")};
    }
    if (mayDouble(base)) {
        const QString doubled = base + base.back() + ending;
        return syllables(base) == 1 ? QStringList{doubled} : QStringList{base + ending, doubled};
    }
    return {base + ending};
}

struct Irregular {
    QHash<QString, QStringList> formsOf; ///< By base, the base first.
    QHash<QString, QStringList> basesOf; ///< By form.
};

const Irregular& irregular() {
    static const Irregular table = [] {
        Irregular made;
        const auto take = [&made](const QStringList& forms) {
            made.formsOf.insert(forms.front(), forms);
            for (const QString& form : forms) {
                made.basesOf[form].append(forms.front());
            }
        };
        for (const char* const line : kOthers) {
            take(QString::fromLatin1(line).split(u' '));
        }
        for (const char* const line : kVerbs) {
            QStringList forms = QString::fromLatin1(line).split(u' ');
            const QString base = forms.front();
            if (base != u"be") {
                // "does", "goes", "has" are listed.
                if (!forms.contains(base + QStringLiteral("es")) && base != u"have") {
                    forms.append(withS(base));
                }
                forms.append(withEnding(base, QStringLiteral("ing")));
            }
            forms.removeDuplicates();
            take(forms);
        }
        return made;
    }();
    return table;
}

QStringList inflectionsOf(const QString& base) {
    if (const auto known = irregular().formsOf.constFind(base);
        known != irregular().formsOf.constEnd()) {
        return *known;
    }
    if (base.size() < kShortestBase || syllables(base) == 0) {
        return {base};
    }
    QStringList forms = QStringList{base, withS(base)} + withEnding(base, QStringLiteral("ed")) +
                        withEnding(base, QStringLiteral("ing"));
    // A word that is listed is a form of what the list says only.
    forms.removeIf([](const QString& form) { return irregular().basesOf.contains(form); });
    return forms;
}

/// What `word` might be an inflection of; to be proved by inflecting it.
QStringList possibleBases(const QString& word) {
    QStringList bases{word};
    bases += irregular().basesOf.value(word);
    const auto without = [&](QLatin1String ending, QLatin1String instead) {
        if (word.endsWith(ending)) {
            bases.append(word.chopped(ending.size()) + instead);
        }
    };
    for (const char* const ending : {"s", "es", "d", "ed", "ing"}) {
        without(QLatin1String(ending), QLatin1String());
    }
    without(QLatin1String("ing"), QLatin1String("e"));
    without(QLatin1String("ies"), QLatin1String("y"));
    without(QLatin1String("ied"), QLatin1String("y"));
    for (const qsizetype ending : {2, 3}) {
        const qsizetype length = word.size() - ending;
        if (length > 2 && word[length - 1] == word[length - 2] &&
            endsInAny(word, {ending == 2 ? "ed" : "ing"})) {
            bases.append(word.first(length - 1));
        }
    }
    return bases;
}

} // namespace

QStringList englishForms(const QString& word) {
    const QString lowered = word.toLower();
    QStringList forms{lowered};
    const bool isEnglish = std::all_of(lowered.begin(), lowered.end(), [](QChar letter) {
        return letter >= u'a' && letter <= u'z';
    });
    if (!isEnglish || (lowered.size() < kShortestBase && !irregular().basesOf.contains(lowered))) {
        return forms;
    }
    const QStringList listed = irregular().basesOf.value(lowered);
    for (const QString& base : listed.isEmpty() ? possibleBases(lowered) : listed) {
        if (const QStringList inflected = inflectionsOf(base); inflected.contains(lowered)) {
            forms += inflected;
        }
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace vestitel::language
