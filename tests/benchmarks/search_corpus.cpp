#include "search_corpus.h"

#include "language/lemmatiser.h"

#include <algorithm>
#include <cmath>

namespace vestitel::bench {

namespace {

constexpr int kTitleWords = 10;
constexpr int kBodyWords = 300;
constexpr int kTopics = 5;
constexpr int kEnglishWords = 60'000;

QStringList bulgarianWords() {
    // Short words are the common ones of every text; behind them the dictionary, mixed.
    QStringList words =
        QStringLiteral("и на за от в се с по да е са при до през това които ще един "
                       "между проект община развитие територия подкрепа средства "
                       "местни стратегия екип среща заявление срок документ мярка")
            .split(u' ');
    QStringList rest;
    QString entered;
    language::Lemmatiser::bulgarian().walk(
        [&](qsizetype place, QChar letter) {
            entered.truncate(place);
            entered.append(letter);
            return true;
        },
        [&] { rest.append(entered); });
    Dice dice(7);
    for (qsizetype i = rest.size() - 1; i > 0; --i) {
        rest.swapItemsAt(i, dice.below(i + 1));
    }
    return words + rest;
}

QStringList englishWords() {
    static const QStringList kSyllables =
        QStringLiteral("ba ve go di ja zi ka le mo nu po ra si tu fa ho ca che shi qua ly um ost "
                       "ner sky ing ers ate ion")
            .split(u' ');
    QStringList words = QStringLiteral("the of and to in a for is on that by with was are project "
                                       "municipality development support local strategy meeting")
                            .split(u' ');
    Dice dice(11);
    while (words.size() < kEnglishWords) {
        QString word;
        for (qsizetype i = 0, count = 3 + dice.below(3); i < count; ++i) {
            word += kSyllables[dice.below(kSyllables.size())];
        }
        words.append(word);
    }
    return words;
}

/// Rank r about as often as 1/r.
const QString& zipf(const QStringList& words, Dice& dice) {
    const auto rank =
        static_cast<qsizetype>(std::exp(dice.unit() * std::log(double(words.size())))) - 1;
    return words[std::clamp(rank, qsizetype{0}, words.size() - 1)];
}

QString sentence(const QStringList& words, const QStringList& topics, Dice& dice, int count) {
    QStringList chosen;
    for (int i = 0; i < count; ++i) {
        chosen.append(dice.below(8) == 0 ? topics[dice.below(topics.size())] : zipf(words, dice));
    }
    return chosen.join(u' ');
}

} // namespace

std::uint64_t Dice::next() {
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

SearchCorpus::SearchCorpus() : m_bulgarian(bulgarianWords()), m_english(englishWords()) {
}

std::vector<search::Document> SearchCorpus::post(qint64 number) const {
    Dice dice(static_cast<std::uint64_t>(number) * 1'000'003 + 2009);
    const QString digits = QString::number(number, 16).rightJustified(12, u'0');
    const PostId id = *PostId::fromString(QStringLiteral("7e57da7a-0000-4000-8000-") + digits);
    static const QStringList kStatuses = {QStringLiteral("draft"), QStringLiteral("ready"),
                                          QStringLiteral("published")};
    const std::vector<search::Label> labels{
        {search::LabelKind::Status, kStatuses[dice.below(3)]},
        {search::LabelKind::Category, QStringLiteral("category%1").arg(dice.below(12))},
        {search::LabelKind::Tag, QStringLiteral("tag%1").arg(dice.below(200))}};
    std::vector<search::Document> documents;
    for (const bool isBulgarian : {true, false}) {
        const QStringList& words = isBulgarian ? m_bulgarian : m_english;
        QStringList topics;
        for (int i = 0; i < kTopics; ++i) {
            topics.append(words[dice.below(words.size())]);
        }
        documents.push_back(
            {.post = id,
             .language = isBulgarian ? domain::Language::bulgarian() : domain::Language::english(),
             .date = QDate(2026, 1, 1).addDays(-number / 3),
             .title = sentence(words, topics, dice, kTitleWords),
             .body = sentence(words, topics, dice, kBodyWords),
             .labels = labels});
    }
    return documents;
}

const QString& SearchCorpus::anyWord(std::uint64_t seed) const {
    Dice dice(seed * 31 + 5);
    return zipf(m_bulgarian, dice);
}

} // namespace vestitel::bench
