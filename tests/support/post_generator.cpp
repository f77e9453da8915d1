#include "support/post_generator.h"

#include "html/sanitiser.h"

#include <QTimeZone>

#include <array>
#include <cmath>

namespace vestitel::test {

namespace {

/// splitmix64: small, and the same everywhere (the standard's distributions are not).
class Random final {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }

private:
    std::uint64_t m_state;
};

constexpr int kVocabulary = 20'000;

const QStringList& commonWords(const domain::Language& language) {
    static const QStringList kBulgarian =
        QStringLiteral(
            "и на за от в се с по да е са при до през това които ще един между проект община "
            "развитие територия подкрепа средства местни стратегия екип среща заявление срок "
            "документ мярка бюджет село град читалище училище жители стопани фирми дейност "
            "обучение участник представи откри работилница изложение партньор договор покана "
            "прием кандидат оценка комисия протокол решение събрание председател управител "
            "финансиране инвестиция туризъм земеделие култура традиция занаят младежи пътека "
            "маршрут център зала програма година месец ден час дата резултат отчет списък "
            "въпрос отговор мнение обсъждане промяна предложение текст снимка новина събитие")
            .split(u' ');
    static const QStringList kEnglish =
        QStringLiteral(
            "the of and to in a for is on that by with was are from at as it this be project "
            "municipality development area support funds local strategy team meeting application "
            "deadline document measure budget village town library school residents farmers "
            "companies activity training participant presented opened workshop fair partner "
            "contract invitation call candidate assessment committee minutes decision assembly "
            "chair manager funding investment tourism agriculture culture tradition craft youth "
            "trail route centre hall programme year month day hour date result report list "
            "question answer opinion consultation change proposal text photo news event")
            .split(u' ');
    return language == domain::Language::bulgarian() ? kBulgarian : kEnglish;
}

/// A made-up word that sounds like the language; the same rank gives the same word.
QString rareWord(const domain::Language& language, int rank) {
    static const QStringList kBulgarian =
        QStringLiteral("ба ве го ди жа зи ка ле мо ну по ра си ту фа хо ца че ши ща ют ям ост ник "
                       "ски ово ане ите ата ров")
            .split(u' ');
    static const QStringList kEnglish =
        QStringLiteral("ba ve go di ja zi ka le mo nu po ra si tu fa ho ca che shi qua ly um ost "
                       "ner sky ing ers ate ion")
            .split(u' ');
    const QStringList& syllables =
        language == domain::Language::bulgarian() ? kBulgarian : kEnglish;
    Random random(static_cast<std::uint64_t>(rank) * 7919);
    QString word;
    for (int i = 0, count = 3 + rank % 3; i < count; ++i) {
        word += syllables[random.below(static_cast<int>(syllables.size()))];
    }
    return word;
}

/// A word by Zipf's law: rank r about as often as 1/r.
QString word(const domain::Language& language, Random& random) {
    const int rank = static_cast<int>(std::exp(random.unit() * std::log(double(kVocabulary)))) - 1;
    const QStringList& common = commonWords(language);
    return rank < common.size() ? common[rank] : rareWord(language, rank);
}

QString sentence(const domain::Language& language, Random& random, int words) {
    QString text = word(language, random);
    text[0] = text[0].toUpper();
    for (int i = 1; i < words; ++i) {
        text += u' ' + word(language, random);
    }
    return text;
}

QString bodyHtml(const domain::Language& language, Random& random) {
    QString html;
    for (int paragraph = 0; paragraph < 5; ++paragraph) {
        if (paragraph == 2) {
            html +=
                QStringLiteral("<h2>") + sentence(language, random, 4) + QStringLiteral("</h2>");
        }
        html += QStringLiteral("<p>");
        for (int i = 0; i < 5; ++i) {
            html += sentence(language, random, 12) + QStringLiteral(". ");
        }
        html += QStringLiteral("</p>");
    }
    return html + QStringLiteral("<ul><li>") + sentence(language, random, 5) +
           QStringLiteral("</li><li>") + sentence(language, random, 5) +
           QStringLiteral("</li></ul>");
}

} // namespace

PostGenerator::PostGenerator(std::uint64_t seed) : m_seed(seed) {
}

domain::Post PostGenerator::post(qint64 number) const {
    static const std::array kCategories = {QStringLiteral("visits"), QStringLiteral("calls"),
                                           QStringLiteral("training"), QStringLiteral("events")};
    Random random(m_seed * 1'000'003 + static_cast<std::uint64_t>(number));
    const QString digits = QString::number(number, 16).rightJustified(12, u'0');
    domain::Post post{
        .id = *PostId::fromString(QStringLiteral("7e57da7a-0000-4000-8000-") + digits),
        .status = number % 20 == 0 ? domain::Status::Draft : domain::Status::Published,
        .date = QDate(2026, 1, 1).addDays(-number / 3),
        .category = kCategories.at(static_cast<size_t>(random.below(4)))};
    post.created = QDateTime(post.date, QTime(9, 0), QTimeZone::utc()).addSecs(number % 3);
    post.modified = post.created;
    post.tags = {word(domain::Language::bulgarian(), random)};
    for (const domain::Language& language :
         {domain::Language::bulgarian(), domain::Language::english()}) {
        domain::Edition edition;
        edition.title = sentence(language, random, 8);
        edition.lead = sentence(language, random, 14) + u'.';
        edition.body = html::sanitise(bodyHtml(language, random)).value_or(html::Body());
        edition.state = post.status == domain::Status::Draft ? domain::EditionState::Draft
                                                             : domain::EditionState::Ready;
        post.editions.emplace(language, edition);
    }
    return post;
}

QStringList PostGenerator::words(const domain::Language& language, std::uint64_t seed,
                                 int count) const {
    Random random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i) {
        words.append(word(language, random));
    }
    return words;
}

} // namespace vestitel::test
