#include "forms_bench.h"

#include "figures.h"
#include "language/forms_builder/dictionary.h"
#include "language/forms_builder/forms_table.h"
#include "language/lemmatiser.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <map>
#include <numeric>
#include <random>

namespace vestitel::bench {

namespace {

using namespace language;

constexpr double kRecallBar = 0.995;
constexpr double kPrecisionBar = 0.99;
constexpr double kUnknownF1Bar = 0.93;
constexpr double kOverStemmingBar = 0.001;
constexpr double kSizeBar = 0.6;
constexpr double kLookupBar = 200;
constexpr std::size_t kPairs = 1'000'000;
constexpr std::size_t kHardPrefix = 4;
/// One paradigm of so many is held out.
constexpr std::size_t kHeldOut = 5;

using Ids = std::vector<std::size_t>;

/// The words that inflect: the gold. What is joined is judged by it.
struct Vocabulary {
    std::vector<forms::Paradigm> paradigms;
    std::vector<QString> forms; ///< Sorted.
    std::vector<Ids> paradigmsOf;
    std::vector<Ids> formsOf; ///< By paradigm.
};

Result<Vocabulary> readVocabulary() {
    QFile aff(QStringLiteral(VESTITEL_BULGARIAN_DICTIONARY "aff"));
    QFile dic(QStringLiteral(VESTITEL_BULGARIAN_DICTIONARY "dic"));
    if (!aff.open(QIODevice::ReadOnly) || !dic.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, QStringLiteral("no Bulgarian dictionary"));
    }
    VESTITEL_TRY(const auto dictionary, forms::Dictionary::read(aff.readAll(), dic.readAll()));
    Vocabulary words;
    std::map<std::u16string, Ids> byForm;
    for (forms::Paradigm& paradigm : forms::paradigmsOf(dictionary)) {
        if (!paradigm.inflects) {
            continue;
        }
        for (const std::u16string& form : paradigm.forms) {
            byForm[form].push_back(words.paradigms.size());
        }
        words.paradigms.push_back(std::move(paradigm));
    }
    words.formsOf.resize(words.paradigms.size());
    for (auto& [form, paradigms] : byForm) {
        for (const std::size_t paradigm : paradigms) {
            words.formsOf[paradigm].push_back(words.forms.size());
        }
        words.forms.push_back(QString::fromStdU16String(form));
        words.paradigmsOf.push_back(std::move(paradigms));
    }
    return words;
}

/// What a lemmatiser joins, as numbers: keys of forms, forms of keys.
struct Joined {
    std::vector<Ids> keysOf;
    std::vector<Ids> formsOf;
};

template <typename KeysOf>
Joined join(const Vocabulary& words, KeysOf keysOf) {
    Joined joined;
    QHash<QString, std::size_t> known;
    for (std::size_t form = 0; form < words.forms.size(); ++form) {
        Ids keys;
        for (const QString& key : keysOf(words.forms[form])) {
            const auto id = known.contains(key) ? known.value(key) : joined.formsOf.size();
            if (id == joined.formsOf.size()) {
                known.insert(key, id);
                joined.formsOf.emplace_back();
            }
            joined.formsOf[id].push_back(form);
            keys.push_back(id);
        }
        joined.keysOf.push_back(std::move(keys));
    }
    return joined;
}

bool share(const Ids& one, const Ids& other) {
    return std::any_of(one.begin(), one.end(), [&other](std::size_t id) {
        return std::find(other.begin(), other.end(), id) != other.end();
    });
}

Ids together(const Ids& groups, const std::vector<Ids>& members) {
    Ids all;
    for (const std::size_t group : groups) {
        all.insert(all.end(), members[group].begin(), members[group].end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

struct Quality {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};

/// Each of `queries` is a form that is sought; the mean over them, each counting the same.
Quality qualityOf(const Vocabulary& words, const Joined& joined, const Ids& queries) {
    Quality sum;
    for (const std::size_t query : queries) {
        const Ids wanted = together(words.paradigmsOf[query], words.formsOf);
        const Ids found = together(joined.keysOf[query], joined.formsOf);
        Ids right;
        std::set_intersection(wanted.begin(), wanted.end(), found.begin(), found.end(),
                              std::back_inserter(right));
        const auto count = static_cast<double>(right.size());
        sum.precision += count / static_cast<double>(found.size());
        sum.recall += count / static_cast<double>(wanted.size());
        sum.f1 += 2 * count / static_cast<double>(found.size() + wanted.size());
    }
    const auto count = static_cast<double>(queries.size());
    return {sum.precision / count, sum.recall / count, sum.f1 / count};
}

/// The share of pairs of different words with the same first four letters that are joined.
double overStemming(const Vocabulary& words, const Joined& joined) {
    std::mt19937 random(7);
    std::uniform_int_distribution<std::size_t> any(0, words.forms.size() - 1);
    std::size_t pairs = 0;
    std::size_t wrong = 0;
    while (pairs < kPairs) {
        const std::size_t one = any(random);
        // The neighbours with the same start: forms are sorted.
        const auto start = QStringView(words.forms[one]).left(kHardPrefix);
        const auto from = static_cast<std::size_t>(
            std::partition_point(words.forms.begin(), words.forms.end(),
                                 [start](const QString& form) { return form < start; }) -
            words.forms.begin());
        const auto to = static_cast<std::size_t>(
            std::partition_point(
                words.forms.begin(), words.forms.end(),
                [start](const QString& form) { return form < start || form.startsWith(start); }) -
            words.forms.begin());
        const std::size_t other = std::uniform_int_distribution<std::size_t>(from, to - 1)(random);
        if (share(words.paradigmsOf[one], words.paradigmsOf[other])) {
            continue;
        }
        ++pairs;
        wrong += share(joined.keysOf[one], joined.keysOf[other]) ? 1 : 0;
    }
    return static_cast<double>(wrong) / static_cast<double>(pairs);
}

void print(const QString& name, const Quality& quality, double over) {
    row(name, QStringLiteral("precision %1, recall %2, F1 %3, over-stemming %4")
                  .arg(quality.precision, 0, 'f', 4)
                  .arg(quality.recall, 0, 'f', 4)
                  .arg(quality.f1, 0, 'f', 4)
                  .arg(over, 0, 'f', 5));
}

void known(const Vocabulary& words) {
    Ids all(words.forms.size());
    std::iota(all.begin(), all.end(), 0);
    const Joined none = join(words, [](const QString& form) { return QStringList{form}; });
    print(QStringLiteral("each form alone"), qualityOf(words, none, all), 0);
    const Joined joined =
        join(words, [](const QString& form) { return Lemmatiser::bulgarian().keysOf(form); });
    const Quality quality = qualityOf(words, joined, all);
    print(QStringLiteral("the table"), quality, overStemming(words, joined));
    row(QStringLiteral("precision"), judgedAtLeast(quality.precision, kPrecisionBar));
    row(QStringLiteral("recall"), judgedAtLeast(quality.recall, kRecallBar));
}

Result<void> heldOut(const Vocabulary& words) {
    // By lemma, so that a word with two paradigms is known or not.
    std::vector<forms::Paradigm> rest;
    Ids queries;
    for (std::size_t i = 0; i < words.paradigms.size(); ++i) {
        std::size_t hash = 14695981039346656037ULL;
        for (const char16_t letter : words.paradigms[i].lemma) {
            hash = (hash ^ letter) * 1099511628211ULL;
        }
        if ((hash >> 20U) % kHeldOut != 0) {
            rest.push_back(words.paradigms[i]);
        } else {
            queries.insert(queries.end(), words.formsOf[i].begin(), words.formsOf[i].end());
        }
    }
    std::sort(queries.begin(), queries.end());
    queries.erase(std::unique(queries.begin(), queries.end()), queries.end());
    VESTITEL_TRY(const QByteArray endings, forms::buildTable({}, rest));
    VESTITEL_TRY(const QByteArray both, forms::buildTable(rest, rest));
    for (const QByteArray& table : {endings, both}) {
        const Lemmatiser lemmatiser(table);
        const Joined joined =
            join(words, [&](const QString& form) { return lemmatiser.keysOf(form); });
        const Quality quality = qualityOf(words, joined, queries);
        const double over = overStemming(words, joined);
        const bool isWhole = table.size() == both.size();
        print(isWhole ? QStringLiteral("the table of the other 80 %, with its rules")
                      : QStringLiteral("its rules alone"),
              quality, over);
        if (isWhole) {
            row(QStringLiteral("F1"), judgedAtLeast(quality.f1, kUnknownF1Bar));
            row(QStringLiteral("over-stemming"),
                QStringLiteral("%1 ").arg(over, 0, 'f', 5) + judged(over, kOverStemmingBar));
        }
    }
    row(QStringLiteral("size of the rules"), QStringLiteral("%1 KB").arg(endings.size() / 1000));
    return {};
}

void sizeAndSpeed(const Vocabulary& words) {
    const Lemmatiser& table = Lemmatiser::bulgarian();
    const double size = static_cast<double>(table.size()) / 1e6;
    row(QStringLiteral("size"),
        QStringLiteral("%1 MB %2").arg(size, 0, 'f', 3).arg(judged(size, kSizeBar)));
    std::vector<QString> shuffled = words.forms;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(5));
    // One after the other in memory, as words of a text are.
    QString text;
    std::vector<qsizetype> lengths;
    for (const QString& form : shuffled) {
        text += form;
        lengths.push_back(form.size());
    }
    const auto nanoseconds = [&lengths, &text](auto ask) {
        qsizetype found = 0;
        const double ms = milliseconds([&] {
            const QStringView all(text);
            qsizetype at = 0;
            for (const qsizetype length : lengths) {
                found += ask(all.mid(at, length));
                at += length;
            }
        });
        return found > 0 ? ms * 1e6 / static_cast<double>(lengths.size()) : 0;
    };
    const double lookup = nanoseconds([&](QStringView form) { return table.knows(form) ? 1 : 0; });
    row(QStringLiteral("look-up of a form"),
        QStringLiteral("%1 ns %2").arg(lookup, 0, 'f', 0).arg(judged(lookup, kLookupBar)));
    row(QStringLiteral("with its keys as strings"),
        QStringLiteral("%1 ns").arg(
            nanoseconds([&](QStringView form) { return table.keysOf(form).size(); }), 0, 'f', 0));
}

} // namespace

bool runFormsBench() {
    const Result<Vocabulary> words = readVocabulary();
    if (!words || Lemmatiser::bulgarian().isEmpty()) {
        std::fputs("bench: there was no Bulgarian dictionary when this was built\n", stderr);
        return false;
    }
    heading(QStringLiteral("Word forms: %1 words, %2 forms, each form a query")
                .arg(words->paradigms.size())
                .arg(words->forms.size()));
    known(*words);
    heading(
        QStringLiteral("Unknown words: a fifth of the words held out, their forms the queries"));
    if (const auto done = heldOut(*words); !done) {
        std::fprintf(stderr, "bench: %s\n", qUtf8Printable(done.error().message));
        return false;
    }
    heading(QStringLiteral("The table"));
    sizeAndSpeed(*words);
    return true;
}

} // namespace vestitel::bench
