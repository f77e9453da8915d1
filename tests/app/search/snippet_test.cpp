#include "search/snippet.h"

#include "support/catch.h"

#include <QStringList>

#include <random>

using namespace vestitel::search;

namespace {

std::vector<QueryUnit> units(const QString& query) {
    std::vector<QueryUnit> units;
    for (const std::vector<QueryUnit>& group : parseQuery(query).wanted) {
        units.insert(units.end(), group.begin(), group.end());
    }
    return units;
}

QString plain(QString html) {
    html.remove(QStringLiteral("<mark>"));
    html.remove(QStringLiteral("</mark>"));
    html.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    html.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    return html.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString withoutEllipses(QString text) {
    if (text.startsWith(QStringLiteral("… "))) {
        text = text.mid(2);
    }
    if (text.endsWith(QStringLiteral(" …"))) {
        text.chop(2);
    } else if (text.endsWith(u'…')) {
        text.chop(1);
    }
    return text;
}

} // namespace

TEST_CASE("all that matches is marked and everything is escaped") {
    CHECK(
        markedText(QStringLiteral("Проекти & <проект>\nна МИГ"), units(QStringLiteral("проект"))) ==
        QStringLiteral("<mark>Проекти</mark> &amp; &lt;<mark>проект</mark>&gt; на МИГ"));
    CHECK(markedText(QStringLiteral("две добри практики"),
                     units(QStringLiteral("„добри практики“"))) ==
          QStringLiteral("две <mark>добри практики</mark>"));
    CHECK(markedText(QStringLiteral("добри, а практики"),
                     units(QStringLiteral("„добри практики“"))) ==
          QStringLiteral("добри, а практики"));
}

TEST_CASE("the passage with most of the words is shown, cut at words") {
    const QString filler = QStringLiteral("запълващ текст без смисъл ").repeated(20);
    const QString text = filler + QStringLiteral("виното е тук. ") + filler +
                         QStringLiteral("виното и музиката са тук. ") + filler;
    const QString shown = snippet({text}, units(QStringLiteral("виното музиката ")));
    CHECK_THAT(shown.toStdString(),
               ContainsSubstring("<mark>виното</mark> и <mark>музиката</mark> са тук"));
    CHECK(shown.startsWith(QStringLiteral("… ")));
    CHECK(shown.endsWith(QStringLiteral(" …")));
    CHECK(plain(shown).size() <= kSnippetLength + 4);
}

TEST_CASE("of equal passages that with the whole word is shown") {
    const QString text = QStringLiteral("проектите ") + QStringLiteral("дума ").repeated(60) +
                         QStringLiteral("проект");
    CHECK_THAT(snippet({text}, units(QStringLiteral("проект"))).toStdString(),
               ContainsSubstring("<mark>проект</mark>"));
}

TEST_CASE("without a match the beginning stands for the text") {
    CHECK(snippet({QString(), QStringLiteral("Кратък текст.")}, units(QStringLiteral("друго"))) ==
          QStringLiteral("Кратък текст."));
    CHECK(snippet({QString(), QStringLiteral("–")}, units(QStringLiteral("друго"))).isEmpty());
}

TEST_CASE("a snippet is a passage of its text, short and with at least one mark") {
    std::mt19937 random(7);
    static const QStringList kPieces = {
        QStringLiteral("вино"),    QStringLiteral("винопроизводител"),
        QStringLiteral("<b>"),     QStringLiteral("&amp;"),
        QStringLiteral("край"),    QStringLiteral("Ляс\u00ADковец"),
        QStringLiteral("„миг“"),   QStringLiteral("\n"),
        QStringLiteral("😀"),       QStringLiteral("\"quote"),
        QStringLiteral("…"),       QStringLiteral("a").repeated(700),
        QStringLiteral("и\u0306"), QStringLiteral(", "),
        QStringLiteral("2018")};
    for (int i = 0; i < 2000; ++i) {
        QString text;
        const int count = std::uniform_int_distribution<int>(1, 120)(random);
        for (int j = 0; j < count; ++j) {
            text +=
                kPieces[std::uniform_int_distribution<qsizetype>(0, kPieces.size() - 1)(random)];
            text += (random() & 3U) == 0 ? QString() : QStringLiteral(" ");
        }
        const QString shown = snippet({text}, units(QStringLiteral("край вин")));
        const QString passage = withoutEllipses(plain(shown));
        INFO(text.toStdString() << "\n-> " << shown.toStdString());
        REQUIRE(QString(text).replace(u'\n', u' ').contains(passage));
        REQUIRE(passage.size() <= 3 * kSnippetLength);
    }
}

TEST_CASE("the words that a query matches are told as they stand in the texts") {
    CHECK(matchedWords({QStringLiteral("Проектите и ПРОЕКТ."), QStringLiteral("за проекти, друго")},
                       units(QStringLiteral("проект"))) == QStringList{QStringLiteral("Проектите"),
                                                                       QStringLiteral("ПРОЕКТ"),
                                                                       QStringLiteral("проекти")});
    CHECK(matchedWords({QStringLiteral("нищо")}, units(QStringLiteral("проект"))).isEmpty());
}
