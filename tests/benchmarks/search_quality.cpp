#include "search_quality.h"

#include "domain/transliteration.h"
#include "figures.h"
#include "language/lemmatiser.h"

#include <algorithm>

namespace vestitel::bench {

namespace {

constexpr int kWords = 2000;
constexpr int kTitles = 500;
constexpr double kLawBar = 0.998;
constexpr double kHabitBar = 0.99;
constexpr double kMistakeBar = 0.92;
constexpr double kReciprocalBar = 0.95;
constexpr double kFirstTenBar = 0.99;

/// As people write without Cyrillic: each letter in one of its ways.
QString byHabit(const QString& word, std::uint64_t seed) {
    static const QHash<QChar, QStringList> kWays = {
        {u'ж', {QStringLiteral("j"), QStringLiteral("zh")}},
        {u'й', {QStringLiteral("i"), QStringLiteral("y"), QStringLiteral("j")}},
        {u'ч', {QStringLiteral("4"), QStringLiteral("ch")}},
        {u'ш', {QStringLiteral("6"), QStringLiteral("sh")}},
        {u'щ', {QStringLiteral("6t"), QStringLiteral("sht")}},
        {u'ъ', {QStringLiteral("u"), QStringLiteral("y"), QStringLiteral("a")}},
        {u'ь', {QStringLiteral("i"), QStringLiteral("y")}},
        {u'ю', {QStringLiteral("iu"), QStringLiteral("ju"), QStringLiteral("yu")}},
        {u'я',
         {QStringLiteral("q"), QStringLiteral("ia"), QStringLiteral("ja"), QStringLiteral("ya")}},
        {u'ц', {QStringLiteral("c"), QStringLiteral("ts"), QStringLiteral("tz")}},
        {u'в', {QStringLiteral("v"), QStringLiteral("w")}},
        {u'х', {QStringLiteral("h"), QStringLiteral("x")}}};
    Dice dice(seed);
    QString typed;
    for (const QChar letter : word) {
        const auto ways = kWays.find(letter);
        typed += ways == kWays.end() ? domain::transliterate(letter)
                                     : ways->at(dice.below(ways->size()));
    }
    return typed;
}

bool areOneWord(const QString& a, const QString& b) {
    const language::Lemmatiser& table = language::Lemmatiser::bulgarian();
    const QStringList keys = table.keysOf(a);
    const QStringList others = table.keysOf(b);
    return std::any_of(keys.begin(), keys.end(),
                       [&others](const QString& key) { return others.contains(key); });
}

/// Whether what was typed was read as the word.
bool isRead(const search::Results& results, const QString& word) {
    const QByteArray term = word.toUtf8();
    for (const auto& group : results.understood.wanted) {
        for (const search::QueryUnit& unit : group) {
            for (const search::Alternative& alternative : unit.alternatives) {
                const auto& terms = alternative.terms.front();
                if (std::find(terms.begin(), terms.end(), term) != terms.end()) {
                    return true;
                }
            }
        }
    }
    return false;
}

template <typename Typed>
Result<void> printReadings(search::Index& index, const SearchCorpus& corpus, const QString& name,
                           double bar, Typed typed) {
    int read = 0;
    int count = 0;
    for (std::uint64_t i = 0; count < kWords; ++i) {
        const QString& word = corpus.anyWord(i);
        VESTITEL_TRY(const auto itself, index.search({u'"' + word + u'"', 1, 0}));
        if (word.size() < 3 || itself.hits.empty() ||
            itself.hits.front().matchedBy != QLatin1String("exact")) {
            continue; // no text has it
        }
        ++count;
        VESTITEL_TRY(const auto results, index.search({typed(word, i) + u' ', 1, 0}));
        read += isRead(results, word) ? 1 : 0;
    }
    row(name, judgedAtLeast(static_cast<double>(read) / count, bar));
    return {};
}

Result<void> printMistakes(search::Index& index, const SearchCorpus& corpus) {
    int offered = 0;
    int found = 0;
    int count = 0;
    Times times;
    for (std::uint64_t i = 0; count < kWords; ++i) {
        const QString& word = corpus.anyWord(i);
        if (word.size() < 6) {
            continue;
        }
        VESTITEL_TRY(const auto itself, index.search({u'"' + word + u'"', 1, 0}));
        if (itself.hits.empty() || !itself.respellings.empty()) {
            continue; // no text has it
        }
        Result<search::Results> results;
        const QString typed = mistyped(word, i);
        times.add(milliseconds([&] { results = index.search({typed + u' ', 1, 0}); }));
        VESTITEL_CHECK(results);
        if (results->respellings.empty() && !results->hits.empty()) {
            continue; // by chance another word, or a form of this one
        }
        ++count;
        const bool isOffered = std::any_of(
            results->respellings.begin(), results->respellings.end(), [&word](const auto& each) {
                return std::any_of(each.shown.begin(), each.shown.end(),
                                   [&](const QString& shown) { return areOneWord(shown, word); });
            });
        offered += isOffered ? 1 : 0;
        found += isRead(*results, word) ? 1 : 0;
    }
    row(QStringLiteral("mistyped (6 letters and more): the word among three"),
        judgedAtLeast(static_cast<double>(offered) / count, kMistakeBar) +
            QStringLiteral("; the very form among what is looked for %1; %2")
                .arg(static_cast<double>(found) / count, 0, 'f', 3)
                .arg(inWords(times)));
    return {};
}

Result<void> printKnownItems(search::Index& index, const SearchCorpus& corpus, int posts) {
    double reciprocal = 0;
    int first = 0;
    for (int i = 0; i < kTitles; ++i) {
        const auto documents = corpus.post(1 + qint64{posts} * i / kTitles);
        QStringList words = documents.front().title.split(u' ');
        // Two that say something: the longest.
        std::stable_sort(words.begin(), words.end(),
                         [](const QString& a, const QString& b) { return a.size() > b.size(); });
        words.removeDuplicates();
        VESTITEL_TRY(const auto results, index.search({words.mid(0, 2).join(u' ') + u' ', 50, 0}));
        for (size_t place = 0; place < results.hits.size(); ++place) {
            if (results.hits[place].post == documents.front().post) {
                reciprocal += 1.0 / static_cast<double>(place + 1);
                first += place < 10 ? 1 : 0;
            }
        }
    }
    row(QStringLiteral("two words of a title: mean reciprocal rank of its post"),
        judgedAtLeast(reciprocal / kTitles, kReciprocalBar));
    row(QStringLiteral("  among the first ten"),
        judgedAtLeast(static_cast<double>(first) / kTitles, kFirstTenBar));
    return {};
}

} // namespace

QString mistyped(const QString& word, std::uint64_t seed) {
    static const QString kLetters = QStringLiteral("абвгдежзийклмнопрстуфхцчшщъьюя");
    Dice dice(seed * 77 + 1);
    QString typed = word;
    const qsizetype place = dice.below(word.size());
    switch (dice.below(4)) {
    case 0:
        typed.remove(place, 1);
        break;
    case 1:
        typed.insert(place, kLetters[dice.below(kLetters.size())]);
        break;
    case 2:
        typed[place] = kLetters[dice.below(kLetters.size())];
        break;
    default:
        if (place + 1 < typed.size()) {
            const QChar letter = typed[place];
            typed[place] = typed[place + 1];
            typed[place + 1] = letter;
        } else {
            typed.append(typed.back());
        }
    }
    return typed;
}

Result<void> printQuality(search::Index& index, const SearchCorpus& corpus, int posts) {
    heading(QStringLiteral("What is typed otherwise, words as often as they are used"));
    VESTITEL_CHECK(printReadings(
        index, corpus, QStringLiteral("in Latin letters, by law"), kLawBar,
        [](const QString& word, std::uint64_t) { return domain::transliterate(word); }));
    VESTITEL_CHECK(printReadings(index, corpus, QStringLiteral("in Latin letters, by habit"),
                                 kHabitBar, byHabit));
    VESTITEL_CHECK(printMistakes(index, corpus));
    return printKnownItems(index, corpus, posts);
}

} // namespace vestitel::bench
