#include "importing/bilingual.h"

#include "importing/letters.h"

#include "support/catch.h"

using namespace vestitel;
using importing::splitByLanguage;

namespace {

const QString kBulgarian =
    QStringLiteral("Абзацът разказва за срещата в читалището, на която дойдоха стопани, учители и "
                   "деца от шест села.");
const QString kEnglish =
    QStringLiteral("The paragraph tells of the meeting in the community centre, to which farmers, "
                   "teachers and children came.");

QString p(const QString& text) {
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

QString h(const QString& text) {
    return QStringLiteral("<h1>") + text + QStringLiteral("</h1>");
}

QString row(const QString& left, const QString& right) {
    return QStringLiteral("<tr><td>") + left + QStringLiteral("</td><td>") + right +
           QStringLiteral("</td></tr>");
}

} // namespace

TEST_CASE("letters tell the language, numbers and names alone do not") {
    CHECK(importing::languageOf(importing::countLetters(kBulgarian)) ==
          domain::Language::bulgarian());
    CHECK(importing::languageOf(importing::countLetters(kEnglish)) == domain::Language::english());
    CHECK_FALSE(importing::languageOf(importing::countLetters(u"12.05.2020 – 7 °C")));
}

TEST_CASE("a text followed by its translation is two texts, each with its own blocks in order") {
    for (const bool englishFirst : {false, true}) {
        const QString bulgarian = h(QStringLiteral("Среща в читалището")) + p(kBulgarian) +
                                  p(QStringLiteral("Край на българския текст."));
        const QString english = h(QStringLiteral("A meeting")) + p(kEnglish) +
                                p(QStringLiteral("The end of the English text."));
        const auto parts =
            splitByLanguage(englishFirst ? english + bulgarian : bulgarian + english);
        REQUIRE(parts);
        CHECK((*parts)[0].language == domain::Language::bulgarian());
        CHECK(QString((*parts)[0].markup).remove(u'\n') == bulgarian);
        CHECK((*parts)[1].language == domain::Language::english());
        CHECK(QString((*parts)[1].markup).remove(u'\n') == english);
    }
}

TEST_CASE("a line that only says which language follows belongs to neither text") {
    for (const char* label : {"English version", "На английски език:", "EN", "*** English ***",
                              "(Английска версия)", "In English:"}) {
        const auto parts = splitByLanguage(p(kBulgarian) + QStringLiteral("<hr>") +
                                           p(QString::fromUtf8(label)) + p(kEnglish));
        INFO(label);
        REQUIRE(parts);
        CHECK((*parts)[0].markup.trimmed() == p(kBulgarian));
        CHECK((*parts)[1].markup.trimmed() == p(kEnglish));
    }
}

TEST_CASE("two columns in two languages are two texts, whichever is on the left") {
    for (const bool englishLeft : {false, true}) {
        QString table = QStringLiteral("<table>");
        const QString titles[] = {QStringLiteral("<p><strong>Среща</strong></p>"),
                                  QStringLiteral("<p><strong>Meeting</strong></p>")};
        table += englishLeft ? row(titles[1], titles[0]) : row(titles[0], titles[1]);
        table += englishLeft ? row(p(kEnglish), p(kBulgarian)) : row(p(kBulgarian), p(kEnglish));
        table += QStringLiteral("</table>");
        const auto parts = splitByLanguage(table);
        REQUIRE(parts);
        CHECK(QString((*parts)[0].markup).remove(u'\n') == titles[0] + p(kBulgarian));
        CHECK(QString((*parts)[1].markup).remove(u'\n') == titles[1] + p(kEnglish));
    }
}

TEST_CASE("paragraphs that take turns are two texts") {
    QString markup;
    for (int i = 0; i < 3; ++i) {
        markup += p(kBulgarian + QString::number(i)) + p(kEnglish + QString::number(i));
    }
    const auto parts = splitByLanguage(markup);
    REQUIRE(parts);
    CHECK((*parts)[0].markup.count(QStringLiteral("<p>")) == 3);
    CHECK((*parts)[1].markup.contains(kEnglish + u'2'));
    CHECK_FALSE((*parts)[1].markup.contains(kBulgarian));
}

TEST_CASE("pictures above and below both texts are for readers of both") {
    const QString picture = QStringLiteral("<p><img src=\"image:0\"></p>");
    const auto parts = splitByLanguage(picture + p(kBulgarian) + p(kEnglish) + picture);
    REQUIRE(parts);
    for (const importing::LanguagePart& part : *parts) {
        CHECK(part.markup.count(QStringLiteral("<img")) == 2);
    }
    const auto between = splitByLanguage(p(kBulgarian) + picture + p(kBulgarian) + p(kEnglish));
    REQUIRE(between);
    CHECK((*between)[0].markup.contains(QStringLiteral("<img")));
    CHECK_FALSE((*between)[1].markup.contains(QStringLiteral("<img")));
}

TEST_CASE("a picture between the texts is the first one's, behind a ruler the second one's") {
    const QString picture = QStringLiteral("<p><img src=\"a.jpg\"></p>");
    for (const bool isParted : {false, true}) {
        const auto parts =
            splitByLanguage(p(kBulgarian) + (isParted ? QStringLiteral("<hr>") : QString()) +
                            picture + h(QStringLiteral("A meeting")) + p(kEnglish));
        REQUIRE(parts);
        CHECK((*parts)[0].markup.contains(QStringLiteral("a.jpg")) == !isParted);
        CHECK((*parts)[1].markup.contains(QStringLiteral("a.jpg")) == isParted);
    }
}

TEST_CASE("a text that only quotes the other language stays one") {
    const QString name = p(QStringLiteral("LEADER and Community-Led Local Development"));
    CHECK_FALSE(splitByLanguage(p(kBulgarian) + p(kBulgarian)));
    CHECK_FALSE(splitByLanguage(p(kEnglish)));
    CHECK_FALSE(splitByLanguage(p(kBulgarian).repeated(4) + name + p(kBulgarian).repeated(4)));
    CHECK_FALSE(splitByLanguage(p(kBulgarian).repeated(8) + name));
    CHECK_FALSE(splitByLanguage(p(kBulgarian).repeated(3) + p(kEnglish) + p(kBulgarian)));
    // A list of words within an article is no second text of it.
    const QString words = QStringLiteral("<table>") +
                          row(QStringLiteral("местно развитие"), QStringLiteral("development")) +
                          row(QStringLiteral("стратегия и мерки"), QStringLiteral("strategy")) +
                          QStringLiteral("</table>");
    CHECK_FALSE(splitByLanguage(p(kBulgarian).repeated(4) + words + p(kBulgarian)));
    CHECK_FALSE(splitByLanguage(QString()));
}

TEST_CASE("no letter of a bilingual document is lost or said twice") {
    // Every way to divide six paragraphs in two languages, taken apart or left.
    for (int mask = 0; mask < 64; ++mask) {
        QString markup;
        for (int i = 0; i < 6; ++i) {
            markup += p((((mask >> i) & 1) != 0 ? kEnglish : kBulgarian) +
                        QStringLiteral(" [%1]").arg(i));
        }
        const auto parts = splitByLanguage(markup);
        if (!parts) {
            continue;
        }
        for (int i = 0; i < 6; ++i) {
            const QString mark = QStringLiteral("[%1]").arg(i);
            CHECK((*parts)[0].markup.count(mark) + (*parts)[1].markup.count(mark) == 1);
        }
    }
}
